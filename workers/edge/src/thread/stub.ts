import { AppError, type AccountId, type ThreadId } from '@loket/contracts';
import type { Result } from './commands.ts';
import type { ThreadObject } from './thread-object.ts';

/** The object of a thread. Its name leads with the account: another account's thread is another object. */
export function threadStub(env: Env, accountId: AccountId, threadId: ThreadId): DurableObjectStub<ThreadObject> {
  return env.THREADS.get(env.THREADS.idFromName(`${accountId}/${threadId}`));
}

/** The value of a command's result. @throws {AppError} The public error that it was refused with. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, retryAfterSeconds } = result;
  throw new AppError(code, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
}
