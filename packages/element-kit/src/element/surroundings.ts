import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Colour themes that a `theme` attribute can ask for; `auto` follows the device. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What an element reads from the nearest ancestor that says it, across shadow roots, itself included. */
export interface SurroundingValues {
  /** Nearest `lang` as written, or an empty text. */
  readonly lang: string;
  readonly theme: Theme;
}

const WATCHED_ATTRIBUTES = ['lang', 'theme'];

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer for each tree, shared by all elements that live in it. */
const watches = new WeakMap<Node, Watch>();

/** Keeps {@link SurroundingValues} current while its element is connected, and asks for an update when they change. */
export class Surroundings implements ReactiveController {
  values: SurroundingValues = { lang: '', theme: 'auto' };

  readonly #host: ReactiveControllerHost & Element;
  #roots: Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = findRoots(this.#host);
    for (const root of this.#roots) listen(root, this.#refresh);
    this.#refresh();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unlisten(root, this.#refresh);
    this.#roots = [];
  }

  readonly #refresh = (): void => {
    const next = readSurroundings(this.#host);
    if (next.lang === this.values.lang && next.theme === this.values.theme) return;
    this.values = next;
    this.#host.requestUpdate();
  };
}

/** Reads `lang` and `theme` once; elements use the {@link Surroundings} controller. */
export function readSurroundings(element: Element): SurroundingValues {
  let lang: string | null = null;
  let theme: Theme | null = null;
  for (let node: Element | null = element; node !== null && (lang === null || theme === null); node = parentOf(node)) {
    lang ??= node.getAttribute('lang');
    theme ??= toTheme(node.getAttribute('theme'));
  }
  return { lang: lang ?? '', theme: theme ?? 'auto' };
}

/** Pages use `theme` for their own words too; those are passed over. */
function toTheme(text: string | null): Theme | null {
  return THEMES.find((theme) => theme === text) ?? null;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function findRoots(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...findRoots(root.host)] : [root];
}

function listen(root: Node, listener: () => void): void {
  let watch = watches.get(root);
  if (watch === undefined) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const notify of listeners) notify();
    });
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: WATCHED_ATTRIBUTES });
    watch = { observer, listeners };
    watches.set(root, watch);
  }
  watch.listeners.add(listener);
}

function unlisten(root: Node, listener: () => void): void {
  const watch = watches.get(root);
  watch?.listeners.delete(listener);
  if (watch?.listeners.size !== 0) return;
  watch.observer.disconnect();
  watches.delete(root);
}
