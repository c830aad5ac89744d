import type { RunningHosts } from '../../stories/hosts/server/hosts.mjs';
import { startHosts } from '../../stories/hosts/server/hosts.mjs';
import { newDatabase } from './databases.js';
import type { Ask } from './signed-in.js';
import { signedIn } from './signed-in.js';

/** The hosts with an empty database, and somebody of each role who has signed in. */
export interface OpenHosts {
  hosts: RunningHosts;
  ada: Ask;
  ben: Ask;
  nurse: Ask;
  gp: Ask;
  auditor: Ask;
  desk: Ask;
  close: () => Promise<void>;
}

export async function openHosts(): Promise<OpenHosts> {
  const database = await newDatabase();
  const hosts = await startHosts({ database: database.where });
  return {
    hosts,
    ada: await signedIn(hosts.hospice, 'ada@patients.example'),
    ben: await signedIn(hosts.hospice, 'ben@patients.example'),
    nurse: await signedIn(hosts.hospice, 'nurse@hospice.example'),
    gp: await signedIn(hosts.gp, 'gp@surgery.example'),
    auditor: await signedIn(hosts.gp, 'auditor@surgery.example'),
    desk: await signedIn(hosts.oneOneOne, 'desk@111.example'),
    close: async () => {
      await hosts.close();
      await database.remove();
    },
  };
}

const json = { 'Content-Type': 'application/json' };

/** Sends a plan to be stored: as the first, or after the revision that `match` names. */
export const put = (ask: Ask, ref: string, plan: unknown, match?: string): Promise<Response> => {
  const expected = match ? { 'If-Match': match } : { 'If-None-Match': '*' };
  const body = JSON.stringify(plan);
  return ask(`/api/people/${ref}/plan`, { method: 'PUT', headers: { ...json, ...expected }, body });
};

/** Asks for a plan: the status, and what came. */
export const plan = async (ask: Ask, path = '/api/people/p-1001/plan'): Promise<[number, string]> => {
  const answer = await ask(path);
  return [answer.status, await answer.text()];
};
