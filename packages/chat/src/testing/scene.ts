import type { ChatClient } from '@loket/client';
import { agentMessage, type FakeAgent, type NewEvent } from '@loket/client/testing';
import type { Attachment, Card, Locale } from '@loket/contracts';
import { couponCard, type FindPicture, loyaltyCard, productCards, subscriptionCard } from './cards.ts';
import { orderCard } from './order.ts';
import { SCENE_WORDS } from './scene-words.ts';

/** A whole conversation: what the customer says, and the agent that answers it. */
export interface Scene {
  readonly says: readonly string[];
  readonly agent: FakeAgent;
}

/** A conversation in which every card, a source, files, a person and offered answers come up. */
export function createScene(language: Locale, options: { nowMs: number; findPicture?: FindPicture }): Scene {
  const { nowMs, findPicture = () => null } = options;
  const words = SCENE_WORDS[language];
  const source = { articleId: 'art_returns', title: words.source, url: 'https://shop.example.com/help/returns' };
  const team = { kind: 'team', name: 'Sanne' } as const;
  const answers: readonly (readonly [string, readonly NewEvent[]])[] = [
    [words.asksOrder, [agentMessage(words.tracks), toEvent(orderCard(nowMs, findPicture))]],
    [words.asksReturn, [{ ...agentMessage(words.explainsReturn), sources: [source] }]],
    [words.asksGift, [agentMessage(words.findsGift), ...productCards(words, findPicture).map(toEvent)]],
    [words.asksCode, [agentMessage(words.givesCode), toEvent(couponCard(words, nowMs))]],
    [words.asksPoints, [agentMessage(words.countsPoints), toEvent(loyaltyCard(words, nowMs))]],
    [words.asksSkip, [agentMessage(words.explainsSkip), toEvent(subscriptionCard(nowMs, findPicture))]],
    [
      words.asksPerson,
      [
        { type: 'handoff', mode: 'soft' },
        { type: 'owner', owner: { kind: 'member', name: team.name } },
        {
          ...agentMessage(words.person),
          author: team,
          attachments: attachments(findPicture),
          quickReplies: words.replies.map((text) => ({ text })),
        },
      ],
    ],
  ];
  return {
    says: answers.map(([text]) => text),
    agent: (text) => answers.find(([asked]) => asked === text)?.[1] ?? [],
  };
}

/** How long the agent has said nothing when its answer is whole. */
const QUIET_MS = 60;

/** Lets the customer say one thing after the other, each when the one before is answered. */
export function playScene(client: ChatClient, says: readonly string[]): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const sayNext = (): void => {
    const text = says[count];
    const { events, pending } = client.snapshot;
    const last = events.at(-1);
    const isAnswered =
      count === 0 || (pending.length === 0 && !(last?.type === 'message' && last.author.kind === 'customer'));
    if (text === undefined || !isAnswered) return;
    count += 1;
    client.send(text);
  };
  client.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(sayNext, QUIET_MS);
  });
  sayNext();
}

/** Every card of the scene, in the order in which it comes up. */
export function sceneCards(language: Locale, options: { nowMs: number; findPicture?: FindPicture }): Card[] {
  const { says, agent } = createScene(language, options);
  const events = says.flatMap((text) => agent(text, { isVerified: true }));
  return events.flatMap((event) => (event.type === 'card' ? [event.card] : []));
}

function toEvent(card: Card): NewEvent {
  return { type: 'card', id: `msg_card-${card.kind}-${'productId' in card ? card.productId : 'one'}`, card };
}

function attachments(findPicture: FindPicture): Attachment[] {
  return [
    {
      id: 'att_picture1',
      name: 'jacket.webp',
      mediaType: 'image/webp',
      bytes: 84_200,
      url: findPicture('tee') ?? 'https://shop.example.com/files/jacket.webp',
    },
    {
      id: 'att_caresheet',
      name: 'Care sheet, waxed cotton.pdf',
      mediaType: 'application/pdf',
      bytes: 1_240_000,
      url: 'https://shop.example.com/files/care.pdf',
    },
  ];
}
