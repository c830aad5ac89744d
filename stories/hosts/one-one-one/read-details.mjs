// What somebody says about themselves, as they typed it, checked only as far as somebody else has to find it again.

/** @returns {{ details?: { name: string, birthDate: string, nhsNumber?: string }, faults?: [field: string, words: string][] }} */
export function readDetails(given) {
  const name = String(given.name ?? '');
  const birthDate = readDate(given);
  const nhsNumber = String(given.nhsNumber ?? '').replace(/[\s-]/g, '');
  /** @type {[string, string][]} */
  const faults = [];
  if (!name.trim() || name.length > 200 || /[\0\ud800-\udfff]/u.test(name))
    faults.push(['name', 'Write your name']);
  if (!birthDate) faults.push(['day', 'Write your date of birth as day, month and year']);
  else if (ageAt(birthDate, new Date()) < 18)
    faults.push(['day', 'This is for adults. If you are under 18, please phone 111']);
  if (nhsNumber && !isNhsNumber(nhsNumber))
    faults.push(['nhsNumber', 'An NHS number has ten digits. Check it, or leave it empty']);
  if (faults.length > 0 || !birthDate) return { faults };
  return { details: { name, birthDate, ...(nhsNumber && { nhsNumber }) } };
}

/** A day that there was, as an ISO date. */
export function readDate({ day = '', month = '', year = '' }) {
  const [d, m, y] = [day, month, year].map((part) => String(part).trim());
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y) || Number(y) < 1880)
    return undefined;
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) && date <= new Date()
    ? iso
    : undefined;
}

const ageAt = (birthDate, now) => {
  const [year, month, day] = birthDate.split('-').map(Number);
  const hadBirthday = now.getMonth() + 1 > month || (now.getMonth() + 1 === month && now.getDate() >= day);
  return now.getFullYear() - year - (hadBirthday ? 0 : 1);
};

/** Ten digits, the last of them the check digit (modulus 11). */
const isNhsNumber = (number) => {
  if (!/^\d{10}$/.test(number)) return false;
  const sum = [...number.slice(0, 9)].reduce((all, digit, index) => all + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(number[9]);
};
