import type { CardAction, CouponCard } from '@loket/contracts';
import { toHubUrl } from '@loket/domain/hub';
import type { Coupon } from '@loket/domain/ports';
import { readCoupon, readCoupons } from '../../providers/read-results.ts';
import { toFoldedLine } from '../../reading/line.ts';
import type { ToolOutcome } from '../../tools.ts';
import { answerFromPolicy, findPolicy } from '../policy.ts';
import { NOTHING_TOLD, type SkillContext, type SkillResult, type Told, joinTold } from '../skill.ts';
import { type CouponFinding, getCouponStatus, listCouponEvidence, toCouponState } from './finding.ts';
import { readCouponRequest } from './reading.ts';

/** Codes that one answer shows. */
const SHOWN_MAX = 6;

/** Codes that are read to show them. */
const LIST_LIMIT = 20;

/** Tells public codes with their terms to anyone, personal ones to their customer, and what the articles say of discounts. */
export async function tellCoupons(context: SkillContext): Promise<SkillResult> {
  const request = readCouponRequest(context.text);
  switch (request.kind) {
    case 'code':
      return tellCode(context, request.code);
    case 'own':
      return tellOwn(context);
    case 'rules':
      return answerFromPolicy(context, 'coupon-details', 'rules');
    case 'unclear':
      return tellUnclear(context);
    default:
      return tellList(context);
  }
}

/** Characters of a message that goes on from the answer before: `until when?` */
const FOLLOW_UP_MAX_CHARS = 24;

/** A few words after a code are about it; anything else is for the articles. */
function tellUnclear(context: SkillContext): Promise<SkillResult> {
  const spokenOf = findSpokenOf(context);
  return spokenOf === null ? answerFromPolicy(context, 'coupon-details', 'rules') : tellCode(context, spokenOf);
}

/** The code that a few words go on about. */
function findSpokenOf({ text, state }: SkillContext): string | null {
  const isFollowUp = state.lastSkill === 'coupons-discounts' && text.trim().length <= FOLLOW_UP_MAX_CHARS;
  return isFollowUp ? state.coupon : null;
}

/** Words of a customer whose code was refused, in the three languages, folded. */
const COMPLAINS =
  /\b(?:not|doesnt|dont|wont|cant|isnt|refus\w*|reject\w*|invalid|error|fail\w*|broken|niet|geen|geweigerd|ongeldig|foutmelding|inte|ogiltig\w*|nekas|nekad|felmeddelande|avvisa\w*)\b/u;

