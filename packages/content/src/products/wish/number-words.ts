/** Numbers as words, folded, of the three languages: 1 to 99 and the factors. */
const NUMBERS = makeNumbers();
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['honderd', 100],
  ['hundra', 100],
  ['thousand', 1000],
  ['duizend', 1000],
  ['tusen', 1000],
]);

/** Value of a run of number words (`two hundred fifty`, `tweehonderd`, `tjugofem`), `null` when one of them is none. */
export function readNumberWords(words: readonly string[]): number | null {
  let total = 0;
  let current = 0;
  for (const word of words) {
    const parts = splitFactor(word);
    if (parts === null) return null;
    for (const { value, isFactor } of parts) {
      if (!isFactor) current += value;
      else if (value === 1000) {
        total += Math.max(1, current) * value;
        current = 0;
      } else current = Math.max(1, current) * value;
    }
  }
  return words.length === 0 ? null : total + current;
}

/** Whether a folded word is a number. */
export function isNumberWord(word: string): boolean {
  return splitFactor(word) !== null;
}

interface Part {
  readonly value: number;
  readonly isFactor: boolean;
}

/** `tweehonderdvijftig` is two, a hundred, fifty. */
function splitFactor(word: string): Part[] | null {
  const whole = NUMBERS.get(word);
  if (whole !== undefined) return [{ value: whole, isFactor: false }];
  for (const [factor, value] of FACTORS) {
    const at = word.indexOf(factor);
    if (at === -1) continue;
    const front = word.slice(0, at);
    const back = word.slice(at + factor.length);
    const before = front === '' ? 0 : NUMBERS.get(front);
    const after = back === '' ? 0 : NUMBERS.get(back);
    if (before === undefined || after === undefined) return null;
    const parts: Part[] = [{ value, isFactor: true }];
    if (before > 0) parts.unshift({ value: before, isFactor: false });
    if (after > 0) parts.push({ value: after, isFactor: false });
    return parts;
  }
  return null;
}

function makeNumbers(): Map<string, number> {
  const numbers = new Map<string, number>();
  const list = (words: string, first: number, step: number): string[] => {
    const read = words.split(' ');
    read.forEach((word, index) => numbers.set(word, first + index * step));
    return read;
  };
  const english = list('one two three four five six seven eight nine', 1, 1);
  const dutch = list('een twee drie vier vijf zes zeven acht negen', 1, 1);
  const swedish = list('ett tva tre fyra fem sex sju atta nio', 1, 1);
  list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1);
  list('tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien', 10, 1);
  list('tio elva tolv tretton fjorton femton sexton sjutton arton nitton', 10, 1);
  const tens = list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
  const dutchTens = list('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10);
  const swedishTens = list('tjugo trettio fyrtio femtio sextio sjuttio attio nittio', 20, 10);
  tens.forEach((_, ten) => {
    english.forEach((_, unit) => {
      const value = 20 + ten * 10 + unit + 1;
      numbers.set(`${tens[ten] ?? ''}${english[unit] ?? ''}`, value);
      numbers.set(`${dutch[unit] ?? ''}en${dutchTens[ten] ?? ''}`, value);
      numbers.set(`${swedishTens[ten] ?? ''}${swedish[unit] ?? ''}`, value);
    });
  });
  return numbers;
}
