import type { AccountId, PutAccountRequest } from '@loket/contracts';

export const DEMO_ACCOUNT_ID: AccountId = 'acc_noordzeesupply';

/**
 * The demo account's settings; where its chat may run and where its products'
 * pages are is known to whoever starts it.
 */
export const DEMO_ACCOUNT: Omit<PutAccountRequest, 'origins' | 'productUrl'> = {
  name: 'Noordzee Supply',
  locale: 'en',
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
  isAgentOn: true,
  activeChannels: ['webchat'],
  greeting: {
    en: 'Hello, what can we do for you? Ask about an order, a product or delivery, or write to the team.',
    nl: 'Hallo, wat kunnen we voor je doen? Vraag naar een bestelling, een product of de bezorging, of schrijf het team.',
    sv: 'Hej, vad kan vi göra för dig? Fråga om en beställning, en produkt eller leveransen, eller skriv till teamet.',
  },
  starterQuestions: {
    en: ['Where is my order?', 'How long does delivery take?', 'Do you have a warm sweater under €150?'],
    nl: ['Waar is mijn bestelling?', 'Hoe lang duurt de bezorging?', 'Hebben jullie een warme trui onder € 150?'],
    sv: ['Var är min beställning?', 'Hur lång är leveranstiden?', 'Har ni en varm tröja under 150 €?'],
  },
};

/** Customers worth signing in as, and what each shows. */
export const DEMO_SIGN_INS: readonly { readonly email: string; readonly shows: string }[] = [
  { email: 'mila@example.com', shows: 'two open orders, two subscriptions, a return that has arrived, points' },
  { email: 'emma@example.com', shows: 'a late parcel, a new order, a cancelled one, a refunded return, no points' },
  { email: 'jack@example.com', shows: 'a parcel that seems lost, a rejected return, no membership' },
  { email: 'astrid@example.com', shows: 'a parcel that could not be delivered, a subscription, in Swedish' },
  { email: 'freja@example.com', shows: 'no orders at all' },
];
