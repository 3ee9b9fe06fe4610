import type {
  CouponTexts,
  EditingTexts,
  LoyaltyTexts,
  PolicyQuestions,
  ReturnsTexts,
  SubscriptionTexts,
} from './skill-texts.ts';
import type { AgentTexts, ClarifyTexts, ProductTexts, QuoteTexts, TrackingTexts } from './texts.ts';

const withCarrier = (carrier: string | null): string => (carrier === null ? '' : ` med ${carrier}`);

const tracking: TrackingTexts = {
  signIn:
    'För att slå upp dina beställningar behöver jag veta att det är du. Logga in med din e-postadress, så svarar jag på din fråga direkt här.',
  noOrders: 'Jag ser inga beställningar på ditt konto. Om du beställde med en annan e-postadress, logga in med den.',
  notFound: 'Jag kan inte hitta den beställningen på ditt konto.',
  notFoundHint: 'Kontrollera numret i din bekräftelse, eller logga in med adressen du beställde med.',
  named: 'Det här är beställningarna:',
  several: (shown, all) =>
    shown === all
      ? `Du har ${all} pågående beställningar:`
      : `Du har ${all} pågående beställningar. De här ${shown} är de senaste:`,
  headline: {
    pending: ({ order }) => `Vi har tagit emot beställning ${order}. Den har inte skickats än.`,
    'on-hold': ({ order }) => `Beställning ${order} är pausad och har inte skickats än.`,
    packing: ({ order }) => `Beställning ${order} packas. Den har inte lämnat oss än.`,
    'partly-shipped': ({ order }) => `En del av beställning ${order} har skickats. Resten har inte lämnat oss än.`,
    shipped: ({ order, carrier }) => `Beställning ${order} är på väg${withCarrier(carrier)}.`,
    'out-for-delivery': ({ order, carrier }) => `Beställning ${order} är ute för leverans${withCarrier(carrier)}.`,
    'ready-for-pickup': ({ order, carrier }) =>
      `Beställning ${order} finns att hämta hos ombudet${carrier === null ? '' : ` för ${carrier}`}.`,
    'partly-delivered': ({ order }) => `En del av beställning ${order} har levererats.`,
    delivered: ({ order, when }) => `Beställning ${order} levererades${when === null ? '' : ` ${when}`}.`,
    exception: ({ order }) => `Något gick fel med leveransen av beställning ${order}.`,
    cancelled: ({ order, when }) => `Beställning ${order} avbeställdes${when === null ? '' : ` ${when}`}.`,
  },
  brief: {
    pending: 'inte skickad än',
    'on-hold': 'pausad',
    packing: 'packas',
    'partly-shipped': 'delvis skickad',
    shipped: 'på väg',
    'out-for-delivery': 'ute för leverans',
    'ready-for-pickup': 'finns att hämta',
    'partly-delivered': 'delvis levererad',
    delivered: 'levererad',
    exception: 'problem med leveransen',
    cancelled: 'avbeställd',
  },
  parcel: {
    'label-created': 'packat, inte lämnat till transportören än',
    'in-transit': 'på väg',
    'out-for-delivery': 'ute för leverans',
    'ready-for-pickup': 'finns att hämta hos ombudet',
    attempted: 'ett leveransförsök misslyckades',
    delivered: 'levererat',
    delayed: 'försenat hos transportören',
    failed: 'kunde inte levereras',
    cancelled: 'avbrutet',
    other: 'på väg',
  },
  place: {
    waiting: 'har inte skickats än',
    packed: 'har packats',
    moving: 'på väg',
    out: 'ute för leverans',
    pickup: 'finns att hämta',
    delivered: 'har levererats',
    problem: 'problem med leveransen',
  },
  cancelledLine: 'har avbeställts',
  expectedPart: (when) => `Det som är på väg väntas ${when}.`,
  expected: (when) => `Leveransen väntas ${when}.`,
  noExpected: 'Inget leveransdatum är känt än.',
  shippedOn: (when) => `Paketet lämnade oss ${when}.`,
  late: (when) => `Leveransen väntades ${when} och paketet har inte kommit än. Jag beklagar förseningen.`,
  lost: (when) =>
    when === null
      ? 'Paketet har varit på väg mycket länge och kan ha kommit bort. Jag beklagar det.'
      : `Leveransen väntades ${when} och paketet har fortfarande inte kommit, så det kan ha kommit bort. Jag beklagar det.`,
  exception: 'Transportören kunde inte leverera paketet. Jag beklagar det.',
  delayed: 'Transportören meddelar att paketet är försenat.',
  attempted: 'Transportören har försökt leverera utan att lyckas.',
  linesIntro: 'Vara för vara:',
  parcelsIntro: 'Paket för paket:',
  moreLines: (count) => (count === 1 ? `och ${count} vara till` : `och ${count} varor till`),
  parcelName: (carrier) => (carrier === null ? 'Paket' : `Paket med ${carrier}`),
  deliveredOn: (when) => `levererat ${when}`,
  expectedShort: (when) => `väntas ${when}`,
  lateShort: (when) => `väntades ${when}`,
  track: (carrier) => (carrier === null ? 'Följ paketet' : `Följ paketet hos ${carrier}`),
  notThere:
    'Jag beklagar att du inte har fått det. Det kan finnas hos en granne, i receptionen eller på en annan säker plats. Om inte kan vårt team undersöka det.',
  missingDelivered:
    'Så vitt vi vet har alla varor levererats. Jag beklagar om något saknas; vårt team kan undersöka det.',
  missingUnderWay: 'Det du saknar kan finnas i den del som ännu inte har kommit.',
  sorry: 'Jag beklagar att allt inte går som det ska.',
};

