import type {
  Channel,
  Fact,
  IdentityLevel,
  Locale,
  PageContext,
  Route,
  RouteScore,
  TurnEvent,
  TurnTrace,
} from '@loket/contracts';
import type {
  Catalogue,
  Content,
  Coupons,
  CustomerCoupons,
  CustomerLoyalty,
  CustomerOrders,
  CustomerProfiles,
  CustomerReturns,
  CustomerSubscriptions,
  Loyalty,
  Shop,
} from '@loket/domain/ports';
import type { Composer } from './compose/composer.ts';
import type { DialogueState } from './state.ts';

/** What sets a turn off: a message, or that the customer has just signed in while a question was parked. */
export type TurnTrigger = { readonly kind: 'message'; readonly text: string } | { readonly kind: 'signed-in' };

/** All that a turn knows of the world besides its ports. */
export interface TurnInput {
  readonly trigger: TurnTrigger;
  readonly channel: Channel;
  /** Language of the chat's page, or `null`. */
  readonly localeHint: Locale | null;
  readonly accountLocale: Locale;
  readonly page: PageContext | null;
  readonly customer: {
    readonly level: IdentityLevel;
    readonly firstName: string | null;
    readonly email: string | null;
  };
  readonly shopName: string;
  /** IANA name; dates are said in it. */
  readonly timeZone: string;
  readonly nowMs: number;
  /**
   * Who holds the conversation. With `team` the agent only takes a contact address that it had asked for and is silent
   * otherwise; with `member` it is always silent.
   */
  readonly owner: 'agent' | 'team' | 'member';
  /** Preview answers even when the agent is switched off. */
  readonly isPreview?: boolean;
}

/** Ports that reach one verified customer's data and nobody else's; those of a provider that is not connected are `null`. */
export interface CustomerPorts {
  readonly orders: CustomerOrders;
  readonly profiles: CustomerProfiles;
  readonly returns: CustomerReturns | null;
  readonly subscriptions: CustomerSubscriptions | null;
  readonly loyalty: CustomerLoyalty | null;
  readonly coupons: CustomerCoupons | null;
}

/** Who answers a tool. */
export type ProviderName = 'store' | 'content' | 'catalogue' | 'returns' | 'subscriptions' | 'loyalty' | 'coupons';

/** Remembers which providers fail. */
export interface ProviderHealth {
  /** Whether a call may be made; `false` while the provider rests after failures in a row. */
  mayCall(provider: ProviderName): boolean;
  report(provider: ProviderName, isOk: boolean): void;
}

/** How a turn reaches the world. */
export interface AgentPorts {
  readonly shop: Shop;
  readonly content: Content;
  readonly catalogue: Catalogue;
  /** Codes that anybody may know; `null` when no provider is connected. */
  readonly coupons: Coupons | null;
  /** The loyalty programme; `null` when no provider is connected. */
  readonly loyalty: Loyalty | null;
  /** Ports of the one verified customer, or `null` when nobody is verified. */
  readonly customer: CustomerPorts | null;
  /** Words answers in place of the embedded composer, or `null`. What it says passes the same check. */
  readonly composer: Composer | null;
  /** How the providers are doing, over all turns: one that keeps failing is left alone for a while. */
  readonly health: ProviderHealth;
  /** Milliseconds of a clock that never runs back; only differences count. */
  elapsedMs(): number;
  /** Rejects after `ms` milliseconds; `signal` aborts when the wait is no longer needed, so that a timer can be cleared. */
  timeout(ms: number, signal: AbortSignal): Promise<never>;
}

/** What the team gets with a conversation that is handed over. */
export interface HandoffBrief {
  /** Two or three sentences in English. */
  readonly summary: string;
  readonly facts: Fact[];
}

export interface TurnResult {
  /** What the message was routed to; of a turn without routing the conversation's last route, or `none`. */
  readonly skill: Route;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The next best routes, best first. */
  readonly alternatives: RouteScore[];
  /** Whether this turn classified a message; a silent turn, a contact address or a resumed question does not. */
  readonly isRouted: boolean;
  /** What is said and done, in order; empty for a silent turn. */
  readonly events: TurnEvent[];
  readonly state: DialogueState;
  readonly trace: TurnTrace;
  /** Present when `events` holds a handoff. */
  readonly handoff: HandoffBrief | null;
  /** The address that the visitor gave when asked, in lower case, else `null`. */
  readonly contactEmail: string | null;
}
