import type { CatalogueProduct } from '@loket/domain/ports';

/** Name of the attribute that says what kind of product it is. */
const TYPE_ATTRIBUTE = 'product type';
/** Values of one product's attributes that are read. */
const ATTRIBUTES_MAX = 300;

/**
 * A product from a line of a product file: `{"id", "title", "description"?, "brand" or "vendor"?, "price_cents" or
 * "priceMinor"?, "currency"?, "type"?, "tags"?, "attrs"?, "handle"?, "url"?, "stock"?}`. Attributes become lines of its
 * description, so that they are found. A field that is missing or of another kind is passed over.
 *
 * @param currency - Of prices that name none; ISO 4217.
 * @returns `null` when there is no id or no title.
 */
export function toCatalogueProduct(line: unknown, currency = 'EUR'): CatalogueProduct | null {
  if (typeof line !== 'object' || line === null) return null;
  const fields = new Map(Object.entries(line));
  const key = readText(fields.get('id')) ?? readText(fields.get('handle'));
  const title = readText(fields.get('title')) ?? readText(fields.get('name'));
  if (key === null || title === null) return null;
  const attributes = readAttributes(fields.get('attrs'));
  const price = readAmount(fields.get('priceMinor')) ?? readAmount(fields.get('price_cents')) ?? 0;
  const stock = fields.get('stock');
  const imageUrl = readText(fields.get('imageUrl'));
  return {
    id: `prd_${key}`,
    handle: readText(fields.get('handle')) ?? key,
    title,
    description: [readText(fields.get('description')) ?? '', ...attributes.map(([name, value]) => `${name}: ${value}`)]
      .join('\n')
      .trim(),
    vendor: readText(fields.get('vendor')) ?? readText(fields.get('brand')),
    productType: readText(fields.get('type')) ?? findType(attributes),
    tags: readTags(fields.get('tags')),
    url: readText(fields.get('url')),
    imageUrl,
    imageAlt: null,
    variants: [
      {
        id: `var_${key}`,
        sku: readText(fields.get('sku')),
        options: [],
        price: { amountMinor: price, currency: readText(fields.get('currency')) ?? currency },
        compareAtPrice: null,
        stock: typeof stock === 'number' ? stock : null,
        imageUrl,
      },
    ],
  };
}

function readText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function readAmount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : null;
}

function readTags(value: unknown): string[] {
  const tags: unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return tags.map(readText).filter((tag) => tag !== null);
}

/** Names and values in words: a mark that is set gives its name alone, one that is not set nothing. */
function readAttributes(value: unknown): [name: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const attributes: [string, string][] = [];
  for (const [key, held] of Object.entries(value).slice(0, ATTRIBUTES_MAX)) {
    const name = key.replaceAll(/[_\s]+/g, ' ').trim();
    const text =
      held === true ? '' : Array.isArray(held) ? held.map((part) => readText(part) ?? '').join(', ') : readText(held);
    if (text !== null) attributes.push([name, text.replaceAll('\\n', ', ')]);
  }
  return attributes;
}

function findType(attributes: readonly (readonly [string, string])[]): string | null {
  const value = attributes.find(([name]) => name.toLowerCase() === TYPE_ATTRIBUTE)?.[1] ?? null;
  // Some files hold a number or a code here.
  return value !== null && /\p{L}{3}/u.test(value) ? value : null;
}
