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

/** What does not come is asked for again once there is a network. */
const fetchSoon = (fetchView: () => Promise<unknown>): void => {
  fetchView().catch(() => window.addEventListener('online', () => fetchSoon(fetchView), { once: true }));
};

const fetchViews = (): void => {
  for (const [tag, fetchView] of Object.entries(views)) {
    if (document.querySelector(tag)) fetchSoon(fetchView);
    else whenIdle(() => fetchSoon(fetchView));
  }
};

// Where a server renders the page there is nothing to fetch views for yet.
if (typeof document !== 'undefined') fetchViews();
