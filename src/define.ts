/**
 * The door `care-preferences/define`: registers every public tag. Imported again it has no effect.
 *
 * The conversation is registered at once. The views are fetched when the page holds one of them, else as soon as it has
 * nothing better to do: a person who waits for their first question does not wait for them.
 */
import './define/care-preferences.js';
import { whenIdle } from './elements/shell/page/when-idle.js';

const views: Readonly<Record<string, () => Promise<unknown>>> = {
  'care-plan-changes': () => import('./define/care-plan-changes.js'),
  'care-plan-summary': () => import('./define/care-plan-summary.js'),
  'care-plan-urgent': () => import('./define/care-plan-urgent.js'),
};

const fetchViews = (): void => {
  for (const [tag, fetchView] of Object.entries(views)) {
    if (document.querySelector(tag)) void fetchView();
    else whenIdle(() => void fetchView());
  }
};

// Where a server renders the page there is nothing to fetch views for yet.
if (typeof document !== 'undefined') fetchViews();
