/** What counts how much in the search of products. */
export interface ProductWeights {
  /** Of fields, against one term in the description. */
  readonly title: number;
  readonly vendor: number;
  readonly type: number;
  readonly tags: number;
  readonly options: number;
  readonly description: number;
  /** Saturation of repeated terms. */
  readonly k1: number;
  /** How far a long title or a long text weakens a term, 0 to 1. */
  readonly titleLength: number;
  readonly bodyLength: number;
  /** Share of a word's score that a product keeps which has it in its title, but is something else. */
  readonly notHead: number;
  /** The same for what only goes with it: a case, a cable, a spare part. */
  readonly accessory: number;
  /** Bonus for a word of the wish that heads the title, in shares of the word's worth. */
  readonly isHead: number;
  /** Bonus for neighbours of the wish that are neighbours in the title. */
  readonly phrase: number;
  /** What a product keeps that cannot be had now. */
  readonly outOfStock: number;
  /** Of terms that stand for a word, against the word itself. */
  readonly stem: number;
  /** Words of one stem that are no plural of each other: `game`, `gaming`. */
  readonly sameStem: number;
  readonly foreignStem: number;
  readonly joined: number;
  readonly meaning: number;
  readonly phraseMeaning: number;
  readonly narrower: number;
  readonly wider: number;
  readonly compound: number;
  readonly begun: number;
  readonly typo: number;
}

/** Set by measuring; see `test/eval/eval-products.ts`. */
export const DEFAULT_PRODUCT_WEIGHTS: ProductWeights = {
  title: 8,
  vendor: 4,
  type: 4,
  tags: 2.5,
  options: 1.5,
  description: 1,
  k1: 0.8,
  titleLength: 1,
  bodyLength: 1,
  notHead: 0.95,
  accessory: 0.8,
  isHead: 0.03,
  phrase: 0.1,
  outOfStock: 0.9,
  stem: 0.97,
  sameStem: 0.8,
  foreignStem: 0.75,
  joined: 0.95,
  meaning: 0.4,
  phraseMeaning: 0.3,
  narrower: 0.35,
  wider: 0.1,
  compound: 0.8,
  begun: 0.7,
  typo: 0.7,
};
