import type { Jurisdiction, Path, Variant } from '../../plan/plan.js';
import { england } from '../law/england.js';
import { northernIreland } from '../law/northern-ireland.js';
import { scotland } from '../law/scotland.js';
import { wales } from '../law/wales.js';
import type { Pack } from '../pack-shape.js';
import type { OwnBook } from '../words/section-words.js';
import { assemblePack } from './assemble-pack.js';
import { adultTopics } from './asked/adult-topics.js';
import { coreQuestions } from './asked/core-questions.js';
import type { Pieces } from './parts.js';
import { corePath } from './paths/core-path.js';
import { emergencyFirstPath } from './paths/emergency-first-path.js';
import { quickPath } from './paths/quick-path.js';

import { isAskedIn } from './variants.js';

const laws = { england, wales, scotland, 'northern-ireland': northernIreland };

const paths = { quick: quickPath, core: corePath, 'emergency-first': emergencyFirstPath };

/** Which conversation is put together. */
export interface BuiltInChoice {
  readonly variant: Variant;
  readonly path: Path;
  readonly jurisdiction?: Jurisdiction | undefined;
}

/**
 * A path of the built-in pack in the language of these words, with those pieces besides that have been fetched. The full
 * path needs its own piece, and a child's variant that of children.
 *
 * @throws {ContentError} CP203 where words are missing, CP206 where the path lists a question that nobody wrote.
 */
export function builtInPack(
  { variant, path, jurisdiction }: BuiltInChoice,
  own: OwnBook,
  pieces: Pieces,
): Pack {
  const { further, children, clinicians } = pieces;
  const listed = path === 'full' ? (further?.listed ?? []) : paths[path];
  const notAsked = variant === 'adult' ? [] : children?.notAsked[variant];
  const asks = [
    ...coreQuestions,
    ...(children?.asks ?? []),
    ...(further?.asks ?? []),
    ...(clinicians?.asks ?? []),
  ];
  return assemblePack({
    variant,
    path,
    jurisdiction,
    law: jurisdiction && laws[jurisdiction],
    listed: listed.filter((id) => isAskedIn(variant, id, notAsked)),
    questions: asks
      .filter(({ id }) => isAskedIn(variant, id, notAsked))
      .map((question) => children?.instead.find(({ id }) => id === question.id) ?? question),
    topics: children?.gates ?? adultTopics,
    own,
    ...pieces,
  });
}
