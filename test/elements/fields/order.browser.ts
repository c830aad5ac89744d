// An order counts only when somebody said it, and every way to say it is open to everyone.
import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareRank } from '../../../src/elements/fields/order/care-rank.js';
import { all, buttonOf, rootOf, showField } from './show-field.js';

const options = ['Being at home', 'No pain', 'My garden'].map((label, index) => ({
  id: 'abc'[index] ?? '',
  label,
}));
const ids = (field: CareRank): string[] => ((field.value ?? []) as { id: string }[]).map(({ id }) => id);

async function chosen(): Promise<CareRank> {
  const field = await showField<CareRank>('care-rank', { label: 'What first?', options });
  for (const box of all<HTMLElement>(rootOf(field), 'input')) box.click();
  await field.updateComplete;
  buttonOf(field, 'Put these in order').click();
  await field.updateComplete;
  return field;
}

describe('an order', () => {
  it('is no answer while things are only chosen, and is one once somebody says so', async () => {
    const field = await chosen();
    expect([field.value, field.isUnfinished]).to.deep.equal([undefined, true]);
    buttonOf(field, 'Yes, this order').click();
    expect([ids(field), field.isUnfinished]).to.deep.equal([['a', 'b', 'c'], false]);
  });

  it('changes by buttons and keys; focus stays on the button, and the new place is announced', async () => {
    const field = await chosen();
    const down = buttonOf(field, 'Down');
    down.focus();
    await sendKeys({ press: 'Enter' });
    await field.updateComplete;
    expect(ids(field)).to.deep.equal(['b', 'a', 'c']);
    expect(rootOf(field).activeElement).to.equal(down);
    await aTimeout(150);
    expect(rootOf(field).querySelector('[aria-live=polite]')?.textContent).to.equal(
      'Being at home, now 2 of 3',
    );
    await sendKeys({ press: 'Alt+ArrowDown' });
    await field.updateComplete;
    expect(ids(field)).to.deep.equal(['b', 'c', 'a']);
    expect(down.getAttribute('aria-disabled')).to.equal('true');
    expect(rootOf(field).activeElement).to.equal(down);
    await sendKeys({ press: 'Enter' });
    expect(ids(field)).to.deep.equal(['b', 'c', 'a']);
  });

  it('changes by a list of places, and holds what matters the same', async () => {
    const field = await chosen();
    const place = rootOf(field).querySelector('select') as HTMLSelectElement;
    place.value = '2';
    place.dispatchEvent(new Event('change', { bubbles: true }));
    await field.updateComplete;
    expect(ids(field)).to.deep.equal(['b', 'c', 'a']);
    rootOf(field).querySelector<HTMLElement>('.tie input')?.click();
    await field.updateComplete;
    expect(field.value).to.deep.equal([{ id: 'b', tiedWithNext: true }, { id: 'c' }, { id: 'a' }]);
    buttonOf(field, 'Down').click();
    expect(field.value).to.deep.equal([{ id: 'c' }, { id: 'b' }, { id: 'a' }]);
    buttonOf(field, 'They all matter the same').click();
    expect(field.value).to.deep.equal([
      { id: 'c', tiedWithNext: true },
      { id: 'b', tiedWithNext: true },
      { id: 'a' },
    ]);
  });
});
