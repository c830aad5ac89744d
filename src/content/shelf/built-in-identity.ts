import { builtInPack } from '../../plan/answer-shapes/answer-shape.js';

/** The built-in pack's id, which plans carry, and the version of its questions and words. */
export const builtInIdentity = { id: builtInPack, version: '0.5.0-draft' };
