import { password } from '../../stories/hosts/server/accounts.mjs';

export { password };

/** Asks a host as somebody who has signed in there. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Sends a form as a page of the same origin does; a redirection is given as it is. */
export const sendForm = (
  url: string,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    headers: { Origin: url, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

/** The cookies of an answer, as a browser sends them back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Asks a host with these cookies, following no redirection. */
export const askWith =
  (url: string, cookie: string): Ask =>
  (path, init = {}) =>
    fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...(init.headers as Record<string, string> | undefined), Cookie: cookie },
    });

export async function signedIn(url: string, email: string): Promise<Ask> {
  const answer = await sendForm(url, '/sign-in', { email, password });
  if (answer.status !== 303) throw new Error(`Signing in was answered with ${answer.status}.`);
  return askWith(url, cookiesOf(answer));
}
