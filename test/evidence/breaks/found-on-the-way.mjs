// How each control of hazards/found-on-the-way.mjs is broken in the test build. `find` stands exactly once in its file.

/** @type {readonly import('../break-source.mjs').Break[]} */
export const foundOnTheWayBroken = [
  {
    control: 'H26.1',
    file: 'src/plan/merge/merge-plans.ts',
    find: '{ base: base[list], ours: ours[list], theirs: theirs[list] }',
    replace: '{ base: ours[list], ours: ours[list], theirs: theirs[list] }',
  },
  {
    control: 'H26.2',
    file: 'src/plan/merge/three-way.ts',
    find: 'isSame(ours, base) ? { stands: theirs }',
    replace: 'isSame(ours, base) ? { stands: ours }',
  },
  {
    control: 'H26.3',
    file: 'src/plan/merge/settle.ts',
    find: 'return [hide(ours), hide(theirs)];',
    replace: 'return hiddenFrom.length < 0 ? [hide(ours), hide(theirs)] : [ours, theirs];',
  },
  {
    control: 'H27.1',
    file: 'src/plan/schema/limits.ts',
    find: 'checkWithinLimits(inner, at, depth + 1);',
    replace: 'checkWithinLimits(inner, [...at, key], depth + 1);',
  },
  {
    control: 'H27.2',
    file: 'src/plan/edit/record.ts',
    find: 'checkWithinLimits({ value: said.value, text: said.text });',
    replace: "checkWithinLimits({ value: said.value, text: said.text }, [said.text ?? '']);",
  },
  {
    control: 'H27.3',
    file: 'src/storage/draft-store.ts',
    find: "if (theirs) Object.defineProperty(this, 'theirs', { value: theirs });",
    replace: 'if (theirs) Object.assign(this, { theirs });',
  },
  { control: 'H27.4', file: 'src/elements/base/keep-words-in.ts', find: "  'input',\n", replace: '' },
  {
    control: 'H27.5',
    file: 'src/content/read-pack.ts',
    find: '`${nameOf(question)} is not of the shape',
    replace: '`${JSON.stringify(question)} is not of the shape',
  },
  {
    control: 'H28.1',
    file: 'src/plan/rules/sieve.ts',
    find: "if (list === 'capacity') return audience !== 'urgent';",
    replace: "if (list === 'capacity') return audience === 'urgent';",
  },
  {
    control: 'H28.2',
    file: 'src/plan/rules/sieve.ts',
    find: "if (list === 'capacity') return audience !== 'urgent';",
    replace: "if (list === 'capacity') return true;",
  },
  {
    control: 'H28.3',
    file: 'src/conversation/doing/recommending.ts',
    find: "'person', 'parents', 'family'] as const)],",
    replace: "'parents', 'family'] as const)],",
  },
  {
    control: 'H29.1',
    file: 'src/conversation/threshold/threshold.ts',
    find: 'this.bringing.missing(this.#wish !== undefined);',
    replace: 'this.bringing.missing(true);',
  },
  {
    control: 'H29.2',
    file: 'src/elements/shell/opening/wording.ts',
    find: 'if (this.#lost === undefined) this.failed(error);',
    replace: '',
  },
  {
    control: 'H30.1',
    file: 'src/plan/rules/copies.ts',
    find: 'return copyFor !== undefined && ',
    replace: 'return copyFor === undefined && ',
  },
  {
    control: 'H30.2',
    file: 'src/plan/urgent/lines.ts',
    find: 'isCapacityPresumed: !capacity && keepsCapacity(copyFor),',
    replace: 'isCapacityPresumed: !capacity,',
  },
  {
    control: 'H30.3',
    file: 'src/plan/urgent.ts',
    find: 'if (entriesFor(whole, questionId).length > 0 || isKeptBack(plan, questionId))',
    replace: 'if (isKeptBack(plan, questionId) && entriesFor(whole, questionId).length < 0)',
  },
  {
    control: 'H31.1',
    file: 'src/conversation/doing/visiting.ts',
    find: 'if (!last || !fitsWho(last.who, personOf(plan, speaker))) return undefined;',
    replace: 'if (!last) return undefined;',
  },
  {
    control: 'H31.2',
    file: 'src/conversation/doing/gates.ts',
    find: 'return { opened: opened.filter((id) => !openedByOthers.includes(id)) };',
    replace: 'return { opened };',
  },
  {
    control: 'H31.3',
    file: 'src/plan/edit/take-back.ts',
    find: '|| entry.saidBy !== speaker;',
    replace: ';',
  },
  {
    control: 'H31.4',
    file: 'src/conversation/doing/answering.ts',
    find: 'new Set([...(before?.hiddenFrom ?? []), ...hiddenFrom])',
    replace: 'new Set([...hiddenFrom])',
  },
  {
    control: 'H32.1',
    file: 'src/plan/schema/limits.ts',
    find: "if (poisoned.has(key)) throw new PlanError('CP303', at);",
    replace: '',
  },
  {
    control: 'H32.2',
    file: 'src/content/read-pack.ts',
    find: 'if (poisoned.has(key))',
    replace: "if (key === '')",
  },
  {
    control: 'H32.3',
    file: 'src/plan/plan.ts',
    find: "if (typeof version === 'number' && version > schemaVersion)",
    replace: "if (typeof version === 'number' && version < 0)",
  },
];
