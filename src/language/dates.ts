/** Dates and times as people in the UK write them. `''` for what is no date, so that nothing reads "Invalid Date". */
function format(iso: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso ?? '');
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat('en-GB', options).format(date);
}

/** "22 November 2026" from an ISO date or date-time. */
export const dayOf = (iso: string | undefined): string =>
  format(iso, { day: 'numeric', month: 'long', year: 'numeric' });

/** "2:05pm" from an ISO date-time. */
export const timeOf = (iso: string | undefined): string =>
  format(iso, { hour: 'numeric', minute: '2-digit', hour12: true }).replace(/\s/g, '');

/** "22 Nov 2026" from an ISO date or date-time, where room is short. */
export const shortDayOf = (iso: string | undefined): string =>
  format(iso, { day: 'numeric', month: 'short', year: 'numeric' });
