/** Bytes of the random beginning that AES-GCM asks for; never twice under one key. */
const IV_BYTES = 12;

const ENCODING = { alphabet: 'base64url' } as const;

/**
 * Encrypts a secret that has to be read again, such as an integration's: AES-GCM under a key that is derived from a secret
 * of the environment, so that the database alone gives nothing away.
 *
 * @param place - Names the row that the secret belongs to, e.g. account and key: in any other it does not open.
 */
export async function seal(environmentSecret: string, place: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await deriveKey(environmentSecret);
  const sealed = await crypto.subtle.encrypt(algorithm(iv, place), key, new TextEncoder().encode(text));
  return `${iv.toBase64(ENCODING)}.${new Uint8Array(sealed).toBase64(ENCODING)}`;
}

/**
 * Reads what {@link seal} has made.
 *
 * @throws {Error} When it was sealed for another place, or under another secret of the environment.
 */
export async function unseal(environmentSecret: string, place: string, sealed: string): Promise<string> {
  const [iv = '', data = ''] = sealed.split('.');
  const key = await deriveKey(environmentSecret);
  const bytes = Uint8Array.fromBase64(data, ENCODING);
  const text = await crypto.subtle.decrypt(algorithm(Uint8Array.fromBase64(iv, ENCODING), place), key, bytes);
  return new TextDecoder().decode(text);
}

function algorithm(iv: Uint8Array, place: string): SubtleCryptoEncryptAlgorithm {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}

/** The same secret also signs tokens; its own "info" makes this key unrelated to all it is used for elsewhere. */
async function deriveKey(environmentSecret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(environmentSecret);
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('loket sealed secrets 1');
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
