import type { ChannelTexts } from './texts.ts';

/** English. */
export const en: ChannelTexts = {
  actions: {
    track: 'Track your order',
    return: 'Start a return',
    edit: 'Change your order',
    view: 'View',
    redeem: 'Redeem',
    manage: 'Manage',
    pause: 'Pause',
    resume: 'Resume',
    skip: 'Skip the next delivery',
  },
  more: (count) => `and ${count} more`,
  moreItems: /^and (\d{1,6}) more\b/,
  from: (amount) => `from ${amount}`,
  coupon: {
    off: (amount) => `${amount} off`,
    freeShipping: 'free shipping',
    minimum: (amount) => `on orders from ${amount}`,
    starts: (when) => `starts ${when}`,
    ends: (when) => `ends ${when}`,
    ended: (when) => (when === null ? 'no longer valid' : `ended ${when}`),
    used: 'already used',
  },
  subject: {
    order: (shopName) => `Your order at ${shopName}`,
    coupon: (shopName) => `Discount codes from ${shopName}`,
    product: (shopName) => `Products from ${shopName}`,
    loyalty: (shopName) => `Your points at ${shopName}`,
    subscription: (shopName) => `Your subscription at ${shopName}`,
    question: (shopName) => `Your question to ${shopName}`,
  },
};
