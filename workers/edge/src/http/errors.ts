import { AppError, ERRORS, createId, toErrorBody, toErrorDetails, type ErrorBody } from '@loket/contracts';
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import type { AppEnv } from '../env.ts';
import { logError } from './log.ts';
import { isPlatformError } from './platform-errors.ts';

/** Answers an error in the one shape of all errors. */
export function answerError(c: Context<AppEnv>, error: AppError): Response {
  const requestId = c.var.requestId ?? createId('request');
  c.set('errorCode', error.code);
  const body: ErrorBody = toErrorBody(error.code, requestId, error);
  const headers: Record<string, string> =
    error.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(error.retryAfterSeconds) };
  return c.json(body, ERRORS[error.code].status, headers);
}

/** The caller's mistakes are answered; everything else is ours, logged, and answered without a word of it. */
export const handleError: ErrorHandler<AppEnv> = (error, c) => {
  if (error instanceof AppError) return answerError(c, error);
  if (error instanceof HTTPException && error.status < 500) {
    return answerError(c, new AppError(error.status === 413 ? 'too_large' : 'invalid_json', { cause: error }));
  }
  logError('http', error);
  if (isPlatformError(error)) return answerError(c, new AppError('unavailable', { cause: error }));
  return answerError(c, new AppError('internal', { cause: error }));
};

export const handleNotFound: NotFoundHandler<AppEnv> = (c) => answerError(c, new AppError('not_found'));

/** Hook of every route: a request that does not fit its schema is answered with what is wrong where. */
export function handleInvalid(result: { success: true } | { success: false; error: z.core.$ZodError }): void {
  if (!result.success) throw new AppError('invalid_request', { details: toErrorDetails(result.error) });
}
