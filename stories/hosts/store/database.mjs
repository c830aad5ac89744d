// One small door to PostgreSQL, whether it is a server or the embedded one: query, transaction, close,
// and a pool of connections for the library that does sign-in.
import { claimFolder } from './claim-folder.mjs';

/**
 * @typedef {{ query: (sql: string, values?: unknown[]) => Promise<{ rows: any[] }>, run: (sql: string) => Promise<unknown> }} Queries
 * @typedef {Queries & { transaction: <T>(work: (queries: Queries) => Promise<T>) => Promise<T>, pool: object, close: () => Promise<void> }} Database
 */

/**
 * Opens the server at `url`, or else the embedded PostgreSQL whose files lie in `folder`.
 * @param {{ url?: string | undefined, folder?: string }} where
 * @returns {Promise<Database>}
 */
export const openDatabase = ({ url, folder }) =>
  url ? openServer(url) : openEmbedded(folder ?? '.data/plans');

/** @returns {Promise<Database>} */
async function openServer(url) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url });
  // A connection that drops while it rests must not end the process; the next query says what is wrong.
  pool.on('error', () => undefined);
  const queriesOf = (client) => ({
    query: (sql, values) => client.query(sql, values),
    run: (sql) => client.query(sql),
  });
  const transaction = async (work) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const result = await work(queriesOf(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
  return { ...queriesOf(pool), transaction, pool, close: () => pool.end() };
}

/** @returns {Promise<Database>} */
async function openEmbedded(folder) {
  const release = claimFolder(folder);
  const { PGlite } = await import('@electric-sql/pglite');
  const embedded = await PGlite.create(folder);
  const queriesOf = (client) => ({
    query: (sql, values) => client.query(sql, values),
    run: (sql) => client.exec(sql),
  });
  return {
    ...queriesOf(embedded),
    transaction: (work) => embedded.transaction((client) => work(queriesOf(client))),
    pool: poolOf(embedded),
    close: async () => {
      await embedded.close();
      release();
    },
  };
}

/** The embedded database in the form of pg's pool: one connection, lent to each in turn. */
function poolOf(embedded) {
  const query = async (sql, values) => {
    const { rows, affectedRows } = await embedded.query(sql, values);
    return {
      command: sql.trim().split(/\s/, 1)[0].toUpperCase(),
      rowCount: affectedRows ?? rows.length,
      rows,
    };
  };
  return {
    connect: () => Promise.resolve({ query, release: () => undefined }),
    end: () => Promise.resolve(),
  };
}