const editing: EditingTexts = {
  canChange: (order) => `Beställning ${order} har inte skickats än, så du kan fortfarande ändra den.`,
  canCancel: (order) => `Beställning ${order} har inte skickats än, så du kan fortfarande avbeställa den.`,
  canChangePart: (order) => `En del av beställning ${order} kan fortfarande ändras:`,
  canCancelPart: (order) => `En del av beställning ${order} kan fortfarande avbeställas:`,
  shippedIntro: 'De här varorna har redan skickats:',
  until: (when) => `Det går till ${when}.`,
  untilPacked: 'Det går tills vi börjar packa beställningen.',
  byYourself: 'Du gör det själv på sidan nedan; inget ändras förrän du bekräftar.',
  changeLink: (order) => `Ändra beställning ${order}`,
  cancelLink: (order) => `Avbeställ beställning ${order}`,
  blocked: {
    shipped: (order) => `Beställning ${order} har redan skickats och kan inte längre ändras eller avbeställas.`,
    packing: (order) => `Beställning ${order} packas redan och kan inte längre ändras eller avbeställas här.`,
    cancelled: (order) => `Beställning ${order} är avbeställd, så det finns inget kvar att ändra.`,
    'window-over': (order) => `Tiden för att ändra beställning ${order} så är ute.`,
    'not-allowed': (order) => `Den ändringen av beställning ${order} går inte att göra här.`,
  },
  cancelledOn: (when) => `Den avbeställdes ${when}.`,
  whichChange: (count) => `Du har ${count} beställningar som fortfarande kan ändras. Vilken menar du?`,
  whichCancel: (count) => `Du har ${count} beställningar som fortfarande kan avbeställas. Vilken menar du?`,
  cannotAdd:
    'Det går inte att lägga till varor i en beställning som är lagd. Du kan göra en ny beställning, eller så frågar jag vårt team.',
};

const returns: ReturnsTexts = {
  canReturn: (order) => `De här varorna i beställning ${order} kan du returnera:`,
  canReturnAside: (order) => `De här varorna i beställning ${order} har levererats och kan returneras:`,
  canExchange: (order) => `De här varorna i beställning ${order} kan du byta eller returnera:`,
  damaged: 'Tråkigt att den inte är som den ska.',
  untilDay: (when) => `till och med ${when}`,
  restIntro: 'Resten av beställningen:',
  state: {
    'not-delivered': 'har inte levererats än',
    excluded: 'kan inte returneras',
    'in-return': 'ingår redan i en retur',
    unknown: 'kan inte returneras just nu',
  },
  windowOver: (when) => (when === null ? 'returtiden är ute' : `kunde returneras till och med ${when}`),
  startLink: (order) => `Anmäl retur av beställning ${order}`,
  exchangeLink: (order) => `Anmäl byte för beställning ${order}`,
  cannotReturn: (order) => `Inget i beställning ${order} kan returneras nu:`,
  later: (order) => `Beställning ${order} har inte levererats än. När varorna har kommit kan du returnera dem.`,
  which: (count) => `Du har ${count} beställningar som har kommit fram. Vilken menar du?`,
  status: {
    requested: ({ name, order }) => `Retur ${name} av beställning ${order} är anmäld.`,
    approved: ({ name, order }) => `Retur ${name} av beställning ${order} är godkänd.`,
    shipped: ({ name, order }) => `Retur ${name} av beställning ${order} är på väg till oss.`,
    received: ({ name, order }) => `Retur ${name} av beställning ${order} har kommit till vårt lager.`,
    refunded: ({ name, order }) => `Retur ${name} av beställning ${order} är återbetald.`,
    exchanged: ({ name, order }) => `Varan i retur ${name} av beställning ${order} är utbytt.`,
    rejected: ({ name, order }) => `Retur ${name} av beställning ${order} godkändes inte.`,
    cancelled: ({ name, order }) => `Retur ${name} av beställning ${order} har avbrutits.`,
    other: ({ name, order }) => `Retur ${name} av beställning ${order} behandlas.`,
  },
  receivedOn: (when) => `Den kom fram ${when}.`,
  refunded: (amount, when) =>
    `${amount === null ? 'Pengarna' : amount} betalades tillbaka${when === null ? '' : ` ${when}`}.`,
  refundPending: (amount) => `${amount === null ? 'Pengarna' : amount} har inte betalats tillbaka än.`,
  statusLink: 'Se dina returer',
  noReturns: 'Jag ser ingen retur på ditt konto.',
};

