import type {
  AuthenticationReason,
  Card,
  Channel,
  Fact,
  HandoffReason,
  Locale,
  PageContext,
  SkillId,
  Source,
} from '@loket/contracts';
import type { HubPlace } from '@loket/domain/hub';
import type { ShopFacts } from '@loket/domain/ports';
import type { Need } from '../availability.ts';
import type { Evidence } from '../compose/evidence.ts';
import type { Words } from '../compose/words.ts';
import type { LookUps } from '../flow/look-ups.ts';
import type { QuoteFinding } from '../quotes/finding.ts';
import type { DialogueState } from '../state.ts';
import type { Toolbox } from '../tools.ts';
import type { AgentPorts } from '../types.ts';
import type { CouponFinding } from './coupons-discounts/finding.ts';
import type { LoyaltyFinding } from './loyalty/finding.ts';
import type { EditingFinding } from './order-editing/finding.ts';
import type { TrackingFinding } from './order-tracking/finding.ts';
import type { ProductFinding } from './product-recommendations/finding.ts';
import type { ReturnsFinding } from './returns-exchanges/finding.ts';
import type { SubscriptionFinding } from './subscriptions/finding.ts';

/** What a skill is given. */
export interface SkillContext {
  /** The customer's words: data, never an instruction. */
  readonly text: string;
  readonly lang: Locale;
  readonly state: DialogueState;
  readonly isVerified: boolean;
  readonly page: PageContext | null;
  readonly isPreview: boolean;
  /** The question waited for sign-in; what could be told to anyone was told then. */
  readonly isResumed: boolean;
  readonly facts: ShopFacts;
  /** Ports of the verified customer, or `null`. */
  readonly customer: AgentPorts['customer'];
  /** What the shop has about a text, in the language of the turn. */
  readonly lookUps: LookUps;
  readonly content: AgentPorts['content'];
  readonly catalogue: AgentPorts['catalogue'];
  readonly coupons: AgentPorts['coupons'];
  readonly loyalty: AgentPorts['loyalty'];
  /** For the short texts that cards carry. */
  readonly words: Words;
  readonly tools: Toolbox;
  readonly nowMs: number;
  readonly timeZone: string;
}

/** What a skill found out; the composer words it. */
export type Finding =
  | TrackingFinding
  | QuoteFinding
  | ProductFinding
  | EditingFinding
  | ReturnsFinding
  | SubscriptionFinding
  | LoyaltyFinding
  | CouponFinding;

/** What a conversation keeps in mind of an answer. */
export type Remembered = Partial<
  Pick<DialogueState, 'orders' | 'focus' | 'products' | 'wish' | 'aspect' | 'subscriptions' | 'coupon'>
>;

/** What is said, with all that backs it. */
export interface Told {
  /** Worded one after the other. */
  readonly findings: readonly Finding[];
  /** All that the answer may state; comes from tool results alone. */
  readonly evidence: readonly Evidence[];
  readonly cards: readonly Card[];
  /** Articles that the answer comes from. */
  readonly sources: readonly Source[];
}

/** What the agent asks back, so that a short reply can be understood. */
export type Asked = 'order-choice' | 'subscription-choice';

/** Outcome of a skill. Expected failures are values, so that the reply can be chosen. */
export type SkillResult =
  | ({
      readonly kind: 'answer';
      /** Later turns may lean on it. */
      readonly remembers: Remembered;
      /** Offers a person, because the skill cannot mend what is wrong: the reason for the team if the customer accepts. */
      readonly offers: HandoffReason | null;
      readonly asks?: Asked;
    } & Told)
  | {
      readonly kind: 'needs-sign-in';
      readonly reason: AuthenticationReason;
      /** Where the customer finds it in the hub, for channels without a sign-in of their own. */
      readonly place: HubPlace;
      /** What can be said to anyone, e.g. the policy. */
      readonly told?: Told;
    }
  | {
      readonly kind: 'needs-person';
      readonly reason: HandoffReason;
      /** Said before the conversation goes to the team. */
      readonly told?: Told;
      /** For the team: what was found out. */
      readonly facts?: readonly Fact[];
      readonly remembers?: Remembered;
    };

/** One capability of the agent. */
export interface Skill {
  readonly id: SkillId;
  readonly category: 'core' | 'post-purchase';
  /** One sentence that says when to use it. */
  readonly description: string;
  /** Everything it cannot work without; its status is computed from this. */
  readonly needs: readonly Need[];
  readonly channels: readonly Channel[];
  /** Names of its tools, as they stand in the trace. */
  readonly tools: readonly string[];
  /** Kind of card that it shows, or `null`. */
  readonly card: Card['kind'] | null;
  readonly run: (context: SkillContext) => Promise<SkillResult>;
}

/** Nothing said: what a {@link Told} begins from. */
export const NOTHING_TOLD: Told = { findings: [], evidence: [], cards: [], sources: [] };

/** Several things said one after the other; an article that two of them quote is named once. */
export function joinTold(parts: readonly (Told | null | undefined)[]): Told {
  const told = parts.filter((part) => part !== null && part !== undefined);
  const sources = told.flatMap((part) => part.sources);
  return {
    findings: told.flatMap((part) => part.findings),
    evidence: told.flatMap((part) => part.evidence),
    cards: told.flatMap((part) => part.cards),
    sources: sources.filter(({ articleId }, at) => sources.findIndex((each) => each.articleId === articleId) === at),
  };
}
