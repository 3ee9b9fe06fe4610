import type { ShopProductRow } from '@loket/db';
import type { CatalogueProduct } from '@loket/domain/ports';

/** A product of the built-in shop as the catalogue has it; one without a currency of its own has the account's. */
export function toCatalogueProduct(row: ShopProductRow, accountCurrency: string): CatalogueProduct {
  const { currency, variants, ...product } = row;
  const toPrice = (amountMinor: number) => ({ amountMinor, currency: currency ?? accountCurrency });
  return {
    ...product,
    // Known to the account's settings, which may change: filled in when it is read.
    url: null,
    variants: variants.map(({ priceMinor, compareAtMinor, ...variant }) => ({
      ...variant,
      price: toPrice(priceMinor),
      compareAtPrice: compareAtMinor === null ? null : toPrice(compareAtMinor),
    })),
  };
}
