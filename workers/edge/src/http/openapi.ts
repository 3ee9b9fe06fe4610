import { ERRORS, ErrorBodySchema, type ErrorCode } from '@loket/contracts';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env as HonoEnv } from 'hono';
import { z } from 'zod';
import { handleInvalid } from './errors.ts';

/** A router whose requests are checked against their declared schemas. */
export function createRouter<E extends HonoEnv>(): OpenAPIHono<E> {
  return new OpenAPIHono<E>({ defaultHook: handleInvalid });
}

/** A JSON answer or body of a route's declaration. */
export function json<T extends z.ZodType>(
  schema: T,
  description: string,
): {
  description: string;
  content: { 'application/json': { schema: T } };
} {
  return { description, content: { 'application/json': { schema } } };
}

/** A required JSON body of a route's declaration. */
export function body<T extends z.ZodType>(
  schema: T,
): {
  required: true;
  content: { 'application/json': { schema: T } };
} {
  return { required: true, content: { 'application/json': { schema } } };
}

/** The error answers of a route, by status, each with its codes. */
export function errors(...codes: ErrorCode[]): Record<number, ReturnType<typeof json<typeof ErrorBodySchema>>> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) byStatus.set(ERRORS[code].status, [...(byStatus.get(ERRORS[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      json(ErrorBodySchema, group.map((code) => `\`${code}\``).join(', ')),
    ]),
  );
}

/** A schema as a component of the document, whole in itself: parts with names of their own are written out. */
export function toComponent(schema: z.ZodType): object {
  const { $schema: _dialect, ...component } = z.toJSONSchema(schema, { io: 'input', metadata: z.registry() });
  return component;
}
