import { expect, test } from 'vitest';
import { fill } from '../../src/language/fill.js';
import { pseudo } from '../../src/language/books/pseudo.js';

test('en-XA puts accents and brackets on a sentence and makes it two fifths longer', () => {
  const said = pseudo('Save and close', 'en-XA');
  expect(said).toMatch(/^\[Šávé áñd çlöšé~+\]$/);
  expect(said.length).toBeGreaterThanOrEqual('Save and close'.length * 1.4);
});

test('ar-XB turns what is said from right to left, and closes each turn', () => {
  expect(pseudo('Saved {time} here', 'ar-XB')).toBe('\u202ESaved \u202C{time}\u202E here\u202C');
});

test.each(['en-XA', 'ar-XB'] as const)(
  '%s keeps the places whole, so that they can be filled',
  (language) => {
    expect(fill(pseudo('{count} of {every}', language), { count: 2, every: 9 })).toMatch(/2.* öf |2.* of /);
    expect(pseudo('{count} of {every}', language)).toContain('{every}');
  },
);

test.each(['en-XA', 'ar-XB'] as const)('%s says nothing where English says nothing', (language) => {
  expect(pseudo('', language)).toBe('');
});
