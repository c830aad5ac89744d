// Made-up accounts, to try the hosts with. `npm start` prints them; a real host has accounts of its own.

/** Every password of theirs: it guards nobody. */
export const password = 'synthetic-only';

export const accounts = [
  { email: 'ada@patients.example', name: 'Ada Example', role: 'patient', ref: 'p-1001' },
  { email: 'ben@patients.example', name: 'Ben Sample', role: 'patient', ref: 'p-1002' },
  { email: 'cerys@patients.example', name: 'Cerys Specimen', role: 'patient', ref: 'p-1003' },
  { email: 'nurse@hospice.example', name: 'Nurse Lee Example', role: 'nurse' },
  {
    email: 'gp@surgery.example',
    name: 'Dr Dana Example',
    role: 'clinician',
    registration: 'GMC 0000000 (made up)',
  },
  { email: 'auditor@surgery.example', name: 'Ari Example', role: 'auditor' },
  { email: 'desk@111.example', name: 'Kit Example', role: 'desk' },
];

/**
 * Adds those that are not there yet.
 * @param {Awaited<ReturnType<typeof import('./sign-in.mjs').openSignIn>>} signIn
 */
export async function seedAccounts({ internalAdapter, password: { hash } }) {
  for (const account of accounts) {
    if (await internalAdapter.findUserByEmail(account.email)) continue;
    const { id } = await internalAdapter.createUser({ ...account, emailVerified: true });
    const credential = { providerId: 'credential', accountId: id, password: await hash(password) };
    await internalAdapter.linkAccount({ userId: id, ...credential });
  }
}
