import { randomUUID } from 'node:crypto';
import type { LoadSocket } from './load-socket.ts';

/** What one run of one target gave. Latencies in milliseconds. */
export interface Measurement {
  readonly acked: number;
  readonly ackedPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** How long and how much one run lasts at most. */
export interface Bounds {
  readonly durationMs: number;
  readonly messagesPerClient: number;
  /** An answer that takes longer ends the run with an error. */
  readonly ackTimeoutMs: number;
}

/**
 * Closed-loop load: every client sends its next message when the one before is acked.
 *
 * @throws {Error} When an ack does not come in time: a figure without it would be wrong.
 */
export async function measure(sockets: readonly LoadSocket[], text: string, bounds: Bounds): Promise<Measurement> {
  const latencies: number[] = [];
  const startedAtMs = performance.now();
  const untilMs = startedAtMs + bounds.durationMs;
  await Promise.all(sockets.map((socket) => drive(socket, text, { ...bounds, untilMs }, latencies)));
  const seconds = (performance.now() - startedAtMs) / 1000;
  latencies.sort((left, right) => left - right);
  return {
    acked: latencies.length,
    ackedPerSecond: Math.round(latencies.length / seconds),
    p50Ms: percentile(latencies, 0.5),
    p95Ms: percentile(latencies, 0.95),
    p99Ms: percentile(latencies, 0.99),
  };
}

function drive(
  socket: LoadSocket,
  text: string,
  bounds: Bounds & { untilMs: number },
  latencies: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAtMs = 0;
    let sent = 0;
    const timer = setTimeout(
      () => reject(new Error(`an ack did not come within ${bounds.ackTimeoutMs} ms of the end`)),
      bounds.durationMs + bounds.ackTimeoutMs,
    );
    const sendNext = (): void => {
      if (sent >= bounds.messagesPerClient || performance.now() >= bounds.untilMs) {
        clearTimeout(timer);
        resolve();
        return;
      }
      sent += 1;
      const frame = JSON.stringify({ type: 'message', clientMessageId: randomUUID(), text });
      sentAtMs = performance.now();
      socket.send(frame);
    };
    socket.onAck = () => {
      latencies.push(performance.now() - sentAtMs);
      sendNext();
    };
    sendNext();
  });
}

/** The smallest value that `share` of all values do not exceed, to a hundredth. Values ascend. */
function percentile(values: readonly number[], share: number): number {
  const value = values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
  return Math.round(value * 100) / 100;
}

/** The middle of some numbers; the lower of two middles. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? 0;
}
