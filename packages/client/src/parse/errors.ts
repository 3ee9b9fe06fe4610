import { type FailureCode, RequestError } from '../errors.ts';
import { isCount, isObject, isText } from './json.ts';

/** The error that a body or frame of the server tells of, or `null` when it has not the one shape of errors. */
export function toServerError(body: unknown): RequestError | null {
  const error = isObject(body) ? body['error'] : undefined;
  if (!isObject(error) || !isText(error['code']) || typeof error['retryable'] !== 'boolean') return null;
  const seconds = error['retryAfterSeconds'];
  return new RequestError(error['code'] as FailureCode, {
    ...(isText(error['message']) ? { message: error['message'] } : {}),
    retryable: error['retryable'],
    retryAfterMs: isCount(seconds, 1) ? seconds * 1_000 : null,
  });
}
