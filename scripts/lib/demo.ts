import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DEMO_ACCOUNT,
  DEMO_ACCOUNT_ID,
  DEMO_CONNECTIONS,
  DEMO_KINDS,
  DEMO_SIGN_INS,
  buildDemoShop,
} from '../../apps/storefront/demo/demo-shop.ts';
import {
  createIdentityKey,
  createSecretKey,
  findAccount,
  importRecords,
  putAccount,
  putConnections,
  type Operator,
} from './operator.ts';
import { writePrivate, type Secrets } from './secrets.ts';

/** The demo account as people meet it. */
export interface Demo {
  readonly accountId: string;
  readonly secretKey: string;
  /** Customers worth signing in as, and what each shows. */
  readonly signIns: readonly { readonly email: string; readonly shows: string }[];
}

/** What is kept about the demo account, since a secret key is shown only once. */
interface DemoFile {
  readonly secretKey: string;
  /** The moment that the demo's orders are dated from: seeding again after a crash makes the very same orders. */
  readonly anchorMs: number;
  /** Port that the imported pictures point at; `null` until everything is imported. */
  readonly seededPort: number | null;
  /** Which demo shop that was; absent in folders from before there was more than one. */
  readonly seedVersion?: number;
  /** Name of the key that the shop signs its customers' tokens with; absent in folders from before there were any. */
  readonly identityKid?: string;
}

/** Goes up when the demo shop has something new, so that folders that were filled before get it too. */
const SEED_VERSION = 3;

/** Address of a demo product's page on any port. */
const DEMO_PRODUCT_URL = /^http:\/\/shop\.localhost:\d+\/products\/\{handle\}$/;

/**
 * Makes the demo account and fills it through the HTTP API, once for each state folder, and again for another port or
 * when the demo shop has something new.
 */
export async function seedDemo(options: {
  readonly url: string;
  readonly port: number;
  readonly stateDir: string;
  readonly secrets: Secrets;
}): Promise<Demo> {
  const operator = { url: options.url, operatorToken: options.secrets.OPERATOR_TOKEN };
  const path = join(options.stateDir, 'demo.json');
  const save = (file: DemoFile): Promise<void> => writePrivate(path, JSON.stringify(file, null, 2));
  const origin = `http://shop.localhost:${options.port}`;
  await allowOrigin(operator, origin);
  let file = existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as DemoFile) : null;
  if (file === null) {
    file = { secretKey: await createSecretKey(operator, DEMO_ACCOUNT_ID), anchorMs: Date.now(), seededPort: null };
    await save(file);
  }
  if (file.identityKid === undefined) {
    // Its secret is not kept here: the demo shop's server asks the account for it.
    file = { ...file, identityKid: (await createIdentityKey(operator, DEMO_ACCOUNT_ID)).kid };
    await save(file);
  }
  if (file.seededPort !== options.port || file.seedVersion !== SEED_VERSION) {
    const shop = buildDemoShop(file.anchorMs, { shopUrl: origin });
    for (const kind of DEMO_KINDS) await importRecords(options.url, file.secretKey, kind, shop[kind]);
    // Only with a new demo shop: what was disconnected by hand since stays so when just the port changes.
    if (file.seedVersion !== SEED_VERSION) await putConnections(options.url, file.secretKey, DEMO_CONNECTIONS);
    await save({ ...file, seededPort: options.port, seedVersion: SEED_VERSION });
  }
  return { accountId: DEMO_ACCOUNT_ID, secretKey: file.secretKey, signIns: DEMO_SIGN_INS };
}

/**
 * Makes the demo account, or only adds this port's origin to it and moves its products' pages to this port: what was set
 * in it since stays.
 */
async function allowOrigin(operator: Operator, origin: string): Promise<void> {
  const account = await findAccount(operator, DEMO_ACCOUNT_ID);
  const ownProductUrl = `${origin}/products/{handle}`;
  if (account === null) {
    const settings = { ...DEMO_ACCOUNT, origins: [origin], productUrl: ownProductUrl };
    return putAccount(operator, DEMO_ACCOUNT_ID, settings);
  }
  const { accountId: _id, ...settings } = account;
  const isOwn = settings.productUrl === null || DEMO_PRODUCT_URL.test(settings.productUrl);
  const productUrl = isOwn ? ownProductUrl : settings.productUrl;
  const hasOrigin = settings.origins.includes(origin);
  if (hasOrigin && settings.productUrl === productUrl) return undefined;
  const origins = hasOrigin ? settings.origins : [...settings.origins, origin].slice(-100);
  return putAccount(operator, DEMO_ACCOUNT_ID, { ...settings, origins, productUrl });
}
