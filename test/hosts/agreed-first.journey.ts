// A version that is being written over an agreed one: readers see what was agreed first, and are told which is which.
import type { UUID } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseName } from './databases.js';
import type { OpenHosts } from './open-hosts.js';
import { openHosts, plan, put } from './open-hosts.js';
import type { Ask } from './signed-in.js';
import { somePlan } from './some-plan.js';

const [agreedWords, newerWords] = ['canary-agreed', 'canary-newer'];

describe(`an agreed plan and a newer draft, with plans in ${databaseName}`, () => {
  let open: OpenHosts;
  const page = async (ask: Ask, path: string): Promise<string> => (await ask(path)).text();
  const store = async (ref: string, plans: readonly object[]): Promise<void> => {
    for (const [index, one] of plans.entries())
      expect((await put(open.gp, ref, one, index ? `"${index}"` : undefined)).ok).toBe(true);
  };
  const versions = (ref: string, change: (plan: ReturnType<typeof somePlan>) => object): object[] => {
    const id: UUID = randomUUID();
    return [
      somePlan({ ref, id, status: 'agreed', words: agreedWords }),
      change(somePlan({ ref, id, version: 2, words: newerWords })),
    ];
  };

  beforeAll(async () => {
    open = await openHosts();
    await store(
      'p-1001',
      versions('p-1001', (one) => one),
    );
  });
  afterAll(() => open.close());

  it('has the desk see first what was agreed, then the draft, each under its name', async () => {
    for (const [path, audience] of [
      ['/desk/people/p-1001', 'urgent'],
      ['/desk/people/p-1001/rest', 'clinician'],
    ] as const) {
      const text = await page(open.desk, path);
      const places = [
        'Two versions',
        'Version 1: Agreed',
        `/api/people/p-1001/agreed?for=${audience}`,
        'Version 2: Being written. Not agreed yet',
        `/api/people/p-1001/plan?for=${audience}`,
      ].map((words) => text.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    expect((await plan(open.desk, '/api/people/p-1001/agreed?for=urgent'))[1]).toContain(agreedWords);
    expect((await plan(open.desk))[1]).toContain(newerWords);
  });

  it('tells so in lists, and has the GP and the nurse see first what was agreed', async () => {
    for (const ask of [open.gp, open.nurse])
      expect(await page(ask, '/')).toMatch(/Version 1: Agreed\. Not agreed yet: Version 2: Being written/);
    const shown = await page(open.gp, '/people/p-1001');
    expect(shown).toContain('This was agreed. There is a newer one');
    expect(shown).toContain('/api/people/p-1001/revisions/1?for=clinician');
    expect(await page(open.gp, '/people/p-1001/2')).toContain('Nobody has agreed this yet');
    const nurse = await page(open.nurse, '/people/p-1001');
    expect(nurse.indexOf('/agreed?for=clinician')).toBeGreaterThan(0);
    expect(nurse.indexOf('/agreed?for=clinician')).toBeLessThan(nurse.indexOf('/plan?for=clinician'));
  });

  it('lets no earlier version out that the newest would keep back', async () => {
    const consent = (given: object) => (one: ReturnType<typeof somePlan>) => {
      const { text: _text, ...said } = one.statements[0]!;
      return { ...one, statements: [...one.statements, { ...said, ...given }] };
    };
    const refusal = { id: 's2', questionId: 'sharing.consent', ownership: 'consent', value: 'no' };
    await store('p-1002', versions('p-1002', consent(refusal)));
    const hide = (one: ReturnType<typeof somePlan>): object => ({
      ...one,
      statements: one.statements.map((said) => ({ ...said, hiddenFrom: ['urgent'] })),
    });
    await store('p-1003', versions('p-1003', hide));
    for (const ref of ['p-1002', 'p-1003']) {
      const text = await page(open.desk, `/desk/people/${ref}`);
      expect(text).not.toContain('/agreed?for=');
      expect((await plan(open.desk, `/api/people/${ref}/agreed?for=urgent`))[0]).toBe(404);
      expect((await plan(open.desk, `/api/people/${ref}/plan?for=urgent`))[1]).not.toContain('canary');
    }
  });

  it('shows one alone once it is agreed too', async () => {
    const { id } = JSON.parse((await plan(open.gp))[1]) as { id: UUID };
    const agreed = somePlan({ id, version: 2, status: 'agreed', words: newerWords });
    expect((await put(open.gp, 'p-1001', agreed, '"2"')).status).toBe(200);
    expect(await page(open.desk, '/desk/people/p-1001')).not.toContain('/agreed?for=');
    expect(await page(open.gp, '/people/p-1001')).toContain('/revisions/3?for=clinician');
  });
});
