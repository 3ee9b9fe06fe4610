import { z } from 'zod';

/**
 * Absolute `https:` address, or `http:` on a local host; nothing else can become a link or a picture.
 * At most 2,048 characters.
 */
export const WebUrlSchema = z
  .string()
  .max(2_048)
  .refine(isWebUrl, 'expected an absolute https address')
  .meta({ description: 'Absolute https address.' });

/** Whether a text is an address that may be linked to; see {@link WebUrlSchema}. */
export function isWebUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocalHost(url.hostname));
}

function isLocalHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1';
}
