// The bytes of a request, counted as they come in.

/** What a plan may weigh at most, in bytes of UTF-8. */
export const mostBytes = 8_388_608;

/**
 * The body as text, or undefined when it is larger than a plan may be. Nothing beyond the limit is ever held.
 * Throws a TypeError for bytes that are not UTF-8: replacing them would change somebody's words.
 * @param {Request} request
 * @returns {Promise<string | undefined>}
 */
export async function readBody(request) {
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
