import type { Block, Inline } from '@loket/contracts';
import { sayCount, sayMoney } from '@loket/domain/wording';
import type { ReturnLine, ReturnState, ReturnsFinding } from '../skills/returns-exchanges/finding.ts';
import { present, toLinkParagraph, toList, toParagraph } from './blocks.ts';
import { nameUnits } from './editing.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

/** Lines of an order that an answer lists; the card has them all. */
const LINES_MAX = 8;

/** Words what returns & exchanges found out. */
export function wordReturns(finding: ReturnsFinding, words: Words): Block[] {
  const { returns } = words.texts;
  switch (finding.kind) {
    case 'can-return':
      return wordCanReturn(finding, words);
    case 'cannot-return': {
      const name = cleanName(finding.order);
      return present([toParagraph([returns.cannotReturn(name)], [name]), wordLines(finding.lines, words)]);
    }
    case 'return-later': {
      const name = cleanName(finding.order);
      return present([toParagraph([returns.later(name)], [name])]);
    }
    case 'which-return':
      return present([
        toParagraph([returns.which(sayCount(finding.total, words.lang))]),
        toList(finding.orders.map((name): Inline[] => [{ type: 'strong', text: cleanName(name) }])),
      ]);
    case 'returns-status':
      return present([
        ...finding.returns.map((state) => toParagraph(wordState(state, words), [cleanName(state.name)])),
        toLinkParagraph(returns.statusLink, finding.url),
      ]);
    case 'no-returns':
      return present([toParagraph([returns.noReturns])]);
    default:
      return finding satisfies never;
  }
}

function wordCanReturn(finding: Extract<ReturnsFinding, { kind: 'can-return' }>, words: Words): Block[] {
  const { returns } = words.texts;
  const { aspect, url, isAside } = finding;
  const name = cleanName(finding.order);
  const isExchange = aspect === 'exchange';
  const lead = isAside ? returns.canReturnAside(name) : (isExchange ? returns.canExchange : returns.canReturn)(name);
  const rest = isAside ? [] : finding.lines.filter(({ state }) => state !== 'returnable');
  return present([
    toParagraph([aspect === 'damaged' ? returns.damaged : null, lead], [name]),
    wordLines(
      finding.lines.filter(({ state }) => state === 'returnable'),
      words,
    ),
    ...(rest.length === 0 ? [] : [toParagraph([returns.restIntro]), wordLines(rest, words)]),
    toLinkParagraph(isExchange ? returns.exchangeLink(name) : returns.startLink(name), url),
  ]);
}

function wordLines(lines: readonly ReturnLine[], words: Words): Block | null {
  return toList(
    lines.slice(0, LINES_MAX).map((line): Inline[] => {
      const detail = wordDetail(line, words);
      const name = nameUnits(line.title, line.quantity);
      return [{ type: 'text', text: detail === null ? name : `${name}: ${detail}` }];
    }),
  );
}

function wordDetail({ state, untilMs }: ReturnLine, { texts, dates }: Words): string | null {
  const when = untilMs === null ? null : dates.onPlainDay(untilMs);
  if (state === 'returnable') return when === null ? null : texts.returns.untilDay(when);
  return state === 'window-over' ? texts.returns.windowOver(when) : texts.returns.state[state];
}

function wordState(state: ReturnState, { texts, dates, lang }: Words): (string | null)[] {
  const { returns } = texts;
  const { status, refund, receivedAtMs, refundedAtMs } = state;
  const amount = refund === null ? null : sayMoney(refund, lang);
  const isPaid = status === 'refunded' || refundedAtMs !== null;
  const isDue = ['requested', 'approved', 'shipped', 'received'].includes(status);
  const paidOn = refundedAtMs === null ? null : dates.onDay(refundedAtMs);
  return [
    returns.status[status]({ name: cleanName(state.name), order: cleanName(state.order) }),
    receivedAtMs === null || status !== 'received' ? null : returns.receivedOn(dates.onDay(receivedAtMs)),
    isPaid ? (amount === null && paidOn === null ? null : returns.refunded(amount, paidOn)) : null,
    !isPaid && isDue ? returns.refundPending(amount) : null,
  ];
}
