import type {
  CouponTexts,
  EditingTexts,
  LoyaltyTexts,
  PolicyQuestions,
  ReturnsTexts,
  SubscriptionTexts,
} from './skill-texts.ts';
import type { AgentTexts, ClarifyTexts, ProductTexts, QuoteTexts, TrackingTexts } from './texts.ts';

/** `1 punt`, `312 punten`. */
const sayPoints = (points: string): string => (points === '1' ? '1 punt' : `${points} punten`);

const withCarrier = (carrier: string | null): string => (carrier === null ? '' : ` met ${carrier}`);

const tracking: TrackingTexts = {
  signIn:
    'Om je bestellingen op te zoeken moet ik zeker weten dat jij het bent. Log in met je e-mailadres; daarna beantwoord ik je vraag meteen hier.',
  noOrders: 'Ik zie geen bestellingen in je account. Heb je met een ander e-mailadres besteld, log dan daarmee in.',
  notFound: 'Ik kan die bestelling niet vinden in je account.',
  notFoundHint: 'Controleer het nummer in je bevestigingsmail, of log in met het adres waarmee je hebt besteld.',
  named: 'Dit zijn de bestellingen:',
  several: (shown, all) =>
    shown === all
      ? `Je hebt ${all} lopende bestellingen:`
      : `Je hebt ${all} lopende bestellingen. Dit zijn de nieuwste ${shown}:`,
  headline: {
    pending: ({ order }) => `We hebben bestelling ${order} ontvangen. Die is nog niet verzonden.`,
    'on-hold': ({ order }) => `Bestelling ${order} staat in de wacht en is nog niet verzonden.`,
    packing: ({ order }) => `Bestelling ${order} wordt ingepakt en is nog niet vertrokken.`,
    'partly-shipped': ({ order }) => `Een deel van bestelling ${order} is verzonden. De rest is nog niet vertrokken.`,
    shipped: ({ order, carrier }) => `Bestelling ${order} is onderweg${withCarrier(carrier)}.`,
    'out-for-delivery': ({ order, carrier }) =>
      `Bestelling ${order} is bij de bezorger${carrier === null ? '' : ` van ${carrier}`}.`,
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
  expectedPart: (when) => `Wat onderweg is, wordt ${when} verwacht.`,
  expected: (when) => `De bezorging wordt ${when} verwacht.`,
  noExpected: 'Er is nog geen bezorgdatum bekend.',
  shippedOn: (when) => `Het pakket is ${when} vertrokken.`,
  late: (when) => `De bezorging werd ${when} verwacht en het pakket is er nog niet. Het spijt me van de vertraging.`,
  lost: (when) =>
    when === null
      ? 'Het pakket is al heel lang onderweg en is misschien zoekgeraakt. Dat spijt me.'
      : `De bezorging werd ${when} verwacht en het pakket is er nog steeds niet; misschien is het zoekgeraakt. Dat spijt me.`,
  exception: 'De vervoerder kon het pakket niet bezorgen. Dat spijt me.',
  delayed: 'De vervoerder meldt vertraging.',
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
};

const editing: EditingTexts = {
  canChange: (order) => `Bestelling ${order} is nog niet verzonden, dus je kunt die nog wijzigen.`,
  canCancel: (order) => `Bestelling ${order} is nog niet verzonden, dus je kunt die nog annuleren.`,
  canChangePart: (order) => `Een deel van bestelling ${order} kan nog gewijzigd worden:`,
  canCancelPart: (order) => `Een deel van bestelling ${order} kan nog geannuleerd worden:`,
  shippedIntro: 'Deze artikelen zijn al verzonden:',
  until: (when) => `Dat kan tot ${when}.`,
  untilPacked: 'Dat kan tot de bestelling wordt ingepakt.',
  byYourself: 'Je doet het zelf op de pagina hieronder; er verandert niets voordat je het bevestigt.',
  changeLink: (order) => `Bestelling ${order} wijzigen`,
  cancelLink: (order) => `Bestelling ${order} annuleren`,
  blocked: {
    shipped: (order) => `Bestelling ${order} is al verzonden en kan niet meer gewijzigd of geannuleerd worden.`,
    packing: (order) => `Bestelling ${order} wordt al ingepakt en kan hier niet meer gewijzigd of geannuleerd worden.`,
    cancelled: (order) => `Bestelling ${order} is geannuleerd, dus er valt niets meer te wijzigen.`,
    'window-over': (order) => `De tijd om bestelling ${order} zo te wijzigen is voorbij.`,
    'not-allowed': (order) => `Deze wijziging van bestelling ${order} kan hier niet.`,
  },
  cancelledOn: (when) => `Dat was ${when}.`,
  whichChange: (count) => `Je hebt ${count} bestellingen die nog gewijzigd kunnen worden. Welke bedoel je?`,
  whichCancel: (count) => `Je hebt ${count} bestellingen die nog geannuleerd kunnen worden. Welke bedoel je?`,
  cannotAdd:
    'Aan een geplaatste bestelling kunnen geen artikelen worden toegevoegd. Plaats er een nieuwe bestelling voor, of vraag het ons team.',
};

const returns: ReturnsTexts = {
  canReturn: (order) => `Deze artikelen van bestelling ${order} kun je retourneren:`,
  canReturnAside: (order) => `Deze artikelen van bestelling ${order} zijn bezorgd en kun je retourneren:`,
  canExchange: (order) => `Deze artikelen van bestelling ${order} kun je ruilen of retourneren:`,
  damaged: 'Wat vervelend dat het niet is zoals het hoort.',
  untilDay: (when) => `tot en met ${when}`,
  restIntro: 'De rest van de bestelling:',
  state: {
    'not-delivered': 'nog niet bezorgd',
    excluded: 'kan niet retour',
    'in-return': 'zit al in een retour',
    unknown: 'kan nu niet retour',
  },
  windowOver: (when) => (when === null ? 'de retourtermijn is voorbij' : `kon retour tot en met ${when}`),
  startLink: (order) => `Retour van bestelling ${order} aanmelden`,
  exchangeLink: (order) => `Ruiling voor bestelling ${order} aanmelden`,
  cannotReturn: (order) => `Van bestelling ${order} kan nu niets retour:`,
  later: (order) => `Bestelling ${order} is nog niet bezorgd. Zodra de artikelen er zijn, kun je ze retourneren.`,
  which: (count) => `Je hebt ${count} bestellingen die zijn aangekomen. Welke bedoel je?`,
  status: {
    requested: ({ name, order }) => `Retour ${name} van bestelling ${order} is aangemeld.`,
    approved: ({ name, order }) => `Retour ${name} van bestelling ${order} is goedgekeurd.`,
    shipped: ({ name, order }) => `Retour ${name} van bestelling ${order} is naar ons onderweg.`,
    received: ({ name, order }) => `Retour ${name} van bestelling ${order} is in ons magazijn aangekomen.`,
    refunded: ({ name, order }) => `Retour ${name} van bestelling ${order} is terugbetaald.`,
    exchanged: ({ name, order }) => `Retour ${name} van bestelling ${order} is omgeruild.`,
    rejected: ({ name, order }) => `Retour ${name} van bestelling ${order} is niet aanvaard.`,
    cancelled: ({ name, order }) => `Retour ${name} van bestelling ${order} is geannuleerd.`,
    other: ({ name, order }) => `Retour ${name} van bestelling ${order} wordt behandeld.`,
  },
  receivedOn: (when) => `Dat was ${when}.`,
  refunded: (amount, when) =>
    `${amount === null ? 'Het geld' : amount} is${when === null ? '' : ` ${when}`} terugbetaald.`,
  refundPending: (amount) => `${amount === null ? 'Het geld' : amount} is nog niet terugbetaald.`,
  statusLink: 'Je retouren bekijken',
  noReturns: 'Ik zie geen retour in je account.',
};

const intervals = {
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
};

const subscriptions: SubscriptionTexts = {
  signIn:
    'Om je abonnementen op te zoeken moet ik weten dat jij het bent. Log in met je e-mailadres; daarna ga ik hier verder.',
  interval: (every, unit, count) =>
    count === 1 ? `${unit === 'year' ? 'elk' : 'elke'} ${intervals[unit][0]}` : `elke ${every} ${intervals[unit][1]}`,
  status: {
    active: 'actief',
    paused: 'gepauzeerd',
    cancelled: 'opgezegd',
    expired: 'verlopen',
    other: 'status onbekend',
  },
  line: ({ title, quantity, interval, price }) =>
    `${title}${quantity === null ? '' : ` (${quantity} ×)`}, ${interval}, ${price} per levering`,
  one: (line, status) => `Je abonnement is ${status}: ${line}.`,
  unknown: (line) => `Ik kan niet zien hoe je abonnement ervoor staat: ${line}.`,
  next: (when) => `De volgende levering is ${when}.`,
  noNext: 'Er staat geen volgende levering gepland.',
  several: (count) => `Je hebt ${count} abonnementen:`,
  which: 'Welke bedoel je?',
  can: {
    pause: 'Je kunt het zelf pauzeren op de pagina hieronder.',
    resume: 'Je kunt het zelf weer starten op de pagina hieronder.',
    skip: 'Je kunt de volgende levering zelf overslaan op de pagina hieronder.',
    change: 'Je kunt het zelf wijzigen op de pagina hieronder.',
    cancel: 'Je kunt het zelf opzeggen op de pagina hieronder.',
  },
  link: {
    pause: 'Abonnement pauzeren',
    resume: 'Abonnement weer starten',
    skip: 'Volgende levering overslaan',
    change: 'Abonnement wijzigen',
    cancel: 'Abonnement opzeggen',
  },
  cannot: {
    pause: 'Dit abonnement kan nu niet worden gepauzeerd.',
    resume: 'Dit abonnement kan niet opnieuw worden gestart.',
    skip: 'De volgende levering kan niet meer worden overgeslagen.',
    change: 'Dit abonnement kan nu niet worden gewijzigd.',
    cancel: 'Dit abonnement is al beëindigd.',
  },
  none: 'Ik zie geen abonnement in je account. Heb je het met een ander e-mailadres afgesloten, log dan daarmee in.',
};

const loyalty: LoyaltyTexts = {
  signIn:
    'Om je punten op te zoeken moet ik weten dat jij het bent. Log in met je e-mailadres; daarna antwoord ik hier.',
  points: (points, programme) => `${programme}: je hebt ${sayPoints(points)}.`,
  pending: (points) => `Daarnaast ${points === '1' ? 'wacht' : 'wachten'} ${sayPoints(points)} nog op bevestiging.`,
  tier: (tier) => `Je niveau is ${tier}.`,
  nextTier: (points, tier, when) =>
    when === null
      ? `Met nog ${sayPoints(points)} word je ${tier}.`
      : `Spaar je tot en met ${when} nog ${sayPoints(points)}, dan word je ${tier}.`,
  expiring: (points, when) => `${points} van je punten ${points === '1' ? 'vervalt' : 'vervallen'} ${when}.`,
  noneExpiring: 'Er vervallen binnenkort geen punten.',
  canRedeem: 'Je kunt je punten inwisselen voor:',
  nextReward: (points, reward) => `Met nog ${sayPoints(points)} krijg je ${reward}.`,
  cost: sayPoints,
  redeemLink: 'Punten inwisselen',
  viewLink: 'Je punten bekijken',
  notMember: (programme) => `Ik zie geen lidmaatschap van ${programme} bij je account.`,
  rewards: (programme) => `Beloningen van ${programme}:`,
  tiers: (programme) => `Niveaus van ${programme}:`,
  fromPoints: (points) => `vanaf ${sayPoints(points)}`,
};

const coupons: CouponTexts = {
  signIn:
    'Om je eigen codes op te zoeken moet ik weten dat jij het bent. Log in met je e-mailadres; daarna antwoord ik hier.',
  percent: (percent) => `${percent} korting`,
  amount: (amount) => `${amount} korting`,
  freeShipping: 'gratis verzending',
  works: (code, gives) => `De code ${code} is geldig en geeft ${gives}.`,
  minimum: (amount) => `Hij geldt voor bestellingen vanaf ${amount}.`,
  until: (when) => `Hij is geldig tot ${when}.`,
  untilDayEnd: (day) => `Hij is geldig tot en met ${day}.`,
  expired: (code, when) => `De code ${code} is niet meer geldig${when === null ? '' : `; hij verliep ${when}`}.`,
  scheduled: (code, when) =>
    `De code ${code} is nog niet geldig${when === null ? '' : `; hij is geldig vanaf ${when}`}.`,
  redeemed: (code) => `De code ${code} is al gebruikt.`,
  unknown: (code) => `De code ${code} ken ik niet. Kijk even of hij goed gespeld is.`,
  terms: 'Voorwaarden:',
  list: 'Deze codes kun je nu gebruiken:',
  listPersonal: 'Dit zijn je eigen codes:',
  more: 'Er zijn meer codes dan ik hier kan laten zien.',
  none: 'Ik zie nu geen code die je kunt gebruiken.',
  signInForMore: 'Als je inlogt, zie ik ook je eigen codes.',
};

const policyQuestions: PolicyQuestions = {
  returns: {
    return: 'Hoe lang heb ik om een artikel te retourneren?',
    exchange: 'Hoe ruil ik een artikel voor een andere maat?',
    damaged: 'Wat als een artikel kapot aankomt of verkeerd is?',
    status: 'Wanneer betalen jullie een retour terug?',
    exception: 'Hoe lang heb ik om een artikel te retourneren?',
  },
  editing: 'Kan ik een bestelling wijzigen of annuleren?',
  editingRefund: 'Wanneer krijg ik mijn geld terug als ik een bestelling annuleer?',
  subscriptions: {
    restart: 'Kan ik na het opzeggen opnieuw een abonnement beginnen?',
    show: 'Hoe werkt een abonnement?',
    pause: 'Hoe pauzeer ik een abonnement?',
    resume: 'Hoe start ik een gepauzeerd abonnement weer?',
    skip: 'Hoe sla ik de volgende levering van een abonnement over?',
    change: 'Hoe wijzig ik een abonnement?',
    cancel: 'Hoe zeg ik een abonnement op?',
  },
  loyalty: {
    points: 'Hoe spaar ik punten?',
    join: 'Hoe word ik lid van de club?',
    pending: 'Wanneer krijg ik de punten van een bestelling?',
    expiry: 'Wanneer vervallen punten?',
  },
  coupons: {
    code: 'Waarom werkt mijn kortingscode niet?',
    own: 'Hoe krijg ik een persoonlijke kortingscode?',
  },
};

const quote: QuoteTexts = {
  source: 'Bron:',
  otherLanguage: {
    en: 'Ik heb dit alleen in het Engels:',
    nl: 'Ik heb dit alleen in het Nederlands:',
    sv: 'Ik heb dit alleen in het Zweeds:',
  },
};

const products: ProductTexts = {
  found: 'Deze passen bij wat je zoekt:',
  foundOne: 'Dit past bij wat je zoekt:',
  closestPrice: 'Voor die prijs heb ik niets gevonden. Deze komen het dichtst in de buurt:',
  closest: 'Niets voldoet aan alle wensen. Deze komen het dichtst in de buurt:',
  nothing: 'Ik heb zoiets niet gevonden in ons assortiment.',
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
    'order-editing': 'het wijzigen of annuleren van een bestelling',
    subscriptions: 'een abonnement',
    loyalty: 'spaarpunten',
    'order-tracking': 'het volgen van een bestelling',
    'coupons-discounts': 'een code of korting',
    'general-qa': 'informatie over de winkel',
    'product-recommendations': 'het vinden van een product',
    handoff: 'een gesprek met een medewerker',
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
    teamIsThere: 'Ze zijn nu aanwezig.',
    teamFrom: (when) => `Ze zijn er ${when} weer.`,
    signInThere: 'Ik kan hier niet zien wie je bent. Log in op deze pagina, daar vind je het:',
    hubLink: 'Je account',
    ordersLink: 'Je bestellingen',
    cannotVerify: 'Ik kan hier niet zien wie je bent, dus ik mag niet in je account kijken.',
    offer: 'Zal ik een medewerker vragen ernaar te kijken?',
    writesThere: 'We schrijven je op het adres dat je hebt genoemd.',
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
