import type { Block } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { buildShippedOrder, createChat, createWorld, textOf, typesOf } from '../testing/world.ts';
import { COMPOSER_TIMEOUT_MS, type ComposeRequest, type Composer } from './composer.ts';

const order = buildShippedOrder('#1042', 3);
const other = 'https://elsewhere.example.com/1';

const say = (text: string): Block[] => [{ type: 'paragraph', inlines: [{ type: 'text', text }] }];

/** Where the order is, with a composer in place of the embedded one. */
async function ask(composer: Composer, options: { readonly hangs?: boolean } = {}) {
  const result = await createChat(createWorld({ orders: [order], composer, ...options })).say('Where is order #1042?');
  return { result, text: textOf(result) };
}

const answering = (answer: unknown): Composer => ({ compose: () => Promise.resolve(answer) });

describe('a model composer', () => {
  it('words the answer when all that it says is backed', async () => {
    const { result, text } = await ask(answering(say('Good news: order #1042 left with PostNL and comes tomorrow.')));
    expect(text).toContain('Good news: order #1042 left with PostNL and comes tomorrow.');
    expect(result.trace.composer).toBe('model');
    expect(typesOf(result)).toEqual(['message', 'card']);
  });

  it('gets the question, the checked draft and the evidence, and nothing of anybody else', async () => {
    const requests: ComposeRequest[] = [];
    await ask({
      compose: (request) => {
        requests.push(request);
        return Promise.resolve(say('It comes tomorrow.'));
      },
    });
    const [request] = requests;
    expect(request).toMatchObject({ question: 'Where is order #1042?', lang: 'en', channel: 'webchat' });
    expect(JSON.stringify(request?.draft)).toContain('#1042');
    expect(request?.evidence).toContainEqual({ kind: 'order', name: '#1042' });
  });

  it.each([
    ['a false price', say('Order #1042 cost €19.99 and comes tomorrow.'), '19'],
    ['a wrong date', say('Order #1042 comes on Monday 30 November.'), 'Monday'],
    ['an invented code', say('Order #1042 comes tomorrow. Use SORRY20 next time.'), 'SORRY20'],
    ['a foreign order number', say('Order #2001 comes tomorrow.'), '2001'],
    ['a number as a word', say('Order #1042 comes within three days.'), 'three'],
    ['an invented product', say('Order #1042 with your Velvet Cushion comes tomorrow.'), 'Velvet'],
    ['another carrier', say('Order #1042 comes tomorrow with Duinpost.'), 'Duinpost'],
    [
      'an unknown link',
      [{ type: 'paragraph', inlines: [{ type: 'link', text: 'See it', url: other }] }],
      'link:See it',
    ],
  ])('is refused for %s, and the embedded composer answers', async (_, blocks, refused) => {
    const { result, text } = await ask(answering(blocks));
    expect(text).toContain('Order #1042 is on its way with PostNL. It is expected tomorrow.');
    expect(result.trace).toMatchObject({ composer: 'embedded', refused: expect.arrayContaining([refused]) });
    expect(result.trace.notes).toContain('model composer: not backed');
  });

  it.each([
    ['fails', { compose: () => Promise.reject(new Error('429')) }],
    [
      'throws at once',
      {
        compose: () => {
          throw new Error('no connection');
        },
      },
    ],
    ['is cut off', answering(undefined)],
    ['answers a text', answering('Order #1042 comes tomorrow.')],
    ['answers half a block', answering([{ type: 'paragraph', inlines: [{ type: 'text' }] }])],
    ['answers nothing', answering([])],
    ['answers without end', answering(say('on and on '.repeat(5_000)))],
    [
      'answers a script',
      answering([{ type: 'paragraph', inlines: [{ type: 'link', text: 'x', url: 'javascript:1' }] }]),
    ],
  ] satisfies [string, Composer][])('that %s leaves the embedded answer, in one message', async (_, composer) => {
    const { result, text } = await ask(composer);
    expect(typesOf(result)).toEqual(['message', 'card']);
    expect(text).toContain('Order #1042 is on its way with PostNL.');
    expect(result.trace.composer).toBe('embedded');
  });

  it('that hangs is not waited for, and is told so', async () => {
    const signals: AbortSignal[] = [];
    const hanging: Composer = {
      compose: (_, signal) => {
        signals.push(signal);
        return Promise.withResolvers<unknown>().promise;
      },
    };
    const { result, text } = await ask(hanging, { hangs: true });
    expect(text).toContain('Order #1042 is on its way with PostNL.');
    expect(result.trace.notes).toContain('model composer: failed or too late');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(COMPOSER_TIMEOUT_MS).toBeLessThanOrEqual(10_000);
  });
});
