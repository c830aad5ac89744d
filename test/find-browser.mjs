// Finds a Chromium to test in: CHROME_PATH, else a system Chrome, Chromium or Edge, else the one packed in a
// development dependency, else an error that says what to install. TEST_BROWSER=packed goes straight to the packed one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ executablePath: string, env: Record<string, string>, from: string }} Browser */

/** What every test hands to the browser it starts: no sandbox (containers), nothing that asks the network by itself. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const env = /** @type {Record<string, string>} */ (process.env);

const starts = (/** @type {string} */ path) => {
  try {
    const said = execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
    return /\d+\.\d+/.test(said.toString());
  } catch {
    return false;
  }
};

const inFolders = (/** @type {(string | undefined)[]} */ folders, /** @type {string[]} */ names) =>
  folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => names.map((name) => join(folder, name)));

const candidates = () => {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return inFolders(folders, [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]);
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return inFolders((env.PATH ?? '').split(delimiter), names);
};

/** On Windows a browser's --version opens a window instead of answering, so there it is enough that the file exists. */
const systemBrowser = () =>
  candidates().find((path) => existsSync(path) && (process.platform === 'win32' || starts(path)));

const cache = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));

/** Unpacks beside the place where it is wanted and then renames, so that two runs at once never see half a browser. */
const unpack = async (/** @type {string} */ home) => {
  const before = {
    TMPDIR: env.TMPDIR,
    AWS_LAMBDA_JS_RUNTIME: env.AWS_LAMBDA_JS_RUNTIME,
    LD_LIBRARY_PATH: env.LD_LIBRARY_PATH,
  };
  const crate = `${home}-${process.pid}`;
  mkdirSync(crate, { recursive: true });
  // The package unpacks to the temporary folder, and brings the libraries it needs only where it thinks it is on Lambda.
  Object.assign(process.env, { TMPDIR: crate, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    renameSync(crate, home);
  } catch (error) {
    if (!existsSync(join(home, 'chromium'))) throw error;
  } finally {
    rmSync(crate, { recursive: true, force: true });
    for (const [key, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, key);
      else process.env[key] = value;
    }
  }
};

const packedBrowser = async () => {
  const home = join(cache, 'packed');
  if (!existsSync(join(home, 'chromium'))) await unpack(home);
  // The packed fonts.conf names folders that do not exist here, and without fonts all text is 0 px wide: write our own.
  const fonts = join(home, 'our-fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  const libraries = [join(home, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(home, 'chromium'),
    env: { ...env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries },
    from: 'packed with the development dependencies',
  };
};

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const asked = env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is set, but there is no file ${asked}`);
    return { executablePath: asked, env, from: 'named by CHROME_PATH' };
  }
  const installed = env.TEST_BROWSER === 'packed' ? undefined : systemBrowser();
  if (installed) return { executablePath: installed, env, from: 'installed on this machine' };
  if (process.platform === 'linux' && process.arch === 'x64') return packedBrowser();
  throw new Error('No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH to one.');
}

/** One line for people: which browser, and why that one. */
export const describeBrowser = (/** @type {Browser} */ browser) =>
  `Browser: ${browser.executablePath} (${browser.from})`;

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(describeBrowser(await findBrowser()));
