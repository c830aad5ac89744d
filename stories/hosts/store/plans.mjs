// The plans of each person. A row is added for each revision that was accepted; none is ever changed.

/**
 * @typedef {{ revision: number, planId: string, version: number, status: string, storedAt: Date }} Revision
 * @typedef {Revision & { words: string }} Stored what is stored, `words` being the JSON exactly as it came
 */

const columns = 'revision, plan_id as "planId", version, status, stored_at as "storedAt"';

/** @param {import('./database.mjs').Queries} database */
export function keepPlans(database) {
  /** @returns {Promise<Stored | undefined>} the newest, or the one asked for */
  async function read(ref, revision) {
    const which = revision === undefined ? '' : 'and revision = $2';
    const sql = `select ${columns}, words from plan_revisions where subject_ref = $1 ${which} order by revision desc limit 1`;
    return (await database.query(sql, revision === undefined ? [ref] : [ref, revision])).rows[0];
  }

  /** @returns {Promise<Revision[]>} every revision, the newest first */
  async function list(ref) {
    const sql = `select ${columns} from plan_revisions where subject_ref = $1 order by revision desc`;
    return (await database.query(sql, [ref])).rows;
  }

  /** Adds a revision; false when another writer was quicker and that number is taken. */
  async function add(ref, revision, plan, words) {
    const sql = `insert into plan_revisions (subject_ref, revision, plan_id, version, status, words, plan)
      values ($1, $2, $3, $4, $5, $6, $7::jsonb) on conflict do nothing returning revision`;
    const values = [ref, revision, plan.id, plan.version, plan.status, words, words];
    return (await database.query(sql, values)).rows.length === 1;
  }

  return { read, list, add };
}