const intervals = {
  day: ['varje dag', 'varannan dag', 'dag'],
  week: ['varje vecka', 'varannan vecka', 'vecka'],
  month: ['varje månad', 'varannan månad', 'månad'],
  year: ['varje år', 'vartannat år', 'år'],
} as const;

/** `var 4:e vecka`, `vart 3:e år`, `var 21:a dag`. */
function sayInterval(every: string, unit: keyof typeof intervals, count: number): string {
  const [each, second, name] = intervals[unit];
  if (count <= 2) return count === 2 ? second : each;
  const isFirst = count % 10 <= 2 && count % 10 > 0 && ![11, 12].includes(count % 100);
  return `${unit === 'year' ? 'vart' : 'var'} ${every}:${isFirst ? 'a' : 'e'} ${name}`;
}

const subscriptions: SubscriptionTexts = {
  signIn:
    'För att slå upp dina prenumerationer behöver jag veta att det är du. Logga in med din e-postadress, så fortsätter jag här.',
  interval: sayInterval,
  status: { active: 'aktiv', paused: 'pausad', cancelled: 'avslutad', expired: 'utgången', other: 'okänd status' },
  line: ({ title, quantity, interval, price }) =>
    `${title}${quantity === null ? '' : ` (${quantity} ×)`}, ${interval}, ${price} per leverans`,
  one: (line, status) => `Din prenumeration är ${status}: ${line}.`,
  unknown: (line) => `Jag kan inte se hur din prenumeration står till: ${line}.`,
  next: (when) => `Nästa leverans är ${when}.`,
  noNext: 'Ingen nästa leverans är planerad.',
  several: (count) => `Du har ${count} prenumerationer:`,
  which: 'Vilken menar du?',
  can: {
    pause: 'Du kan pausa den själv på sidan nedan.',
    resume: 'Du kan starta den igen själv på sidan nedan.',
    skip: 'Du kan hoppa över nästa leverans själv på sidan nedan.',
    change: 'Du kan ändra den själv på sidan nedan.',
    cancel: 'Du kan avsluta den själv på sidan nedan.',
  },
  link: {
    pause: 'Pausa prenumerationen',
    resume: 'Starta prenumerationen igen',
    skip: 'Hoppa över nästa leverans',
    change: 'Ändra prenumerationen',
    cancel: 'Avsluta prenumerationen',
  },
  cannot: {
    pause: 'Den här prenumerationen kan inte pausas nu.',
    resume: 'Den här prenumerationen kan inte startas igen.',
    skip: 'Nästa leverans går inte längre att hoppa över.',
    change: 'Den här prenumerationen kan inte ändras nu.',
    cancel: 'Den här prenumerationen är redan avslutad.',
  },
  none: 'Jag ser ingen prenumeration på ditt konto. Om du tecknade den med en annan e-postadress, logga in med den.',
};