async function tellCode(context: SkillContext, typed: string): Promise<SkillResult> {
  const found = await findCode(context, typed);
  if (!found.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  const coupon = found.value;
  if (coupon !== null) {
    const finding: CouponFinding = { kind: 'coupon', coupon: toCouponState(coupon, context.nowMs) };
    // A code that should work and does not is beyond the agent.
    const offers = COMPLAINS.test(toFoldedLine(context.text)) ? 'customer-request' : null;
    return { kind: 'answer', ...toTold(context, finding, [coupon]), remembers: { coupon: coupon.code }, offers };
  }
  const findings: CouponFinding[] = [{ kind: 'unknown-code', code: typed }];
  if (!context.isVerified && context.facts.hasCouponProvider) findings.push({ kind: 'sign-in-for-more' });
  const policy = await findCouponPolicy(context, 'code');
  const told = joinTold([...findings.map((finding) => toTold(context, finding, [])), policy]);
  return { kind: 'answer', ...told, remembers: {}, offers: 'customer-request' };
}

/** What the articles say about it, for anyone. */
function findCouponPolicy(context: SkillContext, about: 'code' | 'own'): Promise<Told | null> {
  return findPolicy(context, 'coupon-details', context.words.texts.policyQuestions.coupons[about]);
}

/** A code of the customer's own before a public one. */
async function findCode(context: SkillContext, code: string): Promise<ToolOutcome<Coupon | null>> {
  const own = context.customer?.coupons ?? null;
  if (own !== null) {
    const found = await call(context, 'find-personal-coupon', async () => readCoupon(await own.findCoupon(code)));
    if (!found.ok || found.value !== null) return found;
  }
  const { coupons } = context;
  if (coupons === null) return { ok: true, value: null };
  return call(context, 'find-coupon', async () => readCoupon(await coupons.findCoupon(code)));
}

async function tellOwn(context: SkillContext): Promise<SkillResult> {
  if (!context.facts.hasCouponProvider) return answerFromPolicy(context, 'coupon-details', 'own');
  if (!context.isVerified) {
    const told = await findCouponPolicy(context, 'own');
    return { kind: 'needs-sign-in', reason: 'coupons', place: { to: 'coupons' }, ...(told === null ? {} : { told }) };
  }
  const own = await listOwn(context);
  if (!own.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  if (own.value.length > 0) return tellCodes(context, own.value, { arePersonal: true });
  const policy = await findCouponPolicy(context, 'own');
  const told = joinTold([toTold(context, { kind: 'no-coupons' }, []), policy]);
  return { kind: 'answer', ...told, remembers: {}, offers: 'customer-request' };
}

async function tellList(context: SkillContext): Promise<SkillResult> {
  const { coupons } = context;
  if (coupons === null) return answerFromPolicy(context, 'coupon-details', 'list');
  const own = await listOwn(context);
  const shared = await call(context, 'list-coupons', async () =>
    readCoupons(await coupons.listCoupons({ limit: LIST_LIMIT })),
  );
  if (!own.ok || !shared.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  const usable = [...own.value, ...shared.value].filter(
    (coupon) => getCouponStatus(coupon, context.nowMs) === 'active',
  );
  if (usable.length > 0) return tellCodes(context, usable, { arePersonal: false });
  return { kind: 'answer', ...toTold(context, { kind: 'no-coupons' }, []), remembers: {}, offers: 'customer-request' };
}

/** Nothing for who is not signed in or has no such provider. */
async function listOwn(context: SkillContext): Promise<ToolOutcome<readonly Coupon[]>> {
  const own = context.customer?.coupons ?? null;
  if (own === null) return { ok: true, value: [] };
  return call(context, 'list-personal-coupons', async () => readCoupons(await own.listCoupons({ limit: LIST_LIMIT })));
}

function call<T>(context: SkillContext, tool: string, run: () => Promise<T>): Promise<ToolOutcome<T>> {
  return context.tools.call(tool, {}, run, 'coupons');
}

function tellCodes(
  context: SkillContext,
  coupons: readonly Coupon[],
  { arePersonal }: { readonly arePersonal: boolean },
): SkillResult {
  const shown = coupons.slice(0, SHOWN_MAX);
  const states = shown.map((coupon) => toCouponState(coupon, context.nowMs));
  const told = toTold(
    context,
    { kind: 'coupons', coupons: states, arePersonal, areMore: coupons.length > shown.length },
    shown,
  );
  const more = context.isVerified ? null : toTold(context, { kind: 'sign-in-for-more' }, []);
  const [only] = shown;
  return {
    kind: 'answer',
    // The line that announces the codes stands right before them.
    ...joinTold([more, told]),
    remembers: only !== undefined && shown.length === 1 ? { coupon: only.code } : {},
    offers: null,
  };
}

function toTold(context: SkillContext, finding: CouponFinding, coupons: readonly Coupon[]): Told {
  return {
    ...NOTHING_TOLD,
    findings: [finding],
    evidence: listCouponEvidence(finding),
    cards: coupons.map((coupon) => toCouponCard(coupon, context)),
  };
}

/** A personal code leads to its place in the hub; what can be used can be copied. */
function toCouponCard(coupon: Coupon, { nowMs, timeZone, facts }: SkillContext): CouponCard {
  const { code, title, benefit, minimum, startsAtMs, endsAtMs, terms, isPersonal } = coupon;
  const status = getCouponStatus(coupon, nowMs);
  const copy: CardAction[] = status === 'active' || status === 'scheduled' ? [{ kind: 'copy-code' }] : [];
  const view: CardAction[] =
    isPersonal && facts.hub !== null ? [{ kind: 'view', url: toHubUrl(facts.hub.url, { to: 'coupons' }) }] : [];
  return {
    kind: 'coupon',
    code,
    title,
    status,
    benefit,
    minimum,
    startsAtMs,
    endsAtMs,
    terms,
    timeZone,
    isPersonal,
    actions: [...copy, ...view],
  };
}
