import type { ChannelTexts } from './texts.ts';

/** Swedish. */
export const sv: ChannelTexts = {
  actions: {
    track: 'Följ din beställning',
    return: 'Starta en retur',
    edit: 'Ändra din beställning',
    view: 'Visa',
    redeem: 'Lös in',
    manage: 'Hantera',
    pause: 'Pausa',
    resume: 'Återuppta',
    skip: 'Hoppa över nästa leverans',
  },
  more: (count) => `och ${count} till`,
  moreItems: /^och (\d{1,6}) (?:\p{L}+ )?till\b/u,
  from: (amount) => `från ${amount}`,
  coupon: {
    off: (amount) => `${amount} rabatt`,
    freeShipping: 'fri frakt',
    minimum: (amount) => `vid köp för minst ${amount}`,
    starts: (when) => `börjar gälla ${when}`,
    ends: (when) => `gäller till och med ${when}`,
    ended: (when) => (when === null ? 'gäller inte längre' : `gick ut ${when}`),
    used: 'redan använd',
  },
  subject: {
    order: (shopName) => `Din beställning hos ${shopName}`,
    coupon: (shopName) => `Rabattkoder från ${shopName}`,
    product: (shopName) => `Produkter från ${shopName}`,
    loyalty: (shopName) => `Dina poäng hos ${shopName}`,
    subscription: (shopName) => `Din prenumeration hos ${shopName}`,
    question: (shopName) => `Din fråga till ${shopName}`,
  },
};
