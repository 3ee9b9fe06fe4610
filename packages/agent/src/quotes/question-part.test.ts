import { describe, expect, it } from 'vitest';
import { findQuestionPart } from './question-part.ts';

describe('the question of a message', () => {
  it.each([
    ['en', 'We run a gift shop in Leeds. Do you sell to shops?', 'Do you sell to shops?'],
    ['en', 'How do I leave the newsletter? I had enough.', 'How do I leave the newsletter?'],
    ['nl', 'Mijn zoon is allergisch. Zitten er noten in de thee?', 'Zitten er noten in de thee?'],
    ['sv', 'Hej igen! Hur tvättar jag ryggsäcken', 'Hur tvättar jag ryggsäcken'],
  ] as const)('in %s: %s', (lang, text, question) => {
    expect(findQuestionPart(text, lang)?.question).toBe(question);
  });

  it('comes with what is said beside it', () => {
    expect(findQuestionPart('I live in Sweden. What does delivery by post cost?', 'en')?.context).toBe(
      'I live in Sweden.',
    );
  });

  it.each([
    ['en', 'Do you sell to shops?'],
    ['en', 'I forgot my code. Can I still add it afterwards?'],
    ['nl', 'Ik ben mijn code vergeten. Kan dat achteraf nog?'],
    ['sv', 'Jag har en ryggsäck. Hur tvättar man den?'],
    ['en', 'Where is my parcel? And what does a return cost?'],
    ['nl', 'Ik wacht op mijn pakket. Wanneer komt iets?'],
  ] as const)('is none without the rest, in %s: %s', (lang, text) => {
    expect(findQuestionPart(text, lang)).toBeNull();
  });
});
