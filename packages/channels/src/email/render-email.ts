import { cleanLine } from '../reply/clean.ts';
import { blocksToPlainText } from '../reply/plain.ts';
import { readSaid } from '../reply/said.ts';
import { type Section, listBlocks, listCards } from '../reply/sections.ts';
import type { Words } from '../reply/words.ts';
import { createCardBlocks } from './card-blocks.ts';
import { toHtmlDocument } from './html.ts';

/** Characters of the shop's name in a subject. */
const SHOP_NAME_MAX_CHARS = 100;

/** A reply as an e-mail. Both bodies say the same; the subject is one line and names no order, code or person. */
export function renderEmail(
  sections: readonly Section[],
  { words, shopName }: { readonly words: Words; readonly shopName: string },
): { subject: string; text: string; html: string } {
  const said = readSaid(listBlocks(sections));
  const blocks = sections.flatMap((section) =>
    section.kind === 'message' ? section.blocks : createCardBlocks(section.cards, said, words),
  );
  const [card] = listCards(sections);
  // Cutting may leave half a character.
  const shop = cleanLine(cleanLine(shopName).slice(0, SHOP_NAME_MAX_CHARS));
  const subject = words.texts.subject[card?.kind ?? 'question'](shop).trim();
  return {
    subject,
    text: blocksToPlainText(blocks),
    html: toHtmlDocument(blocks, { title: subject, lang: words.lang }),
  };
}
