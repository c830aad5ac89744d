import type { Supplies } from '../elements/shell/supplies.js';

// Named one by one, so that a bundler leaves out of each door what nobody here asks for.
const checking = async () => (await import('../plan/plan.js')).safeParsePlan;
const device = async () => (await import('../storage/device.js')).deviceStore;

/** Where the shell finds what other rooms make. Each is fetched when it is first needed. */
export const supplies: Supplies = {
  openingPack: async (choice) => (await import('../content/shelf/opening-pack.js')).openingPack(choice),
  loadPack: async (choice, pieces) => (await import('../content/load-pack.js')).loadPackWith(choice, pieces),
  readPack: async (json) => (await import('../content/read-pack.js')).readPack(json),
  safeParsePlan: async (value) => (await checking())(value),
  deviceStore: async () => (await device())(),
  fetchAhead: () => Promise.all([checking(), device()]),
};
