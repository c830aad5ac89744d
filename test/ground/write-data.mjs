import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Rollup: writes the data doors, theme.css and plan.schema.json, as the modules just built tell them. */
export const writeData = () => ({
  name: 'write-data',
  async writeBundle({ dir }) {
    const built = (file) => import(pathToFileURL(resolve(dir, file)).href);
    const { themeCss } = await built('theme/theme-css.js');
    const { planSchemaFile } = await built('interop/json-schema.js');
    await writeFile(join(dir, 'theme.css'), themeCss());
    await writeFile(join(dir, 'plan.schema.json'), planSchemaFile());
  },
});
