import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/content/pack.js';
import type { ConversationView } from '../../../src/conversation/view.js';
import type { CarePlan, Statement } from '../../../src/plan/plan.js';
import { loadPack } from '../../../src/content/load-pack.js';
import { talkWith, tell, tickingNow } from '../talk-with.js';
import { copiesOf, keptIn, listFaults, lossFaults, markFaults, parseFaults } from './seeing/plan-checks.js';
import { watchOver } from './seeing/watching.js';

let pack: Pack;
let plan: CarePlan;
let view: ConversationView;
const now = '2026-11-23T12:00:00.000Z';

beforeAll(async () => {
  pack = await loadPack({ variant: 'adult', path: 'full', locale: 'en-GB' });
  const talk = talkWith({ pack });
  tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' }, 'next');
  tell(talk, { type: 'go to', questionId: 'faith.important' });
  tell(talk, { type: 'answer', questionId: 'faith.important', value: 'yes' }, 'next');
  tell(talk, { type: 'answer', questionId: 'faith.what', text: 'Quaker' });
  ({ plan } = talk.view);
  ({ view } = talk);
});

const withStatements = (change: (one: Statement) => object): CarePlan => ({
  ...plan,
  statements: plan.statements.map((one) => ({ ...one, ...change(one) })),
});
const watch = () => watchOver(pack, ['legal.adrt'], tickingNow());
const showing = (questionId: string): ConversationView => {
  const question = pack.questions.find(({ id }) => id === questionId);
  if (!view.question || !question) return expect.unreachable();
  return { ...view, question: { ...view.question, question } };
};

describe('a walk that was tampered with', () => {
  it('is sound before it is', () => {
    expect([...parseFaults(plan), ...listFaults(plan), ...lossFaults(plan, keptIn(plan))]).toEqual([]);
    expect(watch().see({ event: { type: 'next' }, before: view, after: view })).toEqual([]);
  });

  it('shows a plan that does not parse, and an entry in another’s list', () => {
    expect(parseFaults(withStatements(() => ({ status: 'declined' })))).not.toEqual([]);
    expect(listFaults(withStatements(() => ({ ownership: 'clinical' })))).not.toEqual([]);
  });

  it('shows a lost answer, and one of which a single sign was changed', () => {
    expect(lossFaults({ ...plan, statements: [] }, keptIn(plan))).toHaveLength(2);
    expect(
      lossFaults(
        withStatements(({ text }) => (text ? { text: 'quaker' } : {})),
        keptIn(plan),
      ),
    ).toHaveLength(1);
  });

  it('shows an answer of a hidden branch, words changed on the way, and a version or status out of order', () => {
    const branch = {
      ...plan,
      statements: plan.statements.filter(({ questionId }) => questionId === 'faith.what'),
    };
    const ended = { ...view, stage: 'finish', plan: branch } as const;
    expect(watch().see({ event: { type: 'stop for now' }, before: view, after: ended })).toContain(
      'answer of a hidden branch: faith.what',
    );
    const answer = { type: 'answer', questionId: 'faith.what', text: 'Quaker ' } as const;
    const after = { ...view, plan: { ...plan } };
    expect(watch().see({ event: answer, before: view, after })).toEqual([
      'words changed on the way: faith.what',
    ]);
    const older = { ...view, plan: { ...plan, version: 0 } };
    expect(watch().see({ event: { type: 'next' }, before: view, after: older })).toEqual([
      'version out of order',
    ]);
    const agreed = { ...view, plan: { ...plan, status: 'agreed' as const } };
    expect(watch().see({ event: { type: 'next' }, before: agreed, after: view })).toEqual([
      'status went back',
    ]);
  });

  it('shows an adult-only question, a question before its gate, and a second gate in a row', () => {
    const child = { ...plan, subject: { ...plan.subject, birthDate: '2015-01-01' } };
    const asked = { ...showing('legal.adrt'), plan: child };
    expect(watch().see({ event: { type: 'next' }, before: asked, after: asked })).toEqual([
      'adult-only question: legal.adrt',
    ]);
    const gated = showing('place.death1');
    expect(watch().see({ event: { type: 'next' }, before: view, after: gated })).toEqual([
      'gated question without its gate: place.death1',
    ]);
    const { question: _, ...bare } = view;
    const gate = {
      ...bare,
      stage: 'gate',
      gate: { topicId: 'last-days', words: { title: '', opening: '', question: '' } },
    } as const;
    expect(watch().see({ event: { type: 'not today' }, before: gate, after: gate })).toEqual([
      'two gates in a row',
    ]);
  });

  it('shows a mark that stands where it is hidden', () => {
    const hidden = [{ text: 'Quaker', hiddenFrom: ['person', 'urgent'], saidBy: 'me' }] as const;
    const seenBy = markFaults(copiesOf(plan, now), hidden);
    expect(seenBy).toContain('hidden from person, urgent, seen by person');
    const kept = withStatements(() => ({ hiddenFrom: ['person', 'urgent'] }));
    expect(markFaults(copiesOf(kept, now), hidden)).toEqual([]);
  });
});
