/** Sizes of clothes in their order: id | as written in shops, in any of the three languages. */
export const LETTER_SIZES = `
xxs | xxs, 2xs, extra extra small
xs | xs, extra small, extra klein, extra liten
s | s, small, klein, kleine, liten, litet, små
m | m, medium, middel, mellan, mellanstor
l | l, large, groot, grote, stor, stort, stora
xl | xl, extra large, extra groot, extra stor
xxl | xxl, 2xl, extra extra large
xxxl | xxxl, 3xl
xxxxl | xxxxl, 4xl
xxxxxl | xxxxxl, 5xl
one-size | one size, onesize, one size fits all
`;

/** Words after which a size follows, folded. */
export const SIZE_CUES: ReadonlySet<string> = new Set([
  'size',
  'sizes',
  'maat',
  'maten',
  'storlek',
  'storlekar',
  'str',
  'sz',
]);

/** Names that options of each kind bear in shops' catalogues, folded. */
export const OPTION_NAMES = {
  colour: ['colour', 'color', 'colours', 'colors', 'kleur', 'kleuren', 'farg', 'farger', 'kulor', 'shade', 'tint'],
  size: ['size', 'sizes', 'maat', 'maten', 'storlek', 'storlekar', 'shoe size', 'schoenmaat', 'skostorlek'],
  material: ['material', 'materials', 'materiaal', 'fabric', 'stof', 'tyg'],
} as const;
