import type { Block, Inline } from '@loket/contracts';

/** A paragraph of sentences, or `null` when there is none to say. */
export function toParagraph(sentences: readonly (string | null)[], emphasised: readonly string[] = []): Block | null {
  const text = sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
  return text === '' ? null : { type: 'paragraph', inlines: emphasise(text, emphasised) };
}

/** A paragraph that is one link. */
export function toLinkParagraph(text: string, url: string): Block {
  return { type: 'paragraph', inlines: [{ type: 'link', text, url }] };
}

export function toList(items: readonly (readonly Inline[])[]): Block | null {
  return items.length === 0 ? null : { type: 'list', ordered: false, items: items.map((item) => [...item]) };
}

/** Leaves out what is not there. */
export function present(blocks: readonly (Block | null)[]): Block[] {
  return blocks.filter((block) => block !== null);
}

/** Splits a text so that the first occurrence of each name stands out. */
export function emphasise(text: string, names: readonly string[]): Inline[] {
  const [name, ...rest] = names;
  if (name === undefined || name === '') return text === '' ? [] : [{ type: 'text', text }];
  const at = text.indexOf(name);
  if (at === -1) return emphasise(text, rest);
  return [
    ...emphasise(text.slice(0, at), rest),
    { type: 'strong', text: name },
    ...emphasise(text.slice(at + name.length), rest),
  ];
}
