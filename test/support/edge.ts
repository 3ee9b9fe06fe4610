import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId, PutAccountRequest } from '@loket/contracts';
import { startEdge, type EdgeServer } from '../../scripts/lib/edge-server.ts';
import { createSecretKey, putAccount, type Operator } from '../../scripts/lib/operator.ts';
import { findFreePort } from '../../scripts/lib/port.ts';
import { loadSecrets } from '../../scripts/lib/secrets.ts';

/** The bundled Worker on a port and a state folder of its own, with one account. */
export interface TestEdge extends Operator {
  /** The process that holds the Worker now; another after `restart`. */
  readonly server: EdgeServer;
  readonly port: number;
  readonly logPath: string;
  readonly accountId: AccountId;
  /** An origin on the account's list. */
  readonly origin: string;
  readonly secretKey: string;
  /** SIGKILL to the whole process group, then nothing runs until `restart`. */
  kill(): Promise<void>;
  /** Starts the Worker again on the same state. */
  restart(): Promise<void>;
  /** Ends the process and removes the state folder. */
  dispose(): Promise<void>;
}

export interface TestEdgeOptions {
  /** Variables on top of the configuration's and the secrets. */
  readonly vars?: Readonly<Record<string, string>>;
  readonly accountId?: AccountId;
  /** `false` lifts the platform's load limits, for tests with many clients. `true` when absent. */
  readonly hasLoadLimits?: boolean;
  /** Settings of the account beside its origins. */
  readonly account?: Partial<PutAccountRequest>;
}

const DEFAULT_ACCOUNT: Omit<PutAccountRequest, 'origins'> = {
  name: 'Test shop',
  locale: 'en',
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
};

/** Starts the bundled Worker with an empty account. Call `dispose` when done. */
export async function startTestEdge(options: TestEdgeOptions = {}): Promise<TestEdge> {
  const stateDir = await mkdtemp(join(tmpdir(), 'loket-edge-'));
  const logPath = join(stateDir, 'edge.log');
  const port = await findFreePort();
  const secrets = await loadSecrets(stateDir);
  const { hasLoadLimits = true } = options;
  const vars = { ...secrets, DEV_OUTBOX: '1', DEMO_SHOP: '1', ...options.vars };
  const start = (): Promise<EdgeServer> => startEdge({ port, stateDir, vars, logPath, hasLoadLimits });
  let server = await start();
  const operator: Operator = { url: server.url, operatorToken: secrets.OPERATOR_TOKEN };
  const accountId = options.accountId ?? 'acc_testshop';
  const origin = `http://shop.localhost:${port}`;
  await putAccount(operator, accountId, { ...DEFAULT_ACCOUNT, ...options.account, origins: [origin] });
  const secretKey = await createSecretKey(operator, accountId);
  return {
    ...operator,
    get server() {
      return server;
    },
    port,
    logPath,
    accountId,
    origin,
    secretKey,
    kill: () => server.kill(),
    async restart() {
      await server.kill();
      server = await start();
    },
    async dispose() {
      await server.kill();
      await rm(stateDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
