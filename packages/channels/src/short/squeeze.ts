import { LIST_ITEMS_SHORT, type Limits, renderUnit } from './shorten.ts';
import type { Unit } from './units.ts';

/** A word, or digits in groups, with the spaces behind. */
const WORDS = /(?:[^ \n]|(?<=\d) (?=\d))+[ \n]*/gu;

const SENTENCE_END = /[.!?]["'”’)]?$/u;

/**
 * Brings a text under the limit that is too large even with its main parts alone: entries of lists go, then sentences
 * from the end, then words. Never a part of a word; one that is larger than the limit is left out.
 *
 * @param ending - Last line, or `null`; it must fit by itself.
 */
export function squeeze(
  units: readonly Unit[],
  ending: string | null,
  limits: Limits,
  more: (count: number) => string,
): string {
  const gap = limits.measure(limits.separator);
  let left = limits.max - (ending === null ? 0 : limits.measure(ending) + gap);
  const texts: string[] = [];
  for (const unit of units) {
    const text = fitUnit(unit, left, limits, more);
    if (text === '') continue;
    texts.push(text);
    left -= limits.measure(text) + gap;
  }
  return [...texts, ending ?? ''].filter((text) => text !== '').join(limits.separator);
}

function fitUnit(unit: Unit, room: number, limits: Limits, more: (count: number) => string): string {
  const lead = unit.lines.join('\n');
  if (limits.measure(lead) > room) return cutText(lead, room, limits);
  for (let count = Math.min(LIST_ITEMS_SHORT, unit.items.length); count > 0; count -= 1) {
    const text = renderUnit(unit, count, more);
    if (limits.measure(text) <= room) return text;
  }
  return lead;
}

/** The sentences that fit, else the words that fit and an ellipsis, else nothing. */
function cutText(text: string, room: number, { measure }: Limits): string {
  let [size, sentenceEnd, wordEnd] = [0, 0, 0];
  const roomForWords = room - measure('…');
  for (const match of text.matchAll(WORDS)) {
    const word = match[0].trimEnd();
    const end = match.index + word.length;
    const endSize = size + measure(word);
    if (endSize > room) break;
    if (SENTENCE_END.test(word)) sentenceEnd = end;
    if (endSize <= roomForWords) wordEnd = end;
    size += measure(match[0]);
  }
  if (sentenceEnd > 0) return text.slice(0, sentenceEnd);
  return wordEnd === 0 ? '' : `${text.slice(0, wordEnd).replace(/[,;:]$/, '')}…`;
}
