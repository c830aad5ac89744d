import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { conversation } from '../conversation/made-up-conversation.js';

const meta: Meta = { title: 'Reference/care-preferences', component: 'care-preferences' };
export default meta;

export const Element: StoryObj = { render: () => conversation() };
