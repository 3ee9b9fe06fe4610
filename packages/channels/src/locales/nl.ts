import type { ChannelTexts } from './texts.ts';

/** Dutch. */
export const nl: ChannelTexts = {
  actions: {
    track: 'Volg je bestelling',
    return: 'Meld een retour aan',
    edit: 'Wijzig je bestelling',
    view: 'Bekijk',
    redeem: 'Verzilver',
    manage: 'Beheer',
    pause: 'Pauzeer',
    resume: 'Hervat',
    skip: 'Sla de volgende levering over',
  },
  more: (count) => `en nog ${count}`,
  moreItems: /^en nog (\d{1,6})\b/,
  from: (amount) => `vanaf ${amount}`,
  coupon: {
    off: (amount) => `${amount} korting`,
    freeShipping: 'gratis verzending',
    minimum: (amount) => `bij een bestelling vanaf ${amount}`,
    starts: (when) => `begint ${when}`,
    ends: (when) => `eindigt ${when}`,
    ended: (when) => (when === null ? 'niet meer geldig' : `${when} verlopen`),
    used: 'al gebruikt',
  },
  subject: {
    order: (shopName) => `Je bestelling bij ${shopName}`,
    coupon: (shopName) => `Kortingscodes van ${shopName}`,
    product: (shopName) => `Producten van ${shopName}`,
    loyalty: (shopName) => `Je punten bij ${shopName}`,
    subscription: (shopName) => `Je abonnement bij ${shopName}`,
    question: (shopName) => `Je vraag aan ${shopName}`,
  },
};
