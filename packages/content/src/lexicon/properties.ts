import { foldText } from '../analysis/index.ts';
import type { WishProperty } from '@loket/domain/ports';
import { COLOURS } from './colours.ts';
import { MATERIALS } from './materials.ts';
import { PhraseLexicon, readEntries } from './phrase-lexicon.ts';
import { LETTER_SIZES, OPTION_NAMES } from './sizes.ts';

let colours: PhraseLexicon | undefined;
let materials: PhraseLexicon | undefined;
let letterSizes: Map<string, string> | undefined;
let optionKinds: Map<string, WishProperty> | undefined;

/** Colours of the three languages, one id per shade; built when first asked for. */
export function getColours(): PhraseLexicon {
  colours ??= new PhraseLexicon(readEntries(COLOURS, 1), { adjectives: true });
  return colours;
}

/** Materials of the three languages; built when first asked for. */
export function getMaterials(): PhraseLexicon {
  materials ??= new PhraseLexicon(readEntries(MATERIALS, 4), { adjectives: true });
  return materials;
}

/** Id of a clothes size (`m`, `xl`) by a folded word or phrase, `null` for none. */
export function findLetterSize(phrase: string): string | null {
  letterSizes ??= new Map(
    LETTER_SIZES.trim()
      .split('\n')
      .flatMap((line) => {
        const [id = '', words = ''] = line.split('|').map((cell) => cell.trim());
        return words.split(',').map((word) => [foldText(word.trim()), id] as const);
      }),
  );
  return letterSizes.get(phrase) ?? null;
}

/** Which property an option of the catalogue is, by its name. */
export function findWishProperty(optionName: string): WishProperty {
  optionKinds ??= new Map(
    Object.entries(OPTION_NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind as WishProperty] as const)),
  );
  const folded = foldText(optionName).trim();
  const known = optionKinds.get(folded);
  if (known !== undefined) return known;
  // `frame colour`, `strap material`, `screen size`: the last word says the kind, but other sizes than of clothes are measures.
  const last = optionKinds.get(folded.slice(folded.lastIndexOf(' ') + 1));
  return last === undefined || last === 'size' ? 'other' : last;
}
