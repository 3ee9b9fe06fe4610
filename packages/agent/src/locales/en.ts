import type {
  CouponTexts,
  EditingTexts,
  LoyaltyTexts,
  PolicyQuestions,
  ReturnsTexts,
  SubscriptionTexts,
} from './skill-texts.ts';
import type { AgentTexts, ClarifyTexts, ProductTexts, QuoteTexts, TrackingTexts } from './texts.ts';

/** `1 point`, `312 points`. */
const sayPoints = (points: string): string => (points === '1' ? '1 point' : `${points} points`);

const sayMorePoints = (points: string): string => (points === '1' ? '1 more point' : `${points} more points`);

const withCarrier = (carrier: string | null): string => (carrier === null ? '' : ` with ${carrier}`);

const tracking: TrackingTexts = {
  signIn:
    'To look up your orders I need to know that it is you. Please sign in with your e-mail address; I will then answer your question right here.',
  noOrders:
    'I do not see any orders in your account. If you ordered with another e-mail address, sign in with that one.',
  notFound: 'I cannot find that order in your account.',
  notFoundHint: 'Please check the number in your confirmation e-mail, or sign in with the address you ordered with.',
  named: 'These are the orders:',
  several: (shown, all) =>
    shown === all ? `You have ${all} open orders:` : `You have ${all} open orders. These are the newest ${shown}:`,
  headline: {
    pending: ({ order }) => `We have received order ${order}. It has not been shipped yet.`,
    'on-hold': ({ order }) => `Order ${order} is on hold and has not been shipped yet.`,
    packing: ({ order }) => `Order ${order} is being packed. It has not left yet.`,
    'partly-shipped': ({ order }) => `Part of order ${order} has been shipped. The rest has not left yet.`,
    shipped: ({ order, carrier }) => `Order ${order} is on its way${withCarrier(carrier)}.`,
    'out-for-delivery': ({ order, carrier }) => `Order ${order} is out for delivery${withCarrier(carrier)}.`,
    'ready-for-pickup': ({ order, carrier }) =>
      `Order ${order} is ready for you at the pick-up point${carrier === null ? '' : ` of ${carrier}`}.`,
    'partly-delivered': ({ order }) => `Part of order ${order} has been delivered.`,
    delivered: ({ order, when }) => `Order ${order} was delivered${when === null ? '' : ` ${when}`}.`,
    exception: ({ order }) => `Something went wrong with the delivery of order ${order}.`,
    cancelled: ({ order, when }) => `Order ${order} was cancelled${when === null ? '' : ` ${when}`}.`,
  },
  brief: {
    pending: 'not shipped yet',
    'on-hold': 'on hold',
    packing: 'being packed',
    'partly-shipped': 'partly shipped',
    shipped: 'on its way',
    'out-for-delivery': 'out for delivery',
    'ready-for-pickup': 'ready to pick up',
    'partly-delivered': 'partly delivered',
    delivered: 'delivered',
    exception: 'delivery problem',
    cancelled: 'cancelled',
  },
  parcel: {
    'label-created': 'packed, not handed to the carrier yet',
    'in-transit': 'on its way',
    'out-for-delivery': 'out for delivery',
    'ready-for-pickup': 'ready at the pick-up point',
    attempted: 'delivery was tried without success',
    delivered: 'delivered',
    delayed: 'delayed at the carrier',
    failed: 'could not be delivered',
    cancelled: 'cancelled',
    other: 'on its way',
  },
  place: {
    waiting: 'not shipped yet',
    packed: 'packed',
    moving: 'on its way',
    out: 'out for delivery',
    pickup: 'ready to pick up',
    delivered: 'delivered',
    problem: 'delivery problem',
  },
  cancelledLine: 'cancelled',
  expectedPart: (when) => `What is on its way is expected ${when}.`,
  expected: (when) => `It is expected ${when}.`,
  noExpected: 'No delivery date is known yet.',
  shippedOn: (when) => `It left ${when}.`,
  late: (when) => `It was expected ${when} and has not arrived yet. I am sorry about the delay.`,
  lost: (when) =>
    when === null
      ? 'It has been under way for a very long time and may be lost. I am sorry about this.'
      : `It was expected ${when} and has still not arrived, so it may be lost. I am sorry about this.`,
  exception: 'The carrier could not deliver it. I am sorry about this.',
  delayed: 'The carrier reports a delay.',
  attempted: 'The carrier has tried to deliver it without success.',
  linesIntro: 'Item by item:',
  parcelsIntro: 'Parcel by parcel:',
  moreLines: (count) => (count === 1 ? `and ${count} more item` : `and ${count} more items`),
  parcelName: (carrier) => (carrier === null ? 'Parcel' : `Parcel with ${carrier}`),
  deliveredOn: (when) => `delivered ${when}`,
  expectedShort: (when) => `expected ${when}`,
  lateShort: (when) => `was expected ${when}`,
  track: (carrier) => (carrier === null ? 'Follow the parcel' : `Follow the parcel with ${carrier}`),
  notThere:
    'I am sorry that you do not have it. It may be with a neighbour, at reception or in another safe place. If it is not, our team can look into it.',
  missingDelivered:
    'As far as we know every item has been delivered. I am sorry if something is missing; our team can look into it.',
  missingUnderWay: 'What you are missing may be in the part that is still to come.',
  sorry: 'I am sorry that not everything is going as it should.',
};

