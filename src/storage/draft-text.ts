import { StoreError, type Draft } from './draft-store.js';

const freeze = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.freeze(value) : value;

/** A draft as the text that stores keep. JSON escapes lone surrogates, so every string comes back as it went in. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify({ plan: draft.plan, bookmark: draft.bookmark });
}

/**
 * The draft in a stored text, deeply frozen. Its plan has still to be checked by whoever opens it.
 *
 * @throws StoreError CP406 when the text is not a draft. The parser's own error is dropped: it would quote the text.
 */
export function readDraft(text: string): Draft {
  let draft: Partial<Draft> | null;
  try {
    draft = JSON.parse(text, freeze) as Partial<Draft> | null;
  } catch {
    throw new StoreError('CP406');
  }
  if (typeof draft?.plan !== 'object' || typeof draft.bookmark !== 'object') throw new StoreError('CP406');
  return draft as Draft;
}
