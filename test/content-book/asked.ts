import type { Pack, Question } from '../../src/content/pack.js';
import { breaks, hazards } from '../evidence/hazard-log.mjs';
import type { WrittenString } from './written-strings.js';

/** What a reviewer has to know of a question, or of a gate. */
export interface Asked {
  readonly question?: Question;
  /** The id of the topic whose gate it stands behind. */
  readonly gate: string;
  readonly variants: readonly string[];
  readonly paths: readonly string[];
}

/** What is asked in which conversations, by question id, in the order of the full path. */
export function askedIn(packs: readonly Pack[]): ReadonlyMap<string, Asked> {
  const fullFirst = [...packs].sort(
    (one, other) => Number(other.path === 'full') - Number(one.path === 'full'),
  );
  const found = new Map<string, Asked>();
  for (const pack of fullFirst) {
    for (const question of pack.questions) {
      const before = found.get(question.id);
      const gate = pack.topics.find(({ questions }) => questions.includes(question.id))?.id ?? '';
      found.set(question.id, {
        question: before?.question ?? question,
        gate: [...new Set([...(before?.gate.split(', ') ?? []), gate])].filter(Boolean).join(', '),
        variants: [...new Set([...(before?.variants ?? []), pack.variant])],
        paths: [...new Set([...(before?.paths ?? []), pack.path])],
      });
    }
  }
  return found;
}

/** The order of the sections: that of the conversations. */
export const sectionOrder = (packs: readonly Pack[]): string[] => {
  const full = packs.filter(({ path }) => path === 'full');
  const ids = full.map(({ sections }) => sections.map(({ id }) => id));
  // Where children are asked more, it stands after what it follows there.
  return ids.reduce<string[]>((order, more) => {
    more.forEach((id, index) => {
      if (!order.includes(id)) order.splice(order.indexOf(more[index - 1] ?? '') + 1, 0, id);
    });
    return order;
  }, []);
};

const controls = hazards.flatMap(({ id, hazard, controls: some }) =>
  some.map((control) => ({ hazard: `${id} ${hazard}`, control: control.id, words: control.words })),
);

/** The hazards of which a control lies in this wording itself, or names its question. */
export function hazardsOf({ file, place, text }: WrittenString): string[] {
  const held = new Set(
    breaks
      .filter((one) => one.file === file && text !== '' && isPartOf(one.find, text))
      .map(({ control }) => control),
  );
  const names = new RegExp(`\\b${place.replace('.', '\\.')}\\b`);
  const found = controls.filter(
    ({ control, words }) => held.has(control) || (place.includes('.') && names.test(words)),
  );
  return [...new Set(found.map(({ hazard }) => hazard))];
}

/** Whether what is broken in a file is this wording, or a part of it. */
function isPartOf(find: string, text: string): boolean {
  const quoted = /(['"])(.*)\1/s.exec(find)?.[2] ?? find;
  const plain = quoted.trim();
  return plain.length > 8 && (text.includes(plain) || plain.includes(text));
}
