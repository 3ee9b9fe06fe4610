import type { Locale } from '@loket/contracts';

/** What a customer reads and writes in one language. Written out, so that a wrong text of the product is noticed. */
export interface ChatWords {
  /** Path of the shop's home page. */
  readonly path: string;
  readonly open: string;
  readonly close: string;
  readonly menu: string;
  readonly signOut: string;
  readonly field: string;
  readonly send: string;
  readonly address: string;
  readonly sendCode: string;
  readonly code: string;
  readonly verify: string;
  readonly isSignedIn: string;
  /** Title of an order card, before the order's name. */
  readonly order: string;
  /** State of an order of which one parcel is under way and one not. */
  readonly partlyShipped: string;
  /** How the assistant begins its first answer. */
  readonly introduction: string;
  readonly asksOrder: string;
  readonly asksProduct: string;
  /** A question that a help page answers. */
  readonly asksDelivery: string;
  /** The way from a product's card to its page. */
  readonly viewProduct: string;
  readonly asksPerson: string;
  readonly passedOn: string;
  readonly thanksForEmail: string;
  readonly offline: string;
  readonly reconnecting: string;
  readonly today: string;
}

export const WORDS: Readonly<Record<Locale, ChatWords>> = {
  en: {
    path: '/',
    open: 'Open the chat',
    close: 'Close the chat',
    menu: 'More',
    signOut: 'Sign out',
    field: 'Your message',
    send: 'Send',
    address: 'E-mail address',
    sendCode: 'Send code',
    code: 'Six-digit code',
    verify: 'Sign in',
    isSignedIn: 'You are signed in',
    order: 'Order',
    partlyShipped: 'Partly shipped',
    introduction: 'I am the AI assistant of Noordzee Supply.',
    asksOrder: 'Where is my order?',
    asksProduct: 'Do you have a warm sweater under €150?',
    asksDelivery: 'how long does a parcel to belgium take',
    viewProduct: 'View product',
    asksPerson: 'I want to talk to a person',
    passedOn: 'Passed on to the team',
    thanksForEmail: 'Our team will write to you at that address.',
    offline: 'You are offline. What you write is sent when you are back.',
    reconnecting: 'Connecting again…',
    today: 'today',
  },
  nl: {
    path: '/nl/',
    open: 'Chat openen',
    close: 'Chat sluiten',
    menu: 'Meer',
    signOut: 'Uitloggen',
    field: 'Je bericht',
    send: 'Versturen',
    address: 'E-mailadres',
    sendCode: 'Code sturen',
    code: 'Code van zes cijfers',
    verify: 'Inloggen',
    isSignedIn: 'Je bent ingelogd',
    order: 'Bestelling',
    partlyShipped: 'Deels verzonden',
    introduction: 'Ik ben de AI-assistent van Noordzee Supply.',
    asksOrder: 'Waar is mijn bestelling?',
    asksProduct: 'Hebben jullie een warme trui onder € 150?',
    asksDelivery: 'hoe lang duurt bezorgen in belgië',
    viewProduct: 'Bekijk product',
    asksPerson: 'Ik wil iemand spreken',
    passedOn: 'Doorgegeven aan het team',
    thanksForEmail: 'Ons team schrijft je op dat adres.',
    offline: 'Je bent offline. Wat je schrijft, wordt verstuurd zodra je terug bent.',
    reconnecting: 'Opnieuw verbinden…',
    today: 'vandaag',
  },
  sv: {
    path: '/sv/',
    open: 'Öppna chatten',
    close: 'Stäng chatten',
    menu: 'Mer',
    signOut: 'Logga ut',
    field: 'Ditt meddelande',
    send: 'Skicka',
    address: 'E-postadress',
    sendCode: 'Skicka kod',
    code: 'Sexsiffrig kod',
    verify: 'Logga in',
    isSignedIn: 'Du är inloggad',
    order: 'Beställning',
    partlyShipped: 'Delvis skickad',
    introduction: 'Jag är AI-assistenten hos Noordzee Supply.',
    asksOrder: 'Var är min beställning?',
    asksProduct: 'Har ni en varm tröja under 150 €?',
    asksDelivery: 'hur lång tid tar leverans till belgien',
    viewProduct: 'Visa produkt',
    asksPerson: 'Jag vill prata med en person',
    passedOn: 'Skickat vidare till teamet',
    thanksForEmail: 'Vårt team skriver till dig på den adressen.',
    offline: 'Du är offline. Det du skriver skickas när du är tillbaka.',
    reconnecting: 'Ansluter igen…',
    today: 'i dag',
  },
};
