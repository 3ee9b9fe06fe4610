import type { ToolTrace } from '@loket/contracts';
import type { AgentPorts, ProviderName } from './types.ts';

/** How long one tool call may take, in milliseconds: a customer waits for it, and a healthy one takes a tenth of it. */
export const TOOL_TIMEOUT_MS = 5_000;

/** Outcome of a tool call: its value, or that it failed. Whoever calls decides what the customer hears. */
export type ToolOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly kind: 'timeout' | 'error' | 'resting' };

/** Calls tools with a time-out and writes the trace: tool, arguments, outcome, milliseconds, never what came back. */
export interface Toolbox {
  readonly traces: ToolTrace[];
  /**
   * @param args - What the trace may show: no personal data and none of the customer's words.
   * @param provider - Who answers. One that keeps failing is not called for a while: `resting`, at once.
   */
  call<T>(
    tool: string,
    args: ToolTrace['arguments'],
    run: () => Promise<T>,
    provider?: ProviderName,
  ): Promise<ToolOutcome<T>>;
}

export function createToolbox(ports: Pick<AgentPorts, 'elapsedMs' | 'timeout' | 'health'>): Toolbox {
  const traces: ToolTrace[] = [];
  return {
    traces,
    call: async <T>(
      tool: string,
      args: ToolTrace['arguments'],
      run: () => Promise<T>,
      provider?: ProviderName,
    ): Promise<ToolOutcome<T>> => {
      const startMs = ports.elapsedMs();
      const trace = (outcome: ToolTrace['outcome']): void => {
        const durationMs = Math.max(0, ports.elapsedMs() - startMs);
        traces.push({ tool, arguments: args, outcome, durationMs });
      };
      if (provider !== undefined && !ports.health.mayCall(provider)) {
        trace('resting');
        return { ok: false, kind: 'resting' };
      }
      const result = await race(ports, run);
      if (provider !== undefined) ports.health.report(provider, result.ok);
      trace(result.ok ? toOutcome(result.value) : result.kind);
      return result;
    },
  };
}

async function race<T>(ports: Pick<AgentPorts, 'timeout'>, run: () => Promise<T>): Promise<ToolOutcome<T>> {
  const controller = new AbortController();
  const value = Promise.resolve()
    .then(run)
    .then(
      (value): ToolOutcome<T> => ({ ok: true, value }),
      // The cause belongs to the port, which logs it; a turn only needs to know that there is no result.
      (): ToolOutcome<T> => ({ ok: false, kind: 'error' }),
    );
  const expiry = ports
    .timeout(TOOL_TIMEOUT_MS, controller.signal)
    .catch((): ToolOutcome<T> => ({ ok: false, kind: 'timeout' }));
  try {
    return await Promise.race([value, expiry]);
  } finally {
    controller.abort();
  }
}

function toOutcome(value: unknown): ToolTrace['outcome'] {
  if (value === null) return 'not_found';
  return Array.isArray(value) && value.length === 0 ? 'empty' : 'ok';
}
