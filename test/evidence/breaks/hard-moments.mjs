// How each control of hazards/hard-moments.mjs is broken in the test build. `find` stands exactly once in its file.

/** @type {readonly import('../break-source.mjs').Break[]} */
export const hardMomentsBroken = [
  {
    control: 'H10.1',
    file: 'src/conversation/rules/topics.ts',
    find: 'return topic === undefined || talk.opened.includes(topic.id);',
    replace: 'return topic === undefined || talk.opened.length >= 0;',
  },
  {
    control: 'H10.2',
    file: 'src/conversation/route.ts',
    find: '!isPassed(question) && isOffered(talk, question) && isOpen(talk, question.id)',
    replace: '!isPassed(question) && isOffered(talk, question)',
  },
  {
    control: 'H10.3',
    file: 'src/conversation/doing/moving.ts',
    find: 'leaving: isHard && !stays ? topic.id : undefined,',
    replace: 'leaving: undefined,',
  },
  {
    control: 'H10.4',
    file: 'src/conversation/doing/gates.ts',
    find: 'return { opened: [], rested: [] };',
    replace: 'return { rested: [] };',
  },
  {
    control: 'H10.5',
    file: 'src/conversation/rules/topics.ts',
    find: "if (forGood) return 'do-not-ask';",
    replace: '',
  },
  {
    control: 'H10.6',
    file: 'src/conversation/route.ts',
    find: 'timesPutOff(talk, entry) < 2',
    replace: 'timesPutOff(talk, entry) < 9',
  },
  {
    control: 'H10.7',
    file: 'src/conversation/showing/show-question.ts',
    find: 'return escalateOn.some((id) => chosen.includes(id));',
    replace: 'return escalateOn.length < 0;',
  },
  {
    control: 'H10.8',
    file: 'src/conversation/machine.ts',
    find: "'stop for now': { guard: 'a visit is going on', target: 'settled', actions: 'stop for now' },",
    replace: '',
  },
  {
    control: 'H10.9',
    file: 'src/elements/stages/hard-moments/helplines.ts',
    find: '...(own.length ? own : national(words)),',
    replace: '...own,',
  },
  {
    control: 'H11.1',
    file: 'src/language/en-GB/later.ts',
    find: "deliveryWaiting: 'Sending your plan.',",
    replace: "deliveryWaiting: 'Your plan has been sent.',",
  },
  {
    control: 'H11.2',
    file: 'src/conversation/vocabulary.ts',
    find: "if (answer === undefined) return 'not-told';",
    replace: "if (answer === undefined) return 'sent';",
  },
  {
    control: 'H12.1',
    file: 'src/elements/stages/opening/care-welcome.ts',
    find: '<p class="urgent">${words.notEmergency} <a class="link number" href="tel:999">999</a></p>',
    replace: '',
  },
  {
    control: 'H12.2',
    file: 'src/elements/stages/hard-moments/helplines.ts',
    find: ", { label: words.inDanger, phone: '999' }];",
    replace: '];',
  },
  {
    control: 'H15.1',
    file: 'src/elements/fields/order/ordering.ts',
    find: 'if (!item || from === to || to < 0 || to >= order.length) return order;',
    replace: 'if (item || from === to || to < 0) return order;',
  },
  {
    control: 'H15.2',
    file: 'src/theme/palettes.ts',
    find: "text: '212B32 212B32",
    replace: "text: 'AAAAAA 212B32",
  },
  {
    control: 'H15.3',
    file: 'src/elements/shell/page/page-watch.ts',
    find: 'for (const use of uses) this.host.addEventListener(use, this.#used);',
    replace: '',
  },
  {
    control: 'H15.4',
    file: 'src/content/words-for.ts',
    find: 'options: { ...base.options, ...own.options },',
    replace: 'options: { ...own.options },',
  },
  {
    control: 'H25.1',
    file: 'src/elements/fields/items/care-group.ts',
    find: 'this.#items = [{ id: this.newId() }];',
    replace: 'this.#items = [{ id: this.newId(), importance: 0 }];',
  },
  {
    control: 'H25.2',
    file: 'src/plan/merge/merge-list.ts',
    find: 'const both = stands && past && mergeItems(sides, isOurs);',
    replace: 'const both = stands === null && mergeItems(sides, isOurs);',
  },
];
