// The log of who read what. It is written before anything is sent: what cannot be logged is not sent.

/** @typedef {{ what: 'list' | 'search' | 'plan' | 'text' | 'log', ref?: string, revision?: number, audience?: string }} Reading */

/** @param {import('./database.mjs').Queries} database */
export function keepReads(database) {
  /** @param {import('../server/roles.mjs').Reader} reader @param {Reading} reading */
  async function add(reader, { what, ref, revision, audience }) {
    const sql = `insert into reads (reader, account, role, site, what, subject_ref, revision, audience)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`;
    const { name, account, role, site } = reader;
    await database.query(sql, [
      name,
      account ?? null,
      role,
      site,
      what,
      ref ?? null,
      revision ?? null,
      audience ?? null,
    ]);
  }

  /** The last two hundred, the newest first; of one person's plan when `ref` is given. */
  async function list(ref) {
    const sql = `select at, reader, role, site, what, revision, audience, subject_ref as "ref", people.name as "subject"
      from reads left join people on people.ref = reads.subject_ref
      where $1::text is null or subject_ref = $1 order by id desc limit 200`;
    return (await database.query(sql, [ref ?? null])).rows;
  }

  return { add, list };
}
