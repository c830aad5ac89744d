import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** Bytes as they travel: brotli, at its best. */
export const brotliSize = (/** @type {string | Uint8Array} */ content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Rollup: leaves out what is imported later, when it is needed. */
const leaveOutWhatComesLater = {
  name: 'leave-out-what-comes-later',
  resolveDynamicImport: (id) => ({ id: String(id), external: true }),
};

/**
 * What a module and all that it imports at once weigh when an application bundles them.
 *
 * @param {string} entry the path of a built module
 * @returns {Promise<{ bytes: number, inputs: string[] }>} brotli bytes, and the files that they come from
 */
export const weighDoor = async (entry) => {
  const bundle = await rollup({
    input: entry,
    onwarn: () => {},
    plugins: [leaveOutWhatComesLater, nodeResolve({ exportConditions: ['production', 'browser'] })],
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } })],
  });
  await bundle.close();
  return { bytes: brotliSize(output[0].code), inputs: Object.keys(output[0].modules) };
};
