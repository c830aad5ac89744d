// What each element takes and gives, for editors and for Storybook's pages.

const asBuilt = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Names the modules as the package holds them, and leaves out what no host can reach. */
const forHosts = {
  name: 'for-hosts',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (!node || typeof node !== 'object') return;
      if (typeof node.module === 'string') node.module = asBuilt(node.module);
      if (node.kind === 'javascript-module') node.path = asBuilt(node.path);
      if (Array.isArray(node.members))
        node.members = node.members.filter(
          ({ name, privacy }) => privacy !== 'private' && !name.startsWith('#'),
        );
      for (const part of Object.values(node)) visit(part);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [forHosts],
};
