// What a person gives a field comes out as they gave it, or stays in the field with a kind word about why.
import { expect } from '@open-wc/testing';
import type { CareChoice } from '../../../src/elements/fields/care-choice.js';
import type { CareChoices } from '../../../src/elements/fields/care-choices.js';
import type { CareGroup } from '../../../src/elements/fields/items/care-group.js';
import type { CareOwnWords } from '../../../src/elements/fields/care-own-words.js';
import type { CarePeople } from '../../../src/elements/fields/people/care-people.js';
import type { CarePlace } from '../../../src/elements/fields/care-place.js';
import { all, buttonOf, rootOf, showField, type } from './show-field.js';

const label = 'A question?';
const boxIn = (
  field: CareOwnWords | CareGroup | CarePlace | CarePeople,
  selector = 'textarea, input',
): HTMLInputElement => all<HTMLInputElement>(rootOf(field), selector)[0] as HTMLInputElement;

describe('own words', () => {
  it('come out byte for byte: spaces, emoji, composed and decomposed letters, line breaks', async () => {
    const field = await showField<CareOwnWords>('care-own-words', { label, long: true });
    const words = '  Tŷ â, a\u0302\n\n👩🏽‍🌾\t„quoted“  ';
    await type(field, boxIn(field), words);
    expect(field.text).to.equal(words);
  });

  it('keep the line ends of another system around an edit', async () => {
    const field = await showField<CareOwnWords>('care-own-words', {
      label,
      long: true,
      text: 'one\r\ntwo\r\nthree',
    });
    await type(field, boxIn(field), 'one\ntwo and more\nthree');
    expect(field.text).to.equal('one\r\ntwo and more\r\nthree');
  });

  for (const bad of ['a\0b', 'a\uD800b', 'a\uDC00'])
    it(`stay in the field when they hold ${JSON.stringify(bad)}, and can be mended`, async () => {
      const field = await showField<CareOwnWords>('care-own-words', { label, long: true });
      await type(field, boxIn(field), 'good');
      await type(field, boxIn(field), bad);
      expect(field.text).to.equal('good');
      expect(field.refusal).to.equal('CP111');
      expect(boxIn(field).value).to.equal(bad);
      expect(rootOf(field).querySelector('[role=alert]')?.textContent).to.include(
        'Your words are still here',
      );
      buttonOf(field, 'Take it out').click();
      await field.updateComplete;
      expect(field.refusal).to.equal(undefined);
      expect(field.text).to.equal(bad.replace(/[\0\uD800-\uDFFF]/g, ''));
    });

  it('stay in the field when there are too many of them, with a copy to keep', async () => {
    const field = await showField<CareOwnWords>('care-own-words', { label, long: true });
    await type(field, boxIn(field), 'a'.repeat(100_001));
    expect([field.text, field.refusal]).to.deep.equal(['', 'CP112']);
    expect(boxIn(field).value).to.have.length(100_001);
    expect(buttonOf(field, 'Download a copy')).to.exist;
    await type(field, boxIn(field), 'a'.repeat(100_000));
    expect([field.text.length, field.refusal]).to.deep.equal([100_000, undefined]);
  });

  it('keep the same box while they are typed, so that the caret does not jump', async () => {
    const field = await showField<CareOwnWords>('care-own-words', { label, text: 'two\nlines' });
    const box = boxIn(field);
    await type(field, box, 'one line');
    expect(boxIn(field)).to.equal(box);
  });
});

describe('choices', () => {
  const options = ['a', 'b', 'none'].map((id) => ({ id, label: `Option ${id}` }));
  const tick = async (field: CareChoices, id: string): Promise<void> => {
    rootOf(field).querySelector<HTMLElement>(`input[value=${id}]`)?.click();
    await field.updateComplete;
  };

  it('let "none" stand alone, and give no value when all are taken back', async () => {
    const field = await showField<CareChoices>('care-choices', { label, options });
    await tick(field, 'b');
    await tick(field, 'a');
    expect(field.value).to.deep.equal(['a', 'b']);
    await tick(field, 'none');
    expect(field.value).to.deep.equal(['none']);
    await tick(field, 'a');
    expect(field.value).to.deep.equal(['a']);
    await tick(field, 'a');
    expect(field.value).to.equal(undefined);
  });

  it('can be cleared when only one fits, and focus stays in the question', async () => {
    const field = await showField<CareChoice>('care-choice', { label, options, value: 'a' });
    buttonOf(field, 'Clear my answer').click();
    await field.updateComplete;
    expect(field.value).to.equal(undefined);
    expect(rootOf(field).activeElement?.matches('input')).to.equal(true);
  });
});

