import { expect, it } from 'vitest';
import { readAskedAbout } from './asked-about.ts';

it.each([
  ['What does a return cost?', 'cost'],
  ['Wat kost verzenden?', 'cost'],
  ['Vad kostar frakten?', 'cost'],
  ['Tot wanneer kan ik annuleren?', 'when'],
  ['How long is it valid?', 'when'],
  ['Hur länge gäller det?', 'when'],
  ['Waar is het magazijn?', 'where'],
  ['Who pays?', 'who'],
  ['Varför fungerar inte koden?', 'why'],
  ['Wat kan ik wijzigen?', 'what'],
  ['Vilka varor kan jag inte returnera?', 'what'],
  ['Hoe retourneer ik iets?', 'how'],
  ['How many points?', null],
  ['Can I pay later?', null],
] as const)('“%s” asks for %s', (question, about) => {
  expect(readAskedAbout(question)).toBe(about);
});
