import type { Block, Card, CardKind, Inline } from '@loket/contracts';
import { getFacts } from '../reply/card-facts.ts';
import { type CardLink, listLinks } from '../reply/card-links.ts';
import type { Said } from '../reply/said.ts';
import type { Words } from '../reply/words.ts';

/** What cards add to an e-mail: a block for each kind that has something which the text does not say. */
export function createCardBlocks(cards: readonly Card[], said: Said, words: Words): Block[] {
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => createKindBlock(kind, cards, said, words));
}

function createKindBlock(wanted: CardKind, cards: readonly Card[], said: Said, words: Words): Block[] {
  const ofKind = cards.filter(({ kind }) => kind === wanted);
  const items = ofKind.flatMap((card) => {
    const links = listLinks(card, words);
    const newLinks = links.filter(({ url }) => !said.hasLink(url));
    const facts = getFacts(card, words);
    if (facts === null) return toLinkItems(newLinks, ofKind.length > 1);
    return newLinks.length === 0 && said.hasAll(facts.marks) ? [] : [toFactItem(facts, links[0])];
  });
  const [first, ...others] = items;
  if (first === undefined) return [];
  return [others.length === 0 ? { type: 'paragraph', inlines: first } : { type: 'list', ordered: false, items }];
}

/** `Linen tee: €35.00`, the name being the link. */
function toFactItem({ name, facts }: { name: string; facts: string }, link: CardLink | undefined): Inline[] {
  const named: Inline =
    link === undefined ? { type: 'strong', text: name } : { type: 'link', text: name, url: link.url };
  return [named, { type: 'text', text: `: ${facts}` }];
}

/** A line for each link; of several things a line for each thing, with its name. */
function toLinkItems(links: readonly CardLink[], isOneOfSeveral: boolean): Inline[][] {
  const named = links.map(({ label, url }): Inline => ({ type: 'link', text: label, url }));
  const [first, ...others] = named;
  const name = links[0]?.name ?? '';
  if (first === undefined || !isOneOfSeveral || name === '') return named.map((link) => [link]);
  const separated = others.flatMap((link): Inline[] => [{ type: 'text', text: ', ' }, link]);
  return [[{ type: 'strong', text: name }, { type: 'text', text: ': ' }, first, ...separated]];
}