describe('people', () => {
  const everyone = [
    { id: 'ada', part: 'person', name: 'Ada Example' },
    { id: 'sam', part: 'family', name: 'Sam Example' },
  ] as const;

  it('count as soon as a letter of them is typed, in the order of choosing', async () => {
    const field = await showField<CarePeople>('care-people', { label, everyone, newId: () => 'new-1' });
    buttonOf(field, 'Choose Sam').click();
    await field.updateComplete;
    buttonOf(field, 'Add another person').click();
    await field.updateComplete;
    expect(field.value).to.deep.equal(['sam']);
    await type(field, boxIn(field, 'input'), ' Jo ');
    expect(field.value).to.deep.equal(['sam', 'new-1']);
    expect(field.people).to.deep.equal([{ id: 'new-1', part: 'family', name: ' Jo ' }]);
    buttonOf(field, 'Done').click();
    await field.updateComplete;
    buttonOf(field, 'Move up').click();
    expect(field.value).to.deep.equal(['new-1', 'sam']);
  });

  it('leave no name behind when they were told of here and taken back', async () => {
    const field = await showField<CarePeople>('care-people', { label, everyone: [], newId: () => 'new-1' });
    buttonOf(field, 'Add a person').click();
    await field.updateComplete;
    await type(field, boxIn(field, 'input'), 'Jo');
    buttonOf(field, 'Remove').click();
    expect(field.value).to.equal(undefined);
    expect(field.people).to.deep.equal([]);
  });

  it('never offer the person the plan is about, and never two buttons of one name', async () => {
    const field = await showField<CarePeople>('care-people', { label, everyone, value: ['sam'] });
    const names = all<HTMLElement>(rootOf(field), 'button').map((one) => one.textContent.trim());
    expect(names.join()).not.to.include('Ada');
    expect(new Set(names).size).to.equal(names.length);
  });
});

describe('a place', () => {
  it('keeps the name of the place through a change of mind, and out of an answer it does not fit', async () => {
    const options = ['home', 'hospice'].map((id) => ({ id, label: id }));
    const field = await showField<CarePlace>('care-place', {
      label,
      options,
      value: { setting: 'hospice', orgName: 'St Example' },
    });
    const choose = async (id: string): Promise<void> => {
      rootOf(field).querySelector<HTMLElement>(`input[value=${id}]`)?.click();
      await field.updateComplete;
    };
    await choose('home');
    expect(field.value).to.deep.equal({ setting: 'home' });
    await choose('hospice');
    expect(field.value).to.deep.equal({ setting: 'hospice', orgName: 'St Example' });
  });
});

describe('a group', () => {
  const fields = [
    { id: 'where', type: 'text' },
    { id: 'on', type: 'date' },
    { id: 'upload', type: 'media' },
  ];
  const typeDate = async (field: CareGroup, ...parts: string[]): Promise<void> => {
    for (const [index, part] of parts.entries()) {
      await type(field, all<HTMLInputElement>(rootOf(field), '.date')[index] as HTMLInputElement, part);
    }
  };

  it('keeps a half-typed date as typed, and never turns it into another', async () => {
    const field = await showField<CareGroup>('care-group', { label, fields, newId: () => 'i1' });
    await typeDate(field, '31', '2', '2026');
    expect(field.value).to.equal(undefined);
    expect(all<HTMLInputElement>(rootOf(field), '.date').map((box) => box.value)).to.deep.equal([
      '31',
      '2',
      '2026',
    ]);
    expect(rootOf(field).textContent).to.include('There is no such date');
    await typeDate(field, '28', '');
    expect(rootOf(field).textContent).to.include('not a whole date yet');
    await typeDate(field, '28', '2');
    expect(field.value).to.deep.equal([{ id: 'i1', on: '2026-02-28' }]);
  });

  it('lets words that cannot be kept go with their item, and brings them back with it', async () => {
    const value = [
      { id: 'i1', where: 'Hall' },
      { id: 'i2', where: 'Kitchen' },
    ] as unknown as NonNullable<CareGroup['value']>;
    const field = await showField<CareGroup>('care-group', { label, fields, value });
    const second = (): HTMLInputElement =>
      rootOf(field).querySelector('[data-id="i2"] input') as HTMLInputElement;
    const long = 'x'.repeat(100_001);
    await type(field, second(), long);
    expect(field.refusal).to.equal('CP112');
    all<HTMLButtonElement>(rootOf(field), '.remove')[1]?.click();
    await field.updateComplete;
    expect(field.refusal).to.equal(undefined);
    expect(field.value).to.deep.equal([{ id: 'i1', where: 'Hall' }]);
    rootOf(field).querySelector<HTMLButtonElement>('.undo')?.click();
    await field.updateComplete;
    expect(field.refusal).to.equal('CP112');
    expect(second().value).to.equal(long);
  });

  it('leaves alone what it cannot ask, and makes no value of empty items', async () => {
    const upload = { id: 'file', contentType: 'image/png', hash: 'x', transcript: 'y' };
    const value = [{ id: 'i1', where: 'Hall', upload }] as unknown as NonNullable<CareGroup['value']>;
    const field = await showField<CareGroup>('care-group', { label, fields, value });
    await type(field, boxIn(field, 'input'), 'Hall table');
    expect(field.value).to.deep.equal([{ id: 'i1', where: 'Hall table', upload }]);
    const empty = await showField<CareGroup>('care-group', { label, fields, newId: () => 'i1' });
    await type(empty, boxIn(empty, 'input'), 'x');
    await type(empty, boxIn(empty, 'input'), '');
    expect(empty.value).to.equal(undefined);
  });
});

