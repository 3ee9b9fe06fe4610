import {
  CHANNELS,
  CONTENT_CATEGORIES,
  HANDOFF_REASONS,
  LOCALES,
  type Locale,
  RouteSchema,
  SKILL_IDS,
} from '@loket/contracts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a shop can be without: connections, the agent's switch, the channel's switch, or a category of articles. */
const MISSING = [
  'hub',
  'returns',
  'subscriptions',
  'loyalty',
  'coupons',
  'agent',
  'channel',
  ...CONTENT_CATEGORIES,
] as const;

const CARD_KINDS = ['order', 'coupon', 'product', 'loyalty', 'subscription'] as const;

const expected = {
  /** Kinds of the cards shown, in order. */
  cards: z.array(z.enum(CARD_KINDS)).default([]),
  /** Each must occur in what the customer reads, the cards of their channel included. */
  says: z.array(z.string().min(1)).default([]),
  /** None may. */
  never: z.array(z.string().min(1)).default([]),
  /** Why the conversation goes to the team; absent: it does not. */
  handoff: z.enum(HANDOFF_REASONS).optional(),
  /** The customer is asked to sign in. */
  signIn: z.boolean().default(false),
  /** A person is offered, and a yes would hand over. */
  offersPerson: z.boolean().default(false),
};

const TurnSchema = z.union([
  z.strictObject({
    say: z.string().min(1),
    /** Where the message belongs; of a message with two requests the first. */
    skill: RouteSchema,
    /** The agent asks which of two things is meant. */
    asksBack: z.boolean().default(false),
    ...expected,
  }),
  /** The visitor proves to be this customer, and what waited is answered. */
  z.strictObject({ proves: z.email(), ...expected }),
]);

/** One written conversation with what is expected of each turn. */
export const CaseSchema = z.strictObject({
  /** What it shows, in a few words; unique within its file. */
  name: z.string().min(1),
  channel: z.enum(CHANNELS).default('webchat'),
  /** Address of the signed-in customer; absent: an anonymous visitor. */
  customer: z.email().optional(),
  /** Handle of the product in view. */
  page: z.string().optional(),
  without: z.array(z.enum(MISSING)).default([]),
  turns: z.array(TurnSchema).min(1),
});
export type Case = z.output<typeof CaseSchema>;

/** A conversation that is known to go wrong, with the cause. */
const OpenCaseSchema = CaseSchema.extend({ why: z.string().min(1) });
export type OpenCase = z.output<typeof OpenCaseSchema>;
export type CaseTurn = Case['turns'][number];

/** All conversations of one file. */
export interface CaseFile {
  readonly name: string;
  readonly lang: Locale;
  readonly cases: readonly Case[];
}

const FILE_NAMES: ReadonlySet<string> = new Set([...SKILL_IDS, 'handoff', 'none', 'dialogue']);

/**
 * Reads `<language>/<skill>.json` of this folder.
 *
 * @throws {Error} when a file is not named after a skill, a conversation is malformed or a name stands twice.
 */
export function readCases(): CaseFile[] {
  return LOCALES.flatMap((lang) =>
    readdirSync(join(import.meta.dirname, lang))
      .toSorted()
      .map((file) => readCaseFile(lang, file)),
  );
}

/** Reads `../cases-open/<language>.json`: what the agent cannot do yet. @throws {Error} when a conversation is malformed. */
export function readOpenCases(): { readonly lang: Locale; readonly cases: readonly OpenCase[] }[] {
  return LOCALES.map((lang) => ({ lang, cases: readFile(join('..', 'cases-open', `${lang}.json`), OpenCaseSchema) }));
}

function readCaseFile(lang: Locale, file: string): CaseFile {
  const name = file.replace(/\.json$/, '');
  if (!FILE_NAMES.has(name)) throw new Error(`${lang}/${file} is not named after a skill`);
  const cases = readFile(join(lang, file), CaseSchema);
  return { name: `${lang}/${name}`, lang, cases };
}

function readFile<T extends Case>(path: string, schema: z.ZodType<T>): T[] {
  const parsed = z.array(schema).safeParse(JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  const names = parsed.data.map((each) => each.name);
  const repeated = names.find((each, at) => names.indexOf(each) !== at);
  if (repeated !== undefined) throw new Error(`${path}: “${repeated}” stands twice`);
  return parsed.data;
}
