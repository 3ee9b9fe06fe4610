import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './root.ts';

/** How a command ended and what it printed, both streams in order. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a command in the repository and collects what it prints. Ends with the code 127 when it does not exist. */
export async function run(command: string, args: readonly string[], cwd: string = ROOT): Promise<CommandResult> {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { exitCode: exitCode ?? 1, output: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    return { exitCode: 127, output: `${command} does not start: ${String(error)}` };
  }
}

/** The last lines of a text, for a report. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
