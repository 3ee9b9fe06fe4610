import type { AgentTexts, ClarifyTexts, ProductTexts, QuoteTexts, TrackingTexts } from './texts.ts';

const withCarrier = (carrier: string | null): string => (carrier === null ? '' : ` with ${carrier}`);

const tracking: TrackingTexts = {
  signIn:
    'To look up your orders I need to know that it is you. Please sign in with your e-mail address; I will then answer your question right here.',
  noOrders:
    'I do not see any orders in your account. If you ordered with another e-mail address, sign in with that one.',
  notFound: 'I cannot find that order in your account.',
  notFoundHint: 'Please check the number in your confirmation e-mail, or sign in with the address you ordered with.',
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
  expected: (when) => `It is expected ${when}.`,
  noExpected: 'No delivery date is known yet.',
  shippedOn: (when) => `It left ${when}.`,
  late: (when) => `It was expected ${when} and has not arrived yet. I am sorry about the delay.`,
  lost: (when) =>
    when === null
      ? 'It has been under way for a very long time and may be lost. I am sorry about this.'
      : `It was expected ${when} and has still not arrived, so it may be lost. I am sorry about this.`,
  exception: 'The carrier could not deliver it. I am sorry about this.',
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
  offerPerson: 'Shall I ask a team member to look into it?',
};

const quote: QuoteTexts = {
  source: 'Source:',
  otherLanguage: {
    en: 'I only have this in English:',
    nl: 'I only have this in Dutch:',
    sv: 'I only have this in Swedish:',
  },
  offerPerson: 'Shall I pass this on to our team?',
};

const products: ProductTexts = {
  found: 'These fit what you are looking for:',
  foundOne: 'This fits what you are looking for:',
  closestPrice: 'I have found nothing within that price. These come closest:',
  closest: 'Nothing meets every wish. These come closest:',
  nothing: 'I have not found anything like that in our range.',
  offerPerson: 'Would you like to ask a team member?',
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
  stock: { 'in-stock': 'in stock', 'low-stock': 'only a few left', 'out-of-stock': 'out of stock' },
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
