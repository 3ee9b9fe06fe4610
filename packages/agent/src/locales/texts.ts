import type { HandoffReason, Locale, OrderStatus, ProductCard, SkillId, ShipmentStatus } from '@loket/contracts';
import type { UnitPlace } from '@loket/domain/orders';
import type {
  CouponTexts,
  EditingTexts,
  LoyaltyTexts,
  PolicyQuestions,
  ReturnsTexts,
  SubscriptionTexts,
} from './skill-texts.ts';

/** What is said about orders. `order` is what the shop calls it, `when` a day in the form that `Dates` gives. */
export interface TrackingTexts {
  readonly signIn: string;
  readonly noOrders: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  /** Opens an answer about several orders; `shown` of `all` are listed. */
  /** Announces orders whose numbers the customer named. */
  readonly named: string;
  readonly several: (shown: number, all: number) => string;
  /** State of a whole order as a sentence. `carrier` or `when` may be unknown. */
  readonly headline: Readonly<
    Record<OrderStatus, (facts: { order: string; carrier: string | null; when: string | null }) => string>
  >;
  /** State of an order in a list, after its name. */
  readonly brief: Readonly<Record<OrderStatus, string>>;
  readonly parcel: Readonly<Record<ShipmentStatus, string>>;
  /** Where units are, after a number. */
  readonly place: Readonly<Record<UnitPlace, string>>;
  readonly cancelledLine: string;
  readonly expected: (when: string) => string;
  /** Of what has left, while the rest has not. */
  readonly expectedPart: (when: string) => string;
  readonly noExpected: string;
  readonly shippedOn: (when: string) => string;
  /** The expected day is over: apology without a promise. */
  readonly late: (when: string) => string;
  /** Far past the expected day, or under way for weeks without one (`when` is `null`). */
  readonly lost: (when: string | null) => string;
  readonly exception: string;
  /** The carrier says so, before the expected day is over. */
  readonly delayed: string;
  readonly attempted: string;
  readonly linesIntro: string;
  readonly parcelsIntro: string;
  readonly moreLines: (count: number) => string;
  readonly parcelName: (carrier: string | null) => string;
  readonly deliveredOn: (when: string) => string;
  readonly expectedShort: (when: string) => string;
  readonly lateShort: (when: string) => string;
  readonly track: (carrier: string | null) => string;
  /** Reported as delivered, but the customer does not have it. */
  readonly notThere: string;
  /** Something is missing and every unit counts as delivered. */
  readonly missingDelivered: string;
  /** Something is missing and part of the order has yet to come. */
  readonly missingUnderWay: string;
  /** One of several orders is late, lost or refused. */
  readonly sorry: string;
}

/** What is said around sentences that articles say. */
export interface QuoteTexts {
  /** Before the name of the article. */
  readonly source: string;
  /** The only article about it is in that language. */
  readonly otherLanguage: Readonly<Record<Locale, string>>;
}

type StockState = ProductCard['stock'];

/** What is said about products. Amounts, titles and values come in their written form. */
export interface ProductTexts {
  readonly found: string;
  readonly foundOne: string;
  /** Nothing is within the price that was asked for. */
  readonly closestPrice: string;
  /** Nothing meets every other wish. */
  readonly closest: string;
  readonly nothing: string;
  readonly compared: string;
  readonly cheapest: (title: string) => string;
  readonly from: (amount: string) => string;
  readonly costs: (title: string, amount: string) => string;
  /** `options` as `Size: S, M; Colour: moss`. */
  readonly available: (options: string) => string;
  readonly notIn: (title: string, values: string) => string;
  /** Parts of a reason, without capital and stop. */
  readonly comesIn: (values: string) => string;
  readonly withinBudget: string;
  readonly matches: (words: string) => string;
  /** A word of the customer's within a sentence. */
  readonly quoted: (word: string) => string;
  readonly boughtBefore: (title: string) => string;
  /** A whole sentence. */
  readonly stockOf: Readonly<Record<Exclude<StockState, 'unknown'>, (subject: string) => string>>;
  readonly stockUnknown: (subject: string) => string;
}

/** Asking back when a message may mean two things. */
export interface ClarifyTexts {
  /** `first` and `second` in the form of `topics`. */
  readonly ask: (first: string, second: string) => string;
  /** Each route as something that a question is about; also the text of its quick reply, with a capital. */
  readonly topics: Readonly<Record<SkillId | 'handoff', string>>;
}

/** Every sentence of the agent in one language. No sentence holds a number, a date or a link of its own. */
export interface AgentTexts {
  readonly introduction: (shopName: string) => string;
  readonly skills: Readonly<Record<SkillId, string>>;
  readonly tracking: TrackingTexts;
  readonly editing: EditingTexts;
  readonly returns: ReturnsTexts;
  readonly subscriptions: SubscriptionTexts;
  readonly loyalty: LoyaltyTexts;
  readonly coupons: CouponTexts;
  readonly policyQuestions: PolicyQuestions;
  readonly quote: QuoteTexts;
  readonly products: ProductTexts;
  readonly clarify: ClarifyTexts;
  readonly handoff: {
    /** Why, before the acknowledgement; `null` for a plain request. */
    readonly reasons: Readonly<Record<HandoffReason, string | null>>;
    readonly unavailable: (skill: string) => string;
    readonly acknowledgement: string;
    /** When: the team is there now, or from a moment on. */
    readonly teamIsThere: string;
    readonly teamFrom: (when: string) => string;
    /** Where the customer has to sign in on channels without a sign-in of their own. */
    readonly signInThere: string;
    readonly hubLink: string;
    readonly ordersLink: string;
    /** Nobody can be verified here. */
    readonly cannotVerify: string;
    /** Offers a person; a yes hands the conversation over. */
    readonly offer: string;
    readonly askEmail: string;
    /** Where the customer named an address with the question. */
    readonly writesThere: string;
    readonly thanksForEmail: string;
    readonly alreadyPassedOn: string;
  };
  readonly small: {
    readonly greeting: string;
    readonly thanks: string;
    readonly goodbye: string;
    readonly notUnderstood: string;
    readonly declined: string;
    /** What the agent can do; `skills` are its live ones in the form of `skills`. */
    readonly can: (skills: string) => string;
    readonly canOnlyPassOn: string;
    readonly offerPerson: string;
  };
  readonly quickReplies: { readonly person: string; readonly latestOrder: string; readonly whereIsOrder: string };
}
