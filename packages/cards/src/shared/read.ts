import type { CardActionKind, Money } from '@loket/contracts';
import { safeUrl } from '@loket/element-kit';

/** Characters of one text that are drawn. No shop has longer names, and laying out a hundred thousand takes seconds. */
const TEXT_MAX_CHARS = 500;

/** Characters of a currency: its code has three. */
const CURRENCY_MAX_CHARS = 8;

/** An object that came from a page, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads an attribute with data as JSON. Text that is no JSON is kept as it is, so that a card can say that it failed. */
export const JSON_CONVERTER = {
  fromAttribute(text: string | null): unknown {
    if (text === null) return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  },
};

/** The fields of an object, or `null` for anything else. */
export function toRecord(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? (value as Fields) : null;
}

/** The objects of a list; empty for anything else. */
export function toList(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(toRecord).filter((item) => item !== null) : [];
}

/** A text, cut after 500 characters; empty for anything else. */
export function toText(value: unknown): string {
  if (typeof value !== 'string') return '';
  // A cut through a surrogate pair leaves half a sign, which `toWellFormed` makes visible as a missing one.
  return value.length <= TEXT_MAX_CHARS ? value : `${value.slice(0, TEXT_MAX_CHARS).toWellFormed()}…`;
}

/** An amount, or `null` for anything else. A currency that nobody knows stays as it came, cut short. */
export function toMoney(value: unknown): Money | null {
  const money = toRecord(value);
  if (typeof money?.amountMinor !== 'number' || typeof money.currency !== 'string') return null;
  return { amountMinor: money.amountMinor, currency: money.currency.slice(0, CURRENCY_MAX_CHARS) };
}

/** A whole number from 0; 0 for anything else. */
export function toCount(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
}

/** A moment in UTC milliseconds, or `null` for anything else. */
export function toTime(value: unknown): number | null {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime()) ? value : null;
}

/** One thing that a card offers. Without an address it is a button whose event the page follows. */
export interface ActionView {
  /** A kind that this version does not know stays as it came. */
  readonly kind: CardActionKind;
  readonly url: string | null;
}

/** The actions of a card. One whose address is not safe is left out: a button in its place would promise what nobody keeps. */
export function toActions(value: unknown): ActionView[] {
  return toList(value)
    .map(({ kind, url }) => ({
      kind: toText(kind) as CardActionKind,
      url: safeUrl(url),
      isPlain: (url ?? null) === null,
    }))
    .filter(({ url, isPlain }) => isPlain || url !== null)
    .map(({ kind, url }) => ({ kind, url }));
}
