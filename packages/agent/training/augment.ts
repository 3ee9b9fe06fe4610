import { ROUTES, type Route } from '@loket/contracts';
import type { Utterance } from './utterances.ts';

/** What people put around a request, whatever it is. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'hi',
    'hello',
    'hey there',
    'good morning',
    'hi team',
    'please',
    'can you help me',
    'i need help with',
    'i need assistance to',
    'help me',
    'could you tell me',
    'i would like to know',
    'i want to know',
    'quick question',
    'i have a question',
    'i have a problem,',
    'sorry to bother you but',
    'can somebody help me',
    'is it possible to',
    'do you know',
    'tell me',
    'i want help to',
    'where can i get information about',
    'just wondering',
    'yo',
  ],
  nl: [
    'hoi',
    'hallo',
    'goedemiddag',
    'beste',
    'hey',
    'kun je me helpen',
    'kunt u mij helpen met',
    'ik heb hulp nodig bij',
    'ik heb een vraag',
    'vraagje',
    'ik wil graag weten',
    'kunnen jullie mij vertellen',
    'weet je',
    'even een vraag',
    'is het mogelijk om',
    'sorry,',
    'ik zou graag',
    'zeg,',
  ],
  sv: [
    'hej',
    'hejsan',
    'god morgon',
    'tjena',
    'hallå',
    'kan du hjälpa mig',
    'jag behöver hjälp med',
    'jag har en fråga',
    'en snabb fråga',
    'jag undrar',
    'jag skulle vilja veta',
    'kan ni berätta',
    'vet ni',
    'går det att',
    'är det möjligt att',
    'ursäkta,',
    'jag vill gärna',
  ],
  other: ['hej', 'hallo', 'bitte', 'kan du'],
};

const AFTER: Readonly<Record<string, readonly string[]>> = {
  en: [
    'please',
    'pls',
    'thanks',
    'thank you',
    'asap',
    'can you help?',
    '?',
    '!!',
    'i dont know what to do',
    'could you help me',
    'thx in advance',
    'lol',
  ],
  nl: [
    'alstublieft',
    'aub',
    'bedankt',
    'alvast bedankt',
    'kun je helpen?',
    '?',
    '!!',
    'ik hoor het graag',
    'groetjes',
    'dank je',
  ],
  sv: ['tack', 'tack på förhand', 'snälla', '?', '!!', 'kan ni hjälpa mig?', 'mvh', 'hälsningar', 'asap'],
  other: ['?', 'bitte', 'tak', 'takk'],
};

/** Copies of each line besides itself. */
const COPIES = 3;

/**
 * The line and some noisy copies: greetings and thanks around it, words left out, letters wrong, and sometimes a
 * conversation that it does not lean on.
 */
export function augment(utterance: Utterance, random: () => number): Utterance[] {
  const copies = Array.from({ length: COPIES }, () => distort(utterance, random));
  return [utterance, ...copies];
}

function distort(utterance: Utterance, random: () => number): Utterance {
  const { route, lang } = utterance;
  let { text, lastSkill, isOnProductPage } = utterance;
  if (random() < 0.35) text = dropWords(text, random);
  if (random() < 0.35) text = misspell(text, random);
  // Small talk is all that some lines are: a greeting before it would still be small talk, a request would not.
  if (route !== 'none' || random() < 0.3) text = surround(text, lang, random);
  if (lastSkill === null && random() < 0.4) lastSkill = pick(ROUTES, random);
  // People ask anything on a product's page.
  if (random() < 0.15) isOnProductPage = true;
  return { text, route, lang, lastSkill, isOnProductPage };
}

function surround(text: string, lang: string, random: () => number): string {
  const before = random() < 0.3 ? `${pick(BEFORE[lang] ?? [], random) ?? ''} ` : '';
  const after = random() < 0.2 ? ` ${pick(AFTER[lang] ?? [], random) ?? ''}` : '';
  return `${before}${text}${after}`;
}

/** Words of a line from which one may be missing. */
const DROP_MIN_WORDS = 4;

function dropWords(text: string, random: () => number): string {
  const words = text.split(' ');
  if (words.length < DROP_MIN_WORDS) return text;
  return words.filter(() => random() > 0.12).join(' ');
}

/** Letters of a word from which one may be wrong. */
const MISSPELL_MIN_CHARS = 4;

function misspell(text: string, random: () => number): string {
  const words = text.split(' ');
  const at = Math.floor(random() * words.length);
  const word = words[at] ?? '';
  if (word.length < MISSPELL_MIN_CHARS) return text;
  const place = 1 + Math.floor(random() * (word.length - 2));
  const kind = random();
  const [head, tail] = [word.slice(0, place), word.slice(place)];
  // A letter missing, one too many, or two swapped.
  const wrong =
    kind < 0.4
      ? head + tail.slice(1)
      : kind < 0.6
        ? head + tail.slice(0, 1) + tail
        : head.slice(0, -1) + tail.slice(0, 1) + head.slice(-1) + tail.slice(1);
  words[at] = wrong;
  return words.join(' ');
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Places of the routes in the model. */
export function toTarget(route: Route): number {
  return ROUTES.indexOf(route);
}
