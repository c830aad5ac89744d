import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A database of a test's own, empty, and how to remove it again. */
export interface TestDatabase {
  where: { url?: string; folder?: string };
  remove(): Promise<void>;
}

async function embedded(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'care-preferences-'));
  return { where: { folder: join(folder, 'plans') }, remove: () => rm(folder, { recursive: true }) };
}

async function onServer(url: string): Promise<TestDatabase> {
  const name = `care_preferences_${randomUUID().replaceAll('-', '')}`;
  const ask = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const where = new URL(url);
  where.pathname = name;
  return { where: { url: where.href }, remove: () => ask(`drop database ${name} with (force)`) };
}

const url = process.env['DATABASE_URL'];

/** An empty database: of the server of DATABASE_URL, when there is one, or else embedded. */
export const newDatabase = (): Promise<TestDatabase> => (url ? onServer(url) : embedded());

/** What the database is called in the title of a test. */
export const databaseName = url ? 'the PostgreSQL of DATABASE_URL' : 'the embedded PostgreSQL';
