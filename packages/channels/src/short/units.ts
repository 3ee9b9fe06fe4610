import type { Block, Card, Source } from '@loket/contracts';
import { holdsEmail, toAddress } from '../reply/address.ts';
import { getFacts } from '../reply/card-facts.ts';
import { cleanLine } from '../reply/clean.ts';
import { type BoldMark, blockToLines, inlinesToText } from '../reply/plain.ts';
import { type Said, readSaid } from '../reply/said.ts';
import { type MessageSection, type Section, listBlocks, listInlines } from '../reply/sections.ts';
import type { Words } from '../reply/words.ts';
import { type LinkFilter, createLinkFilter } from './one-link.ts';

/** A part of a short text that stays or goes as a whole. */
export interface Unit {
  readonly lines: readonly string[];
  /** Entries of a list; they may be cut to fewer. */
  readonly items: readonly string[];
  /** What the list leaves out already, with the line that says so; `null` for nothing. */
  readonly rest: { readonly count: number; readonly line: string } | null;
  /** It is the answer, the acknowledgement or the link: it stays. */
  readonly isMain: boolean;
  readonly isSource: boolean;
}

/** What units are made with. */
export interface UnitContext {
  readonly words: Words;
  readonly shopName: string;
  readonly bold: BoldMark;
  /** The one address that may stand in the text, or `null`. */
  readonly url: string | null;
}

/** Products and coupons that are named each; the rest is counted. */
const CARD_LINES_MAX = 3;

/** Characters of a paragraph that introduces the agent; a longer one says more than that. */
const INTRODUCTION_MAX_CHARS = 160;

/** The parts of a reply in order, and whether the address stands in one of them. */
export function createUnits(sections: readonly Section[], context: UnitContext): { units: Unit[]; isShown: boolean } {
  const said = readSaid(listBlocks(sections));
  const filter = createLinkFilter(context.url);
  const units = sections.flatMap((section) =>
    section.kind === 'cards'
      ? createCardUnits(section.cards, said, context)
      : createMessageUnits(section, filter, context),
  );
  return { units, isShown: filter.isShown };
}

function createMessageUnits({ blocks, sources }: MessageSection, filter: LinkFilter, context: UnitContext): Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    const reduced = filter.reduce(block);
    if (reduced === null) continue;
    const isSource = sources.some((source) => isAbout(block, source));
    const unit = { ...toUnit(reduced, context), isSource, isMain: !isSource && holdsLink(reduced) };
    const last = units.at(-1);
    if (last !== undefined && announcesNext(last)) units.splice(-1, 1, join(last, unit));
    else units.push(unit);
  }
  // Behind the agent's introduction comes the answer, which matters as much.
  const mainCount = isIntroduction(units[0], context) ? 2 : 1;
  return units.map((unit, index) => ({ ...unit, isMain: unit.isMain || index < mainCount }));
}

function toUnit(block: Block, { words, bold }: UnitContext): Pick<Unit, 'lines' | 'items' | 'rest'> {
  const lines = blockToLines(block, bold);
  if (block.type === 'paragraph') return { lines, items: [], rest: null };
  // The agent may have cut its list itself; what is cut here adds to that.
  const last = inlinesToText(block.items.at(-1) ?? []).trim();
  const count = Number(words.texts.moreItems.exec(last)?.[1] ?? 0);
  if (count === 0) return { lines: [], items: lines, rest: null };
  return { lines: [], items: lines.slice(0, -1), rest: { count, line: lines.at(-1) ?? '' } };
}

function holdsLink(block: Block): boolean {
  return listInlines(block).some((inlines) => inlines.some(({ type }) => type === 'link'));
}

/** Whether a paragraph names the article that an answer comes from. */
function isAbout(block: Block, { title, url }: Source): boolean {
  if (block.type !== 'paragraph') return false;
  const name = cleanLine(title);
  const address = url === null ? null : toAddress(url);
  return block.inlines.some((inline) => {
    if (inline.type === 'text') return false;
    return inline.text.trim() === name || (inline.type === 'link' && inline.url === address);
  });
}

/** A text that ends with a colon says nothing without what follows. */
function announcesNext({ lines, items }: Unit): boolean {
  return items.length === 0 && (lines.at(-1)?.endsWith(':') ?? false);
}

function join(first: Unit, second: Unit): Unit {
  const [isMain, isSource] = [first.isMain || second.isMain, first.isSource && second.isSource];
  return { ...second, lines: [...first.lines, ...second.lines], isMain, isSource };
}

function isIntroduction(unit: Unit | undefined, { shopName }: UnitContext): boolean {
  const text = unit?.lines.join(' ') ?? '';
  const name = cleanLine(shopName);
  return name !== '' && text.length <= INTRODUCTION_MAX_CHARS && text.includes(name) && unit?.items.length === 0;
}

/** One unit for each kind of card that has something to add. */
function createCardUnits(cards: readonly Card[], said: Said, context: UnitContext): Unit[] {
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  return kinds.flatMap((wanted) =>
    createKindUnit(
      cards.filter(({ kind }) => kind === wanted),
      said,
      context,
    ),
  );
}

function createKindUnit(cards: readonly Card[], said: Said, { words, bold }: UnitContext): Unit[] {
  const lines = cards
    .map((card) => getFacts(card, words))
    .filter((found) => found !== null)
    .filter(({ marks }) => !said.hasAll(marks))
    .map(({ name, facts }) => `${bold}${name}${bold}: ${facts}`)
    .filter((line) => !holdsEmail(line));
  if (lines.length === 0) return [];
  const shared = { isMain: true, isSource: false };
  if (lines.length === 1) return [{ lines, items: [], rest: null, ...shared }];
  const items = lines.slice(0, CARD_LINES_MAX).map((line) => `- ${line}`);
  const count = lines.length - items.length;
  return [{ lines: [], items, rest: count > 0 ? { count, line: words.texts.more(count) } : null, ...shared }];
}
