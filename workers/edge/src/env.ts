import type { AccountId } from '@loket/contracts';
import type { Account, Database } from '@loket/db';
import type { Visitor } from '@loket/domain/identity';
import type { BucketLimit } from '@loket/domain/thread';
import { z } from 'zod';

const SettingsSchema = z.object({
  SESSION_SECRET: z.string().min(32, 'set SESSION_SECRET to 32 random bytes in hexadecimal'),
  THREAD_SECRET: z.string().min(32, 'set THREAD_SECRET to 32 random bytes in hexadecimal'),
  OPERATOR_TOKEN: z.string().min(32, 'set OPERATOR_TOKEN to 32 random bytes in hexadecimal'),
  DEV_OUTBOX: z.enum(['0', '1']).default('0'),
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
  /** Messages of one thread: the whole minute's worth may come at once, as when an offline queue empties. */
  readonly messageLimit: BucketLimit;
  /** Frames of one socket: ten seconds' worth may come at once. */
  readonly frameLimit: BucketLimit;
}

let parsed: { env: Env; settings: Settings } | null = null;

/**
 * Parses the settings once per start.
 *
 * @throws {Error} When one is missing or malformed; the text names it and says what to set.
 */
export function readSettings(env: Env): Settings {
  if (parsed?.env === env) return parsed.settings;
  const result = SettingsSchema.safeParse(env);
  if (!result.success) throw new Error(`settings: ${result.error.issues.map((issue) => issue.message).join('; ')}`);
  const values = result.data;
  const settings: Settings = {
    sessionSecret: values.SESSION_SECRET,
    threadSecret: values.THREAD_SECRET,
    operatorToken: values.OPERATOR_TOKEN,
    isDevOutboxOn: values.DEV_OUTBOX === '1',
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
