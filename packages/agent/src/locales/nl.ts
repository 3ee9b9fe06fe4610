import type { AgentTexts, ClarifyTexts, ProductTexts, QuoteTexts, TrackingTexts } from './texts.ts';

const withCarrier = (carrier: string | null): string => (carrier === null ? '' : ` met ${carrier}`);

const tracking: TrackingTexts = {
  signIn:
    'Om je bestellingen op te zoeken moet ik zeker weten dat jij het bent. Log in met je e-mailadres; daarna beantwoord ik je vraag meteen hier.',
  noOrders: 'Ik zie geen bestellingen in je account. Heb je met een ander e-mailadres besteld, log dan daarmee in.',
  notFound: 'Ik kan die bestelling niet vinden in je account.',
  notFoundHint: 'Controleer het nummer in je bevestigingsmail, of log in met het adres waarmee je hebt besteld.',
  several: (shown, all) =>
    shown === all
      ? `Je hebt ${all} lopende bestellingen:`
      : `Je hebt ${all} lopende bestellingen. Dit zijn de nieuwste ${shown}:`,
  headline: {
    pending: ({ order }) => `We hebben bestelling ${order} ontvangen. Ze is nog niet verzonden.`,
    'on-hold': ({ order }) => `Bestelling ${order} staat in de wacht en is nog niet verzonden.`,
    packing: ({ order }) => `Bestelling ${order} wordt ingepakt. Ze is nog niet vertrokken.`,
    'partly-shipped': ({ order }) => `Een deel van bestelling ${order} is verzonden. De rest is nog niet vertrokken.`,
    shipped: ({ order, carrier }) => `Bestelling ${order} is onderweg${withCarrier(carrier)}.`,
    'out-for-delivery': ({ order, carrier }) => `Bestelling ${order} is bij de bezorger${withCarrier(carrier)}.`,
    'ready-for-pickup': ({ order, carrier }) =>
      `Bestelling ${order} ligt voor je klaar op het afhaalpunt${carrier === null ? '' : ` van ${carrier}`}.`,
    'partly-delivered': ({ order }) => `Een deel van bestelling ${order} is bezorgd.`,
    delivered: ({ order, when }) => `Bestelling ${order} is ${when === null ? '' : `${when} `}bezorgd.`,
    exception: ({ order }) => `Er is iets misgegaan met de bezorging van bestelling ${order}.`,
    cancelled: ({ order, when }) => `Bestelling ${order} is ${when === null ? '' : `${when} `}geannuleerd.`,
  },
  brief: {
    pending: 'nog niet verzonden',
    'on-hold': 'in de wacht',
    packing: 'wordt ingepakt',
    'partly-shipped': 'deels verzonden',
    shipped: 'onderweg',
    'out-for-delivery': 'bij de bezorger',
    'ready-for-pickup': 'klaar om op te halen',
    'partly-delivered': 'deels bezorgd',
    delivered: 'bezorgd',
    exception: 'probleem met de bezorging',
    cancelled: 'geannuleerd',
  },
  parcel: {
    'label-created': 'ingepakt, nog niet bij de vervoerder',
    'in-transit': 'onderweg',
    'out-for-delivery': 'bij de bezorger',
    'ready-for-pickup': 'klaar op het afhaalpunt',
    attempted: 'de bezorging is niet gelukt',
    delivered: 'bezorgd',
    delayed: 'vertraagd bij de vervoerder',
    failed: 'kon niet worden bezorgd',
    cancelled: 'geannuleerd',
    other: 'onderweg',
  },
  place: {
    waiting: 'nog niet verzonden',
    packed: 'ingepakt',
    moving: 'onderweg',
    out: 'bij de bezorger',
    pickup: 'klaar om op te halen',
    delivered: 'bezorgd',
    problem: 'probleem met de bezorging',
  },
  cancelledLine: 'geannuleerd',
  expected: (when) => `De bezorging wordt ${when} verwacht.`,
  noExpected: 'Er is nog geen bezorgdatum bekend.',
  shippedOn: (when) => `Het pakket is ${when} vertrokken.`,
  late: (when) => `De bezorging werd ${when} verwacht en het pakket is er nog niet. Het spijt me van de vertraging.`,
  lost: (when) =>
    when === null
      ? 'Het pakket is al heel lang onderweg en is misschien zoekgeraakt. Dat spijt me.'
      : `De bezorging werd ${when} verwacht en het pakket is er nog steeds niet; misschien is het zoekgeraakt. Dat spijt me.`,
  exception: 'De vervoerder kon het pakket niet bezorgen. Dat spijt me.',
  attempted: 'De vervoerder heeft geprobeerd het te bezorgen, maar dat is niet gelukt.',
  linesIntro: 'Per artikel:',
  parcelsIntro: 'Per pakket:',
  moreLines: (count) => (count === 1 ? `en nog ${count} artikel` : `en nog ${count} artikelen`),
  parcelName: (carrier) => (carrier === null ? 'Pakket' : `Pakket met ${carrier}`),
  deliveredOn: (when) => `${when} bezorgd`,
  expectedShort: (when) => `verwacht ${when}`,
  lateShort: (when) => `werd ${when} verwacht`,
  track: (carrier) => (carrier === null ? 'Volg het pakket' : `Volg het pakket bij ${carrier}`),
  notThere:
    'Het spijt me dat je het niet hebt. Misschien ligt het bij de buren, bij de receptie of op een andere veilige plek. Zo niet, dan kan ons team het uitzoeken.',
  missingDelivered:
    'Voor zover wij weten is elk artikel bezorgd. Het spijt me als er iets ontbreekt; ons team kan het uitzoeken.',
  missingUnderWay: 'Wat je mist zit misschien in het deel dat nog moet komen.',
  sorry: 'Het spijt me dat niet alles loopt zoals het hoort.',
  offerPerson: 'Zal ik een medewerker vragen om dit uit te zoeken?',
};

