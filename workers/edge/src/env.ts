import type { AccountId, ErrorCode } from '@loket/contracts';
import type { Account, Database } from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import type { BucketLimit } from '@loket/domain/thread';
import { z } from 'zod';

function secret() {
  const error = 'set it to 32 random bytes in hexadecimal';
  return z.string({ error }).min(32, { error });
}

const SettingsSchema = z.object({
  SESSION_SECRET: secret(),
  THREAD_SECRET: secret(),
  OPERATOR_TOKEN: secret(),
  DEV_OUTBOX: z.enum(['0', '1']).default('0'),
  DEMO_SHOP: z.enum(['0', '1']).default('0'),
  THREAD_MESSAGES_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(30),
  SOCKET_FRAMES_PER_SECOND: z.coerce.number().int().min(1).max(1_000_000).default(10),
});

/** The Worker's settings after parsing. */
export interface Settings {
  /** Signs access tokens and salts hashes of codes. */
  readonly sessionSecret: string;
  /** Makes thread ids. Changing it orphans every thread. */
  readonly threadSecret: string;
  /** Lets the operator make accounts and keys. */
  readonly operatorToken: string;
  /** Mails go to a table with a page instead of a provider. */
  readonly isDevOutboxOn: boolean;
  /** Hosts that begin with `shop.` show the demo shop. */
  readonly isDemoShopOn: boolean;
  /** Messages of one thread: the whole minute's worth may come at once, as when an offline queue empties. */
  readonly messageLimit: BucketLimit;
  /** Frames of one socket: ten seconds' worth may come at once. */
  readonly frameLimit: BucketLimit;
}

/** Settings that are missing or malformed. The text is made of our own words and names: it is safe to log. */
export class SettingsError extends Error {
  constructor(error: z.ZodError) {
    super(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    this.name = 'SettingsError';
  }
}

let parsed: { env: Env; settings: Settings } | null = null;

/**
 * Parses the settings once per start.
 *
 * @throws {SettingsError} When one is missing or malformed; the text names it and says what to set.
 */
export function readSettings(env: Env): Settings {
  if (parsed?.env === env) return parsed.settings;
  const result = SettingsSchema.safeParse(env);
  if (!result.success) throw new SettingsError(result.error);
  const values = result.data;
  const settings: Settings = {
    sessionSecret: values.SESSION_SECRET,
    threadSecret: values.THREAD_SECRET,
    operatorToken: values.OPERATOR_TOKEN,
    isDevOutboxOn: values.DEV_OUTBOX === '1',
    isDemoShopOn: values.DEMO_SHOP === '1',
    messageLimit: { capacity: values.THREAD_MESSAGES_PER_MINUTE, refillMs: 60_000 },
    frameLimit: { capacity: values.SOCKET_FRAMES_PER_SECOND * 10, refillMs: 10_000 },
  };
  parsed = { env, settings };
  return settings;
}

/** What handlers find in the request's context. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    requestId: string;
    /** Code of the error that the request was answered with, for the log. */
    errorCode: ErrorCode | null;
    db: Database;
    settings: Settings;
  };
}

/** Handlers under `/v1/chat/{accountId}`. */
export interface ChatEnv extends AppEnv {
  Variables: AppEnv['Variables'] & {
    /** The account of the path. */
    account: Account;
  };
}

/** Handlers that need a customer's session. */
export interface VisitorEnv extends ChatEnv {
  Variables: ChatEnv['Variables'] & { visitor: Visitor; sessionExpiresAtMs: number };
}

/** Handlers that need the account's secret key. */
export interface KeyEnv extends AppEnv {
  Variables: AppEnv['Variables'] & { accountId: AccountId };
}
