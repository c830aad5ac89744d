// 111: somebody says online what matters to them, without signing in; the desk finds a plan and reads it, and writes nothing.
import { Hono } from 'hono';
import { deskPages } from './desk-pages.mjs';
import { onlinePages } from './online-pages.mjs';

const site = {
  id: '111',
  name: 'Example 111',
  minutes: 30,
  links: () => [['/desk', 'Find somebody']],
  foot: 'If somebody’s life is in danger, phone 999.',
};

/** @param {import('../server/site.mjs').Rooms} rooms */
function pages(rooms) {
  const routes = new Hono();
  // Both know who is there before either answers: a visitor has no account, only the ref of this visit.
  routes.route('/', onlinePages(rooms));
  routes.route('/desk', deskPages(rooms));
  return routes;
}

export const oneOneOne = { site, pages };
