import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { fieldFor } from '../src/elements/asking/field-for.js';
import { register } from '../src/elements/base/register.js';
import { CareEvidence } from '../src/elements/fields/care-evidence.js';
import { fieldCases } from './field-cases.js';
import { inRoom } from './field-room.js';

const meta: Meta = { title: 'Fields in every state' };
export default meta;

const fetchAll = async (): Promise<void> => {
  register('care-evidence', CareEvidence);
  await Promise.all(Object.values(fieldFor).map(async (fetchClass) => fetchClass()));
};

/** A field in each state, one below the other. */
function states(tag: string): StoryObj {
  const found = fieldCases.find((one) => one.tag === tag);
  const { settings = {}, value } = found ?? {};
  const show = (name: string, more: object, dir = ''): unknown => {
    const field = document.createElement(tag);
    Object.assign(field, { label: `${name}: what would you say?`, hint: 'A hint.' }, settings, more);
    return inRoom(field, 'auto', dir);
  };
  const draw = (): unknown => [
    show('Nothing said yet', {}),
    show('Answered', { value }),
    show('Something is wrong', { value, error: 'Say it in another way.' }),
    show('Needed', { required: true }),
    show('Cannot be used', { value, disabled: true }),
    show('To be read only', { value, readonly: true }),
    show('Easy read', { value, easyRead: true }),
    show('Right to left', { value }, 'rtl'),
  ];
  return {
    render: () => html`${until(fetchAll().then(draw))}`,
    parameters: {
      docs: {
        description: {
          story:
            'What to look for: nothing is chosen for anybody; an answer, a fault and a lock are told by more than colour.',
        },
      },
    },
  };
}

export const Choice = states('care-choice');
export const Choices = states('care-choices');
export const OwnWords = states('care-own-words');
export const People = states('care-people');
export const Place = states('care-place');
export const Group = states('care-group');
export const Rank = states('care-rank');
export const Scale = states('care-scale');
export const Ratings = states('care-ratings');
export const RatedChoices = states('care-rated-choices');
export const Date = states('care-date');
export const Evidence = states('care-evidence');
