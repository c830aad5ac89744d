// The host's evidence for signatures: what was confirmed, by whom, and when.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { verifyRecommendation } from 'care-preferences/plan';

const unsigned = ({ signature, ...recommendation }) => recommendation;

/** @param {import('./database.mjs').Queries} database */
export function keepSignatures(database) {
  /** Keeps what a clinician has confirmed, and gives the evidence that goes into the plan with the signature. */
  async function add(reader, ref, recommendation) {
    const [id, at] = [randomUUID(), new Date().toISOString()];
    const sql =
      'insert into signatures (id, at, account, subject_ref, recommendation) values ($1, $2, $3, $4, $5)';
    await database.query(sql, [id, at, reader.account, ref, JSON.stringify(unsigned(recommendation))]);
    return { id, at, by: reader.name, registration: reader.registration, how: 'password given again' };
  }

  /** Whether this signed recommendation is, to the letter, one that its signer confirmed here for this person. */
  async function holdsFor(ref, recommendation) {
    const { by, evidence } = recommendation.signature;
    const sql =
      'select recommendation from signatures where id::text = $1 and subject_ref = $2 and account = $3';
    const [kept] = (await database.query(sql, [String(evidence?.id), ref, by])).rows;
    const isSame = kept && isDeepStrictEqual(JSON.parse(kept.recommendation), unsigned(recommendation));
    return Boolean(isSame) && (await verifyRecommendation(recommendation));
  }

  return { add, holdsFor };
}
