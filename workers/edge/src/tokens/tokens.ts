/** Hexadecimal SHA-256 of a text. */
export async function sha256Hex(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

const keys = new Map<string, Promise<CryptoKey>>();

/** Hexadecimal HMAC-SHA-256 of a text. */
export async function hmacHex(secret: string, text: string): Promise<string> {
  let key = keys.get(secret);
  if (key === undefined) {
    key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    keys.set(secret, key);
  }
  return toHex(await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text)));
}

/** A random token of 256 bits: 43 letters, digits, `-` or `_`. */
export function createToken(): string {
  return crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: 'base64url', omitPadding: true });
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export async function isEqualInConstantTime(left: string, right: string): Promise<boolean> {
  const [a, b] = await Promise.all([sha256Hex(left), sha256Hex(right)]);
  return crypto.subtle.timingSafeEqual(new TextEncoder().encode(a), new TextEncoder().encode(b));
}

function toHex(bytes: ArrayBuffer): string {
  return new Uint8Array(bytes).toHex();
}
