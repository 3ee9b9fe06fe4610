import type { Locale, TurnEvent } from '@loket/contracts';
import { createDates, sayMoney } from '@loket/domain/wording';
import { toAddress } from '../reply/address.ts';
import { cleanText } from '../reply/clean.ts';
import { replaceTypography } from '../sms/gsm.ts';
import { CONTEXT } from './events.ts';
import { listTexts } from './texts.ts';

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** Words and numbers of a text; a code of letters and digits is one. */
export function listWords(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Every address that a reply may hold, as it is written. */
export function listAddresses(events: readonly TurnEvent[]): string[] {
  return collect(events, (key, value) => (key === 'url' && typeof value === 'string' ? [toAddress(value)] : []))
    .filter((address) => address !== null)
    .sort((one, other) => other.length - one.length);
}

/** Takes the addresses out of a text; what is left holds none. */
export function takeAddresses(text: string, known: readonly string[]): { rest: string; count: number } {
  let [rest, count] = ['', 0];
  for (let index = 0; index < text.length; index += 1) {
    const address = known.find((candidate) => text.startsWith(candidate, index));
    if (address === undefined) rest += text[index];
    else {
      rest += ' ';
      count += 1;
      index += address.length - 1;
    }
  }
  return { rest, count };
}

/** Every word that a reply may hold: of the events, their amounts and days, the catalogue, and counts of what is left out. */
export function listAllowedWords(events: readonly TurnEvent[], lang: Locale): Set<string> {
  const texts = collect(events, (_, value) => (typeof value === 'string' ? [value] : []));
  // Parts of a line stand side by side; an address may go from between them or come in.
  const lines = events.flatMap((event) =>
    event.type === 'message'
      ? event.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.inlines] : block.items))
      : [],
  );
  const joined = lines.flatMap((inlines) => {
    const parts = inlines.map((inline) => (isBareAddress(inline) ? ' ' : inline.text));
    return parts.flatMap((_, from) => parts.map((__, to) => parts.slice(from, to + 1).join('')));
  });
  const all = [...texts, ...joined].map(cleanText);
  const counts = Array.from({ length: 60 }, (_, count) => String(count + 1));
  const written = [...all, ...all.map(replaceTypography), ...listTexts(lang), ...listFigures(events, lang), ...counts];
  return new Set(written.flatMap(listWords));
}

function isBareAddress({ text, url }: { text: string; url?: string }): boolean {
  const address = url === undefined ? null : toAddress(url);
  return address !== null && (cleanText(text).trim() === '' || toAddress(text) === address);
}

function listFigures(events: readonly TurnEvent[], lang: Locale): string[] {
  const dates = createDates(lang, CONTEXT);
  return collect(events, (key, value) => {
    if (typeof value === 'object' && value !== null && 'amountMinor' in value) {
      return [sayMoney(value as Parameters<typeof sayMoney>[0], lang)];
    }
    if (typeof value !== 'number') return [];
    if (key === 'percent') return [(value / 100).toLocaleString(lang, { style: 'percent', maximumFractionDigits: 2 })];
    return key.endsWith('AtMs') ? [value, value - 1].map((atMs) => dates.onDay(atMs)) : [];
  });
}

/** What a function finds in a value and all that it holds. */
function collect<T>(value: unknown, find: (key: string, value: unknown) => T[], key = ''): T[] {
  const found = find(key, value);
  if (typeof value !== 'object' || value === null) return found;
  return [...found, ...Object.entries(value).flatMap(([name, part]) => collect(part, find, name))];
}
