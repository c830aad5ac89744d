/** Text under AES-GCM: a fresh nonce for every sealing, never used twice under one key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The two keys of this device. Neither can be exported: they can be used by this origin's scripts and never read. */
export interface KeyRing {
  readonly id: string;
  /** AES-GCM: seals drafts. */
  readonly seal: CryptoKey;
  /** HMAC: turns a draft's key into a name that tells nothing, since a subject's ref may be an NHS number. */
  readonly name: CryptoKey;
}

const nonceBytes = 12;
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** New keys, made on this device and not extractable from it. */
export async function makeKeyRing(): Promise<KeyRing> {
  const [seal, name] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { id: crypto.randomUUID(), seal, name };
}

/** The name under which a draft lies: the same for the same key on this device, and meaningless anywhere else. */
export async function nameDraft(name: CryptoKey, key: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', name, utf8(key)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Seals a text. `about` is not secret: it ties the result to its record, so that two records cannot be swapped. */
export async function seal(key: CryptoKey, text: string, about: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const how = { name: 'AES-GCM', iv, additionalData: utf8(about) };
  return { iv, bytes: await crypto.subtle.encrypt(how, key, utf8(text)) };
}

/** Opens what `seal` made; rejects when the key, the record or a single bit is another. */
export async function unseal(key: CryptoKey, sealed: Sealed, about: string): Promise<string> {
  const how = { name: 'AES-GCM', iv: sealed.iv, additionalData: utf8(about) };
  const bytes = await crypto.subtle.decrypt(how, key, sealed.bytes);
  // ignoreBOM keeps a byte order mark that the text begins with; without it the decoder would swallow one.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
