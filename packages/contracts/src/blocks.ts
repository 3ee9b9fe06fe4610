import { z } from 'zod';
import { WebUrlSchema } from './url.ts';

/** Text within a line: plain, emphasised or a link. Never markup. */
export const InlineSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('strong'), text: z.string() }),
    z.object({ type: z.literal('link'), text: z.string(), url: WebUrlSchema }),
  ])
  .meta({ id: 'Inline' });
export type Inline = z.infer<typeof InlineSchema>;

/** A paragraph or a list: what the text of a message is made of. */
export const BlockSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), inlines: z.array(InlineSchema) }),
    z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(InlineSchema)) }),
  ])
  .meta({ id: 'Block' });
export type Block = z.infer<typeof BlockSchema>;

/** Blocks of plain text: one paragraph for each run of lines. */
export function textToBlocks(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', inlines: [{ type: 'text', text: part.trim() }] }));
}

/** Plain text of blocks, for channels and readers without structure. A link shows its address when its text is another. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.map(blockToText).join('\n\n');
}

function blockToText(block: Block): string {
  if (block.type === 'paragraph') return inlinesToText(block.inlines);
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlinesToText(item)}`).join('\n');
}

function inlinesToText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'link' && inline.text !== inline.url ? `${inline.text} (${inline.url})` : inline.text,
    )
    .join('');
}
