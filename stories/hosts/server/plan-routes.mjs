// Storing a plan and reading it back: the part that every host needs. Sign-in and permissions are the host's own.
import { isDeepStrictEqual } from 'node:util';
import { parsePlan, planFor, safeParsePlan } from 'care-preferences/plan';
import { Hono } from 'hono';
import { findPerson } from './people.mjs';
import { readBody } from './read-body.mjs';

/** Codes of this host's own refusals; those of the plan itself are CP3xx. They tell where, never what was said. */
const refusals = {
  H401: { status: 404, at: [] }, // nobody here has this ref
  H402: { status: 415, at: [] }, // not application/json
  H403: { status: 413, at: [] }, // larger than a plan may be
  H404: { status: 422, at: [] }, // not JSON, or not UTF-8
  H405: { status: 409, at: ['subject', 'ref'] }, // the plan of another person
  H406: { status: 409, at: ['id'] }, // this person has another plan already
  H407: { status: 409, at: ['version'] }, // an older version, or a change to one that was agreed
  H408: { status: 422, at: ['copyFor'] }, // a copy, from which something may have been left out
  H409: { status: 428, at: [] }, // neither If-Match nor If-None-Match: * was sent
};

const tag = (revision) => `"${revision}"`;

/** @param {ReturnType<typeof import('./plans.mjs').keepPlans>} plans */
export function planRoutes(plans) {
  const routes = new Hono();

  const refuse = (context, code) => {
    const { status, at } = refusals[code];
    return context.json({ issues: [{ code, at }] }, status);
  };
  const sendCurrent = (context, { revision, words }, status) => {
    context.header('ETag', tag(revision));
    return context.body(forPerson(words), status, { 'Content-Type': 'application/json' });
  };

  routes.get('/people/:ref', (context) => {
    const person = findPerson(context.req.param('ref'));
    return person ? context.json(person) : refuse(context, 'H401');
  });

  routes.get('/people/:ref/plan', async (context) => {
    const ref = context.req.param('ref');
    if (!findPerson(ref)) return refuse(context, 'H401');
    const stored = await plans.read(ref);
    return stored ? sendCurrent(context, stored, 200) : context.body(null, 204);
  });

  routes.put('/people/:ref/plan', async (context) => {
    const ref = context.req.param('ref');
    if (!findPerson(ref)) return refuse(context, 'H401');
    const came = await readPlan(context.req.raw, ref);
    if (came.issues) return context.json({ issues: came.issues }, 422);
    if (came.refused) return refuse(context, came.refused);

    const current = await plans.read(ref);
    // The same again: the answer to the first time was lost on the way, and the page has asked once more.
    if (current?.words === came.words) return accepted(context, current.revision, current.version, 200);
    const expected = expectedRevision(context.req.raw.headers);
    if (expected === undefined) return refuse(context, 'H409');
    if (current && expected !== current.revision) return sendCurrent(context, current, 412);
    if (!current && expected !== 0) return context.json({ issues: [] }, 412);
    const clash = current && whyNotAfter(current, came.plan);
    if (clash) return refuse(context, clash);

    const revision = expected + 1;
    if (await plans.add(ref, revision, came.plan, came.words)) {
      return accepted(context, revision, came.plan.version, revision === 1 ? 201 : 200);
    }
    return sendCurrent(context, await plans.read(ref), 412);
  });

  return routes;
}

const accepted = (context, revision, version, status) => {
  context.header('ETag', tag(revision));
  return context.json({ revision, version }, status);
};

/** Reads and checks what came: the plan with its exact text, or why it is refused. */
async function readPlan(request, ref) {
  if (request.headers.get('content-type')?.split(';')[0]?.trim() !== 'application/json')
    return { refused: 'H402' };
  let words, value;
  try {
    words = await readBody(request);
    if (words === undefined) return { refused: 'H403' };
    value = JSON.parse(words);
  } catch {
    return { refused: 'H404' };
  }
  const result = safeParsePlan(value);
  if (!result.ok) return { issues: result.issues };
  if (result.plan.subject.ref !== ref) return { refused: 'H405' };
  if (result.plan.copyFor) return { refused: 'H408' };
  return { plan: result.plan, words };
}

/** The revision that the writer last saw, 0 for none, undefined when it did not say. */
function expectedRevision(headers) {
  if (headers.get('if-none-match') === '*') return 0;
  const match = /^"(\d+)"$/.exec(headers.get('if-match') ?? '');
  return match ? Number(match[1]) : headers.has('if-match') ? -1 : undefined;
}

/** A plan goes on as itself: a settled version is only ever followed by the next, or withdrawn. */
function whyNotAfter(current, plan) {
  if (plan.id !== current.planId) return 'H406';
  const isNext = plan.version === current.version + 1;
  const settled = current.status === 'agreed' || current.status === 'withdrawn';
  const isSame = plan.version === current.version && (!settled || plan.status === 'withdrawn');
  return isNext || isSame ? undefined : 'H407';
}

/** What the person's own page may have: the very text that was stored, unless something in it is not for them to see. */
function forPerson(words) {
  const plan = parsePlan(JSON.parse(words));
  const copy = planFor(plan, { audience: 'person' });
  return isDeepStrictEqual(copy, { ...plan, copyFor: copy.copyFor }) ? words : JSON.stringify(copy);
}