const editing: EditingTexts = {
  canChange: (order) => `Order ${order} has not been shipped yet, so you can still change it.`,
  canCancel: (order) => `Order ${order} has not been shipped yet, so you can still cancel it.`,
  canChangePart: (order) => `Part of order ${order} can still be changed:`,
  canCancelPart: (order) => `Part of order ${order} can still be cancelled:`,
  shippedIntro: 'These items have already been shipped:',
  until: (when) => `You can do this until ${when}.`,
  untilPacked: 'You can do this until it is packed.',
  byYourself: 'You do it yourself on the page below; nothing changes before you confirm it.',
  changeLink: (order) => `Change order ${order}`,
  cancelLink: (order) => `Cancel order ${order}`,
  blocked: {
    shipped: (order) => `Order ${order} has already been shipped, so it can no longer be changed or cancelled.`,
    packing: (order) => `Order ${order} is already being packed, so it can no longer be changed or cancelled here.`,
    cancelled: (order) => `Order ${order} was cancelled, so there is nothing left to change.`,
    'window-over': (order) => `The time for this change of order ${order} is over.`,
    'not-allowed': (order) => `This change of order ${order} cannot be made here.`,
  },
  cancelledOn: (when) => `That was ${when}.`,
  whichChange: (count) => `You have ${count} orders that can still be changed. Which of them do you mean?`,
  whichCancel: (count) => `You have ${count} orders that can still be cancelled. Which of them do you mean?`,
  cannotAdd:
    'Items cannot be added to an order that has been placed. You can place a new order for them, or I can ask our team.',
};

