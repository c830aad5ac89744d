import type { Conversation, ConversationOptions } from '../../../conversation/conversation.js';
import { Threshold } from '../../../conversation/threshold/threshold.js';
import type { Pack } from '../../../content/pack.js';
import type { Person, Subject } from '../../../plan/plan.js';
import { newId } from '../page/new-id.js';
import { now } from '../page/now.js';
import { whenIdle } from '../page/when-idle.js';
import { supplies, type Store } from '../supplies.js';
import type { LoadWith, Opening } from './opening.js';
import type { Wording } from './wording.js';
import { wordsFor } from './words-for.js';

/** Fetches what the conversation needs and opens it. Throws a {@link Fault}, or the coded error of another room. */
export async function openConversation(opening: Opening, wording: Wording): Promise<Conversation> {
  const { content } = opening;
  const { choice, language } = await wordsFor(opening);
  const { variant } = choice;
  // A professional is asked from the first screen on; other voices come when somebody speaks in them.
  const pieces = opening.setting === 'alone' ? [] : (['clinicians'] as const);
  const load: LoadWith = (pieces) => supplies().loadPack(choice, pieces);
  const wholePack = (): Promise<Pack> =>
    content === undefined ? load(pieces) : supplies().readPack(content);
  // The first screens are a piece by themselves in an adult's English words only.
  const isWhole =
    opening.plan !== undefined ||
    opening.setting !== 'alone' ||
    content !== undefined ||
    variant !== 'adult' ||
    language !== undefined;
  const firstPack = isWhole ? wholePack() : supplies().openingPack(choice);
  const [pack, store, book] = await Promise.all([firstPack, storeFor(opening), language?.fetchBook()]);
  const options = optionsOf(opening, pack, store);
  const bring = () => whole(options, isWhole ? pack : wholePack());
  // The first screens can stand before the rest for an adult alone; a professional, or a parent, opens on more than those.
  const opened =
    opening.plan || opening.setting !== 'alone' || variant !== 'adult'
      ? await whole(options, pack)
      : new Threshold(options, { bring, whenIdle, missing: opening.missing });
  opening.speak(book);
  wording.begin(opened, content === undefined ? load : undefined, pieces);
  return opened;
}

function optionsOf(opening: Opening, pack: Pack, store: Store | undefined): ConversationOptions {
  const { subject, setting, jurisdiction, plan, easyRead, deliver } = opening;
  return {
    pack,
    subject,
    setting,
    easyRead,
    deliver,
    now,
    newId,
    people: withSubject(opening.people, subject),
    ...(plan && { plan }),
    ...(jurisdiction && { jurisdiction }),
    ...(store && { store }),
  };
}

/** The code of the whole conversation, for a device that may lose its network. */
export const fetchWhole = () => import('../../../conversation/conversation.js');

/** The whole conversation, with all that it asks: its code and its words come side by side. */
async function whole(options: ConversationOptions, words: Pack | Promise<Pack>): Promise<Conversation> {
  const [{ createConversation }, pack] = await Promise.all([fetchWhole(), words]);
  return createConversation({ ...options, pack });
}

async function storeFor({ store, draft, subject }: Opening): Promise<Store | undefined> {
  if (store) return store;
  return draft === 'device' && subject.ref ? supplies().deviceStore() : undefined;
}

/** There is always the person whom the plan is about, once. */
function withSubject(people: readonly Person[], subject: Subject): readonly Person[] {
  if (people.some(({ part }) => part === 'person')) return people;
  return [{ id: newId(), part: 'person', ...(subject.name && { name: subject.name }) }, ...people];
}
