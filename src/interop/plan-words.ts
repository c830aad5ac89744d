import type { CarePlan, HistoryItem, LegalFact, Recommendation } from '../plan/plan.js';
import type {
  Agreement,
  Capacity,
  Person,
  Review,
  Signature,
  Subject,
  TopicChoice,
  View,
  Visit,
} from '../plan/plan.js';

/** One description for every property there is: the compiler refuses a property without one, and one without a property. */
type Described<T> = Readonly<Record<keyof Required<T>, string>>;

const plan: Described<CarePlan> = {
  schemaVersion: 'The version of this schema. A plan of a newer one opens read-only.',
  id: 'The plan, through all its versions: a UUID.',
  version: 'Counts the amendments, from 1. Stopping and coming back keep it.',
  status:
    'draft: being written. recorded: written up, not yet shown to the person. agreed: as the person wants it. withdrawn: ended.',
  basedOn: 'The version that this one amends.',
  copyFor:
    'Set on a filtered copy: it does not hold all of the plan, and is merged back, never stored over it.',
  createdAt: 'When the plan was begun.',
  updatedAt: 'When the plan was last changed.',
  language: 'The language in which the plan was begun, as a BCP 47 tag.',
  jurisdiction: 'Whose law holds. Absent: no law is stated.',
  pack: 'Which questions were asked, in which words.',
  subject: 'Whose plan it is, as the host knows them.',
  people:
    'Everybody the plan speaks of; exactly one has the part `person`. Answers about people hold their ids.',
  visits: 'The sittings in which the plan was made.',
  capacity: 'What was recorded of capacity, decision by decision. With none, capacity is presumed.',
  topics: 'What was chosen when a tender topic was offered. A plain "yes, now" is not stored.',
  statements:
    'Preferences, facts, consents, views of carers, experiences and notes of the record. They bind nobody.',
  recommendations: 'Clinical recommendations. Not the wishes of the person.',
  legalFacts: 'That legal documents are said, or were seen, to exist. Nothing here makes one.',
  clinicalRecords: 'What professionals recorded.',
  views: 'Where somebody disagrees.',
  agreements: 'Whether what is written is what the person wants written.',
  review: 'When to look at the plan again.',
  closed: 'Set once the plan is over. It then prompts for nothing.',
  history: 'What stands no more, and why it went: at most 10,000 items.',
  extensions:
    'Anything a host adds, under keys that begin with a domain turned round (`uk.nhs.example`). Kept as it came.',
};

const person: Described<Person> = {
  id: 'The id by which the rest of the plan names them.',
  part: 'Who they are to the plan.',
  name: 'Their name, as it was given.',
  relationship: 'What they are to the person, in words.',
  phone: 'Their telephone number, as it was given.',
  email: 'Their e-mail address, as it was given.',
  organisation: 'Where they work.',
  authority: 'On what authority they may speak for the person.',
};

const subject: Described<Subject> = {
  ref: 'The id that the host has for them.',
  preferredName: 'What they like to be called, as far as the host knows.',
  name: 'Their full name.',
  birthDate: 'Their date of birth.',
  nhsNumber: 'Their NHS number.',
};

const visit: Described<Visit> = {
  id: 'The id by which entries name the visit.',
  at: 'When it began.',
  endedAt: 'When it ended. From then on what was said in it is kept in history when it is replaced.',
  who: 'Who takes part: an option of `start.who`.',
  setting: 'alone: the person by themselves. together: with a professional. afterwards: written up later.',
  present: 'Ids of the people who were there.',
  reason: 'Why there was a visit, in words.',
};

const capacity: Described<Capacity> = {
  id: 'The id of the record.',
  decision: 'Which decision it is about, in words.',
  outcome: 'What was found: an option of `start.capacity`.',
  detail: 'How it was found, in words.',
  basis: 'How the person took part: an option of `start.basis`.',
  by: 'Id of the person who recorded it.',
  at: 'When it was recorded.',
};

const topic: Described<TopicChoice> = {
  topicId: 'The topic that was offered.',
  choice: 'not-today, do-not-ask, with-someone (another person should ask), or reopened.',
  saidBy: 'Id of the person who chose.',
  recordedBy: 'Id of the person who wrote it down.',
  at: 'When they chose.',
};

const entry: Described<LegalFact> = {
  id: 'The id of the entry; the same in every version.',
  questionId: 'The question it answers.',
  ownership: 'Whose kind of fact it is. Each list takes its own and no other.',
  status:
    'How the question stands with this speaker. Only `answered` has a value, and only `answered` and `notSure` may have words.',
  value: 'What was chosen or given, by the type of the question. Nothing is ever filled in by default.',
  text: 'What was said in words, byte for byte.',
  saidBy: 'Id of the person who said it.',
  authority: 'On what authority they spoke.',
  recordedBy: 'Id of the person who wrote it down.',
  visit: 'Id of the visit in which it was said.',
  at: 'When it was said.',
  mode: 'own: written by the speaker. verbatim: their very words, written by another. reported: the sense of it.',
  language: 'The language in which the question was put.',
  textLanguage: 'The language of the words, where it is another.',
  readBack: 'That it was read back to the speaker.',
  interpreter: 'Id of the person who interpreted.',
  hiddenFrom: 'From whom it is kept.',
  prompt: 'The words of the question as they were shown.',
  evidence: 'What shows the document: somebody reported it, or somebody saw it.',
  seenBy: 'Id of the person who saw the document.',
  seenOn: 'The day on which they saw it.',
};

