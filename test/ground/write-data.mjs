import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = (dir, file) => import(`${pathToFileURL(resolve(dir, file)).href}?at=${Date.now()}`);

/** Rollup: writes the data doors, theme.css and plan.schema.json, from the modules just built. */
export const writeData = () => ({
  name: 'write-data',
  async writeBundle({ dir }) {
    if (existsSync(join(dir, 'theme/theme-css.js'))) {
      const { themeCss } = await built(dir, 'theme/theme-css.js');
      await writeFile(join(dir, 'theme.css'), themeCss());
    }
  },
});
