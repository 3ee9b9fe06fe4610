import { AppError, CustomerIdSchema, EmailSchema } from '@loket/contracts';
import { createRoute, z } from '@hono/zod-openapi';
import { findCustomer, findCustomerByEmail, type CustomerRow } from '@loket/db';
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../env.ts';
import { handleError, handleNotFound } from '../http/errors.ts';
import { jsonBodies, requestContext } from '../http/middleware.ts';
import { body, createRouter, json } from '../http/openapi.ts';
import { DEMO_ACCOUNT_ID, signCustomerToken } from './account.ts';

/** Holds the id of the customer who is signed in at the shop, with a signature. */
const COOKIE = 'demo_shop_customer';

/** How long the shop remembers its customer. */
const COOKIE_MAX_AGE_SECONDS = 8 * 60 * 60;

const AccountSchema = z.object({
  /** Who is signed in at the shop. */
  customer: z
    .object({ email: z.string(), firstName: z.string().nullable(), lastName: z.string().nullable() })
    .nullable(),
  /** Freshly signed for `loket('identify', token)`; `null` without a customer. */
  token: z.string().nullable(),
});

/** Only the shop's own pages may change who is signed in. */
const sameOriginOnly = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.header('Origin') !== originOf(c)) throw new AppError('origin_not_allowed');
  await next();
});

const answers = { 200: json(AccountSchema, 'The account') };
const read = createRoute({ method: 'get', path: '/api/account', responses: answers });
const signIn = createRoute({
  method: 'post',
  path: '/api/account/sign-in',
  middleware: [sameOriginOnly, jsonBodies],
  request: { body: body(z.object({ email: EmailSchema })) },
  responses: answers,
});
const signOut = createRoute({
  method: 'post',
  path: '/api/account/sign-out',
  middleware: sameOriginOnly,
  responses: answers,
});

/**
 * The server of the demo shop: what a merchant's own would do around the chat. Anybody may sign in as any of its invented
 * customers. Stands on the shop's host only, and is no part of the API.
 */
export function createDemoShopServer() {
  const app = createRouter<AppEnv>();
  app.use(requestContext);
  app.onError(handleError);
  app.notFound(handleNotFound);
  return app
    .openapi(read, async (c) => c.json(await describe(c, await readCustomer(c)), 200))
    .openapi(signIn, async (c) => {
      const { email } = c.req.valid('json');
      const customer = await findCustomerByEmail(c.var.db, { accountId: DEMO_ACCOUNT_ID, email });
      if (customer === null) throw new AppError('not_found');
      await keepCustomer(c, customer);
      return c.json(await describe(c, customer), 200);
    })
    .openapi(signOut, async (c) => {
      deleteCookie(c, COOKIE);
      return c.json(await describe(c, null), 200);
    });
}

async function readCustomer(c: Context<AppEnv>): Promise<CustomerRow | null> {
  const customerId = CustomerIdSchema.safeParse(await getSignedCookie(c, cookieSecret(c), COOKIE));
  if (!customerId.success) return null;
  return findCustomer(c.var.db, { accountId: DEMO_ACCOUNT_ID, customerId: customerId.data });
}

function keepCustomer(c: Context<AppEnv>, customer: CustomerRow): Promise<void> {
  return setSignedCookie(c, COOKIE, customer.id, cookieSecret(c), {
    httpOnly: true,
    sameSite: 'Lax',
    secure: originOf(c).startsWith('https:'),
    maxAge: COOKIE_MAX_AGE_SECONDS,
  });
}

async function describe(c: Context<AppEnv>, customer: CustomerRow | null): Promise<z.infer<typeof AccountSchema>> {
  if (customer === null) return { customer: null, token: null };
  const { email, firstName, lastName } = customer;
  const { db, settings } = c.var;
  const deps = { db, sessionSecret: settings.sessionSecret, accountId: DEMO_ACCOUNT_ID };
  return { customer: { email, firstName, lastName }, token: await signCustomerToken(deps, customer, originOf(c)) };
}

/** The same secret also signs access tokens; with a name of its own before it, neither passes for the other. */
function cookieSecret(c: Context<AppEnv>): string {
  return `demo-shop:${c.var.settings.sessionSecret}`;
}

function originOf(c: Context<AppEnv>): string {
  return new URL(c.req.url).origin;
}
