import type { Locale } from '@loket/contracts';

/** What is said in the scene, in one language. */
export interface SceneWords {
  readonly asksOrder: string;
  readonly tracks: string;
  readonly asksReturn: string;
  readonly explainsReturn: string;
  readonly source: string;
  readonly asksGift: string;
  readonly findsGift: string;
  readonly reasons: readonly [string, string, string];
  readonly asksCode: string;
  readonly givesCode: string;
  readonly coupon: string;
  readonly asksPoints: string;
  readonly countsPoints: string;
  readonly program: string;
  readonly rewards: readonly [string, string];
  readonly asksSkip: string;
  readonly explainsSkip: string;
  readonly asksPerson: string;
  readonly person: string;
  readonly replies: readonly string[];
}

export const SCENE_WORDS: Readonly<Record<Locale, SceneWords>> = {
  en: {
    asksOrder: 'Where is my order? It should have been here yesterday',
    tracks: 'Your order #1042 left our warehouse on Tuesday. One parcel is out for delivery today; the mug follows.',
    asksReturn: 'What if I want to send the tee back?',
    explainsReturn: 'You can return it within 30 days of delivery, unworn and with its label.',
    source: 'Returns and exchanges',
    asksGift: 'Something warm under €40 for my dad?',
    findsGift: 'Three that fit, all under €40.',
    reasons: ['Keeps coffee hot outdoors.', 'Dark and mild; ships today.', 'Cotton that gets softer.'],
    asksCode: 'Do you have a code for me?',
    givesCode: 'This one is for a first order.',
    coupon: 'Your first order',
    asksPoints: 'How many points do I have?',
    countsPoints: 'You have 1,360 points; 640 more make you Gold.',
    program: 'Your points',
    rewards: ['€5 off', 'Free shipping for a month'],
    asksSkip: 'Can I skip the next coffee?',
    explainsSkip: 'You can, until the day before it ships.',
    asksPerson: 'Can somebody look at a picture of my jacket?',
    person: 'Good day, I am Sanne. Like this? The care sheet is beside it.',
    replies: ['Yes, exactly', 'No, another one'],
  },
  nl: {
    asksOrder: 'Waar is mijn bestelling? Die had er gisteren moeten zijn',
    tracks: 'Bestelling #1042 is dinsdag verstuurd. Eén pakket wordt vandaag bezorgd; de mok volgt.',
    asksReturn: 'En als ik het T-shirt wil terugsturen?',
    explainsReturn: 'Dat kan binnen 30 dagen na ontvangst, ongedragen en met het label eraan.',
    source: 'Retourneren en ruilen',
    asksGift: 'Iets warms onder € 40 voor mijn vader?',
    findsGift: 'Drie die passen, allemaal onder € 40.',
    reasons: ['Houdt koffie buiten warm.', 'Donker en mild; vandaag verstuurd.', 'Katoen dat zachter wordt.'],
    asksCode: 'Heb je een kortingscode voor me?',
    givesCode: 'Deze is voor een eerste bestelling.',
    coupon: 'Je eerste bestelling',
    asksPoints: 'Hoeveel punten heb ik?',
    countsPoints: 'Je hebt 1.360 punten; met nog 640 word je Goud.',
    program: 'Jouw punten',
    rewards: ['€ 5 korting', 'Een maand gratis verzending'],
    asksSkip: 'Kan ik de volgende koffie overslaan?',
    explainsSkip: 'Dat kan tot de dag voor verzending.',
    asksPerson: 'Kan iemand naar een foto van mijn jas kijken?',
    person: 'Goedendag, ik ben Sanne. Zo een? Het wasadvies staat ernaast.',
    replies: ['Ja, precies', 'Nee, een andere'],
  },
  sv: {
    asksOrder: 'Var är min beställning? Den skulle ha kommit i går',
    tracks: 'Beställning #1042 lämnade lagret i tisdags. Ett paket levereras i dag; muggen kommer efter.',
    asksReturn: 'Och om jag vill skicka tillbaka tröjan?',
    explainsReturn: 'Det går inom 30 dagar från leverans, oanvänd och med etiketten kvar.',
    source: 'Retur och byte',
    asksGift: 'Något varmt under 40 € till pappa?',
    findsGift: 'Tre som passar, alla under 40 €.',
    reasons: ['Håller kaffet varmt utomhus.', 'Mörkt och milt; skickas i dag.', 'Bomull som blir mjukare.'],
    asksCode: 'Har du en rabattkod till mig?',
    givesCode: 'Den här gäller en första beställning.',
    coupon: 'Din första beställning',
    asksPoints: 'Hur många poäng har jag?',
    countsPoints: 'Du har 1 360 poäng; 640 till så är du Guld.',
    program: 'Dina poäng',
    rewards: ['5 € rabatt', 'En månads fri frakt'],
    asksSkip: 'Kan jag hoppa över nästa kaffe?',
    explainsSkip: 'Det går till och med dagen före leverans.',
    asksPerson: 'Kan någon titta på en bild av min jacka?',
    person: 'God dag, jag heter Sanne. En sådan? Skötselrådet ligger bredvid.',
    replies: ['Ja, precis', 'Nej, en annan'],
  },
};
