/** A host that is up: where it answers, its database, and how to end it. */
export interface RunningHost {
  url: string;
  database: { query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };
  close(): Promise<void>;
}

export function startHost(options?: {
  database?: { url?: string | undefined; folder?: string };
  port?: number;
}): Promise<RunningHost>;
