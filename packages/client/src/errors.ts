import type { ErrorCode } from '@loket/contracts';

/** A public error code, or one that only the client can know: no answer came, or one that is not ours. */
export type FailureCode = ErrorCode | 'network' | 'bad_response';

/** The one error of this package. */
export class RequestError extends Error {
  readonly code: FailureCode;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** How long the server asked to wait, in milliseconds, or `null` when it did not say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: FailureCode,
    options: { message?: string; retryable?: boolean; retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(options.message ?? code, { cause: options.cause });
    this.name = 'RequestError';
    this.code = code;
    this.retryable = options.retryable ?? (code === 'network' || code === 'bad_response');
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** What was thrown, as a `RequestError`; anything else counts as a network failure. */
export function toRequestError(thrown: unknown): RequestError {
  return thrown instanceof RequestError ? thrown : new RequestError('network', { cause: thrown });
}
