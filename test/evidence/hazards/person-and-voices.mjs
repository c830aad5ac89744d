// Who it is about, who speaks, who may see it, in which language and under which law: hazards and their controls.

/** @type {readonly import('../judge.mjs').Hazard[]} */
export const personAndVoices = [
  {
    id: 'H05',
    hazard: 'Wrong person',
    cause: 'Embedded in the wrong patient context; back button; shared tablet; multi-tab',
    effect: 'Plan filed to another record',
    severity: '5',
    asked:
      'Host must pass a subject token; component shows name + DOB + NHS number banner in clinician mode; token change clears state; emitted JSON carries subject hash and session id; test for context swap',
    controls: [
      {
        id: 'H05.1',
        words:
          'While one person’s words are still being written down, another conversation on the same device sees and stores nothing of them.',
        tests: {
          'conversation/another-person.test.ts': [
            'sees and stores nothing of the first, whatever was still being written',
          ],
        },
      },
      {
        id: 'H05.2',
        words:
          'A plan of another person that the host sets clears everything first, after the last words of the one before were written down under their own name.',
        tests: {
          'conversation/given-plan.test.ts': [
            'of somebody else clears everything first, after the last words of the first were written down',
          ],
        },
      },
      {
        id: 'H05.3',
        words:
          'A draft that lies in the store and is of somebody else is never shown, and never written over.',
        tests: {
          'conversation/resuming.test.ts': [
            'never shows the draft of somebody else, and never writes over it',
          ],
        },
      },
      {
        id: 'H05.4',
        words: 'Drafts lie under the host’s own name for the person, each apart.',
        tests: { 'storage/memory.test.ts': ['keeps people apart and lists them'] },
      },
      {
        id: 'H05.5',
        words:
          'On the page, a plan about somebody other than the subject that the host named is refused by code.',
        tests: { 'elements/shell/plans-from-the-host.browser.ts': ['about somebody else is not shown'] },
      },
      {
        id: 'H05.6',
        words: 'On the page, what was said leaves the screen at once when the subject changes.',
        tests: {
          'elements/shell/plans-from-the-host.browser.ts': [
            'leaves the screen at once when the subject changes',
          ],
        },
      },
      {
        id: 'H05.7',
        words: 'Name, birth date and NHS number stand at the top of the ten-second view.',
        tests: {
          'plan/urgent.test.ts': ['has its eleven blocks in order, with everything said and with nothing'],
        },
        stories: { 'views.stories.ts': ['Urgent'] },
      },
      {
        id: 'H05.8',
        by: 'deployer',
        words:
          'A `subject` with a `ref` from the deployer’s own record for each person, and a check of who is sitting there.',
      },
      {
        id: 'H05.9',
        by: 'not yet',
        words:
          'A hash of the subject and the id of the session in the plan: it carries the host’s `ref`, name, birth date and NHS number instead.',
      },
    ],
  },
  {
    id: 'H08',
    hazard: "Proxy's words taken as the person's",
    cause: 'Parent/attorney/helper answers not marked; verbatim lost',
    effect: "Care follows another's wish; coercion hidden",
    severity: '4',
    asked:
      "answeredBy+authority on each answer; visible 'said by' tag; proxy prompts reworded; person may add own view; MCA basis captured",
    controls: [
      {
        id: 'H08.1',
        words:
          'Each answer says who said it; one speaker never takes the place of another, and the person stands first.',
        tests: {
          'plan/edits.test.ts': ['never puts one speaker in place of another, and shows the person first'],
        },
      },
      {
        id: 'H08.2',
        words: 'Each answer carries the authority on which it was given, as it was recorded.',
        tests: {
          'conversation/speaking.test.ts': [
            'is noted with each answer, and one voice never takes the place of another',
          ],
        },
      },
      {
        id: 'H08.3',
        words: '“In their own words” stands only over what the person said themselves.',
        tests: {
          'plan/urgent.test.ts': [
            'puts the person first and others under their names, and calls only the person’s words their own',
          ],
        },
      },
      {
        id: 'H08.4',
        words: 'The plan as text says of each answer who said it and when.',
        tests: { 'plan/text.test.ts': ['says who said it and when, others under their own names'] },
      },
      {
        id: 'H08.5',
        words:
          'Somebody who speaks for the person is asked about the person, never as if they were the person.',
        tests: { 'content/words-for.test.ts': ['are said as each voice says them'] },
        also: {
          'content/reading.test.ts': ['never speaks to someone else as if they were the person*'],
          'elements/shell/voices.browser.ts': [
            'who speaks for the person is never asked as if they were the person',
          ],
        },
      },
      {
        id: 'H08.6',
        words: 'Somebody who sees it another way says so under their own name, beside the person’s answer.',
        tests: {
          'conversation/together.test.ts': [
            'stands under their own name, beside the person’s answer and never in its place',
          ],
        },
      },
      {
        id: 'H08.7',
        words:
          'Only the person agrees to the plan, or somebody with the legal power to decide while the person is recorded as lacking capacity.',
        tests: {
          'conversation/together.test.ts': [
            'is presumed; only while it is recorded as lacking does an attorney who is here agree (MCA 2005 s1, s9)',
          ],
          'conversation/speaking.test.ts': [
            'a family member does not agree for the person; a lawful proxy may',
          ],
        },
      },
      {
        id: 'H08.8',
        words:
          'Capacity is recorded for one decision that is named, and nobody but a professional records it.',
        tests: {
          'conversation/together.test.ts': [
            'is never of everything, and nobody but a professional records it',
          ],
        },
      },
      {
        id: 'H08.9',
        words: 'A proxy never turns the person’s own “no” to sharing into a “yes”.',
        tests: { 'plan/audience.test.ts': ['never turns the person’s own no into a yes'] },
      },
      {
        id: 'H08.10',
        by: 'deployer',
        words: 'Checking an attorney’s or a deputy’s papers before recording their authority.',
      },
    ],
  },
  {
    id: 'H09',
    hazard: 'Coercion or safeguarding disclosure',
    cause: 'Abuser present; shared device; restricted answer printed',
    effect: 'Harm to person or child',
    severity: '5',
    asked:
      'Private-answer flag, quick exit, no restricted items in print/share/person copy; who-is-present prompt; clinician safeguarding route; no autosave echo to shared screen',
    controls: [
      {
        id: 'H09.1',
        words: 'What is hidden from somebody leaves in no copy of theirs, from no list.',
        tests: {
          'plan/audience.test.ts': [
            'keeps what is hidden out of every list of a copy, and gives a plan that is valid and says what it is',
          ],
        },
      },
      {
        id: 'H09.2',
        words: 'What is hidden now hides what it said before, too.',
        tests: { 'plan/audience.test.ts': ['hides with an entry what it said before it was hidden'] },
      },
      {
        id: 'H09.3',
        words: 'What the person keeps from their family is not on the screen while one of them speaks.',
        tests: {
          'conversation/together.test.ts': [
            'and what the person keeps from their family is not shown while one of them speaks',
          ],
        },
      },
      {
        id: 'H09.4',
        words:
          'A safeguarding concern is a clinician’s record, kept from the person’s screen and from home whatever the entry says.',
        tests: {
          'content/load-pack.test.ts': [
            'keeps from the person how long they may live, and what must be kept safe',
          ],
        },
      },
      {
        id: 'H09.5',
        words: 'Family have a copy only where the person chose them; others have none.',
        tests: {
          'plan/audience.test.ts': [
            'gives family a copy only when the person chose them, and not the others',
          ],
        },
      },
      {
        id: 'H09.6',
        words: 'Who is here is asked, unless the host said.',
        tests: { 'conversation/walk.test.ts': ['asks who is taking part, and lets them turn back'] },
      },
      {
        id: 'H09.7',
        words:
          'One press covers the screen; nothing that was said is in what the page is given until it is uncovered.',
        tests: { 'conversation/gates.test.ts': ['whoever comes back may be somebody else'] },
        also: {
          'elements/shell/hard-moments.browser.ts': ['the cover hides every word until it is uncovered'],
        },
        stories: { 'conversation/alone.stories.ts': ['Covered'] },
      },
      {
        id: 'H09.8',
        by: 'not yet',
        words:
          'A button that leaves for another site at once: “Hide everything” covers the screen and takes its words out of the page instead.',
      },
      {
        id: 'H09.9',
        by: 'deployer',
        words: 'The route for a safeguarding concern, and seeing people alone.',
      },
    ],
  },
  {
    id: 'H13',
    hazard: 'Prognosis seen by a person who did not want it',
    cause: 'Clinician field shown in shared screen or person copy',
    effect: 'Severe distress',
    severity: '4',
    asked: 'restricted fields, role-filtered view model (not CSS), revealIf information preference',
    controls: [
      {
        id: 'H13.1',
        words:
          'How long somebody may live never leaves in a copy for the person or those at home, whatever the entry says.',
        tests: {
          'plan/audience.test.ts': [
            'never shows a prognosis to the person or theirs, whatever the entry says',
          ],
        },
      },
      {
        id: 'H13.2',
        words:
          'What is kept from the person stands on the clinician’s side alone, and on no screen of theirs.',
        tests: {
          'conversation/together.test.ts': [
            'stands on the clinician’s side and on no screen or copy of theirs',
          ],
        },
      },
      {
        id: 'H13.3',
        words: 'Clinicians’ questions are never among the person’s screens.',
        tests: {
          'conversation/together.test.ts': [
            'keeps clinicians’ questions beside the person’s screen, whoever speaks',
          ],
        },
      },
      {
        id: 'H13.4',
        words: 'The clinician’s side is gone from the page when the tablet is turned to the person.',
        tests: {
          'elements/clinician/sides.browser.ts': [
            "leave the person's alone in the document when the tablet is turned",
          ],
        },
        stories: { 'conversation/together.stories.ts': ['OnlyTheirSide'] },
      },
    ],
  },
  {
    id: 'H14',
    hazard: 'Translation or easy-read shifts meaning',
    cause: 'Machine translated CPR/ADRT text; symbol misread',
    effect: 'Wrong decision recorded',
    severity: '4',
    asked:
      'Locked clinical/legal strings with reviewed translations per locale; block locale lacking reviewed legal set; interpreter noted in provenance',
    controls: [
      {
        id: 'H14.1',
        words: 'In a language without words nothing is shown in another one in its place.',
        tests: { 'content/load-pack.test.ts': ['what there is no pack for'] },
      },
      {
        id: 'H14.2',
        words: 'A plan as text is refused in a language that has no words for it.',
        tests: { 'plan/text.test.ts': ['is refused by code where there is no copy or no words'] },
      },
      {
        id: 'H14.3',
        words:
          'A note of the law that easy words or a proxy’s words do not say in their own way is said as an adult is told it; it is never lost.',
        tests: {
          'content/words-for.test.ts': [
            'fall back to those for an adult, so that no note of the law is lost',
          ],
        },
      },
      {
        id: 'H14.4',
        words: 'An interpreter is noted with each answer that they carried, and speaks for nobody.',
        tests: {
          'conversation/speaking.test.ts': ['an interpreter carries words and has none of their own'],
        },
      },
      {
        id: 'H14.5',
        words: 'Wording that nobody has reviewed is listed as such.',
        tests: {
          'content/for-review.test.ts': [
            'names every wording that differs from the draft, with the reason',
            'says that nobody has reviewed them yet',
          ],
        },
      },
      {
        id: 'H14.7',
        words:
          'What is recommended about CPR stands in English too, as long as nobody has reviewed its translation.',
        tests: {
          'language/books.test.ts': [
            'says in English too what is recommended, as long as nobody has read the translation',
          ],
        },
      },
      {
        id: 'H14.8',
        words:
          'A plan is read in a language that nobody has reviewed only where the host accepts drafts, and is labelled so; else in English.',
        tests: {
          'language/books.test.ts': ['are not spoken where a draft was not accepted'],
        },
      },
      {
        id: 'H14.6',
        by: 'deployer',
        words:
          'Review of the wording, and of each translation, by people with lived experience, clinicians and a safety officer before use.',
      },
    ],
  },
  {
    id: 'H18',
    hazard: 'Wrong age route',
    cause: '16-17 or under-16 shown adult ADRT/LPA; or parent overrides Gillick-competent child',
    effect: 'Unlawful/ignored refusal',
    severity: '4',
    asked:
      'Variant chosen from DOB + clinician confirmation; legal.adrt/lpa minAge 18; private youth answers; nation setting',
    controls: [
      {
        id: 'H18.1',
        words:
          'Papers that only adults can make are asked about from 18 on; where the birth date is not known, the age is asked first.',
        tests: { 'conversation/speaking.test.ts': ['who may say what'] },
      },
      {
        id: 'H18.2',
        words: 'Each nation’s own age holds.',
        tests: { 'content/load-pack.test.ts': ['has its own names and age in Scotland'] },
      },
      {
        id: 'H18.3',
        words: 'A variant that the birth date contradicts asks nothing, and the page is told by code.',
        tests: { 'elements/shell/plans-from-the-host.browser.ts': ['is told by code and asks nothing*'] },
      },
      {
        id: 'H18.4',
        words:
          'What a young person keeps from their parents is in no copy of a parent’s, even of one among the family.',
        tests: {
          'plan/audience.test.ts': ['hides what is kept from parents from a parent among the family'],
        },
      },
      {
        id: 'H18.5',
        words: 'A parent has a copy of a child’s plan only.',
        tests: { 'plan/audience.test.ts': ['gives a parent a copy of a child’s plan only'] },
      },
      {
        id: 'H18.6',
        by: 'deployer',
        words: 'A clinician’s view of whether a child can decide this for themselves.',
      },
    ],
  },
  {
    id: 'H19',
    hazard: "Wrong nation's law",
    cause: 'Scottish/NI user told E&W rules',
    effect: 'Misinformed',
    severity: '3',
    asked:
      'jurisdiction is a required config with no default; legal copy per nation; unknown => generic copy, legal section read-only',
    controls: [
      {
        id: 'H19.1',
        words: 'With no nation set, no law is stated: people are told to ask their team.',
        tests: {
          'content/load-pack.test.ts': [
            'is not stated when the nation is not known: people are told to ask their team',
          ],
        },
      },
      {
        id: 'H19.2',
        words: 'What a nation’s law does not know is not asked about there.',
        tests: { 'content/load-pack.test.ts': ['asks about no health attorney in Northern Ireland'] },
      },
      { id: 'H19.3', by: 'deployer', words: 'Setting `jurisdiction` for where the person lives.' },
    ],
  },
];
