// Decisions, papers, codes and signatures: hazards and their controls.

/** @type {readonly import('../judge.mjs').Hazard[]} */
export const decisionsAndPapers = [
  {
    id: 'H01',
    hazard: 'CPR view shown as a CPR decision',
    cause: "Person's 'I would not want it' rendered in the slot or colour used for a clinical recommendation",
    effect: 'CPR withheld from someone with no recommendation; death',
    severity: '4',
    asked:
      'Separate types ownership=preference vs clinicalRecommendation; different component, heading, colour and JSON path; no shared renderer; contract test; export refuses to put a preference in the CPR slot; unsigned recommendation is not emitted',
    controls: [
      {
        id: 'H01.1',
        words:
          'What somebody said, what was recommended, what the law knows and what clinicians recorded stand in four lists, each with its own kind of entry; none can be written into another’s place.',
        tests: {
          'plan/edits.test.ts': ['keeps each kind of fact in its own list, and lets none into another'],
          'plan/parse.test.ts': ['keeps the lists apart'],
        },
      },
      {
        id: 'H01.2',
        words: 'A plan from elsewhere whose lists are mixed up is refused.',
        tests: { 'plan/parse.test.ts': ['keeps the lists apart'] },
      },
      {
        id: 'H01.3',
        words:
          'The block about CPR in the ten-second view reads signed recommendations and forms, never what somebody would prefer.',
        tests: {
          'plan/urgent.test.ts': [
            'reads no preference where CPR stands, and the papers above what somebody said in words',
          ],
        },
        stories: { 'views.stories.ts': ['UrgentNothingSigned'] },
      },
      {
        id: 'H01.4',
        words: 'An unsigned recommendation leaves in no copy.',
        tests: { 'plan/audience.test.ts': ['leaves unsigned recommendations with their author'] },
        also: { 'elements/plan-views/views.browser.ts': ['never shows an unsigned recommendation'] },
      },
      {
        id: 'H01.5',
        words: 'The ten-second view shows no unsigned recommendation, and none that has ended.',
        tests: {
          'plan/urgent.test.ts': [
            'shows recommendations that are signed or copied, not ended, the newest first; never an unsigned one',
          ],
        },
      },
      {
        id: 'H01.6',
        words:
          'The plan as text puts what was said, signed, kept as a paper and recorded under headings of their own.',
        tests: {
          'plan/text.test.ts': [
            'keeps what was said, signed, kept as a paper and recorded under headings of their own',
          ],
        },
      },
      {
        id: 'H01.7',
        words: 'A pack of a host’s own cannot put a preference where recommendations stand.',
        tests: { 'content/read-pack.test.ts': ['a bad pack is refused by code, naming what is wrong'] },
      },
      {
        id: 'H01.8',
        words:
          'In the summary no two voices stand in one box: the person’s, a proxy’s, a clinician’s each have their own, with their own look.',
        tests: { 'elements/plan-views/views.browser.ts': ['never puts two in one box'] },
        stories: { 'views.stories.ts': ['Summary'] },
      },
      {
        id: 'H01.9',
        by: 'not yet',
        words:
          'A contract test of the exports (FHIR): they are not built yet, so nothing can leave as a coded CPR decision.',
      },
    ],
  },
  {
    id: 'H02',
    hazard: 'Tick box taken as a binding ADRT',
    cause: 'UI wording or export code implies a legal refusal was made',
    effect: 'Treatment wrongly withheld, or a valid refusal thought done and not made',
    severity: '5',
    asked:
      "Only 'there is one / where' questions; fixed text that this page cannot make one; no ADRT code unless status 'document seen' or 'reported by person' is also sent; link to make one properly",
    controls: [
      {
        id: 'H02.1',
        words:
          'The questions about legal papers ask only whether there is one and where, and say that this page cannot make one.',
        tests: { 'content/load-pack.test.ts': ['never lets the page be taken for a legal paper*'] },
      },
      {
        id: 'H02.2',
        words:
          'A paper counts as seen only where a professional saw it, on a day; on a proxy’s word it is reported.',
        tests: {
          'plan/edits.test.ts': [
            'takes a document for seen only where somebody saw it, and never on the word of a proxy',
          ],
        },
      },
      {
        id: 'H02.3',
        words: 'In the talk, nobody but a professional can mark a paper as seen.',
        tests: {
          'conversation/together.test.ts': [
            'says of a paper that it was seen only where a professional saw it',
          ],
        },
      },
      {
        id: 'H02.4',
        words: '“Not sure”, “none” and “I would like one” carry no code.',
        tests: {
          'content/codes.test.ts': ['code no paper for someone who is not sure, has none, or would like one'],
        },
      },
      {
        id: 'H02.5',
        words:
          'A paper that somebody spoke of and nobody saw reads “reported, not seen” in the ten-second view.',
        tests: { 'plan/urgent.test.ts': ['says four different things of a form that nobody signed here'] },
        stories: { 'views.stories.ts': ['UrgentNothingSigned'] },
      },
      {
        id: 'H02.6',
        words: 'A paper that was only reported is told to clinicians as something to follow up.',
        tests: {
          'plan/check.test.ts': [
            'tells of a paper that nobody has seen, and of one that nobody said where it is',
          ],
        },
      },
      {
        id: 'H02.7',
        by: 'deployer',
        words:
          'A way to make an advance decision properly: a service or a link of the deployer’s own beside the page.',
      },
    ],
  },
  {
    id: 'H03',
    hazard: 'Real ADRT or LPA missed',
    cause: "Buried below long free text; not in urgent view; 'not sure' dropped",
    effect: 'Unwanted treatment; unlawful',
    severity: '4',
    asked:
      "ADRT before advance statement in entry and display (SCCI1580 4.6); urgent view slot always present, with 'none recorded' vs 'not asked'",
    controls: [
      {
        id: 'H03.1',
        words:
          'The block for papers is always there in the ten-second view, even where nobody asked; “not asked” and “not recorded” are different words.',
        tests: {
          'plan/urgent.test.ts': ['has its eleven blocks in order, with everything said and with nothing'],
        },
        stories: { 'views.stories.ts': ['Urgent'] },
      },
      {
        id: 'H03.2',
        words: 'The papers reach emergency care even where somebody refused to share the rest.',
        tests: {
          'plan/audience.test.ts': [
            'keeps for urgent care what is signed and the papers when sharing was refused, and nothing else that was said',
          ],
        },
      },
      {
        id: 'H03.3',
        words: 'The papers stand in the ten-second view above what the person says in free words.',
        tests: {
          'plan/urgent.test.ts': [
            'reads no preference where CPR stands, and the papers above what somebody said in words',
          ],
        },
      },
      {
        id: 'H03.4',
        words:
          'An advance decision is asked about on every path, the ten-minute one too, before the free words of an advance statement.',
        tests: {
          'content/load-pack.test.ts': ['asks its questions in order, each followed by what it may open'],
        },
      },
      {
        id: 'H03.5',
        words: '“I’m not sure” is kept as what it is, with the words that go with it; it is never dropped.',
        tests: {
          'plan/edits.test.ts': [
            'stores declined, not sure and later without a value; words only with not sure',
          ],
        },
      },
    ],
  },
  {
    id: 'H16',
    hazard: 'Code mapping wrong or retired',
    cause: "Inactive SNOMED code; 'not sure' mapped to a positive code",
    effect: 'Receiver shows a false fact',
    severity: '4',
    asked:
      'Codes only on verified options; mapping table versioned + CI check vs release; plain text always sent with the code',
    controls: [
      {
        id: 'H16.1',
        words: 'Codes have sound check digits and stand for options that there are.',
        tests: {
          'content/codes.test.ts': [
            'have sound check digits, and the check can fail',
            'stand for its questions and their options, and for nothing else',
          ],
        },
      },
      {
        id: 'H16.2',
        words: 'Codes that name an Act leave only where that Act holds.',
        tests: { 'content/codes.test.ts': ['name the Act of England and Wales only there'] },
      },
      {
        id: 'H16.3',
        words: '“Not sure” is a status and can never stand among the values of an answer.',
        tests: { 'plan/parse.test.ts': ['reading a plan'] },
      },
      {
        id: 'H16.4',
        by: 'deployer',
        words:
          'Checking the codes against the current UK edition of SNOMED CT before release, and again at each release of it.',
      },
      {
        id: 'H16.5',
        by: 'not yet',
        words: 'Plain text sent with each code: the exports are not built yet, and no code leaves.',
      },
    ],
  },
  {
    id: 'H17',
    hazard: 'Conflicting plans',
    cause: 'Host has ReSPECT/EPaCCS with other CPR or place',
    effect: 'Crew picks the wrong one',
    severity: '4',
    asked:
      "Accept host's existing items as read-only context; mismatch panel; never overwrite; export carries precedence note and source",
    controls: [
      {
        id: 'H17.1',
        words:
          'What the host’s own record holds is shown beside what the plan says, and a difference is marked; nothing is overwritten.',
        tests: {
          'plan/urgent.test.ts': [
            'shows what the host knows beside what was said, and where they are at odds',
          ],
        },
        also: {
          'elements/clinician/panel.browser.ts': [
            'shows what the record says, writes nothing over, and tells of a difference',
          ],
        },
        stories: { 'views.stories.ts': ['UrgentBesideTheRecord'] },
      },
      {
        id: 'H17.2',
        words: 'Two recommendations about CPR in force are both shown, and told as something to resolve.',
        tests: { 'plan/check.test.ts': ['tells of recommendations that are unsigned, or at odds'] },
      },
      {
        id: 'H17.3',
        words:
          'Where two lines of a plan come together, two recommendations are never joined: the one not in force stands, and it is asked.',
        tests: { 'plan/merge.test.ts': ['never joins two signatures*'] },
      },
      {
        id: 'H17.4',
        words: 'Where two people wrote down the same answer otherwise, both are kept and it is asked.',
        tests: {
          'plan/merge.test.ts': ['keeps both where two wrote down the same answer otherwise, and asks'],
        },
      },
      {
        id: 'H17.5',
        by: 'not yet',
        words: 'A note of precedence and source in an export: the exports are not built yet.',
      },
    ],
  },
  {
    id: 'H22',
    hazard: 'Clinician rubber-stamping or blanket use',
    cause: 'Pre-filled/cloned recommendation; batch DNACPR',
    effect: 'Discriminatory decisions (CQC 2021)',
    severity: '5',
    asked:
      'No templates or copy-forward for recommendation; reason mandatory; who was involved mandatory; equity measure on recommendations',
    controls: [
      {
        id: 'H22.1',
        words: 'A recommendation cannot be made without what to do and why, in words.',
        tests: {
          'conversation/recommending.test.ts': [
            'about CPR is never without what care goes on, and never without a reason (H01, H22)',
          ],
          'plan/recommendation.test.ts': [
            'is refused without guidance, reason or review, and for a signer whom the plan does not know',
          ],
        },
      },
      {
        id: 'H22.2',
        words: 'A recommendation made here has a day to look at it again.',
        tests: {
          'plan/recommendation.test.ts': [
            'is refused without guidance, reason or review, and for a signer whom the plan does not know',
          ],
        },
      },
      {
        id: 'H22.3',
        words: 'Who was involved has to be said on the form, and nothing on it is filled in beforehand.',
        tests: {
          'elements/clinician/recommendation-form.test.ts': [
            'wants who took part, and for CPR who has been told',
          ],
        },
        stories: { 'conversation/together.stories.ts': ['RecommendationDraft'] },
      },
      {
        id: 'H22.4',
        words:
          'Where the person was not told, the reason has to be said, and the recommendation is kept from them and theirs.',
        tests: {
          'conversation/recommending.test.ts': [
            'has a reason, and the recommendation is kept from them and theirs whatever the form said',
          ],
        },
      },
      {
        id: 'H22.5',
        by: 'not yet',
        words: 'A measure of equity over recommendations: measures are not built yet.',
      },
      {
        id: 'H22.6',
        by: 'deployer',
        words:
          'Looking over how recommendations are made across people: no copy-forward and no blanket use in the deployer’s own systems either.',
      },
    ],
  },
  {
    id: 'H24',
    hazard: 'Signature not real',
    cause: "Component shows 'signed' from typed name",
    effect: 'Invalid recommendation relied on',
    severity: '4',
    asked: "Signature only via host authenticated event; else marked 'unsigned draft' across all views",
    controls: [
      {
        id: 'H24.1',
        words:
          'A recommendation is unsigned until the host’s own system answers with its evidence; nothing typed here signs it.',
        tests: {
          'conversation/recommending.test.ts': [
            'stays unsigned without an answer of the host, and without a professional',
          ],
        },
        also: { 'elements/clinician/recommendation.browser.ts': ['leaves it unsigned when nobody answers'] },
        stories: { 'conversation/together.stories.ts': ['RecommendationDraft', 'RecommendationRefused'] },
      },
      {
        id: 'H24.2',
        words: 'Any edit takes the signature off, and history keeps what was signed.',
        tests: {
          'plan/recommendation.test.ts': [
            'loses its signature by any edit, and history keeps what was signed',
          ],
        },
      },
      {
        id: 'H24.3',
        words: 'What was changed since the host was shown it stays unsigned.',
        tests: {
          'conversation/recommending.test.ts': [
            'stays unsigned when it was changed since the host was shown it, or while it was being signed',
          ],
        },
      },
      {
        id: 'H24.4',
        words: 'A signed recommendation carries a hash of its very words; one that was changed says so.',
        tests: {
          'plan/recommendation.test.ts': [
            'shows that it was changed since it was signed, whatever was changed, and not that its keys moved',
          ],
        },
        also: {
          'elements/plan-views/views.browser.ts': [
            'shows a signed one once its signature holds, and nothing but a warning when it does not',
          ],
        },
        stories: { 'views.stories.ts': ['UrgentInDoubt'] },
      },
      {
        id: 'H24.5',
        words: 'What was copied from a signed form always reads as copied, with who saw the form and when.',
        tests: {
          'plan/text.test.ts': ['never holds an unsigned recommendation, and says where one was copied from'],
        },
        stories: { 'conversation/together.stories.ts': ['RecommendationCopied'] },
      },
      {
        id: 'H24.6',
        by: 'deployer',
        words:
          'A signature of the deployer’s own system: that whoever signs is who they say they are, and may sign.',
      },
    ],
  },
];
