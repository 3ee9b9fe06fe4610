import type { ErrorBody, ErrorCode } from '@loket/contracts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  rate_limited: 429,
  unauthenticated: 401,
  session_ended: 401,
  code_refused: 401,
  token_refused: 401,
  origin_not_allowed: 403,
  internal: 500,
  unavailable: 503,
  client_message_id_conflict: 409,
};
const RETRYABLE = new Set<ErrorCode>(['rate_limited', 'internal', 'unavailable']);

/** The fake server says no. */
export class FakeRefusal extends Error {
  readonly code: ErrorCode;
  readonly status: number;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
    this.status = STATUS[code] ?? 404;
  }
}

/** The one shape of errors. */
export function refusalBody(code: ErrorCode): ErrorBody {
  return {
    error: {
      code,
      message: code,
      requestId: 'req_00000001',
      retryable: RETRYABLE.has(code),
      ...(code === 'rate_limited' ? { retryAfterSeconds: 20 } : {}),
    },
  };
}
