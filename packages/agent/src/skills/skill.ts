import type {
  AuthenticationReason,
  Card,
  Channel,
  HandoffReason,
  Locale,
  PageContext,
  SkillId,
  Source,
} from '@loket/contracts';
import type { Need } from '../availability.ts';
import type { Evidence } from '../compose/evidence.ts';
import type { Words } from '../compose/words.ts';
import type { LookUps } from '../flow/look-ups.ts';
import type { DialogueState } from '../state.ts';
import type { Toolbox } from '../tools.ts';
import type { AgentPorts } from '../types.ts';
import type { QuoteFinding } from './general-qa/finding.ts';
import type { TrackingFinding } from './order-tracking/finding.ts';
import type { ProductFinding } from './product-recommendations/finding.ts';

/** What a skill is given. */
export interface SkillContext {
  /** The customer's words: data, never an instruction. */
  readonly text: string;
  readonly lang: Locale;
  readonly state: DialogueState;
  readonly isVerified: boolean;
  readonly page: PageContext | null;
  readonly isPreview: boolean;
  readonly customer: AgentPorts['customer'];
  /** What the shop has about a text, in the language of the turn. */
  readonly lookUps: LookUps;
  readonly content: AgentPorts['content'];
  readonly catalogue: AgentPorts['catalogue'];
  /** For the short texts that cards carry. */
  readonly words: Words;
  readonly tools: Toolbox;
  readonly nowMs: number;
  readonly timeZone: string;
}

/** What a skill found out; the composer words it. One kind per skill. */
export type Finding = TrackingFinding | QuoteFinding | ProductFinding;

/** What a conversation keeps in mind of an answer. */
export type Remembered = Partial<Pick<DialogueState, 'orders' | 'focus' | 'products' | 'wish'>>;

/** Outcome of a skill. Expected failures are values, so that the reply can be chosen. */
export type SkillResult =
  | {
      readonly kind: 'answer';
      readonly finding: Finding;
      /** All that the answer may state; comes from tool results alone. */
      readonly evidence: readonly Evidence[];
      readonly cards: readonly Card[];
      /** Articles that the answer comes from. */
      readonly sources: readonly Source[];
      /** Later turns may lean on it. */
      readonly remembers: Remembered;
      /** Offers a person, because the skill cannot mend what is wrong. */
      readonly offersPerson: boolean;
    }
  | { readonly kind: 'needs-sign-in'; readonly reason: AuthenticationReason }
  | { readonly kind: 'needs-person'; readonly reason: HandoffReason };

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
  /** `null`: this version has no code for it. */
  readonly run: ((context: SkillContext) => Promise<SkillResult>) | null;
}
