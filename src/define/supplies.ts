import type { Supplies } from '../elements/shell/supplies.js';

const checking = () => import('../plan/plan.js');
const device = () => import('../storage/device.js');

/** Where the shell finds what other rooms make. Each is fetched when it is first needed. */
export const supplies: Supplies = {
  openingPack: async (choice) => (await import('../content/shelf/opening-pack.js')).openingPack(choice),
  loadPack: async (choice) => (await import('../content/load-pack.js')).loadPack(choice),
  readPack: async (json) => (await import('../content/read-pack.js')).readPack(json),
  safeParsePlan: async (value) => (await checking()).safeParsePlan(value),
  deviceStore: async () => (await device()).deviceStore(),
  fetchAhead: () => Promise.all([checking(), device()]),
};
