/** An NHS number as 3-3-4, "943 476 5919": easier to read aloud, and to check. Any other number stays as it was given. */
export function grouped(nhsNumber: string): string {
  return nhsNumber.replace(/^(\d{3}) ?(\d{3}) ?(\d{4})$/, '$1 $2 $3');
}
