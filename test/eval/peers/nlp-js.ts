import { chooseLanguage } from '@loket/content/language';
import { LOCALES, type Locale } from '@loket/contracts';
import { importPeer, type Peer, type PeerLine } from './peer.ts';

/** The parts of nlp.js that are used here. */
interface Nlp {
  addLanguage(lang: string): void;
  addDocument(lang: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(lang: string, text: string): Promise<{ readonly intent: string }>;
  readonly nluManager: { readonly settings: { log?: boolean } };
}

interface BasicModule {
  readonly dockStart: (settings: object) => Promise<Dock>;
}

interface Dock {
  get(name: 'nlp'): Nlp;
  getContainer(): { use(plugin: unknown): void; register(name: string, service: object): void };
}

/** What nlp.js answers when no intent is likely enough. */
const NO_INTENT = 'None';

/** Least score of an intent: none, because `none` is an intent here. It is 0.5 by itself, which makes no difference. */
const THRESHOLD = 0;

/** It warns of every line that its list of stop words empties. */
const SILENT_LOGGER = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  log: ignore,
  trace: ignore,
  fatal: ignore,
};

/** Language whose classifier gets the lines in none of ours. */
const MAIN_LANGUAGE: Locale = LOCALES[0];

/**
 * Nlp.js with its neural classifier, one for each language. Its own guess of the language is left out: it gets ours, so
 * that the intents alone are compared.
 */
export async function trainPeer(lines: readonly PeerLine[]): Promise<Peer> {
  const nlp = await createNlp();
  for (const { text, lang, label } of lines) nlp.addDocument(toLocale(lang), text, label);
  await nlp.train();
  return {
    name: 'nlp.js (@nlpjs/basic 4.27.0)',
    classify: async (text) => {
      const lang = chooseLanguage(text, { conversation: null, hint: null, account: MAIN_LANGUAGE });
      const { intent } = await nlp.process(lang, text);
      return intent === NO_INTENT ? 'none' : intent;
    },
  };
}

async function createNlp(): Promise<Nlp> {
  const { dockStart } = await importPeer<BasicModule>('@nlpjs/basic/src/index.js');
  const dock = await dockStart({
    settings: { nlp: { autoSave: false, autoLoad: false, calculateSentiment: false, threshold: THRESHOLD } },
    use: ['Basic'],
  });
  const { LangNl } = await importPeer<{ readonly LangNl: unknown }>('@nlpjs/lang-nl/src/index.js');
  const { LangSv } = await importPeer<{ readonly LangSv: unknown }>('@nlpjs/lang-sv/src/index.js');
  for (const plugin of [LangNl, LangSv]) dock.getContainer().use(plugin);
  const nlp = dock.get('nlp');
  dock.getContainer().register('logger', SILENT_LOGGER);
  nlp.nluManager.settings.log = false;
  for (const lang of LOCALES) nlp.addLanguage(lang);
  return nlp;
}

function toLocale(lang: string): Locale {
  return LOCALES.find((locale) => locale === lang) ?? MAIN_LANGUAGE;
}

function ignore(): void {}
