import { isWebUrl } from '@loket/contracts';

/** An address that stays one in a plain text and in an attribute: nothing in it ends it early. */
const PLAIN_ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*)?$/;

const OTHER_CHARACTERS = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;

/** As the contract has it: longer ones are cut by browsers and proxies. */
const ADDRESS_MAX_CHARS = 2_048;

/**
 * A link's address as it is written: as it stands when it is plain, else the same address in its encoded form (spaces,
 * letters beyond ASCII and quotation marks would end or turn it). `null` for what is no web address.
 */
export function toAddress(url: string): string | null {
  if (url.length > ADDRESS_MAX_CHARS || !isWebUrl(url)) return null;
  if (PLAIN_ADDRESS.test(url)) return url;
  return new URL(url).href.replaceAll(OTHER_CHARACTERS, encodeURIComponent);
}

/** An e-mail address, in a text or encoded in a link. */
const EMAIL = /[\p{L}\p{N}._+-](?:@|%40)[\p{L}\p{N}-]{1,63}\.\p{L}/iu;

/** Whether a text or link holds an e-mail address. */
export function holdsEmail(text: string): boolean {
  return EMAIL.test(text);
}
