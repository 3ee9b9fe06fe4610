import type { Block, Inline } from '@loket/contracts';
import { UNIT_PLACES, countAll } from '@loket/domain/orders';
import {
  type TrackedLine,
  type TrackedOrder,
  type TrackedParcel,
  type TrackingFinding,
  isInTrouble,
} from '../skills/order-tracking/finding.ts';
import { emphasise, present, toLinkParagraph, toList, toParagraph } from './blocks.ts';
import type { AgentTexts } from '../locales/index.ts';
import { cleanName } from './evidence.ts';
import type { Words } from './words.ts';

/** Lines of an order that an answer lists; the card has them all. */
const LINES_MAX = 8;

/** Parcels of an order that an answer lists. */
const PARCELS_MAX = 6;

/** Words what order tracking found out. */
export function wordTracking(finding: TrackingFinding, words: Words): Block[] {
  const { tracking } = words.texts;
  switch (finding.kind) {
    case 'no-orders':
      return present([toParagraph([tracking.noOrders])]);
    case 'order-not-found':
      return present([toParagraph([tracking.notFound, tracking.notFoundHint])]);
    case 'several-orders':
      return present([
        toParagraph([
          finding.openCount === null ? tracking.named : tracking.several(finding.orders.length, finding.openCount),
        ]),
        toList(finding.orders.map((order) => wordBrief(order, words))),
        finding.orders.some(isInTrouble) ? toParagraph([tracking.sorry]) : null,
      ]);
    case 'order':
      return wordOrder(finding.order, finding.aspect, words);
    default:
      return finding satisfies never;
  }
}

function wordOrder(order: TrackedOrder, aspect: 'status' | 'not-there' | 'missing', words: Words): Block[] {
  const { tracking } = words.texts;
  const name = cleanName(order.name);
  const [only] = order.parcels;
  const single = only !== undefined && order.parcels.length === 1 ? only : null;
  const isMixed = isSplit(order);
  return present([
    toParagraph([wordHeadline(order, single, words), ...wordWhen(order, single, words)], [name]),
    ...(isMixed ? [toParagraph([tracking.linesIntro]), wordLines(order, words)] : []),
    ...(order.parcels.length > 1 ? [toParagraph([tracking.parcelsIntro]), wordParcels(order, words)] : []),
    single === null || single.trackingUrl === null || order.status === 'cancelled'
      ? null
      : toLinkParagraph(tracking.track(toCarrier(single)), single.trackingUrl),
    toParagraph(wordAspect(order, aspect, words)),
  ]);
}

function wordHeadline(order: TrackedOrder, single: TrackedParcel | null, { texts, dates }: Words): string {
  const atMs = order.status === 'cancelled' ? order.cancelledAtMs : lastDelivery(order);
  return texts.tracking.headline[order.status]({
    order: cleanName(order.name),
    carrier: single === null ? null : toCarrier(single),
    when: atMs === null ? null : dates.onDay(atMs),
  });
}

/** When the order comes: said of the parcel when there is one, else of the worst of several. */
function wordWhen(order: TrackedOrder, single: TrackedParcel | null, { texts, dates }: Words): (string | null)[] {
  const { tracking } = texts;
  if (['cancelled', 'delivered', 'ready-for-pickup'].includes(order.status)) return [];
  if (order.status === 'exception') return [tracking.exception];
  const parcel = single ?? findWorst(order);
  if (parcel === null || !parcel.isUnderWay) return order.status === 'partly-delivered' ? [] : [tracking.noExpected];
  const attempted = parcel.status === 'attempted' ? tracking.attempted : null;
  const delayed = parcel.status === 'delayed' ? tracking.delayed : null;
  if (parcel.timeliness === 'lost') {
    return [attempted, tracking.lost(parcel.expected === null ? null : dates.onDay(parcel.expected.toMs))];
  }
  if (parcel.expected === null) {
    return [
      attempted,
      delayed,
      parcel.shippedAtMs === null ? null : tracking.shippedOn(dates.onDay(parcel.shippedAtMs)),
      tracking.noExpected,
    ];
  }
  if (parcel.timeliness === 'late') return [attempted, tracking.late(dates.onDay(parcel.expected.toMs))];
  const when = dates.onSpan(parcel.expected);
  const isPart = order.status === 'partly-shipped' || order.status === 'partly-delivered';
  return [attempted, delayed, isPart ? tracking.expectedPart(when) : tracking.expected(when)];
}

