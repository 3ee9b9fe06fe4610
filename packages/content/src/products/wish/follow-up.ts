import type { Locale } from '@loket/contracts';
import type { ProductWish } from '@loket/domain/ports';
import { getProductNouns } from '../../lexicon/product-words.ts';
import { joinMeasures, listMeanings } from './wish-vocabulary.ts';

/** A wish as one message alone says it. */
export interface ReadWish extends ProductWish {
  /** It points back: `the blue one`, `and in L?`. */
  readonly pointsBack: boolean;
  /** It only adds to what was said: `for a laptop`. */
  readonly addsOnly: boolean;
  /** It says how to order the hits. */
  readonly hasOrder: boolean;
  /** It names nothing but a vendor. */
  readonly isVendorOnly: boolean;
}

/** Goes on from the earlier wish, or starts afresh when the message has a subject of its own. */
export function followUp(read: ReadWish, earlier: ProductWish | null, lang: Locale): ProductWish {
  if (earlier === null || !goesOn(read, earlier, lang)) return toWish(read);
  const replaced = new Set(read.properties.map(({ property }) => property));
  const dropped = new Set(
    earlier.properties
      .filter(({ property }) => replaced.has(property))
      .flatMap(({ value }) => joinMeasures(value).split(' ')),
  );
  const kept = earlier.words.filter((word) => !dropped.has(word));
  const values = new Set(read.properties.flatMap(({ value }) => joinMeasures(value).split(' ')));
  const added = read.words.filter((word) => !kept.includes(word) && !values.has(word));
  const hasPrice = read.priceMinMinor !== null || read.priceMaxMinor !== null;
  return {
    // A catalogue's value that a follow-up names narrows the variants and is no new word.
    words: [...added, ...kept],
    priceMinMinor: hasPrice ? read.priceMinMinor : earlier.priceMinMinor,
    priceMaxMinor: hasPrice ? read.priceMaxMinor : earlier.priceMaxMinor,
    properties: [...earlier.properties.filter(({ property }) => !replaced.has(property)), ...read.properties],
    isInStock: read.isInStock || earlier.isInStock,
    order: read.hasOrder ? read.order : earlier.order,
  };
}

function goesOn(read: ReadWish, earlier: ProductWish, lang: Locale): boolean {
  const saysSomething =
    read.properties.length > 0 ||
    read.priceMinMinor !== null ||
    read.priceMaxMinor !== null ||
    read.isInStock ||
    read.hasOrder;
  if (read.words.length === 0) return saysSomething || read.pointsBack;
  if (read.isVendorOnly || read.addsOnly) return true;
  const values = new Set(read.properties.flatMap(({ value }) => joinMeasures(value).split(' ')));
  const isValuesOnly = read.words.every((word) => values.has(word));
  if (isValuesOnly) return true;
  return read.pointsBack && !hasOtherSubject(read, earlier, lang);
}

function hasOtherSubject(read: ReadWish, earlier: ProductWish, lang: Locale): boolean {
  const before = new Set(listNouns(earlier.words, lang));
  return listNouns(read.words, lang).some((id) => !before.has(id));
}

function listNouns(words: readonly string[], lang: Locale): string[] {
  return getProductNouns()
    .find(words, lang)
    .flatMap((match) => match.ids);
}

function toWish(read: ReadWish): ProductWish {
  const { words, priceMinMinor, priceMaxMinor, properties, isInStock, order } = read;
  return { words, priceMinMinor, priceMaxMinor, properties, isInStock, order };
}

/** Whether two values mean the same, whatever the language. */
export function isSameValue(
  left: ProductWish['properties'][number],
  right: ProductWish['properties'][number],
): boolean {
  if (left.property !== right.property) return false;
  const meanings = new Set(listMeanings(left.property, left.value));
  return (
    left.value === right.value || listMeanings(right.property, right.value).some((meaning) => meanings.has(meaning))
  );
}