const recommendation: Described<Recommendation> = {
  id: 'The id of the recommendation.',
  focus: 'extend: prolonging life. balance: between the two. comfort: comfort above all.',
  guidance: 'What to do and not to do, in words.',
  cpr: 'attempt, modified (for a child), or notAttempt.',
  reason: 'Why, in words.',
  involved: 'Ids of the people who took part.',
  told: 'Who was told of it. `personNot`: the person was not.',
  toldReason: 'Why the person was not told.',
  madeOn: 'The day on which it was made.',
  reviewOn: 'The day by which to look at it again.',
  formWhere: 'Where the signed form is.',
  source: 'Where it comes from.',
  seenBy: 'Id of the person who saw the form it was copied from.',
  seenOn: 'The day on which they saw it.',
  hiddenFrom: 'From whom it is kept.',
  ended: 'Set once it holds no more.',
  signature: 'Who signed it. Only a signed or a copied one is shown to anybody but its author.',
};

const signature: Described<Signature> = {
  state:
    'unsigned: a draft. signed: signed here. copied: taken from a signed form elsewhere, with the signer as written.',
  by: 'Who signed: the id of a person or, when copied, the name as it is written on the form.',
  role: 'In what role.',
  registration: 'Their professional registration.',
  organisation: 'For which organisation.',
  seniorResponsible: 'The senior clinician who is responsible.',
  at: 'When it was signed.',
  evidence: 'What the host holds to show it: its own text or object.',
  hash: 'SHA-256, in hex, over the canonical JSON (RFC 8785) of the recommendation without its signature.',
};

const view: Described<View> = {
  id: 'The id of the view.',
  about: 'The question or topic on which they disagree.',
  text: 'What they say, byte for byte.',
  saidBy: 'Id of the person who disagrees.',
  recordedBy: 'Id of the person who wrote it down.',
  at: 'When they said it.',
  hiddenFrom: 'From whom it is kept.',
};

const agreement: Described<Agreement> = {
  id: 'The id of the agreement.',
  value: 'An option of `sharing.agree`.',
  by: 'Id of the person who agreed or did not.',
  authority: 'On what authority.',
  at: 'When.',
  visit: 'Id of the visit in which they were asked.',
};

const review: Described<Review> = {
  on: 'The day by which to look at the plan again.',
  triggers: 'On what events to look at it sooner: options of `sharing.trigger`.',
  by: 'Id of the person who set it.',
  at: 'When it was set.',
};

const historyItem: Described<HistoryItem> = {
  list: 'The list in which it stood.',
  item: 'The thing as it stood. Of an erased one only the ids are left.',
  at: 'When it went.',
  by: 'Id of the person who had it go.',
  cause:
    'Why it went: another took its place, it was taken back, its question is asked no more, or it was erased.',
  why: 'Why, in their words.',
};

/** What every property means, by the object that has it. Nested objects go by the way to them. */
export const planWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CarePlan: plan,
  'CarePlan.basedOn': {
    id: 'The id of the plan amended.',
    version: 'The version amended.',
  } satisfies Described<NonNullable<CarePlan['basedOn']>>,
  'CarePlan.copyFor': {
    audience: 'For whom the copy is.',
    recipient: 'Id of a person, or of an organisation on the list of the host.',
  } satisfies Described<NonNullable<CarePlan['copyFor']>>,
  'CarePlan.pack': {
    id: 'The pack of questions.',
    version: 'Its version.',
    variant: 'For whom the questions are worded.',
    path: 'How much was asked.',
  } satisfies Described<CarePlan['pack']>,
  'CarePlan.closed': {
    reason: 'Why it is over.',
    on: 'The day on which it ended.',
    placeOfDeath: 'Where the person died: an option of `place.death1`.',
  } satisfies Described<NonNullable<CarePlan['closed']>>,
  Person: person,
  Subject: subject,
  Visit: visit,
  Capacity: capacity,
  TopicChoice: topic,
  Statement: entry,
  LegalFact: entry,
  ClinicalRecord: entry,
  ReadBack: { at: 'When it was read back.', by: 'Id of the person who read it.' } satisfies Described<
    NonNullable<LegalFact['readBack']>
  >,
  AnswerValue: { id: 'The id of the item: an option, or made for it.' },
  Recommendation: recommendation,
  'Recommendation.ended': {
    at: 'When it ended.',
    by: 'Id of the person who ended it.',
    why: 'Another took its place, or it was cancelled.',
  } satisfies Described<NonNullable<Recommendation['ended']>>,
  Signature: signature,
  View: view,
  Agreement: agreement,
  Review: review,
  HistoryItem: historyItem,
  Erased: { id: 'The id of what was erased.', questionId: 'The question it answered.' },
};
