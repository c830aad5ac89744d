import { fill } from '../../language/fill.js';
import type { Tables } from '../../language/tables.js';
import type { Entry, LegalFact } from '../schema/entry.js';

/** How names and dates are written where a line stands, and in which words. */
export interface Naming {
  readonly words: Tables<'view' | 'summary'>;
  readonly nameOf: (personId: string | undefined) => string;
  readonly dateOf: (iso: string | undefined) => string;
}

/** Who said or recorded an entry, through whom, who wrote it down, that it was read back, and who saw the paper. */
export function entrySource(entry: Entry, { nameOf, dateOf, words }: Naming): string {
  const { view, summary } = words;
  const [name, date] = [nameOf(entry.saidBy), dateOf(entry.at)];
  const said = entry.mode === 'reported' ? view.toldBy : view.saidOn;
  const { seenBy, seenOn } = entry as Partial<LegalFact>;
  const lines = [
    fill(entry.ownership === 'clinical' ? summary.recordedBy : said, { name, date }),
    entry.interpreter && summary.throughInterpreter,
    entry.recordedBy !== entry.saidBy && fill(summary.writtenBy, { name: nameOf(entry.recordedBy) }),
    entry.readBack && fill(summary.readBack, { date: dateOf(entry.readBack.at) }),
    seenBy && fill(view.papersSeen, { name: nameOf(seenBy), date: dateOf(seenOn) }),
  ];
  return lines.filter(Boolean).join('. ');
}
