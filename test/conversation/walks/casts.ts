import { loadPack } from '../../../src/content/load-pack.js';
import type { Pack } from '../../../src/content/pack.js';
import type { Person, Setting, Subject, Variant, Who } from '../../../src/plan/plan.js';
import type { Chance } from './random.js';

/** Who is there, and about what they talk. */
export interface Cast {
  readonly pack: Pack;
  readonly setting: Setting;
  readonly subject: Subject;
  /** Everybody that may take part. */
  readonly everybody: readonly Person[];
  /** Those whom the host names. */
  readonly named: readonly Person[];
  /** What company is said when it is asked. */
  readonly companies: readonly Company[];
  readonly hasStore: boolean;
}

/** One way of saying who is here. */
export interface Company {
  readonly who: Who;
  readonly speaker: string;
}

const me: Person = { id: 'me', part: 'person', name: 'Test Person' };
const others: readonly Person[] = [
  { id: 'daughter', part: 'family', name: 'Daughter', relationship: 'daughter' },
  { id: 'attorney', part: 'attorney', name: 'Attorney', authority: 'attorney' },
  { id: 'deputy', part: 'deputy', name: 'Deputy', authority: 'deputy' },
  { id: 'mother', part: 'parent', name: 'Mother', authority: 'parental' },
  { id: 'father', part: 'parent', name: 'Father' },
  { id: 'carer', part: 'carer', name: 'Carer', authority: 'none' },
  { id: 'advocate', part: 'advocate', name: 'Advocate', authority: 'best-interests' },
  { id: 'friend', part: 'friend', name: 'Friend' },
  { id: 'interpreter', part: 'interpreter', name: 'Interpreter' },
];
const nurse: Person = { id: 'nurse', part: 'professional', name: 'Nurse', authority: 'professional' };
const doctor: Person = { id: 'doctor', part: 'professional', name: 'Doctor' };

const packs = new Map<string, Promise<Pack>>();
/** Each pack is put together once for all walks. */
export function packOf(choice: Parameters<typeof loadPack>[0]): Promise<Pack> {
  const key = JSON.stringify(choice);
  const pack = packs.get(key) ?? loadPack(choice);
  packs.set(key, pack);
  return pack;
}

/** Every variant. */
export const variants: readonly Variant[] = ['adult', 'young-person', 'parent'];

const births: Readonly<Record<Variant, readonly (readonly [number, string | undefined])[]>> = {
  // An adult's pack about a child is a host's contradiction: what the law keeps for adults must still not be asked.
  adult: [
    [5, '1948-03-04'],
    [4, undefined],
    [1, '2011-06-07'],
  ],
  'young-person': [
    [3, '2010-02-28'],
    [1, undefined],
  ],
  parent: [
    [3, '2025-09-30'],
    [1, undefined],
  ],
};

function companiesOf(variant: Variant, setting: Setting, there: readonly Person[]): Company[] {
  const speakers = there.filter(({ part }) => part !== 'interpreter' && part !== 'professional');
  return speakers.flatMap(({ id, part }): Company[] => {
    const isPerson = part === 'person';
    if (setting === 'afterwards') return [{ who: 'clinicianAfter', speaker: id }];
    if (setting === 'together')
      return [{ who: isPerson || variant !== 'parent' ? 'withClinician' : 'parent', speaker: id }];
    if (!isPerson) return [{ who: part === 'parent' ? 'parent' : 'proxy', speaker: id }];
    return variant === 'parent'
      ? []
      : [
          { who: 'self', speaker: id },
          { who: 'selfHelped', speaker: id },
        ];
  });
}

/** Who takes part in the walk of a seed. Variants take turns, so that each is walked as often. */
export async function castOf(seed: number, chance: Chance): Promise<Cast> {
  const variant = variants[seed % variants.length] ?? 'adult';
  const path = chance.weighted([
    [7, 'full'],
    [1, 'core'],
    [1.6, 'quick'],
    [1, 'emergency-first'],
  ] as const);
  const jurisdiction = chance.pick([undefined, 'england', 'wales', 'scotland', 'northern-ireland'] as const);
  const setting = chance.weighted([
    [5, 'alone'],
    [4, 'together'],
    [2, 'afterwards'],
  ] as const);
  const pack = await packOf({ variant, path, locale: 'en-GB', ...(jurisdiction && { jurisdiction }) });
  const birthDate = chance.weighted(births[variant]);
  const parents = others.filter(({ part }) => part === 'parent');
  const family = variant === 'adult' ? others.filter(({ part }) => part !== 'parent') : others;
  const company = [...(variant === 'parent' ? [chance.pick(parents)] : []), ...chance.some(family, 0, 3)];
  const professionals = setting === 'alone' ? [] : chance.likely(0.2) ? [nurse, doctor] : [nurse];
  const everybody = [...new Set([me, ...company, ...professionals])];
  return {
    ...{ pack, setting, everybody },
    subject: { ref: `walk-${seed}`, name: 'Test Person', ...(birthDate !== undefined && { birthDate }) },
    named: chance.likely(0.3) ? [me, ...professionals] : everybody,
    companies: companiesOf(variant, setting, everybody),
    hasStore: chance.likely(0.85),
  };
}
