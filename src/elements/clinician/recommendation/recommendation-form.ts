import type { CopiedRecommendation, DraftedRecommendation } from '../../../conversation/events.js';
import type { Recommendation } from '../../../plan/plan.js';
import type { DateParts } from '../../fields/parts/date-boxes.js';

/** What stands on the form of one recommendation, finished or not. Nothing in it was filled in by anybody but its author. */
export interface RecommendationForm {
  readonly id: string;
  readonly kind: 'made-here' | 'copied';
  readonly focus?: Recommendation['focus'];
  readonly guidance?: string;
  readonly cpr?: Recommendation['cpr'];
  readonly reason?: string;
  readonly involved?: readonly string[];
  readonly told?: Recommendation['told'];
  readonly toldReason?: string;
  readonly madeOn?: string;
  readonly reviewOn?: string;
  readonly formWhere?: string;
  readonly seenOn?: string;
  /** Days that are half typed: they count for nothing yet, and are not lost. */
  readonly begun?: Partial<Readonly<Record<'madeOn' | 'reviewOn' | 'seenOn', DateParts | undefined>>>;
  /** Of the signer: as written on the form that was copied, or of whoever signs here. */
  readonly signer?: string;
  readonly role?: string;
  readonly registration?: string;
  readonly organisation?: string;
  readonly seniorResponsible?: string;
}

/** What may still be wanting. */
export type Missing =
  'guidance' | 'reason' | 'madeOn' | 'reviewOn' | 'told' | 'toldReason' | 'involved' | 'signer' | 'seenOn';

/** Who must not meet a recommendation of which the person was not told. */
const kept = ['person', 'parents', 'family'] as const;

/** What is wanting before it can be kept at all. */
export function missingToKeep(form: RecommendationForm): readonly Missing[] {
  const { kind, told = [], toldReason } = form;
  const wanted: readonly Missing[] =
    kind === 'made-here' ? ['guidance', 'reason', 'madeOn', 'reviewOn'] : ['signer', 'madeOn', 'seenOn'];
  const reason: readonly Missing[] = told.includes('personNot') && !toldReason?.trim() ? ['toldReason'] : [];
  return [...wanted.filter((name) => !isSaid(form[name])), ...reason];
}

/**
 * What is wanting before it can be signed: also who took part, and for CPR who has been told (R (Tracey) v Cambridge
 * University Hospitals [2014] EWCA Civ 822).
 */
export function missingToSign(form: RecommendationForm): readonly Missing[] {
  return [
    ...missingToKeep(form),
    ...(isSaid(form.involved) ? [] : (['involved'] as const)),
    ...(form.cpr && !isSaid(form.told) ? (['told'] as const) : []),
  ];
}

/** The recommendation as it is kept unsigned; undefined while something is wanting. */
export function draftOf(form: RecommendationForm): DraftedRecommendation | undefined {
  const { madeOn } = form;
  if (!madeOn || missingToKeep(form).length > 0) return undefined;
  return { ...contentOf(form), madeOn };
}

/** The recommendation as it was copied, seen by this person; undefined while something is wanting. */
export function copyOf(form: RecommendationForm, seenBy: string): CopiedRecommendation | undefined {
  const { madeOn, seenOn, signer: by, role, registration, organisation, seniorResponsible } = form;
  if (!madeOn || !seenOn || !by || missingToKeep(form).length > 0) return undefined;
  const signature = { by, ...said({ role, registration, organisation, seniorResponsible }) };
  return { ...contentOf(form), madeOn, seenBy, seenOn, signature };
}

/** A form on which a recommendation stands that is there already. */
export function formOf(recommendation: Recommendation): RecommendationForm {
  const { id, source, signature, ended: _e, hiddenFrom: _h, seenBy: _s, ...content } = recommendation;
  const { by, role, registration, organisation, seniorResponsible } = signature;
  const signer = said({ role, registration, organisation, seniorResponsible });
  const isCopy = source !== 'made-here';
  return {
    ...content,
    ...signer,
    id,
    kind: isCopy ? 'copied' : 'made-here',
    ...(isCopy && by && { signer: by }),
  };
}

/** Whether the form says something else than what is kept. */
export function differs(form: RecommendationForm, recommendation: Recommendation | undefined): boolean {
  if (!recommendation) return true;
  return JSON.stringify(contentOf(form)) !== JSON.stringify(contentOf(formOf(recommendation)));
}

function contentOf(
  form: RecommendationForm,
): Omit<DraftedRecommendation, 'madeOn'> & { readonly id: string } {
  const {
    id,
    focus,
    guidance,
    cpr,
    reason,
    involved = [],
    told = [],
    toldReason,
    reviewOn,
    formWhere,
  } = form;
  const isKept = told.includes('personNot');
  return {
    id,
    ...said({ focus, guidance, cpr, reason, reviewOn, formWhere }),
    ...(isKept && said({ toldReason })),
    involved,
    told,
    ...(isKept && { hiddenFrom: kept }),
  };
}

function isSaid(value: string | readonly string[] | undefined): boolean {
  return value !== undefined && (typeof value === 'string' ? value.trim() !== '' : value.length > 0);
}

/** Without what was not said: a plan holds no empty fields. */
function said<Fields extends Readonly<Record<string, string | undefined>>>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}
