// What a page may do: load from here, speak to here, and nothing else. A breach is reported to /reports.

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  'report-uri /reports',
].join('; ');

/** @type {import('hono').MiddlewareHandler} */
export async function strictHeaders(context, next) {
  await next();
  context.header('Content-Security-Policy', policy);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  // Pages and plans tell about people, so nothing is kept in a cache; the library's own files are the exception.
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
}

/** Collects what browsers report: which rule, what was blocked, where; never the sample, which may hold words. */
export function collectReports() {
  const most = 200;
  /** @type {{ rule: string, blocked: string, file: string, line: number }[]} */
  const reports = [];
  /** @param {any} report */
  const add = (report) => {
    const told = report['csp-report'] ?? {};
    const blocked = String(told['blocked-uri'] ?? '');
    const file = String(told['source-file'] ?? '');
    reports.push({
      rule: String(told['effective-directive'] ?? ''),
      blocked,
      file,
      line: Number(told['line-number'] ?? 0),
    });
    if (reports.length > most) reports.shift();
  };
  return { reports, add };
}
