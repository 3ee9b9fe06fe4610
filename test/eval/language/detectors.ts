import { detectLanguage, scoreLanguages } from '@loket/content/language';
import { LOCALES, toLocale, type Locale } from '@loket/contracts';
import { importPeer } from '../peers/peer.ts';

/** Tells the language of a text. */
export interface LanguageDetector {
  readonly name: string;
  /** One of our languages, or `null` for any other and for none. */
  readonly detect: (text: string) => Locale | null;
  /** The likeliest of our languages; `null` when the text gives no sign at all. */
  readonly detectOfThree: (text: string) => Locale | null;
}

const THREE_LETTERS: Readonly<Record<string, Locale>> = { eng: 'en', nld: 'nl', swe: 'sv' };

/** Ours first, then the libraries of `test/peers` that are installed. */
export async function listDetectors(): Promise<{ detectors: LanguageDetector[]; missing: string[] }> {
  const detectors: LanguageDetector[] = [createLoketDetector()];
  const missing: string[] = [];
  for (const [name, create] of Object.entries({ eld: createEld, tinyld: createTinyld, franc: createFranc })) {
    try {
      detectors.push(...(await create()));
    } catch (error) {
      if (!(error instanceof Error && error.cause !== undefined)) throw error;
      missing.push(name);
    }
  }
  return { detectors, missing };
}

function createLoketDetector(): LanguageDetector {
  return {
    name: 'loket',
    detect: (text) => detectLanguage(text),
    detectOfThree: (text) => likeliest(scoreLanguages(text) ?? {}),
  };
}

interface EldModule {
  readonly eld: { detect(text: string): { readonly language: string; getScores(): Record<string, number> } };
}

/** `large` is its best and too heavy for a Worker (139 MB once loaded); `extrasmall` would fit (28 MB). */
async function createEld(): Promise<LanguageDetector[]> {
  const detectors: LanguageDetector[] = [];
  for (const size of ['large', 'extrasmall']) {
    const { eld } = await importPeer<EldModule>(`eld/src/entries/static.${size}.js`);
    detectors.push({
      name: `eld ${size}`,
      detect: (text) => toLocale(eld.detect(text).language),
      detectOfThree: (text) => likeliest(eld.detect(text).getScores()),
    });
  }
  return detectors;
}

interface TinyldModule {
  detectAll(text: string, options?: { only: readonly string[] }): readonly { readonly lang: string }[];
}

async function createTinyld(): Promise<LanguageDetector[]> {
  const tinyld = await importPeer<TinyldModule>('tinyld/dist/tinyld.heavy.node.mjs');
  return [
    {
      name: 'tinyld heavy',
      detect: (text) => toLocale(tinyld.detectAll(text)[0]?.lang),
      detectOfThree: (text) => toLocale(tinyld.detectAll(text, { only: LOCALES })[0]?.lang),
    },
  ];
}

interface FrancModule {
  readonly franc: (text: string, options: { minLength: number; only?: readonly string[] }) => string;
}

async function createFranc(): Promise<LanguageDetector[]> {
  const { franc } = await importPeer<FrancModule>('franc/index.js');
  const only = Object.keys(THREE_LETTERS);
  return [
    {
      name: 'franc',
      detect: (text) => THREE_LETTERS[franc(text, { minLength: 1 })] ?? null,
      detectOfThree: (text) => THREE_LETTERS[franc(text, { minLength: 1, only })] ?? null,
    },
  ];
}

function likeliest(scores: Readonly<Record<string, number>>): Locale | null {
  const [first] = LOCALES.filter((lang) => (scores[lang] ?? 0) > 0).toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  return first ?? null;
}
