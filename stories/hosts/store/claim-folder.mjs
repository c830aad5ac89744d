// The embedded PostgreSQL has no server that would keep a second process from its files, and two would spoil them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Claims a data folder for this process, and gives the function that lets it go again.
 * @param {string} folder
 * @returns {() => void}
 */
export function claimFolder(folder) {
  const claim = `${folder}.in-use-by`;
  mkdirSync(dirname(folder), { recursive: true });
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(claim, 'utf8'));
    if (isRunning(holder))
      throw new Error(`Process ${holder} is using the plans in ${folder}. Stop it first.`);
    writeFileSync(claim, String(process.pid));
  }
  return () => rmSync(claim, { force: true });
}
