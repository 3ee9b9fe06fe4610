/** Languages of the shop's pages. English is at the root. */
export const SHOP_LANGUAGES = ['en', 'nl', 'sv'] as const;
export type ShopLanguage = (typeof SHOP_LANGUAGES)[number];

interface ShopWords {
  /** Name of the language in itself. */
  readonly language: string;
  readonly tagline: string;
  readonly intro: string;
  readonly products: string;
  readonly back: string;
  readonly from: string;
  readonly languages: string;
  readonly note: string;
  readonly strict: string;
  /** Link to the help pages, in one word. */
  readonly help: string;
  readonly helpTitle: string;
  readonly helpIntro: string;
  /** Headings over the help articles. */
  readonly groups: { readonly orders: string; readonly products: string; readonly account: string };
  /** Before the day on which an article last changed. */
  readonly changed: string;
}

/** What the shop says besides its products. */
export const WORDS: Readonly<Record<ShopLanguage, ShopWords>> = {
  en: {
    language: 'English',
    tagline: 'Made for wind, salt and long walks',
    intro: 'Plain things that last: clothing, coffee and kit from the coast. Questions go to the button in the corner.',
    products: 'Everything we make',
    back: 'All products',
    from: 'from',
    languages: 'Language',
    note: 'A demo shop. Nothing here is for sale.',
    strict: 'This page forbids every script, style and address that it does not name.',
    help: 'Help',
    helpTitle: 'Help and contact',
    helpIntro:
      'How we ship, take back and look after what you order. Anything else? Ask with the button in the corner.',
    groups: { orders: 'Orders and delivery', products: 'Our products', account: 'You and your account' },
    changed: 'Last changed on',
  },
  nl: {
    language: 'Nederlands',
    tagline: 'Gemaakt voor wind, zout en lange wandelingen',
    intro:
      'Gewone dingen die lang meegaan: kleding, koffie en uitrusting van de kust. Vragen? Gebruik de knop in de hoek.',
    products: 'Alles wat we maken',
    back: 'Alle producten',
    from: 'vanaf',
    languages: 'Taal',
    note: 'Een demowinkel. Hier is niets te koop.',
    strict: 'Deze pagina verbiedt elk script, elke stijl en elk adres dat ze niet noemt.',
    help: 'Hulp',
    helpTitle: 'Hulp en contact',
    helpIntro:
      'Hoe we versturen, terugnemen en zorgen voor wat je bestelt. Iets anders? Vraag het met de knop in de hoek.',
    groups: { orders: 'Bestellen en bezorgen', products: 'Onze producten', account: 'Jij en je account' },
    changed: 'Laatst gewijzigd op',
  },
  sv: {
    language: 'Svenska',
    tagline: 'Gjort för vind, salt och långa promenader',
    intro: 'Enkla saker som håller: kläder, kaffe och utrustning från kusten. Frågor ställs med knappen i hörnet.',
    products: 'Allt vi gör',
    back: 'Alla produkter',
    from: 'från',
    languages: 'Språk',
    note: 'En demobutik. Ingenting här är till salu.',
    strict: 'Den här sidan förbjuder varje skript, stil och adress som den inte nämner.',
    help: 'Hjälp',
    helpTitle: 'Hjälp och kontakt',
    helpIntro: 'Så skickar vi, tar tillbaka och tar hand om det du beställer. Något annat? Fråga med knappen i hörnet.',
    groups: { orders: 'Beställning och leverans', products: 'Våra produkter', account: 'Du och ditt konto' },
    changed: 'Senast ändrad den',
  },
};
