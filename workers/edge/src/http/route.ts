import { AccountIdSchema, type ErrorCode } from '@loket/contracts';
import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';
import { errors } from './openapi.ts';

/** Credentials that a route asks for; the names are those of the document's security schemes. */
export const SECURITY_SCHEMES = {
  secretKey: { type: 'http', scheme: 'bearer', bearerFormat: 'sk_…' },
  session: { type: 'http', scheme: 'bearer', bearerFormat: 'access token' },
  operatorToken: { type: 'http', scheme: 'bearer' },
  socketTicket: { type: 'apiKey', in: 'query', name: 'ticket' },
} as const;

type Route<P extends string> = Omit<RouteConfig, 'path' | 'security'> & { path: P; operationId: string };

/** A route of the chat that anybody may call from an allowed website. `codes`: errors beyond those of all such routes. */
export function openChatRoute<P extends string, R extends Route<P>>(route: R, ...codes: ErrorCode[]) {
  return declare<P, R>(inAccount(route), [], [...CHAT_ERRORS, ...codes]);
}

/** A route of the chat that needs a customer's session. */
export function sessionRoute<P extends string, R extends Route<P>>(route: R, ...codes: ErrorCode[]) {
  const all: ErrorCode[] = [...CHAT_ERRORS, 'unauthenticated', 'session_ended', 'rate_limited', ...codes];
  return declare<P, R>(inAccount(route), [{ session: [] }], all);
}

/** The route of the chat's socket, which is opened by a ticket. */
export function socketRoute<P extends string, R extends Route<P>>(route: R, ...codes: ErrorCode[]) {
  return declare<P, R>(inAccount(route), [{ socketTicket: [] }], [...CHAT_ERRORS, 'unauthenticated', ...codes]);
}

/** A route for the account's servers. */
export function keyRoute<P extends string, R extends Route<P>>(route: R, ...codes: ErrorCode[]) {
  const all: ErrorCode[] = ['unauthenticated', 'forbidden', 'rate_limited', ...codes];
  return declare<P, R>(route, [{ secretKey: [] }], all);
}

/** A route for the operator of the installation. */
export function operatorRoute<P extends string, R extends Route<P>>(route: R, ...codes: ErrorCode[]) {
  return declare<P, R>(route, [{ operatorToken: [] }], ['unauthenticated', ...codes]);
}

const CHAT_ERRORS: readonly ErrorCode[] = ['account_not_found', 'origin_not_allowed'];

const BODY_ERRORS: readonly ErrorCode[] = ['invalid_json', 'unsupported_media_type', 'too_large'];

/** Adds the errors that follow from what the route takes. */
function declare<P extends string, R extends Route<P>>(
  route: R,
  security: NonNullable<RouteConfig['security']>,
  codes: readonly ErrorCode[],
) {
  const { request } = route;
  const all = new Set<ErrorCode>(codes);
  if (request !== undefined) all.add('invalid_request');
  if (request?.body !== undefined) for (const code of BODY_ERRORS) all.add(code);
  all.add('unavailable');
  return createRoute<P, R>({ ...route, security, responses: { ...route.responses, ...errors(...all) } });
}

/** Names the account of the path, under which all routes of the chat are mounted. */
function inAccount<R extends Route<string>>(route: R): R {
  const own = route.request?.params;
  const account = z.object({ accountId: AccountIdSchema });
  const params = own instanceof z.ZodObject ? account.extend(own.shape) : account;
  return { ...route, request: { ...route.request, params } };
}
