// Words kept, old plans, silence, devices and consent: hazards and their controls.

/** @type {readonly import('../judge.mjs').Hazard[]} */
export const wordsKept = [
  {
    id: 'H04',
    hazard: 'Out-of-date plan acted on',
    cause: 'No review; person moved; draft on a device; old copy in host',
    effect: 'Wrong place/treatment',
    severity: '4',
    asked:
      "lastConfirmedAt on every urgent item; age banner (90 days amber, 180 red - local setting); review event; version + supersedes; printed copy carries date and 'check the live plan'",
    controls: [
      {
        id: 'H04.1',
        words: 'The ten-second view says how old the plan is, when and by whom it was last confirmed.',
        tests: { 'plan/urgent.test.ts': ['says how far it can be relied on'] },
        stories: { 'views.stories.ts': ['Urgent'] },
      },
      {
        id: 'H04.2',
        words: 'A plan as text says its moment and its version, and that the live plan counts.',
        tests: {
          'plan/text.test.ts': [
            'says it stands for a moment, which version it is, and that the live plan counts',
          ],
        },
      },
      {
        id: 'H04.3',
        words: 'A review that is overdue, of the plan or of a recommendation, is told.',
        tests: { 'plan/check.test.ts': ['tells of reviews that are overdue, once it knows the day'] },
      },
      {
        id: 'H04.4',
        words: 'A change of a settled plan is a new version that names the one it is based on.',
        tests: {
          'plan/agreement.test.ts': [
            'settles: nothing more is recorded but in an amendment, a draft of the next version',
          ],
        },
      },
      {
        id: 'H04.5',
        words: 'Of a draft on this device and the host’s plan the newer one counts.',
        tests: {
          'conversation/given-plan.test.ts': [
            'gives way to a draft of it on this device that is newer, and wins over an older one',
          ],
        },
      },
      {
        id: 'H04.6',
        by: 'deployer',
        words:
          'The ages at which a plan is shown as old (90 and 180 days were proposed), and calling copies back.',
      },
    ],
  },
  {
    id: 'H06',
    hazard: 'Lost answers',
    cause: 'Crash, time-out, offline, host never stores',
    effect: 'Repeating distressing talk; lost decision',
    severity: '3',
    asked:
      "plan and bookmark saved at each change; explicit 'stored / not stored' state driven by the host's acknowledgement event; never show 'saved' until acked; export download fallback",
    controls: [
      {
        id: 'H06.1',
        words:
          'What was said is written to the store 300 ms after the last change, and is said to be kept only when the store confirmed all of it.',
        tests: {
          'conversation/saving.test.ts': [
            'waits 300 ms after the last change, and says that all is kept only when the store confirmed it',
          ],
        },
      },
      {
        id: 'H06.2',
        words: 'Somebody who types without a pause is saved within a second.',
        tests: {
          'conversation/saving.test.ts': ['writes within a second even when somebody types without a pause'],
        },
      },
      {
        id: 'H06.3',
        words: 'After a failure saving is tried again, and what was said meanwhile goes with it.',
        tests: {
          'conversation/saving.test.ts': [
            'tries again after a failure: one second, doubling to a minute, and at once when asked',
            'writes what was said during a failure with the next try',
          ],
        },
      },
      {
        id: 'H06.4',
        words: '“Saved” is said only when the store has confirmed everything.',
        tests: {
          'elements/shell/status-words.test.ts': [
            'says "saved" only when the store has confirmed everything that was said',
          ],
        },
      },
      {
        id: 'H06.5',
        words:
          '“Sent” is said only when the host has confirmed it; else the plan can be sent again or downloaded.',
        tests: {
          'conversation/ending.test.ts': ['hands the plan over and says "sent" only when the host did'],
        },
        also: {
          'elements/shell/handing-over.browser.ts': [
            'says "sent" only when the host has confirmed it, and offers to try again when it refused',
          ],
        },
        stories: { 'conversation/alone.stories.ts': ['Sent', 'NotSent'] },
      },
      {
        id: 'H06.6',
        words: 'Words come out byte for byte as they were typed.',
        tests: {
          'plan/edits.test.ts': [
            'keeps any words byte for byte, in a plan that reads back, and leaves the plan before as it was',
          ],
        },
        also: {
          'conversation/quick.test.ts': ['gives a plan that holds every word byte for byte, and reads back'],
          'elements/fields/words-kept.browser.ts': [
            'come out byte for byte: spaces, emoji, composed and decomposed letters, line breaks',
          ],
        },
      },
      {
        id: 'H06.7',
        words: 'Whatever way somebody takes through the talk, no word that still stands is lost.',
        tests: {
          'conversation/every-path.test.ts': [
            'nothing that was said is lost on the way, and nothing said goes unrecorded',
          ],
        },
        also: {
          'conversation/any-walk.test.ts': [
            'loses no word that still stands, shows no closed topic, and leaves a plan that reads back',
          ],
        },
      },
      {
        id: 'H06.8',
        words: 'After a reload people come back to the same question in the same visit.',
        tests: {
          'conversation/resuming.test.ts': [
            'after a reload offers to carry on, shows nothing before, and lands on the same question in the same visit',
          ],
        },
      },
      {
        id: 'H06.9',
        words: 'A draft that was changed elsewhere is never written over.',
        tests: { 'storage/memory.test.ts': ['refuses a clash and hands over theirs, wherever ours began'] },
      },
    ],
  },
  {
    id: 'H07',
    hazard: 'Silence read as preference',
    cause: 'Skipped or hidden question emitted as empty/false/default',
    effect: 'Wrong care; unwanted disclosure',
    severity: '4',
    asked:
      'No defaults; slider starts unset; status enum on every answer; hidden branch answers removed with audit; schema forbids null value with status answered',
    controls: [
      {
        id: 'H07.1',
        words: 'A new plan holds no answer, and an answer with nothing in it is stored as none.',
        tests: { 'plan/edits.test.ts': ['stores no answer that is none'] },
      },
      {
        id: 'H07.2',
        words: 'A plan from elsewhere with an answer that has neither value nor words is refused.',
        tests: { 'plan/parse.test.ts': ['reading a plan'] },
      },
      {
        id: 'H07.3',
        words: 'A pack cannot fill in an answer: a default is refused by code.',
        tests: { 'content/read-pack.test.ts': ['a bad pack is refused by code, naming what is wrong'] },
      },
      {
        id: 'H07.4',
        words:
          'What hung on an answer leaves the plan when that answer changes; what was said in an earlier visit stays in history.',
        tests: {
          'conversation/walk.test.ts': [
            'leave the plan when what they hung on has changed, but not before the question is left',
          ],
        },
      },
      {
        id: 'H07.5',
        words: '“Rather not say” and “ask me later” never count as an answer that opens or closes anything.',
        tests: {
          'content/condition.test.ts': [
            'is not asked after "rather not say" or "ask me later"',
            'others decide where the person gave no answer',
          ],
        },
      },
      {
        id: 'H07.6',
        words: '“Not asked” and “would rather not say” are different words wherever a plan is read.',
        tests: { 'plan/text.test.ts': ['says what was not asked and what was declined in different words'] },
      },
      {
        id: 'H07.7',
        words: 'On the page nothing is chosen beforehand.',
        tests: { 'elements/stages/stages.browser.ts': ['chooses nothing beforehand'] },
        stories: { 'fields.stories.ts': ['OneChoice'] },
      },
      {
        id: 'H07.8',
        words: 'An order counts only once somebody moved something or said “yes, this order”.',
        tests: {
          'elements/fields/order.browser.ts': [
            'is no answer while things are only chosen, and is one once somebody says so',
          ],
        },
        stories: { 'every-field.stories.ts': ['Rank'] },
      },
    ],
  },
  {
    id: 'H20',
    hazard: 'Free text truncated or injected',
    cause: 'Receiver field limit; HTML/script; formula in CSV',
    effect: 'Lost meaning; security',
    severity: '3',
    asked:
      'Length shown and enforced at capture; sanitise on render; no silent truncation (SCCI1580 4.6 asks for care on max length); CSV escaping',
    controls: [
      {
        id: 'H20.1',
        words: 'A text longer than a plan may hold is refused by code, never cut.',
        tests: {
          'plan/parse.test.ts': ['holds to its limits'],
          'plan/edits.test.ts': [
            'refuses words that cannot be stored, people and visits that are not there, and ended visits',
          ],
        },
      },
      {
        id: 'H20.2',
        words: 'On the page, words that are too long stay in their field, with a copy to keep.',
        tests: {
          'elements/fields/words-kept.browser.ts': [
            'stay in the field when there are too many of them, with a copy to keep',
          ],
        },
        stories: { 'fields.stories.ts': ['OwnWordsUnkeepable'] },
      },
      {
        id: 'H20.3',
        words: 'Characters that cannot be stored are refused by code, in words and in keys.',
        tests: {
          'plan/parse.test.ts': [
            'refuses what cannot be stored: U+0000 and half a pair, in words and in keys',
          ],
        },
      },
      {
        id: 'H20.4',
        words:
          'Markup in somebody’s words is shown as the text it is: no way to write it into a page is allowed in the source.',
        tests: { 'architecture.test.ts': ['the lint rules can fail'] },
      },
      {
        id: 'H20.5',
        by: 'not yet',
        words: 'Escaping for a CSV export: there is no export to CSV but this table’s own.',
      },
      {
        id: 'H20.6',
        by: 'deployer',
        words:
          'The lengths that receiving systems take: a plan that does not fit must be refused there, not cut.',
      },
    ],
  },
  {
    id: 'H21',
    hazard: 'Data left on shared device',
    cause: 'Draft in localStorage; camera roll; browser autofill',
    effect: 'Confidentiality breach',
    severity: '4',
    asked:
      'Memory by default; encrypted store opt-in; clear on end/idle; no third-party calls; autocomplete off for sensitive',
    controls: [
      {
        id: 'H21.1',
        words: 'Nothing is kept on a device unless the host asks for it, and nothing before somebody begins.',
        tests: {
          'conversation/saving.test.ts': [
            'writes nothing before somebody begins',
            'says so when there is no store, or no ref to keep it under',
          ],
        },
      },
      {
        id: 'H21.2',
        words: 'The draft on a device is forgotten once the agreed plan is with the host.',
        tests: {
          'conversation/saving.test.ts': [
            'is forgotten once the agreed plan is with the host, and not before',
          ],
        },
      },
      {
        id: 'H21.3',
        words: 'Whoever finds a draft can have the device forget it.',
        tests: { 'conversation/resuming.test.ts': ['can be declined: the device forgets'] },
      },
      {
        id: 'H21.4',
        words: 'The device store writes no word, no name and no key that can be read.',
        tests: { 'storage/device.browser.ts': ['writes no word, no name and no key that can be read'] },
      },
      {
        id: 'H21.5',
        words: 'No local storage, no network and no log of the browser’s is used anywhere in the source.',
        tests: { 'architecture.test.ts': ['the lint rules can fail'] },
      },
      {
        id: 'H21.6',
        words: 'The screen covers itself when nobody is there any more.',
        tests: {
          'elements/clinician/sides.browser.ts': [
            'are covered after three minutes together, five alone, and when the host says so afterwards',
          ],
        },
        also: {
          'elements/shell/hard-moments.browser.ts': [
            'gives notice before the cover, and stays open for whoever is still there',
          ],
        },
      },
      { id: 'H21.7', by: 'deployer', words: 'Pages without session recorders, and devices that lock.' },
    ],
  },
  {
    id: 'H23',
    hazard: 'Refused/withdrawn consent not honoured',
    cause: 'Old copy still shown',
    effect: 'Breach; loss of trust',
    severity: '4',
    asked:
      'consentWithdrawn event with version; emitted tombstone; section-level exclusion applied before export',
    controls: [
      {
        id: 'H23.1',
        words: 'After consent is refused or withdrawn nothing is exported.',
        tests: {
          'plan/audience.test.ts': ['exports only with consent, and without the sections that were left out'],
        },
      },
      {
        id: 'H23.2',
        words: 'The sections that somebody left out leave in no export.',
        tests: {
          'plan/audience.test.ts': ['exports only with consent, and without the sections that were left out'],
        },
      },
      {
        id: 'H23.3',
        words: 'A plan that was withdrawn takes nothing more, and says so wherever it is read.',
        tests: {
          'conversation/given-plan.test.ts': ['that was withdrawn, or is closed, takes nothing'],
          'conversation/ending.test.ts': ['withdrawn takes nothing more'],
        },
        also: {
          'elements/plan-views/views.browser.ts': [
            'says that a draft is not agreed, and that a withdrawn plan is out of use',
          ],
        },
        stories: { 'views.stories.ts': ['UrgentOutOfUse'] },
      },
      {
        id: 'H23.4',
        words: 'A withdrawal stands, whatever another writer wrote meanwhile.',
        tests: {
          'plan/merge.test.ts': [
            'lets a withdrawal stand, whatever was written meanwhile, and keeps that too',
          ],
        },
      },
      {
        id: 'H23.5',
        words: 'A consent is never given again by bringing two lines of a plan together.',
        tests: { 'plan/merge-laws.test.ts': ['gives no consent that either side took away'] },
      },
      {
        id: 'H23.6',
        by: 'deployer',
        words: 'Calling back what was sent before: copies, printouts, other systems.',
      },
    ],
  },
];
