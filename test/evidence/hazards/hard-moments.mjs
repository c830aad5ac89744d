// Hard moments, and who can take part at all: hazards and their controls.

/** @type {readonly import('../judge.mjs').Hazard[]} */
export const hardMoments = [
  {
    id: 'H10',
    hazard: 'Distress with no support',
    cause: 'Sensitive question alone at night; suicidal free text',
    effect: 'Psychological harm; self-harm',
    severity: '4',
    asked:
      'Permission gates, skip/pause on each page, slot for host-supplied 24/7 help numbers (required config), escalateOn event to host, plain signposting 999/111/Samaritans; state clearly no one is watching in real time',
    controls: [
      {
        id: 'H10.1',
        words: 'No question of a hard topic is shown unless its gate was opened in this sitting.',
        tests: {
          'conversation/every-path.test.ts': [
            'no tender question is shown unless its gate was opened in this sitting',
          ],
        },
        stories: { 'conversation/alone.stories.ts': ['Gate'] },
      },
      {
        id: 'H10.2',
        words: 'No gate follows a refused gate.',
        tests: { 'conversation/every-path.test.ts': ['no gate follows a refused gate'] },
      },
      {
        id: 'H10.3',
        words: 'After a hard topic comes a rest, before anything else.',
        tests: {
          'conversation/gates.test.ts': [
            'once left, is followed by a rest before anything else, and by one only',
          ],
        },
      },
      {
        id: 'H10.4',
        words: 'Every gate closes when people pause, ask for help or cover the screen.',
        tests: {
          'conversation/every-path.test.ts': [
            'every gate is opened only by opening it, and closed by every rest',
          ],
        },
      },
      {
        id: 'H10.5',
        words: '“Please don’t ask me this” is not asked again in a later visit.',
        tests: {
          'conversation/gates.test.ts': [
            'refused for today is offered again in a later visit; refused for good is not',
          ],
        },
      },
      {
        id: 'H10.6',
        words: 'What was put off twice, or declined, is not asked again unasked.',
        tests: {
          'conversation/walk.test.ts': ['that were declined, or put off twice, are not asked again unasked'],
        },
      },
      {
        id: 'H10.7',
        words:
          'An answer that a question names as a hard one is told to the host without words; nothing is read out of what anybody wrote.',
        tests: {
          'conversation/hard-answer.test.ts': ['is told apart while it stands, from others and from none'],
        },
        also: {
          'elements/shell/hard-moments.browser.ts': [
            'offers help under an answer that is hard to give, tells the host without words, and forces nothing',
          ],
        },
      },
      {
        id: 'H10.8',
        words: 'Wherever people are in a visit they can stop.',
        tests: {
          'conversation/every-path.test.ts': [
            'people can stop, or there is nothing to stop, or they are one step from it under the cover',
          ],
        },
      },
      {
        id: 'H10.9',
        words: 'The national numbers stand where the host gave none, and 999 always.',
        tests: { 'elements/stages/stages.browser.ts': ['give the national numbers when the host gave none'] },
        also: {
          'elements/shell/hard-moments.browser.ts': [
            'offers the numbers of the host as telephone links, and 999 always',
          ],
        },
        stories: { 'conversation/alone.stories.ts': ['Help', 'Paused'] },
      },
      {
        id: 'H10.10',
        by: 'deployer',
        words: '`helplines` of the deployer’s own, day and night, and somebody who acts on `care-concern`.',
      },
    ],
  },
  {
    id: 'H11',
    hazard: 'Person believes a clinician has read it',
    cause: 'No acknowledgement loop',
    effect: 'Urgent need unmet',
    severity: '4',
    asked:
      "Status shown: 'Only you can see this' / 'Sent' / 'Seen by (role) on (date)'; never say 'your team will act' unless host confirms",
    controls: [
      {
        id: 'H11.1',
        words:
          'Only the sentence for a confirmed delivery says “has been sent”; none says that a team will act.',
        tests: {
          'elements/shell/status-words.test.ts': [
            'only those made for a kept draft say "safe", and only the one for a confirmed delivery says "has been sent"',
          ],
        },
        stories: { 'conversation/alone.stories.ts': ['Sent'] },
      },
      {
        id: 'H11.2',
        words: 'A plan that no page took is said to be on this page only.',
        tests: { 'conversation/ending.test.ts': ['the end of a visit'] },
        also: { 'elements/shell/handing-over.browser.ts': ['says that nobody took it when nobody did'] },
        stories: { 'conversation/alone.stories.ts': ['StoppedForNow'] },
      },
      {
        id: 'H11.3',
        by: 'deployer',
        words: '“Seen by … on …”: the host knows who read a plan, and can say so in its own page.',
      },
    ],
  },
  {
    id: 'H12',
    hazard: 'Urgent symptom typed in',
    cause: 'User thinks it is a contact route',
    effect: 'Delay',
    severity: '4',
    asked:
      'Header text: not for emergencies; keyword-free static advice on each entry page; clinician route in host',
    controls: [
      {
        id: 'H12.1',
        words: 'The first screen says that it is not for emergencies, and whom to call.',
        tests: {
          'elements/stages/stages.browser.ts': ['says that it is not for emergencies, and whom to call'],
        },
        stories: { 'conversation/alone.stories.ts': ['Welcome'] },
      },
      {
        id: 'H12.2',
        words: 'The screen for help ends with 999, whatever numbers the host gave.',
        tests: {
          'elements/shell/hard-moments.browser.ts': [
            'offers the numbers of the host as telephone links, and 999 always',
          ],
        },
        stories: { 'conversation/alone.stories.ts': ['Help'] },
      },
      {
        id: 'H12.3',
        by: 'deployer',
        words: 'A way to reach a clinician in the page around the conversation.',
      },
    ],
  },
  {
    id: 'H15',
    hazard: 'Accessibility failure',
    cause: 'Slider/ranking needs drag; screen reader order; time-out',
    effect: 'Excluded; wrong value',
    severity: '3',
    asked:
      'Keyboard and buttons for rank/scale, radio equivalent, WCAG 2.2 AA tests, no time limit, 200-400% zoom, reduced motion',
    controls: [
      {
        id: 'H15.1',
        words: 'An order can be made with buttons and keys alone; nothing needs to be dragged.',
        tests: {
          'elements/fields/order.browser.ts': [
            'changes by buttons and keys; focus stays on the button, and the new place is announced',
          ],
        },
        stories: { 'every-field.stories.ts': ['Rank'] },
      },
      {
        id: 'H15.2',
        words: 'Every palette has the contrast that WCAG 2.2 AA asks for.',
        tests: { 'theme/contrast.test.ts': ['holds for each of the 30 pairs in the palette*'] },
        stories: { 'theming.stories.ts': ['HighContrast'] },
      },
      {
        id: 'H15.3',
        words: 'There is no time limit: the cover gives notice, and stays away while somebody is there.',
        tests: {
          'elements/shell/hard-moments.browser.ts': [
            'gives notice before the cover, and stays open for whoever is still there',
          ],
        },
      },
      {
        id: 'H15.4',
        words:
          'A part that is not in easy words, or not in a proxy’s, is said in the person’s own; nobody meets an empty screen.',
        tests: { 'content/words-for.test.ts': ['keep the labels that a voice does not say in its own way'] },
      },
    ],
  },
  {
    id: 'H25',
    hazard: 'Goal overload/false hope',
    cause: 'Rehab goals unachievable or guilt',
    effect: 'Distress',
    severity: '2',
    asked: "Importance/confidence scales; 'changed/stopped' as equal outcomes; gentle wording",
    controls: [
      {
        id: 'H25.1',
        words:
          'How important a goal is, and how sure somebody is, counts only when they chose it; steps are kept one by one, done or not.',
        tests: {
          'elements/fields/words-kept.browser.ts': [
            'keep steps one by one, done or not, and a number only when one is chosen',
          ],
        },
        stories: { 'fields.stories.ts': ['Group'] },
      },
      {
        id: 'H25.2',
        words: 'Goals are compared and brought together one by one: to change or to stop one loses none.',
        tests: { 'plan/merge.test.ts': ['brings goals together one by one'] },
      },
      {
        id: 'H25.3',
        by: 'deployer',
        words:
          'Goals that are looked at together again when they were said to be: nobody is left alone with one.',
      },
    ],
  },
];
