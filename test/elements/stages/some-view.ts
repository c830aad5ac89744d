import type { ConversationView } from '../../../src/conversation/view.js';
import type { CarePlan, Entry } from '../../../src/plan/plan.js';

const at = '2026-11-22T10:42:00.000+00:00';

/** A made-up person's plan with one visit going on. */
export const somePlan = {
  schemaVersion: 1,
  id: '3f0e8a54-5a4c-4a3e-9a2f-0c9c1f7f2b11',
  version: 1,
  status: 'draft',
  createdAt: at,
  updatedAt: at,
  language: 'en-GB',
  pack: { id: 'test', version: '1.0.0', variant: 'adult', path: 'quick' },
  subject: { ref: 'made-up-1', name: 'Ada Example' },
  people: [
    { id: 'ada', part: 'person', name: 'Ada Example' },
    { id: 'sam', part: 'family', name: 'Sam Example', relationship: 'Son' },
  ],
  visits: [{ id: 'visit-1', at, who: 'self', setting: 'alone', present: ['ada'] }],
  capacity: [],
  topics: [],
  statements: [],
  recommendations: [],
  legalFacts: [],
  clinicalRecords: [],
  views: [],
  agreements: [],
  history: [],
  extensions: {},
} satisfies CarePlan;

const ada = somePlan.people[0]!;

const nothing = Object.fromEntries(
  'start carryOn answer next back skip notSure askLater decline pause resume help goToMap oneThing review change toAgree agree stop amend withdraw retrySaving deliverAgain forgetHere skipPart sayYes sayNotShown changeSpeaker readBack wholePart recordCapacity recommend sign'
    .split(' ')
    .map((can) => [can, false]),
) as ConversationView['can'];

/** What may be done, by name; everything else may not. */
export const allowing = (...can: (keyof ConversationView['can'])[]): ConversationView['can'] => ({
  ...nothing,
  ...Object.fromEntries(can.map((name) => [name, true])),
});

/** A view of the conversation as a screen is given it. */
export function someView(change: Partial<ConversationView>): ConversationView {
  return {
    stage: 'map',
    screen: 1,
    setting: 'alone',
    plan: somePlan,
    name: 'Ada',
    speaker: ada,
    recorder: ada,
    voice: 'adult',
    can: nothing,
    saving: { state: 'none', kept: false },
    issues: [],
    ...change,
  };
}

/** An answer that somebody gave. */
export function someEntry(change: Partial<Entry>): Entry {
  return {
    id: 'entry-1',
    questionId: 'day.drink',
    ownership: 'preference',
    status: 'answered',
    saidBy: 'ada',
    authority: 'self',
    recordedBy: 'ada',
    visit: 'visit-1',
    at,
    mode: 'own',
    language: 'en-GB',
    ...change,
  };
}
