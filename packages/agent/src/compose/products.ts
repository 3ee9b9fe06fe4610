import type { Block, Inline } from '@loket/contracts';
import { sayMoney } from '@loket/domain/wording';
import type { OfferedProduct, ProductFinding } from '../skills/product-recommendations/finding.ts';
import { present, toList, toParagraph } from './blocks.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

/** Words of a wish that a reason repeats. */
const REASON_WORDS_MAX = 3;

/** Words what product recommendations found out. */
export function wordProducts(finding: ProductFinding, words: Words): Block[] {
  const { products } = words.texts;
  switch (finding.kind) {
    case 'no-products':
      return present([toParagraph([products.nothing])]);
    case 'products':
      return wordFound(finding, words);
    case 'one-product':
      return present([toParagraph(wordDetail(finding, words), [cleanName(finding.offer.product.title)])]);
    case 'comparison':
      return present([
        toParagraph([products.compared]),
        toList(finding.offers.map((offer) => wordOffer(offer, wordOptions(offer), words))),
        finding.cheapest === null ? null : toParagraph([products.cheapest(cleanName(finding.cheapest.product.title))]),
      ]);
    default:
      return finding satisfies never;
  }
}

/** Why a product fits, as one line without a stop, or `null` when nothing but the search speaks for it. */
export function wordReason({ why, stock }: OfferedProduct, { texts, lang }: Words): string | null {
  const { products } = texts;
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const parts = [
    // What is sold out in a size comes in it no more.
    why.values.length > 0 && stock !== 'out-of-stock' ? products.comesIn(list.format(why.values.map(cleanName))) : null,
    why.isWithinBudget ? products.withinBudget : null,
    why.words.length > 0
      ? products.matches(
          list.format(why.words.slice(0, REASON_WORDS_MAX).map((word) => products.quoted(cleanName(word)))),
        )
      : null,
    why.boughtBefore === null ? null : products.boughtBefore(cleanName(why.boughtBefore)),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const reason = parts.join(' · ');
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** What is sold out is said before anything is offered. */
function wordFound(finding: Extract<ProductFinding, { kind: 'products' }>, words: Words): Block[] {
  const soldOut = finding.offers.filter(({ stock }) => stock === 'out-of-stock');
  const isAll = soldOut.length === finding.offers.length;
  // That nothing meets every wish is what sold out says already.
  const isOnlyStock = finding.relaxed.every((limit) => limit === 'stock');
  return present([
    soldOut.length === 0
      ? null
      : toParagraph(
          soldOut.map((offer) => wordStock(offer, words)),
          soldOut.map(({ product }) => cleanName(product.title)),
        ),
    isAll && isOnlyStock ? null : toParagraph([wordLead(finding, words)]),
  ]);
}

/** `Rain jacket (XL): out of stock right now.` */
function wordStock(offer: OfferedProduct, { texts }: Words): string {
  const title = cleanName(offer.product.title);
  const values = offer.why.values.map(cleanName);
  const subject = values.length === 0 ? title : `${title} (${values.join(', ')})`;
  return offer.stock === 'unknown'
    ? texts.products.stockUnknown(subject)
    : texts.products.stockOf[offer.stock](subject);
}

function wordLead({ relaxed, offers }: Extract<ProductFinding, { kind: 'products' }>, { texts }: Words): string {
  const { products } = texts;
  if (relaxed.includes('price')) return products.closestPrice;
  if (relaxed.length > 0) return products.closest;
  return offers.length === 1 ? products.foundOne : products.found;
}

function wordOffer(offer: OfferedProduct, detail: string | null, words: Words): Inline[] {
  const title = cleanName(offer.product.title);
  const name: Inline =
    offer.product.url === null
      ? { type: 'strong', text: title }
      : { type: 'link', text: title, url: offer.product.url };
  const facts = [wordPrice(offer, words), detail].filter((part) => part !== null && part !== '').join('. ');
  return [name, { type: 'text', text: `: ${facts}` }];
}

function wordPrice({ price, isFromPrice }: OfferedProduct, { texts, lang }: Words): string {
  const amount = sayMoney(price, lang);
  return isFromPrice ? texts.products.from(amount) : amount;
}

/** `S, M (Size); moss (Colour)`: the values are what is asked for, and names of options are the catalogue's, in its language. */
function wordOptions({ options }: OfferedProduct): string {
  return options.map(({ name, values }) => `${values.map(cleanName).join(', ')} (${cleanName(name)})`).join('; ');
}

function wordDetail(
  { offer, asksFor, missing }: Extract<ProductFinding, { kind: 'one-product' }>,
  words: Words,
): (string | null)[] {
  const { products } = words.texts;
  const title = cleanName(offer.product.title);
  const list = new Intl.ListFormat(words.lang, { type: 'conjunction' });
  if (missing.length > 0) {
    return [products.notIn(title, list.format(missing.map(cleanName))), wordAvailable(offer, words)];
  }
  const price = products.costs(title, wordPrice(offer, words));
  const stock = wordStock(offer, words);
  switch (asksFor) {
    case 'price':
      return [price, offer.stock === 'unknown' ? null : stock];
    case 'stock':
      return [stock, offer.stock === 'out-of-stock' ? null : wordAvailable(offer, words)];
    default:
      return [wordAvailable(offer, words) ?? stock, price];
  }
}

function wordAvailable(offer: OfferedProduct, { texts }: Words): string | null {
  const options = wordOptions(offer);
  return options === '' || offer.stock === 'out-of-stock' ? null : texts.products.available(options);
}
