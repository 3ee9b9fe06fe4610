import type { Demo } from './demo.ts';

/** What to try and where, for the terminal. Names only addresses that exist. */
export function describeAddresses(port: number, demo: Demo, logPath: string): string {
  const url = `http://localhost:${port}`;
  const lines = [
    '',
    `  Demo shop            http://shop.localhost:${port}/`,
    `  Development outbox   ${url}/dev/outbox      one-time codes arrive here`,
    `  API                  ${url}/docs            document: ${url}/v1/openapi.json`,
    `  Storybook            ${url}/storybook/`,
    '',
    '  Sign in as',
    ...demo.signIns.map((each) => `    ${each.email.padEnd(32)}${each.shows}`),
    '',
    `  Account              ${demo.accountId}`,
    `  Secret key           ${demo.secretKey}`,
    `  Log                  ${logPath}`,
    '',
    'Ctrl-C stops it; what you did is kept. "npm run reset" starts afresh.',
  ];
  return lines.join('\n');
}