const loyalty: LoyaltyTexts = {
  signIn:
    'För att slå upp dina poäng behöver jag veta att det är du. Logga in med din e-postadress, så svarar jag här.',
  points: (points, programme) => `Du har ${points} poäng i ${programme}.`,
  pending: (points) => `Ytterligare ${points} poäng är inte bekräftade än.`,
  tier: (tier) => `Din nivå är ${tier}.`,
  nextTier: (points, tier, when) =>
    when === null
      ? `Med ${points} poäng till når du ${tier}.`
      : `Samla ${points} poäng till senast ${when}, så når du ${tier}.`,
  expiring: (points, when) => `${points} av dina poäng går ut ${when}.`,
  noneExpiring: 'Inga av dina poäng går ut den närmaste tiden.',
  canRedeem: 'Du kan lösa in dina poäng mot:',
  nextReward: (points, reward) => `Med ${points} poäng till får du ${reward}.`,
  cost: (points) => `${points} poäng`,
  redeemLink: 'Lös in poäng',
  viewLink: 'Se dina poäng',
  notMember: (programme) => `Jag ser inget medlemskap i ${programme} på ditt konto.`,
  rewards: (programme) => `Belöningar i ${programme}:`,
  tiers: (programme) => `Nivåer i ${programme}:`,
  fromPoints: (points) => `från ${points} poäng`,
};

const coupons: CouponTexts = {
  signIn:
    'För att slå upp dina egna koder behöver jag veta att det är du. Logga in med din e-postadress, så svarar jag här.',
  percent: (percent) => `${percent} rabatt`,
  amount: (amount) => `${amount} rabatt`,
  freeShipping: 'fri frakt',
  works: (code, gives) => `Koden ${code} är giltig och ger ${gives}.`,
  minimum: (amount) => `Den gäller beställningar från ${amount}.`,
  until: (when) => `Den är giltig till ${when}.`,
  untilDayEnd: (day) => `Den är giltig till och med ${day}.`,
  expired: (code, when) => `Koden ${code} är inte längre giltig${when === null ? '' : `; den gick ut ${when}`}.`,
  scheduled: (code, when) => `Koden ${code} är inte giltig än${when === null ? '' : `; den börjar gälla ${when}`}.`,
  redeemed: (code) => `Koden ${code} är redan använd.`,
  unknown: (code) => `Jag känner inte till koden ${code}. Kontrollera hur den stavas.`,
  terms: 'Villkor:',
  list: 'De här koderna kan du använda nu:',
  listPersonal: 'Det här är dina egna koder:',
  more: 'Det finns fler koder än jag kan visa här.',
  none: 'Jag ser ingen kod som du kan använda just nu.',
  signInForMore: 'Om du loggar in ser jag även dina egna koder.',
};

const policyQuestions: PolicyQuestions = {
  returns: {
    return: 'Hur länge kan jag returnera en vara?',
    exchange: 'Hur byter jag en vara till en annan storlek?',
    damaged: 'Vad händer om en vara är trasig eller fel?',
    status: 'När får jag pengarna tillbaka efter en retur?',
    exception: 'Hur länge kan jag returnera en vara?',
  },
  editing: 'Kan jag ändra eller avbryta en beställning?',
  editingRefund: 'När får jag pengarna tillbaka om jag avbryter en beställning?',
  subscriptions: {
    restart: 'Kan jag börja prenumerera igen efter att jag har avslutat?',
    show: 'Hur fungerar en prenumeration?',
    pause: 'Hur pausar jag en prenumeration?',
    resume: 'Hur startar jag en pausad prenumeration igen?',
    skip: 'Hur hoppar jag över nästa leverans av en prenumeration?',
    change: 'Hur ändrar jag en prenumeration?',
    cancel: 'Hur avslutar jag en prenumeration?',
  },
  loyalty: {
    points: 'Hur samlar jag poäng?',
    join: 'Hur går jag med i bonusprogrammet?',
    pending: 'När läggs poängen för en beställning till?',
    expiry: 'När förfaller poäng?',
  },
  coupons: {
    code: 'Varför fungerar inte min rabattkod?',
    own: 'Hur får jag en personlig rabattkod?',
  },
};

const quote: QuoteTexts = {
  source: 'Källa:',
  otherLanguage: {
    en: 'Jag har det här bara på engelska:',
    nl: 'Jag har det här bara på nederländska:',
    sv: 'Jag har det här bara på svenska:',
  },
};

