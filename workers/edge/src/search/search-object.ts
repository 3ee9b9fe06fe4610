import { DurableObject } from 'cloudflare:workers';
import {
  createContentSearch,
  createProductSearch,
  migrateProductSearch,
  migrateSearchIndex,
  type SearchDatabase,
} from '@loket/content';
import type { AccountId, Id, Locale, SearchRebuildResponseSchema } from '@loket/contracts';
import { createDatabase, finishSearchChanges, listSearchChanges } from '@loket/db';
import type { CatalogueProduct, PassageHit, ProductSearchResult, ProductWish } from '@loket/domain/ports';
import { backOffMs } from '@loket/domain/thread';
import type { z } from 'zod';
import { logError } from '../http/log.ts';
import { outside } from '../thread/outside.ts';
import { indexDocuments } from './documents.ts';
import { type RebuildPlace, rebuildStep } from './rebuild.ts';
import { toSearchDatabase } from './search-database.ts';

/** Changes of one step. */
const STEP_CHANGES = 100;

/** How long after it was announced a change is looked for, should nobody say that it has been made. */
const ANNOUNCED_MS = 500;

/** How long the maker of a change may take before it counts as dead; longer than any request lives. */
const ANNOUNCED_LIFETIME_MS = 60_000;

/** How often a change is looked for meanwhile. */
const LOOK_AGAIN_MS = 2_000;

/** What the object must know of its account; the caller has it at hand. */
export interface SearchAccount {
  readonly accountId: AccountId;
  readonly currency: string;
}

/**
 * The search of one account: an index in SQLite, derived from the primary tables and rebuildable from them, so that no
 * account slows another. It pulls what has changed; whoever changes something announces it first, so that an alarm looks
 * for the change even when its maker dies.
 */