describe('goals', () => {
  const fields = [
    { id: 'goal', type: 'text' },
    { id: 'importance', type: 'scale', min: 0, max: 10 },
    { id: 'steps', type: 'steps' },
    { id: 'status', type: 'single', options: ['wanted', 'met'] },
  ];
  let made = 0;
  const newId = (): string => `id-${++made}`;

  it('keep steps one by one, done or not, and a number only when one is chosen', async () => {
    made = 0;
    const field = await showField<CareGroup>('care-group', { label, fields, newId });
    await type(field, boxIn(field, 'input'), ' Walk to the garden ');
    const steps = (): HTMLInputElement[] => all<HTMLInputElement>(rootOf(field), '.step input[type=text]');
    await type(field, steps()[0] as HTMLInputElement, 'To the door');
    await type(field, steps()[1] as HTMLInputElement, 'To the gate');
    expect(steps()).to.have.length(3);
    all<HTMLInputElement>(rootOf(field), '.step input[type=checkbox]')[0]?.click();
    await field.updateComplete;
    const [goal] = field.value as unknown as readonly Record<string, unknown>[];
    expect(goal?.['goal']).to.equal(' Walk to the garden ');
    const kept = (goal?.['steps'] as readonly { text: string; done?: boolean }[]).map(({ text, done }) => [
      text,
      done,
    ]);
    expect(kept).to.deep.equal([
      ['To the door', true],
      ['To the gate', undefined],
    ]);
    expect(goal).not.to.have.property('importance');
    rootOf(field).querySelector<HTMLElement>('.rating input[value="7"]')?.click();
    expect((field.value as unknown as readonly Record<string, unknown>[])[0]?.['importance']).to.equal(7);
  });

  it('come back word for word when one taken away is put back', async () => {
    const value = [
      { id: 'a', goal: 'Sing' },
      { id: 'b', goal: 'Walk', steps: [{ id: 's', text: 'Slowly', done: true }] },
    ] as unknown as NonNullable<CareGroup['value']>;
    const field = await showField<CareGroup>('care-group', { label, fields, value, newId });
    all<HTMLElement>(rootOf(field), '.remove')[0]?.click();
    await field.updateComplete;
    expect(field.value).to.deep.equal([(value as readonly unknown[])[1]]);
    await field.updateComplete;
    expect(rootOf(field).activeElement?.textContent.trim()).to.equal('Put it back');
    buttonOf(field, 'Put it back').click();
    await field.updateComplete;
    expect(field.value).to.deep.equal(value);
  });

  it('forget somebody told of in one item and taken back', async () => {
    made = 0;
    const field = await showField<CareGroup>('care-group', {
      label,
      fields: [
        { id: 'goal', type: 'text' },
        { id: 'who', type: 'people' },
      ],
      newId,
    });
    const people = rootOf(field).querySelector('care-people') as CarePeople;
    buttonOf(field, 'Add a person').click();
    await people.updateComplete;
    await type(people, boxIn(people, 'input'), 'Jo');
    expect(field.people.map(({ name }) => name)).to.deep.equal(['Jo']);
    buttonOf(people, 'Remove').click();
    await field.updateComplete;
    expect([field.value, field.people]).to.deep.equal([undefined, []]);
  });
});
