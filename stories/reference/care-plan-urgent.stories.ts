import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/define/care-plan-urgent.js';
import { syntheticPlan } from '../synthetic-plan.js';

const meta: Meta = { title: 'Reference/care-plan-urgent', component: 'care-plan-urgent' };
export default meta;

export const Element: StoryObj = {
  render: () => Object.assign(document.createElement('care-plan-urgent'), { plan: syntheticPlan() }),
};
