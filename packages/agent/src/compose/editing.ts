import type { Block, Inline } from '@loket/contracts';
import { sayCount } from '@loket/domain/wording';
import type { EditedLine, EditingFinding } from '../skills/order-editing/finding.ts';
import { present, toLinkParagraph, toList, toParagraph } from './blocks.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

/** Lines of an order that an answer lists; the card has them all. */
const LINES_MAX = 8;

/** Words what order editing found out. */
export function wordEditing(finding: EditingFinding, words: Words): Block[] {
  const { editing } = words.texts;
  switch (finding.kind) {
    case 'can-edit':
      return wordCanEdit(finding, words);
    case 'cannot-edit': {
      const name = cleanName(finding.order);
      const { cancelledAtMs } = finding;
      const when = cancelledAtMs === null ? null : editing.cancelledOn(words.dates.onDay(cancelledAtMs));
      return present([toParagraph([editing.blocked[finding.block](name), when], [name])]);
    }
    case 'which-edit': {
      const count = sayCount(finding.total, words.lang);
      const lead = finding.isCancel ? editing.whichCancel(count) : editing.whichChange(count);
      const names = finding.orders.map((name): Inline[] => [{ type: 'strong', text: cleanName(name) }]);
      return present([toParagraph([lead]), toList(names)]);
    }
    case 'cannot-add':
      return present([toParagraph([editing.cannotAdd])]);
    default:
      return finding satisfies never;
  }
}

function wordCanEdit(finding: Extract<EditingFinding, { kind: 'can-edit' }>, words: Words): Block[] {
  const { editing } = words.texts;
  const { isCancel, lines, shipped, untilMs, url } = finding;
  const name = cleanName(finding.order);
  const isPart = lines.length > 0;
  const lead = isCancel
    ? (isPart ? editing.canCancelPart : editing.canCancel)(name)
    : (isPart ? editing.canChangePart : editing.canChange)(name);
  const until = untilMs === null ? editing.untilPacked : editing.until(words.dates.onPlainMoment(untilMs));
  return present([
    toParagraph([lead, isPart ? null : until], [name]),
    isPart ? wordLines(lines) : null,
    ...(shipped.length === 0 ? [] : [toParagraph([editing.shippedIntro]), wordLines(shipped)]),
    toParagraph([isPart ? until : null, editing.byYourself]),
    toLinkParagraph(isCancel ? editing.cancelLink(name) : editing.changeLink(name), url),
  ]);
}

function wordLines(lines: readonly EditedLine[]): Block | null {
  return toList(
    lines
      .slice(0, LINES_MAX)
      .map(({ title, quantity }): Inline[] => [{ type: 'text', text: nameUnits(title, quantity) }]),
  );
}

/** `2 × Mug`, or `Mug` for one. */
export function nameUnits(title: string, quantity: number): string {
  return quantity === 1 ? cleanName(title) : `${quantity} × ${cleanName(title)}`;
}
