import { describe, expect, it } from 'vitest';
import { asksForRules } from './asking.ts';

describe('a question after rules, for anyone', () => {
  it.each([
    'How long do I have to return something?',
    'what is your return policy',
    'who pays for the return?',
    'do you accept returns without a box?',
    'until when can I cancel an order?',
    'is it possible to change an order after placing it?',
    'how does a subscription work?',
    'which rewards are there?',
    'Is there a discount for students?',
    'Hoe lang heb ik om te retourneren?',
    'wat is het retourbeleid',
    'wie betaalt de retour?',
    'mag ik iets terugsturen',
    'tot wanneer kan ik annuleren',
    'hoe werkt een abonnement?',
    'welke beloningen zijn er?',
    'Hur länge kan man returnera?',
    'hur lång tid har jag på mig att returnera',
    'vad är er returpolicy',
    'vem betalar returen?',
    'får man byta storlek?',
    'hur fungerar en prenumeration?',
    'vilka belöningar finns det?',
  ])('%s', (text) => {
    expect(asksForRules(text)).toBe(true);
  });
});

describe('what is about the customer’s own, or a wish', () => {
  it.each([
    'I want to return my shoes',
    'how do I cancel my order?',
    'can I still cancel order 1042?',
    'what can be done with #1042?',
    'how many points do I have?',
    'when is my next delivery?',
    'which of my items can be returned?',
    'can you help me, what do I do with this?',
    'Ik wil mijn schoenen retourneren',
    'hoe annuleer ik mijn bestelling?',
    'hoeveel punten heb ik?',
    'wanneer komt mijn volgende levering?',
    'wat kan ik met bestelling 1042 doen?',
    'hoe kan ik dit omruilen, graag in maat 40',
    'jag vill returnera mina skor',
    'hur avbeställer jag min order?',
    'hur många poäng har jag?',
    'när kommer min nästa leverans?',
    'vad kan man göra med beställning 1042?',
    'hur ska jag göra, snälla hjälp mig',
    'cancel it',
    'thanks',
    '',
  ])('is none: %s', (text) => {
    expect(asksForRules(text)).toBe(false);
  });
});
