import { decodeState, encodeState, turn, type AgentPorts, type TurnInput, type TurnResult } from '@loket/agent';
import { AppError, type AccountId, type TurnRequest, type TurnResponse } from '@loket/contracts';
import { findCustomerByEmail, type CustomerRow, type Database } from '@loket/db';
import { getAccount } from '../accounts/service.ts';
import { loadWorld } from './world.ts';

/**
 * Runs one turn without storing anything. With `state` only the newest message is run; without, the dialogue is rebuilt by
 * running the customer's earlier messages first.
 *
 * @throws {AppError} `invalid_request` when the customer's address is not known to the shop.
 */
export async function previewTurn(
  env: Env,
  db: Database,
  query: { accountId: AccountId; request: TurnRequest; nowMs: number },
): Promise<TurnResponse> {
  const { accountId, request, nowMs } = query;
  const account = await getAccount(db, accountId);
  const customer = await findPreviewCustomer(db, accountId, request);
  const world = await loadWorld(env, db, account, customer?.id ?? null);
  const texts = request.messages.filter((message) => message.role === 'customer').map((message) => message.text);
  const inputs = (request.state === undefined ? texts : texts.slice(-1)).map((text): TurnInput => ({
    ...world.shop,
    trigger: { kind: 'message', text: text.toWellFormed() },
    channel: request.channel,
    localeHint: request.locale ?? null,
    page: request.page ?? null,
    customer: {
      level: customer === null ? 'anonymous' : 'verified',
      firstName: customer?.firstName ?? null,
      email: customer?.email ?? null,
    },
    nowMs,
    owner: 'agent',
    isPreview: true,
  }));
  const result = await runTurns(request.state, inputs, world.ports);
  const { skill, confidence, alternatives, events, trace } = result;
  return { skill, confidence, alternatives, events, state: encodeState(result.state), trace, atMs: nowMs };
}

/** The outcome of the last of some turns, each going on from the one before. */
async function runTurns(
  encodedState: string | undefined,
  inputs: readonly TurnInput[],
  ports: AgentPorts,
): Promise<TurnResult> {
  let result: TurnResult | null = null;
  for (const input of inputs) result = await turn(result?.state ?? decodeState(encodedState), input, ports);
  if (result === null) throw new AppError('invalid_request');
  return result;
}

async function findPreviewCustomer(
  db: Database,
  accountId: AccountId,
  request: TurnRequest,
): Promise<CustomerRow | null> {
  if (request.customer === null || request.customer === undefined) return null;
  const email = request.customer.email.trim().toLowerCase();
  const customer = await findCustomerByEmail(db, { accountId, email });
  if (customer !== null) return customer;
  throw new AppError('invalid_request', {
    details: [{ path: 'customer.email', message: 'no customer of this shop has this address' }],
  });
}
