// Signing in and out, by the library better-auth: it hashes passwords (scrypt), keeps sessions in the database, and ends them.
import { getConnInfo } from '@hono/node-server/conninfo';
import { betterAuth } from 'better-auth';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { layout } from './layout.mjs';
import { roles } from './roles.mjs';

const minute = 60;
const signInPath = '/sign-in/email';
/** Set here from the connection, never taken from outside. Behind a proxy, take what the proxy says. */
const addressHeader = 'x-forwarded-for';

/**
 * Sign-in for one host. Each has a cookie of its own: browsers keep cookies apart by name, not by port.
 * @param {{ pool: object, secret: string, site: import('./site.mjs').Site }} options
 */
export function openSignIn({ pool, secret, site }) {
  const ours = { type: 'string', input: false };
  return betterAuth({
    baseURL: site.url,
    database: pool,
    secret,
    user: {
      modelName: 'accounts',
      additionalFields: {
        role: ours,
        ref: { ...ours, required: false },
        registration: { ...ours, required: false },
      },
    },
    // Without a request for this long, somebody has to sign in again.
    session: { modelName: 'sessions', expiresIn: site.minutes * minute, updateAge: minute },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    // Twenty tries a minute from one address: more than somebody needs, and far fewer than guessing does.
    rateLimit: {
      enabled: true,
      customRules: { [signInPath]: { window: minute, max: 20 } },
      customStorage: countTries(),
    },
    emailAndPassword: { enabled: true, disableSignUp: true },
    advanced: {
      cookiePrefix: site.id,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
}

/** Each host counts for itself: the library's own count is one for all that run in a process. */
function countTries() {
  /** @type {Map<string, { count: number, since: number }>} */
  const tries = new Map();
  const consume = async (key, { window, max }) => {
    const now = Date.now();
    for (const [known, { since }] of tries) if (now - since >= window * 1000) tries.delete(known);
    const { count, since } = tries.get(key) ?? { count: 0, since: now };
    if (count >= max) return { allowed: false, retryAfter: Math.ceil((since + window * 1000 - now) / 1000) };
    tries.set(key, { count: count + 1, since });
    return { allowed: true, retryAfter: null };
  };
  return { consume };
}

/** Finds out who asks, for everything after it: `context.get('reader')`. An account of another host is nobody here. */
export const findReader = (auth, site) => async (context, next) => {
  const { headers, response } = await auth.api.getSession({
    headers: context.req.raw.headers,
    returnHeaders: true,
  });
  for (const cookie of headers.getSetCookie()) context.header('Set-Cookie', cookie, { append: true });
  const user = response?.user;
  if (user && roles[user.role]?.site === site.id) {
    const { id: account, email, name, role, ref, registration } = user;
    context.set('reader', { account, email, name, role, site: site.id, ref, registration });
  }
  await next();
};

/** Sends whoever may not be here to sign in, or away. @param {(reader: import('./roles.mjs').Reader) => boolean} isWelcome */
export const only = (isWelcome) => async (context, next) => {
  const reader = context.get('reader');
  if (!reader) return context.redirect('/sign-in', 303);
  if (!isWelcome(reader)) return context.notFound();
  return next();
};

/** The page to sign in, and what its form and the one to sign out are sent to. */
export function signInRoutes(auth, site) {
  const routes = new Hono();
  routes.get('/sign-in', (context) => context.html(signInPage(site)));
  routes.post('/sign-in', async (context) => {
    const { email, password } = await context.req.parseBody();
    const answer = await auth.handler(
      new globalThis.Request(`${site.url}/api/auth${signInPath}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Origin: site.url,
          [addressHeader]: getConnInfo(context).remote.address ?? '',
        },
        body: JSON.stringify({ email: String(email).trim(), password: String(password) }),
      }),
    );
    if (answer.status === 429) {
      context.header('Retry-After', answer.headers.get('X-Retry-After') ?? String(minute));
      return context.html(signInPage(site, tooMany), 429);
    }
    const account = answer.ok ? (await answer.json()).user : undefined;
    if (roles[account?.role]?.site !== site.id) return context.html(signInPage(site, notTogether), 401);
    return passCookies(context, answer).redirect(site.links(account)[0][0], 303);
  });
  routes.post('/sign-out', async (context) => {
    const answer = await auth.api.signOut({ headers: context.req.raw.headers, asResponse: true });
    return passCookies(context, answer).redirect('/sign-in', 303);
  });
  return routes;
}

const passCookies = (context, answer) => {
  for (const cookie of answer.headers.getSetCookie()) context.header('Set-Cookie', cookie, { append: true });
  return context;
};

const notTogether = 'That email and password do not fit together here.';
const tooMany = 'Too many tries. Wait a minute, then try again.';

const signInPage = (site, why = '') =>
  layout(
    { site, title: 'Sign in' },
    html`<h1>Sign in</h1>
      ${why ? html`<p class="notice" role="alert">${why}</p>` : ''}
      <form method="post" action="/sign-in">
        <div>
          <label for="email">Email</label>
          <input id="email" name="email" type="email" autocomplete="username" required />
        </div>
        <div>
          <label for="password">Password</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
        </div>
        <button>Sign in</button>
      </form>`,
  );
