import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { conversation } from './conversation/made-up-conversation.js';
import { walk } from './conversation/walk.js';

const meta: Meta = { title: 'Theming' };
export default meta;

const map = ['Start', 'Me, on my own', 'Save and carry on', 'Yes', 'Save and carry on'];
const look = (story: string): object => ({
  docs: { description: { story: `What to look for: ${story}` } },
});

export const Calm: StoryObj = {
  render: () => conversation(),
  play: walk(...map),
  parameters: look('warm paper, ink, and one colour for what can be pressed.'),
};
export const Nhs: StoryObj = {
  render: () => conversation({ theme: 'nhs' }),
  play: walk(...map),
  parameters: look('NHS shapes and colours, darkened to 7:1; no logo, no Frutiger: those are the host’s.'),
};
export const Dark: StoryObj = { ...Calm, render: () => conversation({ scheme: 'dark' }) };
export const HighContrast: StoryObj = { ...Calm, render: () => conversation({ scheme: 'contrast' }) };

/** The three properties with which a hospice makes it its own. */
export const AHospiceOfItsOwn: StoryObj = {
  render: () => html`
    <style>
      .made-up-hospice {
        --care-brand: #5b2333;
        --care-on-brand: #ffffff;
        --care-font-family: Georgia, serif;
      }
    </style>
    <div class="made-up-hospice">${conversation({ scheme: 'light' })}</div>
  `,
  play: walk(...map),
  parameters: look('brand, text upon it, and typeface are the host’s; focus, error, and the voices are not.'),
};
