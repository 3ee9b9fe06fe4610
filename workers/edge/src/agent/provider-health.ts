import type { ProviderHealth } from '@loket/agent';
import type { AccountId } from '@loket/contracts';
import {
  type BreakerOptions,
  type BreakerState,
  CLOSED_BREAKER,
  afterCall,
  afterTry,
  mayCall,
} from '@loket/domain/providers';

/** After three failures in a row a provider is left alone for half a minute: customers need not wait for its time-outs. */
const OPTIONS: BreakerOptions = { failuresMax: 3, restMs: 30_000 };

/** Accounts whose providers an isolate remembers; beyond it, it begins afresh. */
const ACCOUNTS_MAX = 10_000;

/** By account and provider. Lives as long as the isolate: a new one finds out by itself. */
const breakers = new Map<AccountId, Map<string, BreakerState>>();

/** How the providers of an account are doing, seen from this isolate. */
export function healthOf(accountId: AccountId, nowMs: () => number = Date.now): ProviderHealth {
  const states = breakersOf(accountId);
  return {
    mayCall: (provider) => {
      const state = states.get(provider) ?? CLOSED_BREAKER;
      if (!mayCall(state, nowMs())) return false;
      states.set(provider, afterTry(state, nowMs(), OPTIONS));
      return true;
    },
    report: (provider, isOk) => {
      const state = states.get(provider) ?? CLOSED_BREAKER;
      states.set(provider, afterCall(state, { isOk, nowMs: nowMs() }, OPTIONS));
    },
  };
}

function breakersOf(accountId: AccountId): Map<string, BreakerState> {
  const known = breakers.get(accountId);
  if (known !== undefined) return known;
  if (breakers.size >= ACCOUNTS_MAX) breakers.clear();
  const states = new Map<string, BreakerState>();
  breakers.set(accountId, states);
  return states;
}
