// What was sent: its bytes counted as they come in, its plan checked.
import { safeParsePlan } from 'care-preferences/plan';

/** What a plan may weigh at most, in bytes of UTF-8. */
const mostBytes = 8_388_608;

/**
 * The body as text, or undefined when it is larger than a plan may be. Nothing beyond the limit is ever held.
 * Throws a TypeError for bytes that are not UTF-8: replacing them would change somebody's words.
 * @param {Request} request
 * @returns {Promise<string | undefined>}
 */
async function readBody(request) {
  if (Number(request.headers.get('content-length')) > mostBytes) return undefined;
  const chunks = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
}

/** Reads and checks what came: the plan of this person with its exact text, or why it is refused. */
export async function readPlan(request, ref) {
  if (request.headers.get('content-type')?.split(';')[0]?.trim() !== 'application/json')
    return { refused: 'H402' };
  let words, value;
  try {
    words = await readBody(request);
    if (words === undefined) return { refused: 'H403' };
    value = JSON.parse(words);
  } catch {
    return { refused: 'H404' };
  }
  const result = safeParsePlan(value);
  if (!result.ok) return { issues: result.issues };
  if (result.plan.subject.ref !== ref) return { refused: 'H405' };
  return { plan: result.plan, words };
}
