import fc from 'fast-check';

/**
 * Made-up cases, the same ones on every machine, so that a change is judged by what it changed. SEED chooses others; a
 * law that fails prints its seed either way.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261122) });

export { fc };
