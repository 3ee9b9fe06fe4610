import { importPeer, type Peer, type PeerLine } from './peer.ts';

/** How fastText is trained: the best of some dozen settings on a fifth of our own training lines, held back. */
const SETTINGS = {
  loss: 'ova',
  lr: 0.5,
  epoch: 25,
  dim: 50,
  wordNgrams: 2,
  minn: 3,
  maxn: 5,
  minCount: 1,
  bucket: 200_000,
  verbose: 0,
  seed: 7,
};

const LABEL_PREFIX = '__label__';

/** The parts of `fasttext.wasm.js` that are used here. */
interface FastTextModule {
  readonly getFastTextModule: () => Promise<object>;
  readonly getFastTextClass: (options: Pick<FastTextModule, 'getFastTextModule'>) => Promise<new () => FastTextTrainer>;
}

interface FastTextTrainer {
  trainSupervised(url: string, settings: object, onProgress: () => void): Promise<FastTextModel>;
}

interface FastTextModel {
  predict(text: string, count: number, threshold: number): FastTextVector;
}

interface FastTextVector {
  size(): number;
  get(index: number): readonly [number, string];
  /** Frees it inside the WASM memory. */
  delete(): void;
}

/** fastText's supervised classifier, trained on all languages together. */
export async function trainPeer(lines: readonly PeerLine[]): Promise<Peer> {
  const library = await importPeer<FastTextModule>('fasttext.wasm.js/dist/main/node.mjs');
  const FastText = await library.getFastTextClass({ getFastTextModule: library.getFastTextModule });
  const model = await new FastText().trainSupervised(toDataUrl(lines), SETTINGS, () => {});
  return {
    name: 'fastText (fasttext.wasm.js 1.0.0)',
    classify: (text) => {
      const best = model.predict(`${normalise(text)}\n`, 1, 0);
      const label = best.size() === 0 ? 'none' : best.get(0)[1].slice(LABEL_PREFIX.length);
      best.delete();
      return label;
    },
  };
}

/** The library fetches its training file, so the lines become a URL. */
function toDataUrl(lines: readonly PeerLine[]): string {
  const file = lines.map(({ text, label }) => `${LABEL_PREFIX}${label} ${normalise(text)}\n`).join('');
  return `data:text/plain;base64,${Buffer.from(file).toString('base64')}`;
}

/** fastText parts words at blanks only. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
