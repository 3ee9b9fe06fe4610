import { EmailSchema } from '@loket/contracts';

/** Characters of a message in which an address is looked for. */
const READ_MAX_CHARS = 1_000;

/** Characters of the longest address, and a little for what stands around it. */
const TOKEN_MAX_CHARS = 300;

/** The first e-mail address of a text, in lower case, or `null`. Linear in the length of the text. */
export function findEmail(text: string): string | null {
  for (const token of text.slice(0, READ_MAX_CHARS).split(/[\s<>()[\]"',;]+/u)) {
    if (!token.includes('@') || token.length > TOKEN_MAX_CHARS) continue;
    const parsed = EmailSchema.safeParse(token.replace(/^mailto:/iu, '').replace(/[.:!?]{1,3}$/u, ''));
    if (parsed.success) return parsed.data;
  }
  return null;
}
