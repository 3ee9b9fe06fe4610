import { isWebUrl } from '@loket/contracts';
import type { Environment } from './api/environment.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command that calls a server. */
export const SERVER_OPTIONS = {
  url: { type: 'string', default: 'http://localhost:8787' },
  key: { type: 'string' },
} as const;

/**
 * Checks where to call and with which key; the key may come from `LOKET_KEY`, where it does not show in lists of processes.
 *
 * @throws {UsageError}
 */
export function readServerOptions(
  environment: Environment,
  values: { url: string; key?: string | undefined },
): { url: string; key: string } {
  if (!isWebUrl(values.url)) throw new UsageError('--url expects an address with https, or http on this machine');
  const key = values.key ?? environment.variables['LOKET_KEY'] ?? '';
  if (key === '') throw new UsageError('give the account’s secret key with --key sk_… or in LOKET_KEY');
  return { url: values.url, key };
}
