import type { Money, ProductCard } from '@loket/contracts';
import { safeUrl } from '@loket/element-kit';
import { type ActionView, type Fields, toActions, toList, toMoney, toRecord, toText } from '../shared/read.ts';

/** A product with every field in place and every address checked, whatever the page handed in. */
export interface ProductView {
  readonly productId: ProductCard['productId'];
  readonly title: string;
  readonly imageUrl: string | null;
  readonly imageAlt: string;
  readonly price: Money | null;
  /** Price before a reduction; only one that is higher, in the same currency. */
  readonly compareAtPrice: Money | null;
  readonly isFromPrice: boolean;
  /** A state that this version does not know stays as it came. */
  readonly stock: string;
  readonly reason: string;
  /** What it states of itself; each has a name and a value. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** What opens the product: with an address a link, without one the page's affair; `null` for nothing. */
  readonly view: ActionView | null;
}

/**
 * Reads a product that may come from any page: a newer server's fields are passed over, missing or wrong ones become
 * empty, and an address that is not safe is left out.
 *
 * @returns `null` when the value is no product at all.
 */
export function toProductView(value: unknown): ProductView | null {
  const product = toRecord(value);
  const title = toText(product?.title);
  if (product === null || !title) return null;
  const price = toMoney(product.price);
  return {
    productId: toText(product.productId) as ProductView['productId'],
    title,
    imageUrl: safeUrl(product.imageUrl),
    imageAlt: toText(product.imageAlt),
    price,
    compareAtPrice: toReduced(toMoney(product.compareAtPrice), price),
    isFromPrice: product.isFromPrice === true,
    stock: toText(product.stock),
    reason: toText(product.reason),
    attributes: toList(product.attributes)
      .map(toAttribute)
      .filter(({ name, value }) => name && value),
    view: toActions(product.actions).find(({ kind }) => kind === 'view') ?? null,
  };
}

function toReduced(before: Money | null, price: Money | null): Money | null {
  return before?.currency === price?.currency && (before?.amountMinor ?? 0) > (price?.amountMinor ?? 0) ? before : null;
}

function toAttribute({ name, value }: Fields): ProductView['attributes'][number] {
  return { name: toText(name), value: toText(value) };
}