const returns: ReturnsTexts = {
  canReturn: (order) => `These items of order ${order} can be returned:`,
  canReturnAside: (order) => `These items of order ${order} have been delivered and can be returned:`,
  canExchange: (order) => `These items of order ${order} can be exchanged or returned:`,
  damaged: 'I am sorry that it is not as it should be.',
  untilDay: (when) => `until the end of ${when}`,
  restIntro: 'The rest of the order:',
  state: {
    'not-delivered': 'not delivered yet',
    excluded: 'cannot be returned',
    'in-return': 'already part of a return',
    unknown: 'cannot be returned right now',
  },
  windowOver: (when) => (when === null ? 'the time for returning it is over' : `could be returned until ${when}`),
  startLink: (order) => `Start the return of order ${order}`,
  exchangeLink: (order) => `Start the exchange for order ${order}`,
  cannotReturn: (order) => `Nothing of order ${order} can be returned now:`,
  later: (order) => `Order ${order} has not been delivered yet. You can return its items once they have arrived.`,
  which: (count) => `You have ${count} orders that have arrived. Which of them do you mean?`,
  status: {
    requested: ({ name, order }) => `Return ${name} of order ${order} has been registered.`,
    approved: ({ name, order }) => `Return ${name} of order ${order} has been approved.`,
    shipped: ({ name, order }) => `Return ${name} of order ${order} is on its way to us.`,
    received: ({ name, order }) => `Return ${name} of order ${order} has arrived at our warehouse.`,
    refunded: ({ name, order }) => `Return ${name} of order ${order} has been refunded.`,
    exchanged: ({ name, order }) => `Return ${name} of order ${order} has been exchanged.`,
    rejected: ({ name, order }) => `Return ${name} of order ${order} was not accepted.`,
    cancelled: ({ name, order }) => `Return ${name} of order ${order} was cancelled.`,
    other: ({ name, order }) => `Return ${name} of order ${order} is being handled.`,
  },
  receivedOn: (when) => `That was ${when}.`,
  refunded: (amount, when) =>
    `${amount === null ? 'The money' : amount} was paid back${when === null ? '' : ` ${when}`}.`,
  refundPending: (amount) =>
    amount === null ? 'The money has not been paid back yet.' : `${amount} has not been paid back yet.`,
  statusLink: 'See your returns',
  noReturns: 'I do not see a return in your account.',
};

const intervals = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

const subscriptions: SubscriptionTexts = {
  signIn:
    'To look up your subscriptions I need to know that it is you. Please sign in with your e-mail address; I will then go on right here.',
  interval: (every, unit, count) =>
    count === 1 ? `every ${intervals[unit][0]}` : `every ${every} ${intervals[unit][1]}`,
  status: { active: 'active', paused: 'paused', cancelled: 'cancelled', expired: 'expired', other: 'state unknown' },
  line: ({ title, quantity, interval, price }) =>
    `${title}${quantity === null ? '' : ` (${quantity} ×)`}, ${interval}, ${price} per delivery`,
  one: (line, status) => `Your subscription is ${status}: ${line}.`,
  unknown: (line) => `I cannot see how your subscription stands: ${line}.`,
  next: (when) => `The next delivery is ${when}.`,
  noNext: 'No next delivery is planned.',
  several: (count) => `You have ${count} subscriptions:`,
  which: 'Which of them do you mean?',
  can: {
    pause: 'You can pause it yourself on the page below.',
    resume: 'You can start it again yourself on the page below.',
    skip: 'You can skip the next delivery yourself on the page below.',
    change: 'You can change it yourself on the page below.',
    cancel: 'You can end it yourself on the page below.',
  },
  link: {
    pause: 'Pause the subscription',
    resume: 'Start the subscription again',
    skip: 'Skip the next delivery',
    change: 'Change the subscription',
    cancel: 'End the subscription',
  },
  cannot: {
    pause: 'This subscription cannot be paused now.',
    resume: 'This subscription cannot be started again.',
    skip: 'The next delivery cannot be skipped any more.',
    change: 'This subscription cannot be changed now.',
    cancel: 'This subscription has ended already.',
  },
  none: 'I do not see a subscription in your account. If you subscribed with another e-mail address, sign in with that one.',
};

