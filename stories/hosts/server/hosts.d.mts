/** The hosts when they are up: where each answers, their database, and how to end them. */
export interface RunningHosts {
  hospice: string;
  gp: string;
  oneOneOne: string;
  database: { query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };
  /** What browsers reported of the pages of one of the hosts, by its address. */
  reports(url: string): readonly { rule: string; blocked: string; file: string; line: number }[];
  close(): Promise<void>;
}

export function startHosts(options?: {
  database?: { url?: string | undefined; folder?: string };
  port?: number;
}): Promise<RunningHosts>;
