import { fill } from '../../language/fill.js';
import { summaryWords } from '../../language/en-GB/summary.js';
import { viewWords } from '../../language/en-GB/views.js';
import type { Entry, LegalFact } from '../schema/entry.js';

/** How names and dates are written where a line stands. */
export interface Naming {
  readonly nameOf: (personId: string | undefined) => string;
  readonly dateOf: (iso: string | undefined) => string;
}

/** Who said or recorded an entry, through whom, who wrote it down, that it was read back, and who saw the paper. */
export function entrySource(entry: Entry, { nameOf, dateOf }: Naming): string {
  const [name, date] = [nameOf(entry.saidBy), dateOf(entry.at)];
  const said = entry.mode === 'reported' ? viewWords.toldBy : viewWords.saidOn;
  const { seenBy, seenOn } = entry as Partial<LegalFact>;
  const lines = [
    fill(entry.ownership === 'clinical' ? summaryWords.recordedBy : said, { name, date }),
    entry.interpreter && summaryWords.throughInterpreter,
    entry.recordedBy !== entry.saidBy && fill(summaryWords.writtenBy, { name: nameOf(entry.recordedBy) }),
    entry.readBack && fill(summaryWords.readBack, { date: dateOf(entry.readBack.at) }),
    seenBy && fill(viewWords.papersSeen, { name: nameOf(seenBy), date: dateOf(seenOn) }),
  ];
  return lines.filter(Boolean).join('. ');
}
