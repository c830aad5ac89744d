import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const manifest = fileURLToPath(new URL('../../dist/custom-elements.json', import.meta.url));
const packageFile = fileURLToPath(new URL('../../package.json', import.meta.url));

interface Told {
  readonly name?: string;
  readonly description?: string;
}
type Declared = Readonly<Record<string, unknown>> & { readonly tagName?: string; readonly summary?: string };

const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as {
  modules: { declarations: Declared[] }[];
};
const { exports: doors } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
  exports: Record<string, unknown>;
};

const publicTags = Object.keys(doors)
  .filter((door) => door.startsWith('./define/'))
  .map((door) => door.replace('./define/', ''));
const declared = modules.flatMap(({ declarations }) => declarations);
const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** What stands in the manifest without a word about it. */
const undescribed = (element: Declared): string[] =>
  kinds.flatMap((kind) =>
    ((element[kind] ?? []) as Told[])
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${kind}: ${name ?? ''}`),
  );

describe('the manifest that editors and Storybook read', () => {
  it('knows every public tag', () => {
    expect(publicTags).toContain('care-preferences');
    expect(declared.map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(publicTags));
  });

  it.each(publicTags)('describes everything of <%s> that a host may rely on', (tag) => {
    const element = declared.find(({ tagName }) => tagName === tag)!;
    expect(element.summary).toBeTruthy();
    expect(undescribed(element)).toEqual([]);
  });

  it('would be caught with an empty description', () => {
    expect(undescribed({ attributes: [{ name: 'planted', description: ' ' }] })).toEqual([
      'attributes: planted',
    ]);
  });

  it('names the attributes of the contract on the conversation', () => {
    const element = declared.find(({ tagName }) => tagName === 'care-preferences')!;
    const attributes = (element['attributes'] as Told[]).map(({ name }) => name);
    expect(attributes).toEqual(
      expect.arrayContaining(
        'variant path setting jurisdiction lang easy-read theme scheme name required disabled readonly heading-level draft lock-after'.split(
          ' ',
        ),
      ),
    );
  });
});
