import type { ProductFields } from './fields.ts';
import type { WordGroup } from './word-groups.ts';
import type { ProductWeights } from './weights.ts';

/** How far a place of a word tells that the product is it, for the coverage: for what is looked for, and for the rest. */
const COVERAGE_HEAD = { heads: 1, title: 0.7, text: 0.5 } as const;
const COVERAGE_OTHER = { heads: 1, title: 1, text: 0.9 } as const;

/** Fields in which words are counted; the heads repeat words of the title. */
const COUNTED = ['title', 'vendor', 'type', 'tags', 'options', 'description'] as const;
type CountedField = (typeof COUNTED)[number];

/** Fields of a product made ready for whole terms to be found by plain search: a space on either side. */
export interface PaddedFields extends Readonly<Record<CountedField | 'heads', string>> {
  /** All fields in one. */
  readonly all: string;
}

/** A word of the wish made ready to be looked for. */
export interface PreparedGroup {
  readonly group: WordGroup;
  readonly alternatives: readonly Alternative[];
  /** Single terms that stand for it. */
  readonly terms: ReadonlySet<string>;
}

/** Terms that together stand for the word, each with a space on either side. */
interface Alternative {
  readonly needles: readonly string[];
  readonly weight: number;
  readonly sureness: number;
}

/** What a product holds of a word of the wish. */
export interface Evidence {
  /** The best place. */
  readonly where: 'heads' | 'title' | 'text';
  /** From 0 to 1. */
  readonly coverage: number;
  /** From 0 to 1: how often and where, of the best term that stands for the word. */
  readonly strength: number;
}

/** What lengths of fields do to a term in them, 1 for an average one. */
export interface LengthNorms {
  readonly title: number;
  readonly description: number;
}

/** Makes the fields of a product ready. */
export function padFields(fields: ProductFields): PaddedFields {
  const { title, heads, vendor, type, tags, options, description } = fields;
  return {
    title: ` ${title} `,
    heads: ` ${heads} `,
    vendor: ` ${vendor} `,
    type: ` ${type} `,
    tags: ` ${tags} `,
    options: ` ${options} `,
    description: ` ${description} `,
    all: ` ${title} ${vendor} ${type} ${tags} ${options} ${description} `,
  };
}

/** Makes the words of a wish ready. */
export function prepareGroups(groups: readonly WordGroup[]): PreparedGroup[] {
  return groups.map((group) => ({
    group,
    alternatives: [
      ...group.variants.map(({ term, ...rest }) => ({ ...rest, needles: [` ${term} `] })),
      ...group.pairs.map(({ terms, ...rest }) => ({ ...rest, needles: terms.map((term) => ` ${term} `) })),
    ],
    terms: new Set(group.variants.map((variant) => variant.term)),
  }));
}

/**
 * What a product holds of a word, `null` for nothing. BM25F: a term's counts in all fields are weighed and summed before
 * they saturate. Of the terms that stand for the word the best one counts, so that the word itself comes before what
 * means the same.
 */
export function findEvidence(
  fields: PaddedFields,
  { group, alternatives }: PreparedGroup,
  norms: LengthNorms,
  weights: ProductWeights,
): Evidence | null {
  let strength = 0;
  const sure = { heads: 0, title: 0, text: 0 };
  for (const { needles, weight, sureness } of alternatives) {
    if (!needles.every((needle) => fields.all.includes(needle))) continue;
    let frequency = 0;
    for (const name of COUNTED) {
      const count = countAll(fields[name], needles);
      if (count === 0) continue;
      const norm = name === 'title' || name === 'description' ? norms[name] : 1;
      frequency += (weights[name] * count) / norm;
      const place =
        name === 'options' || name === 'description' ? 'text' : name === 'vendor' && group.isHead ? 'heads' : 'title';
      sure[place] = Math.max(sure[place], sureness);
    }
    if (needles.every((needle) => fields.heads.includes(needle))) sure.heads = Math.max(sure.heads, sureness);
    strength = Math.max(strength, (weight * frequency) / (weights.k1 + frequency));
  }
  if (strength === 0) return null;
  const parts = group.isHead && group.isNoun ? COVERAGE_HEAD : COVERAGE_OTHER;
  return {
    where: sure.heads > 0 ? 'heads' : sure.title > 0 ? 'title' : 'text',
    coverage: Math.max(parts.heads * sure.heads, parts.title * sure.title, parts.text * sure.text),
    strength,
  };
}

/** Whether a product is, by its heads, at least so surely what a word says. */
export function isHeadedBy(fields: PaddedFields, { alternatives }: PreparedGroup, surenessMin: number): boolean {
  return alternatives.some(
    ({ needles, sureness }) => sureness >= surenessMin && needles.every((needle) => fields.heads.includes(needle)),
  );
}

function countAll(text: string, needles: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const needle of needles) {
    let count = 0;
    // A term's closing space may open the next one's.
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length - 1)) count += 1;
    least = Math.min(least, count);
  }
  return least;
}