function wordAspect(
  order: TrackedOrder,
  aspect: 'status' | 'not-there' | 'missing',
  { texts }: Words,
): (string | null)[] {
  const { tracking } = texts;
  const isDelivered = order.status === 'delivered';
  if (aspect === 'not-there' && isDelivered) return [tracking.notThere];
  if (aspect === 'missing' && isDelivered) return [tracking.missingDelivered];
  return [aspect === 'missing' && isSplit(order) ? tracking.missingUnderWay : null];
}

function wordBrief(order: TrackedOrder, words: Words): Inline[] {
  const { tracking } = words.texts;
  const name = cleanName(order.name);
  const parcel = order.parcels.find(({ isUnderWay, expected }) => isUnderWay && expected !== null);
  const when =
    parcel?.expected === undefined || parcel.expected === null || order.status === 'cancelled'
      ? ''
      : `, ${wordExpected(parcel, words)}`;
  return emphasise(`${name}: ${tracking.brief[order.status]}${when}`, [name]);
}

function wordLines(order: TrackedOrder, { texts }: Words): Block | null {
  const shown = order.lines
    .slice(0, LINES_MAX)
    .map((line): Inline[] => [{ type: 'text', text: wordLine(line, texts) }]);
  const more = order.lines.length - shown.length;
  return toList(more > 0 ? [...shown, [{ type: 'text', text: texts.tracking.moreLines(more) }]] : shown);
}

function wordLine(line: TrackedLine, { tracking }: AgentTexts): string {
  const all = countAll(line.units);
  const title = cleanName(line.title);
  if (all === 0) return `${title}: ${tracking.cancelledLine}`;
  const places = UNIT_PLACES.filter((place) => line.units[place] > 0);
  const name = all === 1 ? title : `${all} × ${title}`;
  if (places.length === 1) return `${name}: ${tracking.brief[line.status]}`;
  return `${name}: ${places.map((place) => `${line.units[place]} ${tracking.place[place]}`).join(', ')}`;
}

function wordParcels(order: TrackedOrder, words: Words): Block | null {
  return toList(order.parcels.slice(0, PARCELS_MAX).map((parcel) => wordParcel(parcel, words)));
}

function wordParcel(parcel: TrackedParcel, words: Words): Inline[] {
  const { tracking } = words.texts;
  const state =
    parcel.status === 'delivered' && parcel.deliveredAtMs !== null
      ? tracking.deliveredOn(words.dates.onDay(parcel.deliveredAtMs))
      : tracking.parcel[parcel.status];
  const when = parcel.isUnderWay && parcel.expected !== null ? `, ${wordExpected(parcel, words)}` : '';
  const text = `${tracking.parcelName(toCarrier(parcel))}: ${state}${when}`;
  if (parcel.trackingUrl === null) return [{ type: 'text', text }];
  return [
    { type: 'text', text: `${text}. ` },
    { type: 'link', text: tracking.track(toCarrier(parcel)), url: parcel.trackingUrl },
  ];
}

function wordExpected(parcel: TrackedParcel, { texts, dates }: Words): string {
  if (parcel.expected === null) return '';
  const isPast = parcel.timeliness === 'late' || parcel.timeliness === 'lost';
  return isPast
    ? texts.tracking.lateShort(dates.onDay(parcel.expected.toMs))
    : texts.tracking.expectedShort(dates.onSpan(parcel.expected));
}

/** Whether the items of an order are in different places, so that one sentence cannot say where it is. */
function isSplit(order: TrackedOrder): boolean {
  const places = order.lines.flatMap((line) => UNIT_PLACES.filter((place) => line.units[place] > 0));
  return new Set(places).size > 1;
}

function findWorst(order: TrackedOrder): TrackedParcel | null {
  const open = order.parcels.filter((parcel) => parcel.isUnderWay);
  return (
    open.find(({ timeliness }) => timeliness === 'lost') ??
    open.find(({ timeliness }) => timeliness === 'late') ??
    open.find(({ expected }) => expected !== null) ??
    open[0] ??
    null
  );
}

function lastDelivery(order: TrackedOrder): number | null {
  const times = order.parcels.map((parcel) => parcel.deliveredAtMs).filter((atMs) => atMs !== null);
  return times.length === 0 ? null : Math.max(...times);
}

function toCarrier(parcel: TrackedParcel): string | null {
  const carrier = parcel.carrier === null ? '' : cleanName(parcel.carrier);
  return carrier === '' ? null : carrier;
}
