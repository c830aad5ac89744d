import type { Pack } from '../../src/content/pack.js';
import { faultsOf, gradeOf, type Reader } from '../content/reading.js';
import { askedIn, hazardsOf, sectionOrder, type Asked } from './asked.js';
import { reviewStates, type ReviewState } from './review-state.js';
import { writtenStrings, type WrittenString } from './written-strings.js';

/** One wording with all that a reviewer is told of it. */
export interface BookString extends WrittenString, ReviewState {
  /** Flesch-Kincaid; of English sentences only. */
  readonly grade: number | undefined;
  /** Sentences that are too long, and paragraphs that are too hard, for whoever meets them. */
  readonly faults: readonly string[];
  readonly hazards: readonly string[];
}

/** All that stands at one place: a question, a gate, a term, a screen. */
export interface BookPlace {
  readonly place: string;
  readonly asked: Asked | undefined;
  readonly strings: readonly BookString[];
}

/** One part of the book: a section, or what stands in none. */
export interface BookPart {
  readonly id: string;
  readonly title: string;
  readonly places: readonly BookPlace[];
}

/** The whole book. */
export interface Book {
  readonly parts: readonly BookPart[];
  readonly locales: readonly string[];
  /** By locale: how far people have looked at its words. */
  readonly reviewed: ReadonlyMap<string, string>;
}

const rest = {
  topics: 'Gates',
  glossary: 'Glossary',
  phrases: 'What a clinician may say',
  furniture: 'The interface',
} as const;

const isSentence = (text: string): boolean => text.trim().split(/\s+/).length >= 5;

function readerOf({ said, place, part }: WrittenString, asked: Asked | undefined): Reader {
  if (/easy-read/.test(said)) return 'easy-read';
  const isTheirs = asked?.question?.whoMayAnswer.every((role) => role === 'clinician') ?? false;
  if (said === 'clinicians' || isTheirs || /^furniture\/clinician$/.test(place)) return 'clinicians';
  return asked?.gate || (place.startsWith('topics/') && part !== 'title') ? 'behind a gate' : 'anybody';
}

function readingOf(one: WrittenString, asked: Asked | undefined): Pick<BookString, 'grade' | 'faults'> {
  if (!one.locale.startsWith('en') || !isSentence(one.text)) return { grade: undefined, faults: [] };
  const faults = faultsOf(one.text, readerOf(one, asked)).filter((fault) =>
    /^(a sentence|grade)/.test(fault),
  );
  return { grade: gradeOf(one.text), faults };
}

function partOf(place: string): string {
  const [start = '', id = ''] = place.split('/');
  if (start === 'sections') return id;
  return place.includes('/') ? start : place.slice(0, place.indexOf('.'));
}

/** Puts the book together from the source and from what the packs ask. */
export async function makeBook(packs: readonly Pack[]): Promise<Book> {
  const asked = askedIn(packs);
  const { reviewed, stateOf } = await reviewStates();
  const places = new Map<string, BookString[]>();
  for (const one of await writtenStrings()) {
    const more = { ...stateOf(one), ...readingOf(one, asked.get(one.place)), hazards: hazardsOf(one) };
    places.set(one.place, [...(places.get(one.place) ?? []), { ...one, ...more }]);
  }
  const order = [...asked.keys()];
  const rank = (place: string) => (order.includes(place) ? order.indexOf(place) : -1);
  const inOrder = [...places].sort(([one], [other]) => rank(one) - rank(other));
  const titleOf = (id: string) => places.get(`sections/${id}`)?.[0]?.text ?? id;
  const sections = sectionOrder(packs).map((id) => [id, titleOf(id)] as const);
  const known = [...sections, ...Object.entries(rest)];
  const others = [...new Set([...places.keys()].map(partOf))].filter(
    (id) => !known.some(([one]) => one === id),
  );
  return {
    parts: [...known, ...others.map((id) => [id, id] as const)].map(([id, title]) => ({
      id,
      title,
      places: inOrder
        .filter(([place]) => partOf(place) === id)
        .map(([place, strings]) => ({ place, asked: asked.get(place), strings })),
    })),
    locales: [...new Set([...places.values()].flat().map(({ locale }) => locale))],
    reviewed,
  };
}
