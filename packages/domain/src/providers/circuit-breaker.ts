/** When a circuit opens and how long it stays so. */
export interface BreakerOptions {
  /** Failures in a row from which calls are refused. */
  readonly failuresMax: number;
  /** How long calls are refused before one is let through to try, in milliseconds. */
  readonly restMs: number;
}

/** What is remembered of one provider: failures in a row, and until when it is left alone. */
export interface BreakerState {
  readonly failures: number;
  readonly restsUntilMs: number | null;
}

export const CLOSED_BREAKER: BreakerState = { failures: 0, restsUntilMs: null };

/** Whether a call may be made now. After the rest the next call is a try. */
export function mayCall(state: BreakerState, nowMs: number): boolean {
  return state.restsUntilMs === null || nowMs >= state.restsUntilMs;
}

/** The state after a call: a success closes the circuit, a failure after the rest opens it again at once. */
export function afterCall(
  state: BreakerState,
  outcome: { readonly isOk: boolean; readonly nowMs: number },
  { failuresMax, restMs }: BreakerOptions,
): BreakerState {
  if (outcome.isOk) return CLOSED_BREAKER;
  const failures = state.failures + 1;
  return { failures, restsUntilMs: failures >= failuresMax ? outcome.nowMs + restMs : null };
}

/** Several calls may fail while the circuit is still closed; letting one try through keeps the others back. */
export function afterTry(state: BreakerState, nowMs: number, { restMs }: BreakerOptions): BreakerState {
  return state.restsUntilMs === null ? state : { ...state, restsUntilMs: nowMs + restMs };
}
