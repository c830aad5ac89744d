import type { Chance } from '../random.js';

/** Texts that are easily harmed: right to left, joined signs, marks, edges of white space, what looks like markup or code. */
const pieces: readonly string[] = [
  ...['plain words', 'میری خواہش گھر پر رہنے کی ہے', 'أريد أن أكون مع عائلتي', 'Dw i eisiau bod gartref'],
  ...['👩🏽‍🦽‍➡️ 👨‍👩‍👧‍👦', 'e\u0301 = \u00e9, A\u030a', 'zalgo h\u0337\u0322e\u0334y', '\u202eright to left\u202c'],
  ...[
    '  two spaces at each end  ',
    '\ttab\tand\u00a0hard space',
    'line\nline\r\nline\rline',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '<b onclick="x">bold</b> & &amp;',
    '{name} ${name} %s',
    '"quoted" ‘single’ \\n',
    '__proto__',
    'null',
    '0',
  ],
  ...['𝒮𝓊𝓇𝓇ℴℊ𝒶𝓉ℯ 𠜎', 'ß İ ı ſ K', '½ ﬁ Ⅳ', '，。！', 'क्षत्रिय நிலை', '\u200b\u200d\u200f'],
];

/** Words as somebody might type them. Never U+0000 and never half a sign: both are refused in the field. */
export function wordsOf(chance: Chance): string {
  const parts = Array.from({ length: chance.int(1, 3) }, () => chance.pick(pieces));
  return chance.weighted([
    [20, parts.join(chance.pick(['', ' ', '\n']))],
    [2, '\n'],
    [2, ' '],
    [1, parts.join(' ').repeat(40)],
  ]);
}
