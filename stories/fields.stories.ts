import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { register } from '../src/elements/base/register.js';
import { CareChoice } from '../src/elements/fields/care-choice.js';
import { CareChoices } from '../src/elements/fields/care-choices.js';
import { CareGroup } from '../src/elements/fields/items/care-group.js';
import { CareOwnWords } from '../src/elements/fields/care-own-words.js';
import { CarePeople } from '../src/elements/fields/people/care-people.js';
import { CarePlace } from '../src/elements/fields/care-place.js';
import { inRoom } from './field-room.js';

const meta: Meta = { title: 'Fields' };
export default meta;

const options = [
  { id: 'home', label: 'My own home' },
  { id: 'hospice', label: 'Hospice' },
  { id: 'hospital', label: 'Hospital' },
];
const everyone = [
  { id: 'ada', part: 'person', name: 'Ada Example' },
  { id: 'sam', part: 'family', name: 'Sam Example', relationship: 'son', phone: '01632 960001' },
  { id: 'jo', part: 'friend', name: 'Jo Example', relationship: 'neighbour' },
];

const story = (
  tag: string,
  element: CustomElementConstructor,
  settings: object,
  lookFor: string,
): StoryObj => ({
  render: () => {
    register(tag, element);
    return inRoom(Object.assign(document.createElement(tag), settings));
  },
  parameters: { docs: { description: { story: `What to look for: ${lookFor}` } } },
});

const choice = {
  label: 'If you got ill, would you want to go to hospital?',
  hint: 'Your team will talk about what could help.',
};

export const OneChoice = story(
  'care-choice',
  CareChoice,
  { ...choice, options },
  'nothing is chosen; the question is the heading.',
);
export const OneChoiceMade = story(
  'care-choice',
  CareChoice,
  { ...choice, options, value: 'home' },
  'a thicker border and a filled mark, not colour alone; the answer can be cleared.',
);
export const OneChoiceWrong = story(
  'care-choice',
  CareChoice,
  { ...choice, options, error: 'Choose one of these.' },
  '"Error:" in words, tied to the question.',
);
export const OneChoiceReadonly = story(
  'care-choice',
  CareChoice,
  { ...choice, options, value: 'home', readonly: true },
  'it can be reached and read, and a tap changes nothing.',
);
export const OneChoiceDisabled = story(
  'care-choice',
  CareChoice,
  { ...choice, options, disabled: true },
  'it still reads well; nothing can be chosen.',
);
export const ManyChoices = story(
  'care-choices',
  CareChoices,
  {
    label: 'Do you have any of these?',
    options: [
      { id: 'hearing', label: 'I find it hard to hear' },
      { id: 'sight', label: 'I find it hard to see' },
      { id: 'none', label: 'None of these' },
    ],
  },
  '"None of these" stands apart, clears the others, and is cleared by them.',
);
export const OwnWords = story(
  'care-own-words',
  CareOwnWords,
  {
    label: 'What matters most to you?',
    hint: 'If we only knew one thing about you, what should it be?',
    long: true,
  },
  'no counter, no spelling marks, no suggestions.',
);
export const OwnWordsUnkeepable = story(
  'care-own-words',
  CareOwnWords,
  { label: 'What matters most to you?', long: true, text: 'Tea in bed.\nA fydd te?' },
  'paste more than 100,000 letters: they stay, the field says so, and offers a copy.',
);
export const OneLine = story(
  'care-own-words',
  CareOwnWords,
  { label: 'What would you like to be called?' },
  'one line, named by its heading.',
);
export const People = story(
  'care-people',
  CarePeople,
  { label: 'Who should be called first in an emergency?', everyone, max: 2, value: ['sam'] },
  'people already told of are offered again; no two buttons have the same name.',
);
export const PeopleNew = story(
  'care-people',
  CarePeople,
  { label: 'Who leads on your care?', everyone: [] },
  'what is typed about someone counts at once.',
);
export const Place = story(
  'care-place',
  CarePlace,
  {
    label: 'Where would you most like to be looked after?',
    options,
    value: { setting: 'hospice', orgName: 'St Example' },
  },
  'the name of the place is asked only where it helps, and comes back after a change of mind.',
);
export const Group = story(
  'care-group',
  CareGroup,
  {
    label: 'Where is it kept?',
    everyone,
    fields: [
      { id: 'kind', type: 'single', options: ['respect', 'dnacpr'] },
      { id: 'where', type: 'text' },
      { id: 'dateOnForm', type: 'date' },
      { id: 'seenBy', type: 'people' },
    ],
    fieldWords: {
      kind: 'What kind of form',
      where: 'Where it is',
      dateOnForm: 'Date on the form',
      seenBy: 'Who has seen it',
    },
    fieldOptions: { kind: { respect: 'ReSPECT form', dnacpr: 'DNACPR form' } },
    value: [{ id: 'form-1', kind: 'respect', where: 'Kitchen drawer', dateOnForm: '2026-05-14' }],
  },
  'a half-typed date stays as typed and says that it is not written down.',
);
export const RightToLeft: StoryObj = {
  render: () => {
    register('care-choice', CareChoice);
    return inRoom(
      Object.assign(document.createElement('care-choice'), { ...choice, options, value: 'home' }),
      'auto',
      'rtl',
    );
  },
  parameters: { docs: { description: { story: 'What to look for: marks on the right, nothing cut off.' } } },
};
