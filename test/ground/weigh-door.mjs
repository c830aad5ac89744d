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
 * @param {readonly string[]} [names] those exports alone that the application uses; all, unless given
 * @returns {Promise<{ bytes: number, inputs: string[] }>} brotli bytes, and the files that they come from
 */
export const weighDoor = async (entry, names) => {
  const used = `export ${names ? `{ ${names.join(', ')} }` : '*'} from ${JSON.stringify(entry)};`;
  const application = {
    name: 'application',
    resolveId: (id) => (id === 'application' ? id : null),
    load: (id) => (id === 'application' ? used : null),
  };
  const bundle = await rollup({
    input: 'application',
    onwarn: () => {},
    plugins: [
      application,
      leaveOutWhatComesLater,
      nodeResolve({ exportConditions: ['production', 'browser'] }),
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } })],
  });
  await bundle.close();
  return {
    bytes: brotliSize(output[0].code),
    inputs: Object.keys(output[0].modules).filter((id) => id !== 'application'),
  };
};
