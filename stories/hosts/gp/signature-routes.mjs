// Evidence for a signature: the clinician gives their password once more, for the very words that they see.
import { Hono } from 'hono';
import { roles } from '../server/roles.mjs';

/** @param {{ auth: any, signatures: ReturnType<typeof import('../store/signatures.mjs').keepSignatures>, people: any, name: string }} rooms */
export function signatureRoutes({ auth, signatures, people, name }) {
  const routes = new Hono();

  routes.post('/api/people/:ref/signatures', async (context) => {
    const reader = context.get('reader');
    const refuse = (status, code) => context.json({ issues: [{ code, at: [] }] }, status);
    if (!reader) return refuse(401, 'H410');
    if (!roles[reader.role].signs) return refuse(403, 'H411');
    const person = await people.find(context.req.param('ref'));
    if (!person) return refuse(404, 'H401');
    const { password, recommendation } = await context.req.json();
    if (!(await isTheirPassword(auth, context.req.raw.headers, password))) return refuse(403, 'H415');
    const evidence = await signatures.add(reader, person.ref, recommendation);
    return context.json({ ...evidence, organisation: name }, 201);
  });

  return routes;
}

async function isTheirPassword(auth, headers, password) {
  const body = { password: String(password) };
  const answer = await auth.api.verifyPassword({ body, headers, asResponse: true });
  return answer.ok;
}
