/**
 * Last guard before an address becomes a link or a picture.
 *
 * @returns The normalised address when it is `https:`, or `http:` on a local host, without a name or password in it;
 * otherwise `null`.
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const url = URL.parse(value);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isLocal = url.hostname === 'localhost' || url.hostname.endsWith('.localhost') || url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal) ? url.href : null;
}
