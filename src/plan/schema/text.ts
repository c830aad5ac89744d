import * as z from 'zod/mini';

// Strict pages forbid making code from text. This stands before every schema, as each file of schemas imports this one.
z.config({ jitless: true });

const day =
  '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))';

/** Words, exactly as they were given; may be empty. */
export const anyText = z.string().check(z.regex(/^[^\0\ud800-\udfff]*$/u));

/** Words, exactly as they were given; at least one character. */
export const text = z.string().check(z.regex(/^[^\0\ud800-\udfff]+$/u));

/** An identifier made by a host, a pack or this library. */
export const id = text;

/** Person ids or option ids: each once. */
export const idList = z.array(id);

/** A calendar date that there is, and nothing else. */
export const wholeDate = new RegExp(`^${day}$`);

/** A calendar date, `2026-11-22`. */
export const date = z.string().check(z.regex(wholeDate));

/** A moment, with an offset or `Z`: `2026-11-22T14:05:00+00:00`. */
export const dateTime = z
  .string()
  .check(
    z.regex(
      new RegExp(
        `^${day}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`,
      ),
    ),
  );
