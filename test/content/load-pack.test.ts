import { describe, expect, it } from 'vitest';
import { loadPack, readPack } from '../../src/content/pack.js';

describe('try', () => {
  it('x', async () => {
    const pack = await loadPack({
      variant: 'adult',
      path: 'quick',
      locale: 'en-GB',
      jurisdiction: 'england',
    });
    console.log(pack.questions.map((q) => q.id));
    readPack(JSON.parse(JSON.stringify(pack)));
  });
});
