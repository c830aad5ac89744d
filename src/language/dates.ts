/**
 * Dates and times as people write them; as in Britain where the device does not know the language, never as it happens to be
 * set. `''` for what is no date, so that nothing reads "Invalid Date".
 */
function format(iso: string | undefined, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso ?? '');
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat([locale, 'en-GB'], options).format(date);
}

/** "22 November 2026" from an ISO date or date-time. `locale` is a BCP 47 tag. */
export const dayOf = (iso: string | undefined, locale = 'en-GB'): string =>
  format(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** "2:05pm" from an ISO date-time. */
export const timeOf = (iso: string | undefined, locale = 'en-GB'): string =>
  format(iso, locale, { hour: 'numeric', minute: '2-digit', hour12: true }).replace(/\s(?=[ap]m$)/g, '');

/** "22 Nov 2026" from an ISO date or date-time, where room is short. */
export const shortDayOf = (iso: string | undefined, locale = 'en-GB'): string =>
  format(iso, locale, { day: 'numeric', month: 'short', year: 'numeric' });
