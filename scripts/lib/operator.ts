import type {
  AccountSettings,
  IdentityKey,
  ImportKind,
  ImportOutcome,
  PublicConnectionKind,
  PutAccountRequest,
} from '@loket/contracts';

/** Records of one import request; the limit of the API. */
const CHUNK = 200;

/** An installation and the operator's token for it. */
export interface Operator {
  readonly url: string;
  readonly operatorToken: string;
}

/** Creates an account or changes it. */
export async function putAccount(operator: Operator, accountId: string, account: PutAccountRequest): Promise<void> {
  await call(operator.url, operator.operatorToken, 'PUT', `/v1/accounts/${accountId}`, account);
}

/** Settings of an account as they are, or `null` when there is none of that id. */
export async function findAccount(operator: Operator, accountId: string): Promise<AccountSettings | null> {
  const response = await fetch(`${operator.url}/v1/accounts/${accountId}`, {
    headers: { authorization: `Bearer ${operator.operatorToken}` },
  });
  const text = await response.text();
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`GET /v1/accounts/${accountId} answered ${response.status}: ${text}`);
  return JSON.parse(text) as AccountSettings;
}

/** Makes a secret key for an account; it is shown only here. */
export async function createSecretKey(operator: Operator, accountId: string): Promise<string> {
  const path = `/v1/accounts/${accountId}/keys`;
  const answer = (await call(operator.url, operator.operatorToken, 'POST', path, {})) as { secretKey: string };
  return answer.secretKey;
}

/** Makes a key that signs tokens of an account's customers; its secret is shown only here. */
export async function createIdentityKey(operator: Operator, accountId: string): Promise<IdentityKey> {
  const path = `/v1/accounts/${accountId}/identity-keys`;
  return (await call(operator.url, operator.operatorToken, 'POST', path, {})) as IdentityKey;
}

/**
 * Sends records through the import API.
 *
 * @throws {Error} When one is refused, with its place and the reason: our own records are all good.
 */
export async function importRecords(
  url: string,
  secretKey: string,
  kind: ImportKind,
  records: readonly unknown[],
): Promise<void> {
  for (let start = 0; start < records.length; start += CHUNK) {
    const body = { records: records.slice(start, start + CHUNK) };
    const answer = (await call(url, secretKey, 'POST', `/v1/imports/${kind}`, body)) as ImportOutcome;
    const index = answer.outcomes.findIndex((each) => each.outcome === 'refused');
    const refused = answer.outcomes[index];
    if (refused?.outcome === 'refused') throw new Error(`${kind}, record ${start + index}: ${refused.reason}`);
  }
}

/** Connects Loket's own provider of each kind with its settings, or sets them again: what is connected stays so. */
export async function putConnections(
  url: string,
  secretKey: string,
  connections: Readonly<Partial<Record<PublicConnectionKind, object>>>,
): Promise<void> {
  for (const [kind, settings] of Object.entries(connections)) {
    await call(url, secretKey, 'PUT', `/v1/connections/${kind}`, { provider: 'built-in', settings });
  }
}

async function call(url: string, token: string, method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
}
