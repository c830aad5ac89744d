// Hazards found while building, with their numbers going on from those of the analysis: hazards and their controls.

/** @type {readonly import('../judge.mjs').Hazard[]} */
export const foundOnTheWay = [
  {
    id: 'H26',
    hazard: 'What was hidden is deleted by somebody who could not see it',
    cause: 'A filtered copy comes back changed and is stored over the plan it was made from',
    effect: 'Private answers, safeguarding records or signed recommendations are lost',
    severity: '4',
    controls: [
      {
        id: 'H26.1',
        words: 'A filtered copy is merged with itself as the base: what it could not show stays.',
        tests: {
          'plan/merge.test.ts': [
            'merges a filtered copy with itself as the base: what it could not show stays',
          ],
        },
        also: {
          'hosts/roles.journey.ts': [
            'is not written over by them, stays, and does not keep them from writing',
          ],
        },
      },
      {
        id: 'H26.2',
        words:
          'What was kept back with a recommendation that the person was not told of is still there when their copy comes back.',
        tests: {
          'plan/kept-back.test.ts': ['loses nothing that was kept back with it, when the copy comes back'],
        },
      },
      {
        id: 'H26.3',
        words: 'What one side hid stays hidden where two lines come together.',
        tests: {
          'plan/merge.test.ts': ['hides from whomever either side hid it, what stands and what stood'],
        },
      },
      {
        id: 'H26.4',
        by: 'deployer',
        words: 'A host that stores a copy only as merged into the plan it was made from.',
      },
    ],
  },
  {
    id: 'H27',
    hazard: 'Words said in confidence leak',
    cause: 'An error, a log, a URL, an event name or a listener on the page carries them',
    effect: 'Confidentiality breach; loss of trust',
    severity: '4',
    controls: [
      {
        id: 'H27.1',
        words: 'A plan that is refused is refused by a code and a place, with no word that was said.',
        tests: { 'plan/parse.test.ts': ['throws a code and a place, and not a word that was said'] },
      },
      {
        id: 'H27.2',
        words: 'An edit that is refused says no word of what was said.',
        tests: { 'plan/edits.test.ts': ['says no word of what was said in a refusal'] },
      },
      {
        id: 'H27.3',
        words: 'An error of a store holds no word, whichever way it is written down.',
        tests: {
          'storage/memory.test.ts': ['holds no word that was said, whichever way it is written down'],
        },
      },
      {
        id: 'H27.4',
        words:
          'No event of the page carries words but the one that hands over the plan, and no listener on the page hears what is typed.',
        tests: {
          'elements/shell/care-preferences.browser.ts': [
            'carry no words but in the plan that is handed over',
            'let no listener on the page hear what is typed',
          ],
        },
      },
      {
        id: 'H27.5',
        words: 'A fault of a pack names its ids, and repeats no word of it.',
        tests: { 'content/read-pack.test.ts': ['never repeats a word of the pack, only its ids'] },
      },
    ],
  },
  {
    id: 'H28',
    hazard: 'Somebody learns of a recommendation that they were not told of',
    cause: 'A record of capacity, a view or the reason of a visit beside it names it',
    effect: 'Severe distress; harm to whoever was to be protected',
    severity: '4',
    controls: [
      {
        id: 'H28.1',
        words:
          'Nothing written beside a recommendation that somebody was not told of reaches them: no record of capacity, no view, no reason for a visit.',
        tests: { 'plan/kept-back.test.ts': ['a recommendation that the person was not told of'] },
        also: {
          'elements/plan-views/views.browser.ts': [
            'tells the person by nothing written beside it of a recommendation that they were not told of',
          ],
        },
      },
      {
        id: 'H28.2',
        words: 'In an emergency a record that capacity was lacking stays in place.',
        tests: {
          'plan/kept-back.test.ts': [
            'leaves in place, for an emergency, that capacity was found to be lacking',
          ],
        },
      },
      {
        id: 'H28.3',
        words:
          'A recommendation that the person was not told of is on no screen and in no copy of theirs, signed or not.',
        tests: {
          'conversation/recommending.test.ts': [
            'never meets it: on no screen of theirs, in no copy of theirs, signed or not',
          ],
        },
      },
    ],
  },
  {
    id: 'H29',
    hazard: 'A part of the conversation does not come',
    cause: 'The network goes while a later piece of the page is still to be fetched',
    effect: 'An empty screen or a repeated question at a hard moment; words lost',
    severity: '3',
    controls: [
      {
        id: 'H29.1',
        words:
          'The first screens stand on their own; that the rest is missing is said only to somebody who waits for it, and it is asked for again.',
        tests: {
          'conversation/threshold.test.ts': [
            'say that the rest is missing only to somebody who waits for it, and try again',
          ],
        },
        also: {
          'journeys/missing-parts.journey.ts': ['who else is here: says so, and asks again when told to'],
        },
        stories: { 'conversation/alone.stories.ts': ['DidNotLoad'] },
      },
      {
        id: 'H29.2',
        words:
          'Where the words of another voice do not come, the person’s own stand, and the page is told by code.',
        tests: {
          'elements/shell/voices.browser.ts': [
            'goes on in their own words where easy words cannot be fetched, and the page is told by code',
          ],
        },
      },
    ],
  },
  {
    id: 'H30',
    hazard: 'What was kept back reads as if nobody had asked, or nobody had signed',
    cause: 'A reader of a copy takes its silence for the plan’s',
    effect: 'Wrong care; a paper or a recommendation is not looked for',
    severity: '4',
    controls: [
      {
        id: 'H30.1',
        words:
          'In a copy for others, silence is never said to be one: what was kept back may have been asked.',
        tests: {
          'plan/kept-back.test.ts': [
            'says of silence only what it can know: what was kept back may have been asked',
          ],
        },
      },
      {
        id: 'H30.2',
        words: 'Capacity is not said to be presumed where a record of it may have been kept back.',
        tests: {
          'plan/kept-back.test.ts': [
            'takes no capacity for presumed where a record of it may have been kept back',
          ],
        },
      },
      {
        id: 'H30.3',
        words: 'What is kept from the ten-second view reads “not shared”, not “not asked”.',
        tests: {
          'plan/urgent.test.ts': [
            'never says of what is kept from it that nobody asked, or that nothing was signed',
          ],
        },
      },
    ],
  },
  {
    id: 'H31',
    hazard: 'Words are written down under the wrong name',
    cause: 'Another person carries on where one stopped: the device is handed on, a visit was left open',
    effect: 'Care follows another’s wish; a professional answers for what they never wrote',
    severity: '4',
    controls: [
      {
        id: 'H31.1',
        words:
          'Nobody carries on in the name of the person who only spoke for them, and nothing is written down by a professional who was there before.',
        tests: { 'conversation/under-whose-name.test.ts': ['carrying on'] },
      },
      {
        id: 'H31.2',
        words: 'A gate that somebody else opened is met by the person themselves.',
        tests: {
          'conversation/under-whose-name.test.ts': [
            'that somebody else opened is met by the person, when they come to speak',
          ],
        },
      },
      {
        id: 'H31.3',
        words: 'What one speaker said leaves its trace when another’s answer makes it no longer asked.',
        tests: {
          'conversation/under-whose-name.test.ts': [
            'is not gone without a trace because another changed their answer',
          ],
        },
      },
      {
        id: 'H31.4',
        words: 'What was kept from somebody stays kept from them when it is said anew.',
        tests: {
          'conversation/under-whose-name.test.ts': [
            'stays kept from everybody from whom it was kept, when it is said anew',
          ],
        },
      },
    ],
  },
  {
    id: 'H32',
    hazard: 'A plan or a pack from elsewhere harms the page that opens it',
    cause: 'Keys that reach a prototype, a newer shape, values of the wrong kind',
    effect: 'A plan is shown wrongly, or others’ data can be reached',
    severity: '3',
    controls: [
      {
        id: 'H32.1',
        words: 'Keys that reach a prototype are refused wherever they stand in a plan.',
        tests: { 'plan/parse.test.ts': ['refuses keys that reach a prototype, wherever they are'] },
      },
      {
        id: 'H32.2',
        words: 'Keys that reach a prototype are refused wherever they stand in a pack.',
        tests: { 'content/read-pack.test.ts': ['the key*'] },
      },
      {
        id: 'H32.3',
        words: 'A plan of a newer shape, or with keys that nobody knows, is refused by code.',
        tests: {
          'plan/parse.test.ts': [
            'knows a plan of a newer schema',
            'refuses unknown keys at every level but extensions',
          ],
        },
      },
    ],
  },
  {
    id: 'H33',
    hazard: 'What rests on a device is cleared, or kept no more, without anybody asking',
    cause: 'A draft is taken for done because the host has a settled version; clearing once counts for ever',
    effect: 'Words said on a ward or at home are lost when the page is opened again',
    severity: '4',
    controls: [
      {
        id: 'H33.1',
        words: 'The draft of an amendment stays where it lies, however often the page is opened.',
        tests: {
          'conversation/given-plan.test.ts': [
            'that is settled leaves the draft of its amendment where it lies, however often the page is opened',
          ],
        },
      },
      {
        id: 'H33.2',
        words: 'What is said after a clearing is kept again.',
        tests: {
          'conversation/given-plan.test.ts': [
            'that is carried on with, after what lay here was cleared, is kept here again',
          ],
        },
      },
    ],
  },
  {
    id: 'H34',
    hazard: 'A gate or an age rule is passed by a way round it',
    cause:
      'Somebody else says who is here in a visit that goes on; an answer on which a question hangs outlives it',
    effect: 'Distress; a child is asked about papers that only adults make',
    severity: '4',
    controls: [
      {
        id: 'H34.1',
        words: 'Every gate closes when it is said anew who is here.',
        tests: { 'conversation/gates.test.ts': ['is closed again once it is said anew who is here'] },
      },
      {
        id: 'H34.2',
        words: 'What hangs on a question that only adults are asked is asked of adults alone.',
        tests: {
          'conversation/quick.test.ts': [
            'is asked no further, not even where a paper is, once it is no longer known that they are one',
          ],
        },
      },
    ],
  },
  {
    id: 'H35',
    hazard: 'A later visit shows or presses what was put aside',
    cause: 'A look back at last time; what was put off is offered again and again; a day that nobody chose',
    effect: 'Distress; pressure to answer; silence taken for a choice',
    severity: '3',
    controls: [
      {
        id: 'H35.1',
        words: 'The look back at last time holds nothing that stands behind a gate.',
        tests: {
          'conversation/later-visit.test.ts': [
            'begins with what was said last time, what was left for later, and nothing that stands behind a gate',
          ],
        },
      },
      {
        id: 'H35.2',
        words: 'What was put off twice is not offered again unasked.',
        tests: {
          'conversation/later-visit.test.ts': [
            'offers once more what was put off once, and not what was put off twice',
          ],
        },
      },
      {
        id: 'H35.3',
        words: 'A day to look again that another chose is left alone by whoever chooses none.',
        tests: {
          'conversation/later-visit.test.ts': [
            'that another chose is left alone until this speaker chooses one, and then kept in history',
          ],
        },
      },
    ],
  },
];
