import type { UUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseName } from './databases.js';
import type { OpenHosts } from './open-hosts.js';
import { openHosts, plan, put } from './open-hosts.js';
import type { Ask } from './signed-in.js';
import { askWith, password } from './signed-in.js';
import { somePlan } from './some-plan.js';

const canary = 'canary-3f60';

describe(`who may do what, with plans in ${databaseName}`, () => {
  let open: OpenHosts;
  beforeAll(async () => {
    open = await openHosts();
    expect((await put(open.ada, 'p-1001', somePlan({ words: canary }))).status).toBe(201);
  });
  afterAll(() => open.close());

  describe('a person at home', () => {
    it('reads and writes their own plan', async () => {
      const [status, text] = await plan(open.ada);
      expect([status, text.includes(canary)]).toEqual([200, true]);
    });

    it('cannot tell the plan of another from one that is not there', async () => {
      const answers = await Promise.all(
        ['p-1001', 'p-1003', 'p-9999'].map((ref) => plan(open.ben, `/api/people/${ref}/plan`)),
      );
      expect(new Set(answers.map(String)).size).toBe(1);
      expect(answers[0]![0]).toBe(404);
      expect((await put(open.ben, 'p-1001', somePlan({ words: 'x' }), '"1"')).status).toBe(404);
      expect((await open.ben('/people/p-1001')).status).toBe(404);
      expect((await open.ben('/api/people/p-1001')).status).toBe(404);
    });

    it('cannot ask for a copy that was made for others, nor for earlier ones', async () => {
      expect((await plan(open.ada, '/api/people/p-1001/plan?for=clinician'))[0]).toBe(403);
      expect((await plan(open.ada, '/api/people/p-1001/revisions/1?for=person'))[0]).toBe(403);
    });

    it('cannot put in a recommendation, signed or not', async () => {
      const { id } = JSON.parse((await plan(open.ada))[1]) as { id: UUID };
      const forged = { ...somePlan({ id, words: canary }), recommendations: [recommendation()] };
      const answer = await put(open.ada, 'p-1001', forged, '"1"');
      expect([answer.status, await answer.json()]).toEqual([
        422,
        { issues: [{ code: 'H413', at: ['recommendations'] }] },
      ]);
    });
  });

  describe('others', () => {
    it('the nurse reads, and writes nothing', async () => {
      expect((await plan(open.nurse))[1]).toContain(canary);
      expect((await put(open.nurse, 'p-1001', somePlan({ words: 'x' }), '"1"')).status).toBe(403);
    });

    it('the desk has first what is urgent, then the rest, and writes nothing', async () => {
      const [status, urgent] = await plan(open.desk);
      expect(status).toBe(200);
      expect((JSON.parse(urgent) as { copyFor: unknown }).copyFor).toEqual({ audience: 'urgent' });
      const [, whole] = await plan(open.desk, '/api/people/p-1001/plan?for=clinician');
      expect((JSON.parse(whole) as { copyFor: unknown }).copyFor).toEqual({ audience: 'clinician' });
      expect((await put(open.desk, 'p-1001', somePlan({ words: 'x' }), '"1"')).status).toBe(403);
      expect((await plan(open.desk, '/api/people/p-1001/revisions/1?for=clinician'))[0]).toBe(403);
    });

    it('the auditor sees who read, and no plan', async () => {
      expect((await plan(open.auditor))[0]).toBe(404);
      expect((await open.auditor('/people/p-1001')).status).toBe(404);
      const page = await (await open.auditor('/reads')).text();
      expect(page).toContain('Nurse Lee Example');
      expect(page).not.toContain(canary);
    });

    it('the desk has no more than what is urgent after a refusal to share', async () => {
      const refusing = somePlan({ ref: 'p-1003', words: canary });
      const refusal = { id: 's2', questionId: 'sharing.consent', ownership: 'consent', value: 'no' };
      const { text, ...said } = refusing.statements[0]!;
      expect(text).toBe(canary);
      const whole = { ...refusing, statements: [...refusing.statements, { ...said, ...refusal }] };
      expect((await put(open.gp, 'p-1003', whole)).status).toBe(201);
      const [status, urgent] = await plan(open.desk, '/api/people/p-1003/plan');
      expect([status, urgent.includes(canary)]).toEqual([200, false]);
      expect((await plan(open.desk, '/api/people/p-1003/plan?for=clinician'))[0]).toBe(403);
      expect((await plan(open.gp, '/api/people/p-1003/plan'))[1]).toContain(canary);
    });

    it('the desk has nothing of the parts that somebody chose to leave out', async () => {
      const ref = 'p-1003';
      const [, before] = await plan(open.gp, `/api/people/${ref}/plan`);
      const { id } = JSON.parse(before) as { id: UUID };
      const sharing = somePlan({ ref, id, words: canary });
      const { text, ...said } = sharing.statements[0]!;
      const more = [
        { ...said, id: 's2', questionId: 'sharing.consent', ownership: 'consent', value: 'some' },
        { ...said, id: 's3', questionId: 'sharing.exclude', ownership: 'consent', value: ['matters'] },
        {
          ...said,
          id: 's4',
          questionId: 'emergency.preferences',
          text: `${text}-shared`.replace(canary, 'other'),
        },
      ];
      const whole = { ...sharing, statements: [...sharing.statements, ...more] };
      expect((await put(open.gp, ref, whole, '"1"')).status).toBe(200);
      const [status, rest] = await plan(open.desk, `/api/people/${ref}/plan?for=clinician`);
      expect([status, rest.includes('other-shared'), rest.includes(canary)]).toEqual([200, true, false]);
    });

    it('nobody who has not signed in reads or writes anything', async () => {
      for (const url of [open.hosts.hospice, open.hosts.gp, open.hosts.oneOneOne]) {
        const nobody = askWith(url, '');
        expect((await plan(nobody))[0]).toBe(401);
        expect((await put(nobody, 'p-1001', somePlan())).status).toBe(401);
      }
      expect((await askWith(open.hosts.gp, '')('/people/p-1001')).headers.get('Location')).toBe('/sign-in');
      expect((await askWith(open.hosts.oneOneOne, '')('/desk/people/p-1001')).status).toBe(303);
    });
  });

  describe('what one may not see', () => {
    it('is not written over by them, stays, and does not keep them from writing', async () => {
      const { id } = JSON.parse((await plan(open.ada))[1]) as { id: UUID };
      const hiding = somePlan({ id, words: canary });
      const { text, ...said } = hiding.statements[0]!;
      const hidden = { ...said, id: 's9', questionId: 'matters.fear', text: `${text}-hidden` };
      const stated = { ...hiding, statements: [...hiding.statements, { ...hidden, hiddenFrom: ['person'] }] };
      expect((await put(open.gp, 'p-1001', stated, '"1"')).status).toBe(200);

      const [, seen] = await plan(open.ada);
      expect(seen).not.toContain(`${canary}-hidden`);
      const copy = JSON.parse(seen) as Record<string, unknown>;
      const { copyFor, ...stripped } = copy;
      expect(copyFor).toEqual({ audience: 'person' });
      expect(
        (await put(open.ada, 'p-1001', { ...stripped, updatedAt: '2026-11-22T11:00:00Z' }, '"2"')).status,
      ).toBe(409);
      expect(
        (await put(open.ada, 'p-1001', { ...copy, copyFor: { audience: 'clinician' } }, '"2"')).status,
      ).toBe(422);
      const { statements } = hiding;
      const more = { ...statements[0]!, id: 's10', questionId: 'about.story', text: `${canary}-later` };
      const changed = { ...copy, updatedAt: '2026-11-22T11:00:00Z', statements: [...statements, more] };
      const [first, again] = [
        await put(open.ada, 'p-1001', changed, '"2"'),
        await put(open.ada, 'p-1001', changed, '"2"'),
      ];
      expect([first.status, again.status]).toEqual([200, 200]);
      expect([await first.json(), await again.json()]).toMatchObject([{ revision: 3 }, { revision: 3 }]);
      const [, whole] = await plan(open.gp);
      for (const words of [`${canary}-hidden`, `${canary}-later`]) expect(whole).toContain(words);
      expect(whole).not.toContain('copyFor');
      expect((await plan(open.ada))[1]).not.toContain(`${canary}-hidden`);
    });
  });

  describe('signing', () => {
    const confirm = (ask: Ask, given: string, what: unknown): Promise<Response> =>
      ask('/api/people/p-1002/signatures', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ password: given, recommendation: what }),
      });

    it('gives evidence for the right password, and for nobody else', async () => {
      expect((await confirm(open.gp, 'wrong', recommendation())).status).toBe(403);
      expect((await confirm(open.auditor, password, recommendation())).status).toBe(403);
      expect((await confirm(askWith(open.hosts.gp, ''), password, recommendation())).status).toBe(401);
      const answer = await confirm(open.gp, password, recommendation());
      expect(answer.status).toBe(201);
      expect(await answer.json()).toMatchObject({ by: 'Dr Dana Example', organisation: 'Example Surgery' });
    });

    it('counts only for the very words that were confirmed, and only for that person', async () => {
      const evidence: unknown = await (await confirm(open.gp, password, recommendation())).json();
      const base = somePlan({ ref: 'p-1002' });
      const page = await (await open.gp('/people/p-1002/talk')).text();
      const dana = /data-clinician="([^"]+)"/.exec(page)![1]!;
      const people = [dana, 'lee'].map((id) => ({ id, part: 'professional', name: id }));
      const signedAs = async (changes: object, proof: unknown, by = dana): Promise<unknown> => {
        const made = { ...recommendation(), ...changes };
        const { signature, ...rest } = made;
        const hash = await hashOf(rest);
        const signed = { state: 'signed', by, at: '2026-11-22T11:00:00Z', evidence: proof, hash };
        return {
          ...base,
          people: [...base.people, ...people],
          recommendations: [{ ...rest, signature: { ...signature, ...signed } }],
        };
      };
      const changed = await signedAs({ guidance: 'Something else altogether' }, evidence);
      expect((await put(open.gp, 'p-1002', changed)).status).toBe(422);
      expect((await put(open.gp, 'p-1002', await signedAs({}, 'I say so'))).status).toBe(422);
      expect((await put(open.gp, 'p-1002', await signedAs({}, evidence, 'lee'))).status).toBe(422);
      expect((await put(open.gp, 'p-1002', await signedAs({}, evidence))).status).toBe(201);
    });
  });
});

/** A recommendation as a clinician's page would have it before it is signed. */
function recommendation(): Record<string, unknown> & { signature: { state: string } } {
  return {
    id: 'r1',
    guidance: 'Made-up guidance',
    reason: 'Made-up reason',
    involved: ['ada'],
    told: [],
    madeOn: '2026-11-22',
    reviewOn: '2027-02-22',
    source: 'made-here',
    signature: { state: 'unsigned' },
  };
}

/** The hash of RFC 8785's form, written out here for keys in one level: what a page of another maker would send. */
async function hashOf(made: Record<string, unknown>): Promise<string> {
  const sorted = Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sorted)));
  return Buffer.from(digest).toString('hex');
}
