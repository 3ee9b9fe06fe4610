import type { CardAction, LoyaltyCard } from '@loket/contracts';
import { toHubUrl } from '@loket/domain/hub';
import type { HubFacts, LoyaltyProgramme, LoyaltyReward, LoyaltyStanding } from '@loket/domain/ports';
import { readProgramme, readStanding } from '../../providers/read-results.ts';
import { asksForRules } from '../../reading/asking.ts';
import { toFoldedLine } from '../../reading/line.ts';
import type { ToolOutcome } from '../../tools.ts';
import { answerFromPolicy, findPolicy } from '../policy.ts';
import { NOTHING_TOLD, type SkillContext, type SkillResult, type Told, joinTold } from '../skill.ts';
import { type LoyaltyAspect, type LoyaltyFinding, listLoyaltyEvidence } from './finding.ts';
import { readLoyaltyAspect } from './reading.ts';

/** Characters of a message that goes on from the answer before. */
const FOLLOW_UP_MAX_CHARS = 40;

/** Words that point at what was just told, folded. */
const POINTING = /\b(?:they|them|those|these|it|ze|die|deze|de|dom|dem|dessa)\b/u;

/** Rewards that an answer names; the card and the hub have them all. */
const REWARDS_MAX = 4;

/** Tells how the programme works to anyone, and a member's own points, tier and rewards after sign-in. */
export async function tellLoyalty(context: SkillContext): Promise<SkillResult> {
  const aspect = readLoyaltyAspect(context.text, context.state);
  if (aspect === 'rules') return answerFromPolicy(context, 'loyalty-details', aspect);
  const programme = await findProgramme(context);
  if (!programme.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  // A provider without a programme has nothing to say of anybody's points.
  if (programme.value === null && context.isVerified && !isAboutAll(context)) {
    return { kind: 'needs-person', reason: 'tool-failure' };
  }
  if (programme.value === null || isAboutAll(context)) return tellProgramme(context, programme.value, aspect);
  if (!context.isVerified) return askSignIn(context, programme.value, aspect);
  return tellStanding(context, programme.value, aspect);
}

/** Words of speaking for oneself, folded: what *I* can redeem depends on my points. */
const FOR_ME = /\b(?:i|me|my|ik|mij|me|mijn|jag|mig|min|mina)\b/u;

/** Whether the programme is asked about, rather than how this customer stands in it. */
function isAboutAll({ text, isVerified, state }: SkillContext): boolean {
  const line = toFoldedLine(text);
  // `And when do they expire?` goes on about the points just told.
  const goesOn = state.lastSkill === 'loyalty' && line.length <= FOLLOW_UP_MAX_CHARS && POINTING.test(line);
  return asksForRules(text) && !(isVerified && (goesOn || FOR_ME.test(line)));
}

function findProgramme(context: SkillContext): Promise<ToolOutcome<LoyaltyProgramme | null>> {
  const { loyalty } = context;
  if (loyalty === null) return Promise.resolve({ ok: true, value: null });
  return context.tools.call(
    'loyalty-programme',
    {},
    async () => readProgramme(await loyalty.getProgramme()),
    'loyalty',
  );
}

/** The programme for anyone: its rewards or tiers where they are asked for, else what the articles say. */
async function tellProgramme(
  context: SkillContext,
  programme: LoyaltyProgramme | null,
  aspect: LoyaltyAspect,
): Promise<SkillResult> {
  const told = programme === null ? null : toProgrammeTold(programme, aspect);
  if (told === null) return answerRules(context, aspect);
  const policy = await findLoyaltyPolicy(context, 'points');
  return { kind: 'answer', ...joinTold([told, policy]), remembers: { aspect }, offers: null };
}

/** Points end by many words, which share little with the article's: the question is put in those that it most likely holds. */
async function answerRules(context: SkillContext, aspect: LoyaltyAspect): Promise<SkillResult> {
  const told = aspect === 'expiry' ? await findLoyaltyPolicy(context, 'expiry') : null;
  if (told === null) return answerFromPolicy(context, 'loyalty-details', aspect);
  return { kind: 'answer', ...told, remembers: { aspect }, offers: null };
}

function toProgrammeTold({ name, rewards, tiers }: LoyaltyProgramme, aspect: LoyaltyAspect): Told | null {
  if (aspect === 'rewards' && rewards.length > 0) return toTold({ kind: 'rewards', programme: name, rewards });
  if (aspect === 'tier' && tiers.length > 0) return toTold({ kind: 'tiers', programme: name, tiers });
  return null;
}

/** What the articles say about it, for anyone. */
function findLoyaltyPolicy(
  context: SkillContext,
  about: 'points' | 'join' | 'expiry' | 'pending',
): Promise<Told | null> {
  return findPolicy(context, 'loyalty-details', context.words.texts.policyQuestions.loyalty[about]);
}

async function askSignIn(
  context: SkillContext,
  programme: LoyaltyProgramme,
  aspect: LoyaltyAspect,
): Promise<SkillResult> {
  const told =
    toProgrammeTold(programme, aspect) ?? (await findLoyaltyPolicy(context, aspect === 'expiry' ? 'expiry' : 'points'));
  return { kind: 'needs-sign-in', reason: 'loyalty', place: { to: 'loyalty' }, ...(told === null ? {} : { told }) };
}

async function tellStanding(
  context: SkillContext,
  programme: LoyaltyProgramme,
  aspect: LoyaltyAspect,
): Promise<SkillResult> {
  const { hub } = context.facts;
  const provider = context.customer?.loyalty ?? null;
  if (hub === null || provider === null) return { kind: 'needs-person', reason: 'skill-unavailable' };
  const found = await context.tools.call(
    'loyalty-balance',
    {},
    async () => readStanding(await provider.getStanding()),
    'loyalty',
  );
  if (!found.ok) return { kind: 'needs-person', reason: 'tool-failure' };
  if (found.value === null) return tellNotMember(context, programme, aspect);
  const finding = toFinding(programme, found.value, hub, aspect);
  const card = toLoyaltyCard(programme, found.value, { hub, timeZone: context.timeZone });
  const policy = await findPolicyBeside(context, aspect, found.value);
  const told = joinTold([{ ...toTold(finding), cards: [card] }, policy]);
  // Points that should be there and are not waiting either are for people to look into.
  const isMissing = aspect === 'pending' && found.value.pendingPoints === 0;
  return { kind: 'answer', ...told, remembers: { aspect }, offers: isMissing ? 'customer-request' : null };
}

/** The rule that a member's figures alone do not tell. */
async function findPolicyBeside(
  context: SkillContext,
  aspect: LoyaltyAspect,
  { expiring }: LoyaltyStanding,
): Promise<Told | null> {
  if (aspect === 'pending') return findLoyaltyPolicy(context, 'pending');
  return aspect === 'expiry' && (expiring === null || expiring === 'unknown')
    ? findLoyaltyPolicy(context, 'expiry')
    : null;
}

async function tellNotMember(
  context: SkillContext,
  { name }: LoyaltyProgramme,
  aspect: LoyaltyAspect,
): Promise<SkillResult> {
  const policy = await findLoyaltyPolicy(context, 'join');
  const told = joinTold([toTold({ kind: 'not-member', programme: name }), policy]);
  return { kind: 'answer', ...told, remembers: { aspect }, offers: null };
}

function toFinding(
  { name, rewards }: LoyaltyProgramme,
  standing: LoyaltyStanding,
  hub: HubFacts,
  aspect: LoyaltyAspect,
): LoyaltyFinding {
  const byCost = rewards.toSorted((a, b) => a.costPoints - b.costPoints);
  const next = byCost.find(({ costPoints }) => costPoints > standing.points);
  return {
    kind: 'standing',
    programme: name,
    standing,
    aspect,
    redeemable: listRedeemable(byCost, standing).toReversed().slice(0, REWARDS_MAX),
    nextReward: next === undefined ? null : { title: next.title, pointsMissing: next.costPoints - standing.points },
    url: toHubUrl(hub.url, { to: 'loyalty' }),
  };
}

function listRedeemable(rewards: readonly LoyaltyReward[], { points }: LoyaltyStanding): LoyaltyReward[] {
  return rewards.filter(({ costPoints }) => costPoints <= points);
}

function toLoyaltyCard(
  { name, rewards }: LoyaltyProgramme,
  standing: LoyaltyStanding,
  { hub, timeZone }: { readonly hub: HubFacts; readonly timeZone: string },
): LoyaltyCard {
  const url = toHubUrl(hub.url, { to: 'loyalty' });
  const canRedeem = listRedeemable(rewards, standing).length > 0;
  const actions: CardAction[] = canRedeem ? [{ kind: 'redeem', url }] : [{ kind: 'view', url }];
  return {
    kind: 'loyalty',
    programName: name,
    points: standing.points,
    tier: standing.tier,
    nextTier: standing.nextTier,
    timeZone,
    rewards: rewards.map((reward) => ({ ...reward, isRedeemable: reward.costPoints <= standing.points })),
    actions,
  };
}

function toTold(finding: LoyaltyFinding): Told {
  return { ...NOTHING_TOLD, findings: [finding], evidence: listLoyaltyEvidence(finding) };
}
