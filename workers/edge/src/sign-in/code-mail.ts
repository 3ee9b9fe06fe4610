import type { Locale } from '@loket/contracts';

interface CodeMailTexts {
  subject(shopName: string, code: string): string;
  body(shopName: string, code: string): string;
}

const TEXTS: Record<Locale, CodeMailTexts> = {
  en: {
    subject: (shopName, code) => `${code} is your code for ${shopName}`,
    body: (shopName, code) =>
      `Your code for ${shopName} is ${code}.\n\nIt is valid for ten minutes and works once. If you did not ask for it, you can ignore this mail: nobody can sign in without the code.`,
  },
  nl: {
    subject: (shopName, code) => `${code} is je code voor ${shopName}`,
    body: (shopName, code) =>
      `Je code voor ${shopName} is ${code}.\n\nDe code is tien minuten geldig en werkt één keer. Heb je er niet om gevraagd, dan kun je deze mail negeren: zonder de code kan niemand inloggen.`,
  },
  sv: {
    subject: (shopName, code) => `${code} är din kod för ${shopName}`,
    body: (shopName, code) =>
      `Din kod för ${shopName} är ${code}.\n\nDen gäller i tio minuter och fungerar en gång. Har du inte bett om den kan du bortse från det här mejlet: utan koden kan ingen logga in.`,
  },
};

/** Subject and text of the mail that carries a one-time code; the subject is one line whatever the shop is called. */
export function codeMail(locale: Locale, shopName: string, code: string): { subject: string; text: string } {
  const name = shopName.replaceAll(/\s+/g, ' ');
  return { subject: TEXTS[locale].subject(name, code), text: TEXTS[locale].body(name, code) };
}
