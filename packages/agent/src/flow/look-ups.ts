import type { PassageHit, ProductSearchResult, ProductWish } from '@loket/domain/ports';
import type { Locale } from '@loket/contracts';
import type { Toolbox, ToolOutcome } from '../tools.ts';
import type { AgentPorts } from '../types.ts';

/** Passages of one look-up: the answer, and what may contradict it. */
const PASSAGES_LIMIT = 8;

/** Products of one look-up. */
const PRODUCTS_LIMIT = 8;

/**
 * What the shop has about a text. The router and the skill it chooses may ask the same: within a turn the second one gets
 * what the first one got.
 */
export interface LookUps {
  searchContent(text: string): Promise<ToolOutcome<readonly PassageHit[]>>;
  searchProducts(text: string, earlier: ProductWish | null): Promise<ToolOutcome<ProductSearchResult>>;
}

/** Look-ups in one language for one turn. */
export function createLookUps(tools: Toolbox, ports: Pick<AgentPorts, 'content' | 'catalogue'>, lang: Locale): LookUps {
  const known = new Map<string, Promise<ToolOutcome<unknown>>>();
  const once = <T>(key: string, call: () => Promise<ToolOutcome<T>>): Promise<ToolOutcome<T>> => {
    const found = known.get(key) as Promise<ToolOutcome<T>> | undefined;
    const outcome = found ?? call();
    known.set(key, outcome);
    return outcome;
  };
  return {
    searchContent: (text) =>
      once(`content:${text}`, () =>
        tools.call(
          'search-content',
          { limit: PASSAGES_LIMIT, lang },
          () => ports.content.searchPassages({ text, lang, limit: PASSAGES_LIMIT }),
          'content',
        ),
      ),
    searchProducts: (text, earlier) =>
      once(`products:${text}:${JSON.stringify(earlier)}`, () =>
        tools.call('search-products', { limit: PRODUCTS_LIMIT, lang, isFollowUp: earlier !== null }, () =>
          ports.catalogue.searchProducts({ text, lang, earlier, limit: PRODUCTS_LIMIT }),
        ),
      ),
  };
}
