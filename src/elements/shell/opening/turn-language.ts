import { supplies } from '../supplies.js';
import { wordsFor } from './words-for.js';
import type { Opening } from './open-conversation.js';

/**
 * Says a conversation that is under way in the language that the page has now, from the next word on. What was said stays
 * as it was said, and so do the words it was asked in.
 *
 * @throws what the page's own `import` throws where the words do not come; the language before stays.
 */
export async function turnLanguage(opening: Omit<Opening, 'plan' | 'deliver' | 'missing'>): Promise<void> {
  const { choice, language } = wordsFor(opening);
  const book = await language?.fetchBook();
  if (opening.content === undefined)
    await opening.wording.turn((pieces) => supplies().loadPack(choice, pieces));
  opening.speak(book);
}
