import type { Block, Inline } from '@loket/contracts';
import { sayCount, sayMoney } from '@loket/domain/wording';
import type { SubscriptionFinding, SubscriptionState } from '../skills/subscriptions/finding.ts';
import { present, toLinkParagraph, toList, toParagraph } from './blocks.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

/** Words what subscriptions found out. */
export function wordSubscriptions(finding: SubscriptionFinding, words: Words): Block[] {
  const { subscriptions } = words.texts;
  switch (finding.kind) {
    case 'no-subscriptions':
      return present([toParagraph([subscriptions.none])]);
    case 'several-subscriptions':
      return present([
        toParagraph([subscriptions.several(sayCount(finding.total, words.lang))]),
        toList(finding.subscriptions.map((state): Inline[] => [{ type: 'text', text: wordBrief(state, words) }])),
        finding.asks ? toParagraph([subscriptions.which]) : null,
      ]);
    case 'subscription':
      return wordOne(finding, words);
    default:
      return finding satisfies never;
  }
}

function wordOne(finding: Extract<SubscriptionFinding, { kind: 'subscription' }>, words: Words): Block[] {
  const { subscriptions } = words.texts;
  const { subscription, lead, cannot } = finding;
  const line = wordLine(subscription, words);
  const { status } = subscription;
  const state =
    status === 'other' ? subscriptions.unknown(line) : subscriptions.one(line, subscriptions.status[status]);
  return present([
    toParagraph([state, wordNext(subscription, words)], [cleanName(subscription.title)]),
    toParagraph([
      lead === null ? null : subscriptions.can[lead.action],
      cannot === null ? null : subscriptions.cannot[cannot],
    ]),
    lead === null ? null : toLinkParagraph(subscriptions.link[lead.action], lead.url),
  ]);
}

function wordBrief(state: SubscriptionState, words: Words): string {
  const next = wordNext(state, words);
  const brief = `${wordLine(state, words)}: ${words.texts.subscriptions.status[state.status]}`;
  return next === null ? brief : `${brief}. ${next}`;
}

function wordLine({ title, quantity, interval, price }: SubscriptionState, { texts, lang }: Words): string {
  const { subscriptions } = texts;
  return subscriptions.line({
    title: cleanName(title),
    quantity: quantity === 1 ? null : sayCount(quantity, lang),
    interval: subscriptions.interval(sayCount(interval.count, lang), interval.unit, interval.count),
    price: sayMoney(price, lang),
  });
}

/** When it comes next; of one that has ended nothing is planned, and nobody needs to be told. */
function wordNext({ status, nextAtMs, isNextKnown }: SubscriptionState, { texts, dates }: Words): string | null {
  if (!isNextKnown || (status !== 'active' && status !== 'paused')) return null;
  return nextAtMs === null ? texts.subscriptions.noNext : texts.subscriptions.next(dates.onDay(nextAtMs));
}
