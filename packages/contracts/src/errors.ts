import { z } from 'zod';

interface ErrorInfo {
  /** HTTP status of the answer. */
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 426 | 429 | 500 | 503;
  /** Public text: says what is wrong and what to do; holds nothing of the request. */
  readonly message: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
}

/** Every error that crosses a boundary. Docs, tests and clients read this list. */
export const ERRORS = {
  invalid_request: {
    status: 400,
    message: 'The request does not have the expected form; see details.',
    retryable: false,
  },
  invalid_json: { status: 400, message: 'The body is not valid JSON.', retryable: false },
  unsupported_media_type: { status: 415, message: 'Send the body as application/json.', retryable: false },
  too_large: { status: 413, message: 'The request is larger than allowed.', retryable: false },
  message_too_long: {
    status: 413,
    message: 'The message is longer than 10,000 characters; shorten it.',
    retryable: false,
  },
  message_empty: { status: 400, message: 'The message has no text.', retryable: false },
  unauthenticated: { status: 401, message: 'Sign in again: the token is missing, wrong or expired.', retryable: false },
  session_ended: { status: 401, message: 'This session has ended; start a new one.', retryable: false },
  code_refused: { status: 401, message: 'This code is wrong, used or expired. Ask for a new one.', retryable: false },
  token_refused: {
    status: 401,
    message: 'This customer token is malformed, expired, or not signed for this account.',
    retryable: false,
  },
  forbidden: { status: 403, message: 'This is not allowed with these credentials.', retryable: false },
  origin_not_allowed: {
    status: 403,
    message: 'This website is not on the list of allowed origins of the account.',
    retryable: false,
  },
  not_found: { status: 404, message: 'There is nothing at this address.', retryable: false },
  account_not_found: { status: 404, message: 'There is no such account.', retryable: false },
  thread_not_found: { status: 404, message: 'There is no such conversation.', retryable: false },
  article_not_found: { status: 404, message: 'There is no such article.', retryable: false },
  ticket_not_found: { status: 404, message: 'There is no such ticket.', retryable: false },
  client_message_id_conflict: {
    status: 409,
    message: 'This client message id was already used for another text; the first one stands.',
    retryable: false,
  },
  too_many_threads: {
    status: 403,
    message: 'This session has opened too many conversations; go on in an earlier one.',
    retryable: false,
  },
  stale_owner: {
    status: 409,
    message: 'The conversation has changed hands; read its owner and try again.',
    retryable: false,
  },
  agent_has_it: {
    status: 409,
    message: 'The agent has this conversation; take it over before you answer.',
    retryable: false,
  },
  upgrade_required: { status: 426, message: 'Open this address as a WebSocket.', retryable: false },
  unsupported_protocol: {
    status: 400,
    message: 'This protocol version is not supported; reload the page.',
    retryable: false,
  },
  unknown_frame: { status: 400, message: 'This frame type is not known.', retryable: false },
  rate_limited: { status: 429, message: 'Too many requests; wait as long as Retry-After says.', retryable: true },
  internal: { status: 500, message: 'Something went wrong on our side; try again.', retryable: true },
  unavailable: { status: 503, message: 'The service is not available right now; try again.', retryable: true },
} as const satisfies Record<string, ErrorInfo>;

export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];
export const ErrorCodeSchema = z.enum(ERROR_CODES).meta({ id: 'ErrorCode' });

/** One problem of a request: where it is (`messages.0.text`) and what is expected there. */
export const ErrorDetailSchema = z.object({ path: z.string(), message: z.string() }).meta({ id: 'ErrorDetail' });
export type ErrorDetail = z.infer<typeof ErrorDetailSchema>;

/** The one shape of every error, over HTTP and on sockets. */
export const ErrorBodySchema = z
  .object({
    error: z.object({
      code: ErrorCodeSchema,
      message: z.string(),
      requestId: z.string(),
      retryable: z.boolean(),
      /** Seconds to wait before trying again; with `rate_limited`. */
      retryAfterSeconds: z.int().min(1).optional(),
      details: z.array(ErrorDetailSchema).optional(),
    }),
  })
  .meta({ id: 'Error', description: 'The one shape of every error.' });
export type ErrorBody = z.infer<typeof ErrorBodySchema>;

/** An expected failure with its public code. `cause` and the internal text stay in our logs. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    options: { details?: readonly ErrorDetail[]; retryAfterSeconds?: number; cause?: unknown; internal?: string } = {},
  ) {
    super(options.internal ?? code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** The public body of an error code. */
export function toErrorBody(
  code: ErrorCode,
  requestId: string,
  extra: Pick<AppError, 'details' | 'retryAfterSeconds'> | null = null,
): ErrorBody {
  return {
    error: {
      code,
      message: ERRORS[code].message,
      requestId,
      retryable: ERRORS[code].retryable,
      ...(extra?.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: extra.retryAfterSeconds }),
      ...(extra?.details === undefined ? {} : { details: [...extra.details] }),
    },
  };
}

/** Problems of a failed parse, as details of `invalid_request`. At most 20. */
export function toErrorDetails(error: z.core.$ZodError): ErrorDetail[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
}