const loyalty: LoyaltyTexts = {
  signIn:
    'To look up your points I need to know that it is you. Please sign in with your e-mail address; I will then answer right here.',
  points: (points, programme) => `You have ${sayPoints(points)} in ${programme}.`,
  pending: (points) => `Another ${sayPoints(points)} ${points === '1' ? 'has' : 'have'} not been confirmed yet.`,
  tier: (tier) => `Your level is ${tier}.`,
  nextTier: (points, tier, when) =>
    when === null
      ? `With ${sayMorePoints(points)} you reach ${tier}.`
      : `Earn ${sayMorePoints(points)} by ${when} to reach ${tier}.`,
  expiring: (points, when) => `${points} of your points ${points === '1' ? 'expires' : 'expire'} ${when}.`,
  noneExpiring: 'None of your points are about to expire.',
  canRedeem: 'You can redeem your points for:',
  nextReward: (points, reward) => `With ${sayMorePoints(points)} you get ${reward}.`,
  cost: sayPoints,
  redeemLink: 'Redeem points',
  viewLink: 'See your points',
  notMember: (programme) => `I do not see a membership of ${programme} in your account.`,
  rewards: (programme) => `Rewards of ${programme}:`,
  tiers: (programme) => `Levels of ${programme}:`,
  fromPoints: (points) => `from ${sayPoints(points)}`,
};

const coupons: CouponTexts = {
  signIn:
    'To look up codes of your own I need to know that it is you. Please sign in with your e-mail address; I will then answer right here.',
  percent: (percent) => `${percent} off`,
  amount: (amount) => `${amount} off`,
  freeShipping: 'free shipping',
  works: (code, gives) => `The code ${code} is valid and gives ${gives}.`,
  minimum: (amount) => `It counts for orders from ${amount}.`,
  until: (when) => `It is valid until ${when}.`,
  untilDayEnd: (day) => `It is valid until the end of ${day}.`,
  expired: (code, when) => `The code ${code} is no longer valid${when === null ? '' : `; it ended ${when}`}.`,
  scheduled: (code, when) => `The code ${code} is not valid yet${when === null ? '' : `; it starts ${when}`}.`,
  redeemed: (code) => `The code ${code} has been used already.`,
  unknown: (code) => `I do not know the code ${code}. Please check how it is spelt.`,
  terms: 'Terms:',
  list: 'You can use these codes now:',
  listPersonal: 'These are codes of your own:',
  more: 'There are more codes than I can show here.',
  none: 'I do not see a code that you can use right now.',
  signInForMore: 'If you sign in, I can also see codes of your own.',
};

const policyQuestions: PolicyQuestions = {
  returns: {
    return: 'How long do I have to return an item?',
    exchange: 'How do I exchange an item for another size?',
    damaged: 'What if an item arrives broken or is the wrong one?',
    status: 'When do I get my money back after a return?',
    exception: 'How long do I have to return an item?',
  },
  editing: 'Can I change or cancel an order?',
  editingRefund: 'When do I get my money back if I cancel an order?',
  subscriptions: {
    restart: 'Can I start a subscription again after I cancelled it?',
    show: 'How does a subscription work?',
    pause: 'How do I pause a subscription?',
    resume: 'How do I start a paused subscription again?',
    skip: 'How do I skip the next delivery of a subscription?',
    change: 'How do I change a subscription?',
    cancel: 'How do I cancel a subscription?',
  },
  loyalty: {
    points: 'How do I earn points?',
    join: 'How do I join the club?',
    pending: 'When are the points of an order added?',
    expiry: 'When do points expire?',
  },
  coupons: {
    code: 'Why does my discount code not work?',
    own: 'How do I get a personal discount code?',
  },
};

const quote: QuoteTexts = {
  source: 'Source:',
  otherLanguage: {
    en: 'I only have this in English:',
    nl: 'I only have this in Dutch:',
    sv: 'I only have this in Swedish:',
  },
};