const quote: QuoteTexts = {
  source: 'Bron:',
  otherLanguage: {
    en: 'Ik heb dit alleen in het Engels:',
    nl: 'Ik heb dit alleen in het Nederlands:',
    sv: 'Ik heb dit alleen in het Zweeds:',
  },
  offerPerson: 'Zal ik dit aan ons team doorgeven?',
};

const products: ProductTexts = {
  found: 'Deze passen bij wat je zoekt:',
  foundOne: 'Dit past bij wat je zoekt:',
  closestPrice: 'Voor die prijs heb ik niets gevonden. Deze komen het dichtst in de buurt:',
  closest: 'Niets voldoet aan alle wensen. Deze komen het dichtst in de buurt:',
  nothing: 'Ik heb zoiets niet gevonden in ons assortiment.',
  offerPerson: 'Wil je het aan een medewerker vragen?',
  compared: 'Naast elkaar:',
  cheapest: (title) => `Laagste prijs: ${title}.`,
  from: (amount) => `vanaf ${amount}`,
  costs: (title, amount) => `${title}: ${amount}.`,
  available: (options) => `Nu leverbaar: ${options}.`,
  notIn: (title, values) => `${title}: niet leverbaar in ${values}.`,
  comesIn: (values) => `verkrijgbaar in ${values}`,
  withinBudget: 'binnen je budget',
  matches: (words) => `past bij ${words}`,
  quoted: (word) => `‘${word}’`,
  boughtBefore: (title) => `past bij je eerdere bestelling van ${title}`,
  stock: { 'in-stock': 'op voorraad', 'low-stock': 'bijna uitverkocht', 'out-of-stock': 'niet op voorraad' },
  stockOf: {
    'in-stock': (subject) => `${subject}: op voorraad.`,
    'low-stock': (subject) => `${subject}: op voorraad, maar bijna uitverkocht.`,
    'out-of-stock': (subject) => `${subject}: nu niet op voorraad.`,
  },
  stockUnknown: (subject) => `${subject}: ik weet niet hoeveel er op voorraad is.`,
};

const clarify: ClarifyTexts = {
  ask: (first, second) => `Ik wil zeker weten dat ik je goed begrijp. Gaat het over ${first} of over ${second}?`,
  topics: {
    'returns-exchanges': 'een retour of terugbetaling',
    'order-editing': 'een bestelling wijzigen of annuleren',
    subscriptions: 'een abonnement',
    loyalty: 'spaarpunten',
    'order-tracking': 'waar een bestelling is',
    'coupons-discounts': 'een code of korting',
    'general-qa': 'informatie over de winkel',
    'product-recommendations': 'een product vinden',
    handoff: 'praten met een medewerker',
  },
};

/** Dutch. */
export const nl: AgentTexts = {
  introduction: (shopName) => `Ik ben de AI-assistent van ${shopName}.`,
  skills: {
    'returns-exchanges': 'retourneren en ruilen',
    'order-editing': 'wijzigingen van bestellingen',
    subscriptions: 'abonnementen',
    loyalty: 'spaarpunten',
    'order-tracking': 'het volgen van bestellingen',
    'coupons-discounts': 'kortingscodes en acties',
    'general-qa': 'algemene vragen',
    'product-recommendations': 'productadvies',
  },
  tracking,
  quote,
  products,
  clarify,
  handoff: {
    reasons: {
      'customer-request': null,
      'knowledge-gap': 'Daar heb ik geen betrouwbaar antwoord op.',
      'skill-unavailable': null,
      'tool-failure': 'Ik kan dat nu niet opzoeken door een storing bij ons. Sorry daarvoor.',
      'policy-exception': 'Hierover beslist een medewerker.',
      'repeated-failure': 'Sorry, ik heb je tot nu toe niet kunnen helpen.',
      sensitive: 'Wat vervelend om te horen. Dit is iets voor een mens, niet voor mij.',
      frustration: 'Sorry dat dit zo frustrerend is.',
    },
    unavailable: (skill) => `Met ${skill} kan ik je zelf niet helpen.`,
    acknowledgement: 'Ik heb je vraag doorgegeven aan ons team. Een medewerker neemt contact met je op.',
    askEmail: 'Op welk e-mailadres kunnen ze je bereiken?',
    thanksForEmail: 'Dank je. Ons team schrijft je op dat adres.',
    alreadyPassedOn: 'Ons team heeft je vraag al en neemt contact met je op.',
  },
  small: {
    greeting: 'Hallo.',
    thanks: 'Graag gedaan.',
    goodbye: 'Tot ziens en bedankt.',
    notUnderstood: 'Ik weet niet of ik je daarmee kan helpen.',
    declined: 'Prima.',
    can: (skills) => `Ik kan je helpen met ${skills}.`,
    canOnlyPassOn: 'Ik kan je vraag doorgeven aan ons team.',
    offerPerson: 'Wil je liever met een medewerker praten?',
  },
  quickReplies: {
    person: 'Praat met een medewerker',
    latestOrder: 'Waar is mijn laatste bestelling?',
    whereIsOrder: 'Waar is mijn bestelling?',
  },
};
