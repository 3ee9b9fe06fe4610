import { describe, expect, it } from 'vitest';
import { readMessageWords } from './message-words.ts';

describe('words that tell a message’s language', () => {
  it('are in lower case, accents and apostrophes kept', () => {
    expect(readMessageWords('Hej! Är det SANT? I don’t know')).toEqual([
      'hej',
      'är',
      'det',
      'sant',
      'i',
      "don't",
      'know',
    ]);
  });

  it('leave out numbers, codes, addresses and brands', () => {
    expect(readMessageWords('pakje 3SABC123 van PostNL, zie https://post.example/a?b of mail jan@example.com')).toEqual(
      ['pakje', 'van', 'zie', 'of', 'mail'],
    );
  });

  it('leave out names inside a sentence where other words stand', () => {
    expect(readMessageWords('waar blijft mijn Air Max? Graag antwoord')).toEqual([
      'waar',
      'blijft',
      'mijn',
      'graag',
      'antwoord',
    ]);
  });

  it('keep names where hardly anything else stands', () => {
    expect(readMessageWords('Grey Wool Rug')).toEqual(['grey', 'wool', 'rug']);
  });

  it('keep one sign of each letter of another script', () => {
    expect(readMessageWords('где')).toEqual(['жжж']);
  });
});
