import { CHANNELS, LOCALES, OpaqueStateSchema, PageContextSchema, TurnResponseSchema } from '@loket/contracts';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Api, ApiError, createApi } from '../api/api.ts';
import type { Environment } from '../api/environment.ts';
import { readJsonLines } from '../local/json-lines.ts';
import { readServerOptions, SERVER_OPTIONS } from '../server-options.ts';

export const TURN_USAGE = `loket turn [--url URL] [--key KEY] < turns.jsonl
  Lets a running server's agent answer each line and writes what it says and does; nothing is stored there.
  A line is {"text", "channel"?, "locale"?, "customer"?, "page"?, "conversation"?}, or the body of POST /v1/agent/turns.
  Lines with the same "conversation" go on from each other.`;

const MessageSchema = z.object({ role: z.enum(['customer', 'agent']), text: z.string() });

/** A line: the request's fields, with a shorter form for one message. The server checks them in full. */
const LineSchema = z
  .object({
    text: z.string().optional(),
    messages: z.array(MessageSchema).min(1).optional(),
    channel: z.enum(CHANNELS).default('webchat'),
    locale: z.enum(LOCALES).optional(),
    customer: z.object({ email: z.string() }).nullish(),
    page: PageContextSchema.optional(),
    state: OpaqueStateSchema.optional(),
    /** Names a conversation among the lines. */
    conversation: z.union([z.string(), z.number()]).transform(String).optional(),
    id: z.unknown().optional(),
  })
  .refine(({ text, messages }) => (text === undefined) !== (messages === undefined), {
    path: ['text'],
    message: 'give either text or messages',
  });
type Line = z.output<typeof LineSchema>;

/**
 * Runs `loket turn`.
 *
 * @returns 0 when every line was answered, 1 when one could not be used or the server refused.
 * @throws {UsageError}
 */
export async function runTurn(environment: Environment, args: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({ args: [...args], options: SERVER_OPTIONS, strict: true });
  const api = createApi(environment, readServerOptions(environment, values));
  const states = new Map<string, string>();
  let problems = 0;
  for await (const line of readJsonLines(environment.input, LineSchema)) {
    try {
      if ('problem' in line) throw new ApiError(line.problem);
      environment.out.write(`${JSON.stringify(await post(api, line.value, states))}\n`);
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      problems += 1;
      environment.err.write(`line ${line.line}: ${cause.message}\n`);
    }
  }
  return problems === 0 ? 0 : 1;
}

async function post(api: Api, line: Line, states: Map<string, string>) {
  const { text, messages, conversation, id, ...rest } = line;
  const state = line.state ?? (conversation === undefined ? undefined : states.get(conversation));
  const body = {
    ...rest,
    mode: 'preview',
    messages: messages ?? [{ role: 'customer', text }],
    ...(state === undefined ? {} : { state }),
  };
  const parsed = TurnResponseSchema.safeParse(await api.post('/v1/agent/turns', JSON.stringify(body)));
  if (!parsed.success) throw new ApiError('the server’s answer is of an unknown form; is it of another version?');
  if (conversation !== undefined) states.set(conversation, parsed.data.state);
  return { ...(id === undefined ? {} : { id }), ...parsed.data };
}
