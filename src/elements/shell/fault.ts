/**
 * Something went wrong that the embedding developer should know. Hosts hear it as `care-error`.
 *
 * Holds a code and what to do about it; never a word that a person said, never a name.
 */
export class Fault extends Error {
  constructor(
    readonly code: `CP${number}`,
    readonly help: string,
  ) {
    super(`${code} care-preferences: ${help}`);
    this.name = 'Fault';
  }
}

/** Any error as a fault. Errors of other rooms keep their code; what has none is a part that did not load. */
export function faultFrom(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^CP\d{3}$/.test(code))
    return new Fault(code as `CP${number}`, String(message));
  return new Fault(
    'CP103',
    'a part did not load. Check the network and the content security policy, then try again.',
  );
}
