import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/define/care-plan-summary.js';
import { syntheticPlan } from '../synthetic-plan.js';

const meta: Meta = { title: 'Reference/care-plan-summary', component: 'care-plan-summary' };
export default meta;

export const Element: StoryObj = {
  render: () => Object.assign(document.createElement('care-plan-summary'), { plan: syntheticPlan() }),
};
