import { AppError, type AccountId, type ThreadId } from '@loket/contracts';
import { isPassing } from '../http/platform-errors.ts';
import type { Result } from './commands.ts';
import type { ThreadObject } from './thread-object.ts';

/** The object of a thread. Its name leads with the account: another account's thread is another object. */
export function threadStub(env: Env, accountId: AccountId, threadId: ThreadId): DurableObjectStub<ThreadObject> {
  return env.THREADS.get(env.THREADS.idFromName(`${accountId}/${threadId}`));
}

/** Makes one call of a thread's object; see {@link threadCaller}. */
export type CallThread = <R extends Promise<unknown>>(
  call: (thread: DurableObjectStub<ThreadObject>) => R,
) => Promise<Awaited<R>>;

/**
 * Calls a thread's object, and once more through a fresh stub when the platform lost the first call on its way. For calls
 * that can be repeated, which all but opening a socket are.
 */
export function threadCaller(env: Env, accountId: AccountId, threadId: ThreadId): CallThread {
  return async <R extends Promise<unknown>>(
    call: (thread: DurableObjectStub<ThreadObject>) => R,
  ): Promise<Awaited<R>> => {
    try {
      return await call(threadStub(env, accountId, threadId));
    } catch (error) {
      // A stub whose call was lost may stay broken.
      if (!isPassing(error)) throw error;
      return await call(threadStub(env, accountId, threadId));
    }
  };
}

/** The value of a command's result. @throws {AppError} The public error that it was refused with. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, retryAfterSeconds } = result;
  throw new AppError(code, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
}
