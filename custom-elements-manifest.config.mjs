// What each element takes and gives, for editors and for Storybook's pages.

const asBuilt = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const visit = (node, change) => {
  if (!node || typeof node !== 'object') return;
  change(node);
  for (const part of Object.values(node)) visit(part, change);
};

/** What the browser or Lit calls is no host's to call. */
const isCalledByOthers = /^(form\w+Callback|formAssociated|getUpdateComplete)$/;

const isForHosts = ({ name, privacy }) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !isCalledByOthers.test(name);

/**
 * Gives each element its tag, which is the name of its file (tags are registered apart from the classes), names the
 * modules as the package holds them, and leaves out what no host can reach.
 */
const forHosts = {
  name: 'for-hosts',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations } of customElementsManifest.modules) {
      const tag = /(?<!\/base)\/(care-[\w-]+)\.ts$/.exec(path)?.[1];
      const own = declarations.find(({ name }) => name.toLowerCase() === tag?.replaceAll('-', ''));
      if (own) Object.assign(own, { tagName: tag, customElement: true });
    }
    visit(customElementsManifest, (node) => {
      if (typeof node.module === 'string') node.module = asBuilt(node.module);
      if (node.kind === 'javascript-module') node.path = asBuilt(node.path);
      if (Array.isArray(node.members)) node.members = node.members.filter(isForHosts);
    });
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [forHosts],
};
