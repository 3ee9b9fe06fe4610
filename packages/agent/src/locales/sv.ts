import type { AgentTexts, ClarifyTexts, ProductTexts, QuoteTexts, TrackingTexts } from './texts.ts';

const withCarrier = (carrier: string | null): string => (carrier === null ? '' : ` med ${carrier}`);

const tracking: TrackingTexts = {
  signIn:
    'För att slå upp dina beställningar behöver jag veta att det är du. Logga in med din e-postadress, så svarar jag på din fråga direkt här.',
  noOrders: 'Jag ser inga beställningar på ditt konto. Om du beställde med en annan e-postadress, logga in med den.',
  notFound: 'Jag kan inte hitta den beställningen på ditt konto.',
  notFoundHint: 'Kontrollera numret i din bekräftelse, eller logga in med adressen du beställde med.',
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
    cancelled: ({ order, when }) => `Beställning ${order} avbröts${when === null ? '' : ` ${when}`}.`,
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
    cancelled: 'avbruten',
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
    waiting: 'inte skickad än',
    packed: 'packad',
    moving: 'på väg',
    out: 'ute för leverans',
    pickup: 'finns att hämta',
    delivered: 'levererad',
    problem: 'problem med leveransen',
  },
  cancelledLine: 'avbruten',
  expected: (when) => `Leveransen väntas ${when}.`,
  noExpected: 'Inget leveransdatum är känt än.',
  shippedOn: (when) => `Paketet lämnade oss ${when}.`,
  late: (when) => `Leveransen väntades ${when} och paketet har inte kommit än. Jag beklagar förseningen.`,
  lost: (when) =>
    when === null
      ? 'Paketet har varit på väg mycket länge och kan ha kommit bort. Jag beklagar det.'
      : `Leveransen väntades ${when} och paketet har fortfarande inte kommit, så det kan ha kommit bort. Jag beklagar det.`,
  exception: 'Transportören kunde inte leverera paketet. Jag beklagar det.',
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
  offerPerson: 'Ska jag be en medarbetare undersöka det?',
};

const quote: QuoteTexts = {
  source: 'Källa:',
  otherLanguage: {
    en: 'Jag har det här bara på engelska:',
    nl: 'Jag har det här bara på nederländska:',
    sv: 'Jag har det här bara på svenska:',
  },
  offerPerson: 'Ska jag skicka det vidare till vårt team?',
};

const products: ProductTexts = {
  found: 'De här passar det du söker:',
  foundOne: 'Den här passar det du söker:',
  closestPrice: 'Jag hittade inget till det priset. De här ligger närmast:',
  closest: 'Inget uppfyller alla önskemål. De här ligger närmast:',
  nothing: 'Jag hittade inget sådant i vårt sortiment.',
  offerPerson: 'Vill du fråga en medarbetare?',
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
  stock: { 'in-stock': 'i lager', 'low-stock': 'bara några kvar', 'out-of-stock': 'slut i lager' },
  stockOf: {
    'in-stock': (subject) => `${subject}: i lager.`,
    'low-stock': (subject) => `${subject}: i lager, bara några kvar.`,
    'out-of-stock': (subject) => `${subject}: slut i lager just nu.`,
  },
  stockUnknown: (subject) => `${subject}: jag vet inte hur många som finns i lager.`,
};

const clarify: ClarifyTexts = {
  ask: (first, second) => `Jag vill vara säker på att jag förstår dig rätt. Gäller det ${first} eller ${second}?`,
  topics: {
    'returns-exchanges': 'en retur eller återbetalning',
    'order-editing': 'att ändra eller avbeställa en order',
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
