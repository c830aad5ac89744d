// Who may import what. Imports go downward only, each outside package has one home, and nothing goes in a circle.

/** For each room, the rooms it may import; of those in `types`, only types. */
const rooms = {
  plan: { uses: ['language'] },
  content: { uses: ['plan', 'language'] },
  measures: { uses: ['plan', 'content'] },
  interop: { uses: ['plan', 'content'] },
  storage: { uses: ['plan'] },
  conversation: { uses: ['plan', 'content'], types: ['storage/draft-store.ts'] },
  elements: {
    uses: ['conversation', 'plan', 'language', 'theme', 'dev'],
    types: ['content', 'storage/draft-store.ts'],
  },
  language: {},
  theme: {},
  dev: {},
};

/** The rooms that alone may import each outside package. */
const homes = {
  zod: ['plan', 'content'],
  xstate: ['conversation'],
  lit: ['elements'],
  '@floating-ui/dom': ['elements'],
  idb: ['storage'],
};

const at = (place) => `^src/${place}${place.endsWith('.ts') ? '$' : '/'}`;

const downward = Object.entries(rooms).map(([room, { uses = [], types = [] }]) => ({
  name: `downward-${room}`,
  severity: 'error',
  comment: `${room}/ may import ${['itself', ...uses, ...types].join(', ')}`,
  from: { path: at(room) },
  to: { path: '^src/', pathNot: [room, ...uses, ...types].map(at) },
}));

const typesOnly = Object.entries(rooms)
  .filter(([, { types }]) => types)
  .map(([room, { types }]) => ({
    name: `types-only-${room}`,
    severity: 'error',
    comment: `${room}/ may import only types of ${types.join(', ')}`,
    from: { path: at(room) },
    to: { path: types.map(at), dependencyTypesNot: ['type-only'] },
  }));

const oneHome = Object.entries(homes).map(([name, places]) => ({
  name: `home-of-${name}`,
  severity: 'error',
  comment: `${name} is imported only in ${places.join(', ')}`,
  from: { path: '^src/', pathNot: places.map(at) },
  to: { path: `node_modules/${name}/` },
}));

export default {
  forbidden: [
    ...downward,
    ...typesOnly,
    ...oneHome,
    {
      name: 'stray-package',
      severity: 'error',
      comment: 'an outside package that no room owns',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', ...Object.keys(homes).map((name) => `node_modules/${name}/`)] },
    },
    {
      name: 'circle',
      severity: 'error',
      comment: 'these files import each other in a circle',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-found',
      severity: 'error',
      comment: 'this import leads nowhere',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
