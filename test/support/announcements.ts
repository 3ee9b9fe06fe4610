import type { Locator, Page } from 'playwright';

/** One thing that a screen reader is given to read out. */
export interface Announcement {
  /** What kind of region it stood in. */
  readonly how: 'polite' | 'assertive';
  readonly text: string;
}

/**
 * Notes what the live regions inside `root` say from now on, shadow roots included, as a screen reader would hear it: each
 * time that a region changes, what it then holds. Regions that say that they are `off` are left out, with all they hold.
 */
export async function listenAsScreenReader(root: Locator): Promise<() => Promise<Announcement[]>> {
  await root.evaluate(listen);
  const page: Page = root.page();
  return () => page.evaluate(() => (globalThis as unknown as Listening).heard);
}

interface Listening {
  heard: Announcement[];
}

/** Runs in the page. */
function listen(root: Element): void {
  const heard: Announcement[] = [];
  Object.assign(globalThis, { heard });
  const toHow = (element: Element): Announcement['how'] | null => {
    const live = element.getAttribute('aria-live');
    const role = element.getAttribute('role');
    if (live === 'assertive' || (live === null && role === 'alert')) return 'assertive';
    return live === 'polite' || (live === null && (role === 'status' || role === 'log')) ? 'polite' : null;
  };
  const spoken = new Map<Element, string>();
  const hear = (region: Element, isNew: boolean): void => {
    const how = toHow(region);
    const text = region.textContent.replaceAll(/\s+/g, ' ').trim();
    // A polite region that comes with its text is not read out; an alert is.
    const isHeard = text !== (spoken.get(region) ?? '') && !(isNew && how === 'polite');
    spoken.set(region, text);
    if (how !== null && isHeard && text !== '') heard.push({ how, text });
  };
  const watched = new WeakSet<Node>();
  const watch = (node: Element | ShadowRoot, isFirst: boolean): void => {
    if (!watched.has(node)) {
      watched.add(node);
      new MutationObserver(() => scan(node, false)).observe(node, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
    scan(node, isFirst);
  };
  const scan = (node: Element | ShadowRoot, isFirst: boolean): void => {
    for (const element of [node, ...node.querySelectorAll('*')]) {
      if (!(element instanceof Element)) continue;
      if (toHow(element) !== null) {
        const isNew = !spoken.has(element);
        if (isNew && isFirst) spoken.set(element, element.textContent.replaceAll(/\s+/g, ' ').trim());
        else hear(element, isNew);
      }
      if (element.shadowRoot !== null && !watched.has(element.shadowRoot)) watch(element.shadowRoot, isFirst);
    }
  };
  watch(root, true);
}