export class SearchObject extends DurableObject<Env> {
  readonly #index: SearchDatabase;
  /** Ends with the last of what writes the index: one at a time, so that older rows never replace newer ones. */
  #writing: Promise<unknown> = Promise.resolve();
  /** A sync that has not begun to read: whoever asks meanwhile shares it. */
  #nextSync: Promise<void> | null = null;
  #failures = 0;

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    this.#index = toSearchDatabase(context.storage);
    migrateSearchIndex(this.#index);
    migrateProductSearch(this.#index);
  }

  /**
   * A change is about to be written: looks for it from shortly after on, until its maker asks for {@link sync} or must have
   * given up.
   */
  async announce(account: SearchAccount): Promise<void> {
    this.#remember(account);
    const { kv } = this.ctx.storage;
    const nowMs = Date.now();
    kv.put('announced', (kv.get<number>('announced') ?? 0) + 1);
    kv.put('announcedUntilMs', nowMs + ANNOUNCED_LIFETIME_MS);
    const soonMs = nowMs + ANNOUNCED_MS;
    const alarmMs = await this.ctx.storage.getAlarm();
    if (alarmMs === null || alarmMs > soonMs) await this.ctx.storage.setAlarm(soonMs);
  }

  /** The change that was announced is written, or was given up: reads it. */
  async syncAnnounced(account: SearchAccount): Promise<void> {
    const { kv } = this.ctx.storage;
    kv.put('announced', Math.max(0, (kv.get<number>('announced') ?? 0) - 1));
    await this.sync(account);
  }

  /** Reads every change that is there now. */
  async sync(account: SearchAccount): Promise<void> {
    this.#remember(account);
    this.#nextSync ??= this.#exclusively(() => {
      this.#nextSync = null;
      return this.#readChanges(account);
    });
    await this.#nextSync;
  }

  /** Passages that may answer; see the port `Content`. */
  async searchPassages(
    account: SearchAccount,
    query: { text: string; lang: Locale; limit: number },
  ): Promise<PassageHit[]> {
    await this.#ensureFirstSync(account);
    return [...createContentSearch(this.#index).searchPassages(query)];
  }

  /** Products that fit; see the port `Catalogue`. */
  async searchProducts(
    account: SearchAccount,
    query: { text: string; lang: Locale; earlier: ProductWish | null; limit: number },
  ): Promise<ProductSearchResult> {
    await this.#ensureFirstSync(account);
    return this.#products(account).searchProducts(query);
  }

  /** An active product by the shop's own key, or `null`. */
  async findProduct(account: SearchAccount, handle: string): Promise<CatalogueProduct | null> {
    await this.#ensureFirstSync(account);
    return this.#products(account).findProduct(handle);
  }

  /** Those of the ids that are active, in the order asked. */
  async listProducts(account: SearchAccount, ids: Id<'product'>[]): Promise<CatalogueProduct[]> {
    await this.#ensureFirstSync(account);
    return [...this.#products(account).listProducts(ids)];
  }

  /** One step of writing the index anew; see `rebuildStep`. */
  async rebuild(account: SearchAccount, place: RebuildPlace): Promise<z.output<typeof SearchRebuildResponseSchema>> {
    this.#remember(account);
    return this.#exclusively(() => rebuildStep(createDatabase(this.env.DB), this.#index, { ...account, place }));
  }

  override async alarm(): Promise<void> {
    const account = this.ctx.storage.kv.get<SearchAccount>('account');
    if (account === undefined) return;
    try {
      await this.sync(account);
    } catch (error) {
      logError('search.sync', error);
      return;
    }
    await this.#lookAgain();
  }

  /** A maker that has not come back may still be writing, or has died after it: its change must not wait for the next one. */
  async #lookAgain(): Promise<void> {
    const { kv } = this.ctx.storage;
    const nowMs = Date.now();
    if ((kv.get<number>('announced') ?? 0) === 0) return;
    if ((kv.get<number>('announcedUntilMs') ?? 0) > nowMs) await this.ctx.storage.setAlarm(nowMs + LOOK_AGAIN_MS);
    else kv.put('announced', 0);
  }

  #products({ currency }: SearchAccount) {
    return createProductSearch(this.#index, { currency });
  }

  async #ensureFirstSync(account: SearchAccount): Promise<void> {
    if (this.ctx.storage.kv.get('synced') !== true) await this.sync(account);
  }

  /** What the alarm needs; written only when it changes. */
  #remember(account: SearchAccount): void {
    const known = this.ctx.storage.kv.get<SearchAccount>('account');
    if (known?.currency !== account.currency) this.ctx.storage.kv.put('account', { ...account });
  }

  #exclusively<T>(write: () => Promise<T>): Promise<T> {
    const result = this.#writing.then(write);
    this.#writing = result.catch(() => undefined);
    return result;
  }

  async #readChanges(account: SearchAccount): Promise<void> {
    try {
      let hasMore = true;
      while (hasMore) hasMore = await this.#readSomeChanges(account);
      this.#failures = 0;
      this.ctx.storage.kv.put('synced', true);
    } catch (error) {
      this.#failures += 1;
      await this.ctx.storage.setAlarm(Date.now() + backOffMs(this.#failures, Math.random()));
      throw error;
    }
  }

  /** @returns Whether there may be more. */
  async #readSomeChanges({ accountId, currency }: SearchAccount): Promise<boolean> {
    const db = createDatabase(this.env.DB);
    const changes = await outside('db.searchChanges', () => listSearchChanges(db, { accountId, limit: STEP_CHANGES }));
    const idsOf = (kind: string): string[] => changes.filter((change) => change.kind === kind).map(({ id }) => id);
    const failures = await indexDocuments(db, this.#index, {
      accountId,
      currency,
      articleIds: idsOf('article'),
      productIds: idsOf('product'),
    });
    await outside('db.changesDone', () => finishSearchChanges(db, { accountId, changes, failures }));
    return changes.length === STEP_CHANGES;
  }
}
