import type { Draft } from '../../src/storage/draft-store.js';

/** Words that a store could spoil: line breaks, emoji, Welsh, a mark of byte order, a lone surrogate, both forms of é. */
export const hardWords =
  'Adref, gyda’r ci 🐕‍🦺\r\n\r\n  “tŷ”\tŵy \u00e9 e\u0301 \ufeff\u2028 \ud83d </script>  canary-7f3a ';

/** A synthetic draft; stores neither read nor check the plan, so only its words matter here. */
export function someDraft(words = hardWords): Draft {
  const plan = { id: 'e7b1f0a2-0001-4000-8000-000000000001', statements: [{ text: words }], extensions: {} };
  return {
    plan: plan as unknown as Draft['plan'],
    bookmark: { stage: 'question', questionId: 'matters.top', speaker: 'ada', at: '2026-11-22T10:42:00Z' },
  };
}

/** The error that a promise rejects with; fails when it does not. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return 'It did not reject.';
}