const products: ProductTexts = {
  found: 'De här passar det du söker:',
  foundOne: 'Den här passar det du söker:',
  closestPrice: 'Jag hittade inget till det priset. De här ligger närmast:',
  closest: 'Inget uppfyller alla önskemål. De här ligger närmast:',
  nothing: 'Jag hittade inget sådant i vårt sortiment.',
  compared: 'Sida vid sida:',
  cheapest: (title) => `Lägsta pris: ${title}.`,
  from: (amount) => `från ${amount}`,
  costs: (title, amount) => `${title}: ${amount}.`,
  available: (options) => `Finns nu: ${options}.`,
  notIn: (title, values) => `${title}: finns inte i ${values}.`,
  comesIn: (values) => `finns i ${values}`,
  withinBudget: 'inom din budget',
  matches: (words) => `passar ${words}`,
  quoted: (word) => `”${word}”`,
  boughtBefore: (title) => `passar till ${title} som du har beställt`,
  stockOf: {
    'in-stock': (subject) => `${subject}: i lager.`,
    'low-stock': (subject) => `${subject}: i lager, bara några kvar.`,
    'out-of-stock': (subject) => `${subject}: slut i lager just nu.`,
  },
  stockUnknown: (subject) => `${subject}: jag vet inte hur många som finns i lager.`,
};

const clarify: ClarifyTexts = {
  ask: (first, second) => `Jag vill vara säker på att jag förstår dig rätt. Gäller det ${first}, eller ${second}?`,
  topics: {
    'returns-exchanges': 'en retur eller återbetalning',
    'order-editing': 'att ändra eller avbeställa en beställning',
    subscriptions: 'en prenumeration',
    loyalty: 'bonuspoäng',
    'order-tracking': 'var en beställning är',
    'coupons-discounts': 'en kod eller rabatt',
    'general-qa': 'information om butiken',
    'product-recommendations': 'att hitta en produkt',
    handoff: 'att prata med en medarbetare',
  },
};

/** Swedish. */
export const sv: AgentTexts = {
  introduction: (shopName) => `Jag är AI-assistenten hos ${shopName}.`,
  skills: {
    'returns-exchanges': 'returer och byten',
    'order-editing': 'ändringar av beställningar',
    subscriptions: 'prenumerationer',
    loyalty: 'bonuspoäng',
    'order-tracking': 'att följa beställningar',
    'coupons-discounts': 'rabattkoder och erbjudanden',
    'general-qa': 'allmänna frågor',
    'product-recommendations': 'produktråd',
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
      'knowledge-gap': 'Det har jag inget säkert svar på.',
      'skill-unavailable': null,
      'tool-failure': 'Jag kan inte slå upp det just nu på grund av ett fel hos oss. Jag beklagar.',
      'policy-exception': 'Det här får en medarbetare avgöra.',
      'repeated-failure': 'Jag beklagar att jag inte har kunnat hjälpa dig hittills.',
      sensitive: 'Jag beklagar att höra det. Det här är något för en människa, inte för mig.',
      frustration: 'Jag beklagar att det här har varit frustrerande.',
    },
    unavailable: (skill) => `Jag kan inte själv hjälpa till med ${skill}.`,
    acknowledgement: 'Jag har skickat din fråga vidare till vårt team. En medarbetare återkommer till dig.',
    teamIsThere: 'De är på plats just nu.',
    teamFrom: (when) => `De är på plats igen ${when}.`,
    signInThere: 'Jag kan inte se härifrån vem du är. Logga in på sidan nedan, där hittar du det:',
    hubLink: 'Ditt konto',
    ordersLink: 'Dina beställningar',
    cannotVerify: 'Jag kan inte se härifrån vem du är, så jag får inte titta på ditt konto.',
    offer: 'Ska jag be en medarbetare titta på det?',
    writesThere: 'De skriver till dig på adressen som du angav.',
    askEmail: 'På vilken e-postadress kan de nå dig?',
    thanksForEmail: 'Tack. Vårt team skriver till dig på den adressen.',
    alreadyPassedOn: 'Vårt team har redan din fråga och återkommer till dig.',
  },
  small: {
    greeting: 'Hej.',
    thanks: 'Varsågod.',
    goodbye: 'Hej då och tack.',
    notUnderstood: 'Jag är inte säker på att jag kan hjälpa till med det.',
    declined: 'Okej.',
    can: (skills) => `Jag kan hjälpa dig med ${skills}.`,
    canOnlyPassOn: 'Jag kan skicka din fråga vidare till vårt team.',
    offerPerson: 'Vill du hellre prata med en person?',
  },
  quickReplies: {
    person: 'Prata med en person',
    latestOrder: 'Var är min senaste beställning?',
    whereIsOrder: 'Var är min beställning?',
  },
};
