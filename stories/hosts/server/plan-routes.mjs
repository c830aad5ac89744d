// Storing a plan and reading it back: the part that every host needs.
import { isDeepStrictEqual } from 'node:util';
import { parsePlan } from 'care-preferences/plan';
import { Hono } from 'hono';
import { subjectOf } from '../store/people.mjs';
import { versionsToShow } from './agreed-first.mjs';
import { makeCopy } from './make-copy.mjs';
import { placeOfForged } from './own-writing.mjs';
import { readPlan } from './read-plan.mjs';
import { mayMeet, roles } from './roles.mjs';
import { takeBackCopy } from './take-back-copy.mjs';

/** Codes of the hosts' own refusals; those of the plan itself are CP3xx. They tell where, never what was said. */
const refusals = {
  H401: { status: 404, at: [] }, // nobody that this reader may know of has this ref
  H402: { status: 415, at: [] }, // not application/json
  H403: { status: 413, at: [] }, // larger than a plan may be
  H404: { status: 422, at: [] }, // not JSON, or not UTF-8
  H405: { status: 409, at: ['subject', 'ref'] }, // the plan of another person
  H406: { status: 409, at: ['id'] }, // this person has another plan already
  H407: { status: 409, at: ['version'] }, // an older version, or a change to one that was agreed
  H408: { status: 422, at: ['copyFor'] }, // a copy that was not made for this writer, or of no version that is known
  H409: { status: 428, at: [] }, // neither If-Match nor If-None-Match: * was sent
  H410: { status: 401, at: [] }, // not signed in, or not any more
  H411: { status: 403, at: [] }, // this role does not do that
  H412: { status: 409, at: [] }, // the plan holds something that this writer may not see, and could not keep
  H413: { status: 422, at: ['recommendations'] }, // signed, and not here by this person; or changed by somebody who may not
  H414: { status: 403, at: [] }, // the person has said not to share it
  H416: { status: 422, at: [] }, // a professional's part, which this writer made, changed or left out; `at` is its list
};

const tag = (revision) => `"${revision}"`;

/** @param {import('./hosts.mjs').Stores} stores */
export function planRoutes({ plans, people, reads, signatures }) {
  const routes = new Hono();

  const refuse = (context, code, where) => {
    const { status, at } = refusals[code];
    return context.json({ issues: [{ code, at: where ?? at }] }, status);
  };

  /** Logs the reading, then sends what this reader may have. */
  const send = async (context, { revision, words }, status = 200) => {
    const reader = context.get('reader');
    const wanted = context.req.query('for');
    const audience = wanted ?? roles[reader.role].reads[0];
    if (!roles[reader.role].reads.includes(audience)) return refuse(context, 'H411');
    const copy = makeCopy(words, { ...roles[reader.role], audience, isMarked: wanted !== undefined });
    if (copy === null) return refuse(context, 'H414');
    await reads.add(reader, { what: 'plan', ref: context.req.param('ref'), revision, audience });
    context.header('ETag', tag(revision));
    return context.body(copy, status, { 'Content-Type': 'application/json' });
  };

  // Whether somebody exists is told only to those who may meet them.
  routes.use('/people/:ref/*', async (context, next) => {
    const reader = context.get('reader');
    if (!reader) return refuse(context, 'H410');
    const ref = context.req.param('ref');
    const person = mayMeet(reader, ref) ? await people.find(ref) : undefined;
    if (!person) return refuse(context, 'H401');
    context.set('person', person);
    return next();
  });

  routes.get('/people/:ref', (context) => context.json(subjectOf(context.get('person'))));

  routes.get('/people/:ref/plan', async (context) => {
    const stored = await plans.read(context.req.param('ref'));
    return stored ? send(context, stored) : context.body(null, 204);
  });

  // What was agreed, where a newer version is being written over it, for those who may not have every earlier one.
  routes.get('/people/:ref/agreed', async (context) => {
    const { agreed } = await versionsToShow(plans, context.req.param('ref'));
    return agreed ? send(context, agreed) : refuse(context, 'H401');
  });

  routes.get('/people/:ref/revisions/:revision{[0-9]+}', async (context) => {
    if (roles[context.get('reader').role].reads[0] !== 'clinician') return refuse(context, 'H411');
    const stored = await plans.read(context.req.param('ref'), Number(context.req.param('revision')));
    return stored ? send(context, stored) : refuse(context, 'H401');
  });

  routes.put('/people/:ref/plan', async (context) => {
    const [reader, ref] = [context.get('reader'), context.req.param('ref')];
    if (!roles[reader.role].writes) return refuse(context, 'H411');
    const sent = await readPlan(context.req.raw, ref);
    if (sent.issues) return context.json({ issues: sent.issues }, 422);
    if (sent.refused) return refuse(context, sent.refused);

    const current = await plans.read(ref);
    const expected = expectedRevision(context.req.raw.headers);
    const came = sent.plan.copyFor ? await backFromCopy(reader, ref, expected, sent.plan) : sent;
    if (!came) return refuse(context, 'H408');
    // The same again: the answer to the first time was lost on the way, and the page has asked once more.
    if (current?.words === came.words) return accepted(context, current.revision, current.version, 200);
    if (expected === undefined) return refuse(context, 'H409');
    if (current && expected !== current.revision) return send(context, current, 412);
    if (!current && expected !== 0) return context.json({ issues: [] }, 412);
    const clash = current && whyNotAfter(current, came.plan);
    if (clash) return refuse(context, clash);
    const fault = await whyNotBy(reader, ref, current, came.plan, came !== sent);
    if (fault) return refuse(context, ...fault);

    const revision = expected + 1;
    if (await plans.add(ref, revision, came.plan, came.words)) {
      return accepted(context, revision, came.plan.version, revision === 1 ? 201 : 200);
    }
    return send(context, await plans.read(ref), 412);
  });

  /** A copy is merged into the very revision that it was made from. */
  async function backFromCopy(reader, ref, expected, copy) {
    const given = expected && (await plans.read(ref, expected));
    return given ? takeBackCopy(copy, given.words, roles[reader.role].reads[0]) : undefined;
  }

  /**
   * What a plan may not become by this writer: a code, and the place. What is hidden from a writer must still be in it; only
   * those who sign make what is a professional's, and a signature counts only with this host's own evidence.
   */
  async function whyNotBy(reader, ref, current, plan, isMerged) {
    const role = roles[reader.role];
    const hides =
      current && JSON.parse(makeCopy(current.words, { ...role, audience: role.reads[0] })).copyFor;
    if (hides && !isMerged) return ['H412'];
    const stored = current && parsePlan(JSON.parse(current.words));
    const before = stored?.recommendations ?? [];
    if (!role.signs) {
      if (!isDeepStrictEqual(plan.recommendations, before)) return ['H413'];
      const place = placeOfForged(plan, stored);
      return place && ['H416', [place]];
    }
    for (const one of plan.recommendations) {
      if (one.signature.state !== 'signed' || before.some((old) => isDeepStrictEqual(old, one))) continue;
      if (!(await signatures.holdsFor(ref, one))) return ['H413'];
    }
    return undefined;
  }

  return routes;
}

const accepted = (context, revision, version, status) => {
  context.header('ETag', tag(revision));
  return context.json({ revision, version }, status);
};

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
