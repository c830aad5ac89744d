import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes as they travel: brotli, at its best. */
export const brotliSize = (/** @type {string | Uint8Array} */ content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * What a module and all that it imports at once weigh when an application bundles them. What it imports later, when it
 * is needed, is left out.
 *
 * @param {string} entry the path of a built module
 * @returns {Promise<{ bytes: number, inputs: string[] }>} brotli bytes, and the files that they come from
 */
export const weighDoor = async (entry) => {
  const { outputFiles, metafile } = await build({
    entryPoints: { door: entry },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'weighed',
    legalComments: 'none',
    logLevel: 'error',
  });
  const loaded = new Set(['weighed/door.js']);
  for (const path of loaded)
    for (const { path: next, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') loaded.add(next);
  const texts = outputFiles.filter(({ path }) => loaded.has(path.slice(path.lastIndexOf('weighed/'))));
  return {
    bytes: texts.reduce((sum, { contents }) => sum + brotliSize(contents), 0),
    inputs: [...loaded].flatMap((path) => Object.keys(metafile.outputs[path].inputs)),
  };
};
