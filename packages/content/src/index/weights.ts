/** Numbers that the ranking is tuned by; the README says what each is worth. All are 0 or more. */
export interface SearchWeights {
  /** How soon further uses of a word in the text, and in the title and headings, stop counting. */
  readonly saturation: number;
  readonly titleSaturation: number;
  readonly titleWeight: number;
  readonly headingWeight: number;
  readonly bodyWeight: number;
  /** How far a long title or heading, and a long text, counts less: from 0, not at all, to below 1, in proportion. */
  readonly titleLength: number;
  readonly bodyLength: number;
  /** Weight of words that most questions hold whatever they are about. */
  readonly filler: number;
  /** How well a part stands for its compound, and a compound for its part. */
  readonly compound: number;
  /** How well a word with one typing error stands for the right one. */
  readonly typo: number;
  readonly synonym: number;
  /** How well a word that means the very same stands for it. */
  readonly same: number;
  /** How well a word of another language stands for its translation. */
  readonly translation: number;
  /** How well two words written as one stand for each of them. */
  readonly joined: number;
  /** What the part of the question that one sentence holds adds. */
  readonly sentence: number;
  /** What neighbours in the question that are neighbours in the text add. */
  readonly pair: number;
  /** What a title in words of the question adds. */
  readonly titleCover: number;
  /** What holding much of the question adds: a passage with all its words goes before one with a single word often. */
  readonly cover: number;
}

/** What the measurements in the README were made with. */
export const DEFAULT_WEIGHTS: SearchWeights = {
  saturation: 1.2,
  titleSaturation: 0.5,
  titleWeight: 2,
  headingWeight: 1.2,
  bodyWeight: 1,
  titleLength: 0.4,
  bodyLength: 0.5,
  filler: 0.3,
  compound: 0.5,
  typo: 0.7,
  synonym: 0.35,
  same: 0.8,
  translation: 0.8,
  joined: 0.9,
  sentence: 0.25,
  pair: 0.3,
  titleCover: 0.5,
  cover: 0.15,
};
