// Nobody may be told that their words are safe when they are not: each sentence, in each state of each store.
import { describe, expect, it } from 'vitest';
import type { SavingView } from '../../../src/conversation/view.js';
import { statusWords, type Keeping } from '../../../src/elements/shell/status/status-words.js';
import { laterWords } from '../../../src/language/en-GB/later.js';
import { standbyWords } from '../../../src/language/en-GB/standby.js';
import { furniture } from '../../../src/language/furniture.js';

const states: readonly SavingView['state'][] = ['none', 'clean', 'waiting', 'writing', 'failed', 'retrying'];
const places: readonly SavingView['where'][] = [undefined, 'device', 'host', 'memory'];
const at = '2026-11-22T10:42:00.000+00:00';

const every: readonly { readonly saving: SavingView; readonly keeping: Keeping; readonly slow: boolean }[] =
  states.flatMap((state) =>
    places.flatMap((where) =>
      [true, false].flatMap((kept) =>
        [true, false].flatMap((timed) =>
          (['store', 'no-ref'] as const).flatMap((keeping) =>
            [true, false].map((slow) => ({
              keeping,
              slow,
              saving: { state, kept, ...(where && { where }), ...(timed && { at }) },
            })),
          ),
        ),
      ),
    ),
  );

const words = (one: (typeof every)[number], online = true) =>
  statusWords({ ...one, online, time: () => '10:42am' }, standbyWords);

describe('the sentence about where the words are', () => {
  it('says "saved" only when the store has confirmed everything that was said', () => {
    for (const one of every) {
      const { text } = words(one);
      const { state, kept, where, at: when } = one.saving;
      const isTrue = state === 'clean' && kept && Boolean(when) && (where === 'device' || where === 'host');
      if (/\bsaved\b/i.test(text) && !/\bnot saved\b|\bcannot save\b/i.test(text)) {
        expect(isTrue, JSON.stringify(one)).toBe(true);
      }
    }
  });

  it('never says "safe" or "sent"', () => {
    for (const one of every) expect(words(one).text).not.toMatch(/\bsent\b|\bsafe\b/i);
  });

  it('names this device only when the words lie on it', () => {
    const text = (where: SavingView['where']) =>
      words({
        keeping: 'store',
        slow: false,
        saving: { state: 'clean', kept: true, at, ...(where && { where }) },
      }).text;
    expect(text('device')).toBe('Saved on this device 10:42am');
    expect(text('host')).toBe('Saved 10:42am');
    expect(text('memory')).toBe(standbyWords.notSaved);
  });

  it('says plainly that nothing is saved where there is no store, and no person to save for', () => {
    expect(words({ keeping: 'store', slow: false, saving: { state: 'none', kept: false } }).text).toBe(
      standbyWords.notSaved,
    );
    expect(words({ keeping: 'no-ref', slow: false, saving: { state: 'none', kept: false } }).text).toBe(
      standbyWords.notKeptHere,
    );
  });

  it('tells of saving only when it takes long', () => {
    const saving = { state: 'writing', where: 'device', kept: false } as const;
    expect(words({ keeping: 'store', slow: false, saving }).text).toBe('');
    expect(words({ keeping: 'store', slow: true, saving }).text).toBe(standbyWords.saving);
  });

  it('asks for help at once when saving failed, and says why when the page itself is the cause', () => {
    const failed = (code: string) =>
      words({
        keeping: 'store',
        slow: false,
        saving: { state: 'failed', where: 'device', kept: false, code },
      });
    expect(failed('CP405')).toEqual({ kind: 'failed', text: standbyWords.notSaving });
    expect(failed('CP403')).toEqual({ kind: 'failed', text: standbyWords.noPrivateStore });
  });

  it('says that there is no network, and then what is true of the words', () => {
    const saving = { state: 'clean', where: 'device', kept: true, at } as const;
    expect(words({ keeping: 'store', slow: false, saving }, false).text).toBe(
      'Not connected to the internet. Saved on this device 10:42am',
    );
  });
});

describe('other sentences', () => {
  it('only those made for a kept draft say "safe", and only the one for a confirmed delivery says "has been sent"', () => {
    const all = Object.entries({ ...furniture, ...standbyWords, ...laterWords });
    const claims = (pattern: RegExp) => all.filter(([, text]) => pattern.test(text)).map(([key]) => key);
    expect(claims(/\bis safe\b/i).sort()).toEqual(['pausedKept', 'wordsAreSafe']);
    expect(claims(/has been sent/i)).toEqual(['deliverySent']);
  });
});