const products: ProductTexts = {
  found: 'These fit what you are looking for:',
  foundOne: 'This fits what you are looking for:',
  closestPrice: 'I have found nothing within that price. These come closest:',
  closest: 'Nothing meets every wish. These come closest:',
  nothing: 'I have not found anything like that in our range.',
  compared: 'Side by side:',
  cheapest: (title) => `Lowest price: ${title}.`,
  from: (amount) => `from ${amount}`,
  costs: (title, amount) => `${title}: ${amount}.`,
  available: (options) => `Available now: ${options}.`,
  notIn: (title, values) => `${title}: not available in ${values}.`,
  comesIn: (values) => `comes in ${values}`,
  withinBudget: 'within your budget',
  matches: (words) => `matches ${words}`,
  quoted: (word) => `“${word}”`,
  boughtBefore: (title) => `goes with the ${title} you ordered`,
  stockOf: {
    'in-stock': (subject) => `${subject}: in stock.`,
    'low-stock': (subject) => `${subject}: in stock, only a few left.`,
    'out-of-stock': (subject) => `${subject}: out of stock right now.`,
  },
  stockUnknown: (subject) => `${subject}: I do not know how many are in stock.`,
};

const clarify: ClarifyTexts = {
  ask: (first, second) => `I want to be sure that I understand you. Is it about ${first} or ${second}?`,
  topics: {
    'returns-exchanges': 'a return or refund',
    'order-editing': 'changing or cancelling an order',
    subscriptions: 'a subscription',
    loyalty: 'loyalty points',
    'order-tracking': 'where an order is',
    'coupons-discounts': 'a code or discount',
    'general-qa': 'information about the shop',
    'product-recommendations': 'finding a product',
    handoff: 'talking to a person',
  },
};

/** English. */
export const en: AgentTexts = {
  introduction: (shopName) => `I am the AI assistant of ${shopName}.`,
  skills: {
    'returns-exchanges': 'returns and exchanges',
    'order-editing': 'changes to orders',
    subscriptions: 'subscriptions',
    loyalty: 'loyalty points',
    'order-tracking': 'tracking orders',
    'coupons-discounts': 'coupons and discounts',
    'general-qa': 'general questions',
    'product-recommendations': 'product advice',
  },
  tracking,
  editing,
  returns,
  subscriptions,
  loyalty,
  coupons,
  policyQuestions,
  quote,
  products,
  clarify,
  handoff: {
    reasons: {
      'customer-request': null,
      'knowledge-gap': 'I do not have a reliable answer to that.',
      'skill-unavailable': null,
      'tool-failure': 'I cannot look that up right now because of a fault on our side. I am sorry.',
      'policy-exception': 'This is for a team member to decide.',
      'repeated-failure': 'I am sorry, I have not been able to help you so far.',
      sensitive: 'I am sorry to hear this. This is something for a person, not for me.',
      frustration: 'I am sorry that this has been frustrating.',
    },
    unavailable: (skill) => `I cannot help with ${skill} myself.`,
    acknowledgement: 'I have passed your question on to our team. A team member will follow up.',
    teamIsThere: 'They are there right now.',
    teamFrom: (when) => `They are there again ${when}.`,
    signInThere: 'I cannot see from here who you are. Please sign in on this page, where you find it:',
    hubLink: 'Your account',
    ordersLink: 'Your orders',
    cannotVerify: 'I cannot see from here who you are, so I may not look into your account.',
    offer: 'Shall I ask a team member to look into it?',
    writesThere: 'They will write to you at the address that you gave.',
    askEmail: 'At which e-mail address can they reach you?',
    thanksForEmail: 'Thank you. Our team will write to you at that address.',
    alreadyPassedOn: 'Our team already has your question and will follow up.',
  },
  small: {
    greeting: 'Hello.',
    thanks: 'You are welcome.',
    goodbye: 'Goodbye, and thank you.',
    notUnderstood: 'I am not sure that I can help with that.',
    declined: 'All right.',
    can: (skills) => `I can help you with ${skills}.`,
    canOnlyPassOn: 'I can pass your question on to our team.',
    offerPerson: 'Would you rather talk to a person?',
  },
  quickReplies: {
    person: 'Talk to a person',
    latestOrder: 'Where is my latest order?',
    whereIsOrder: 'Where is my order?',
  },
};
