import type { Coupon, Order } from '@loket/domain/ports';
import type { AgentPorts, CustomerPorts, ProviderHealth } from '../types.ts';

/** What fake providers answer; `unknown` lets a test answer anything. One that is not given is not connected. */
export interface FakeProviders {
  readonly returns?: {
    readonly eligibility: (order: Order) => unknown;
    readonly list?: unknown;
  };
  readonly subscriptions?: unknown;
  readonly loyalty?: { readonly programme: unknown; readonly standing: unknown };
  readonly coupons?: { readonly shared?: readonly Coupon[]; readonly personal?: readonly Coupon[] };
  /** What a call does instead of answering. */
  readonly fails?: 'error' | 'hang';
}

type Answer = <T>(call: string, value: unknown) => Promise<T>;

function createAnswer({ fails }: FakeProviders, calls: string[]): Answer {
  return <T>(call: string, value: unknown): Promise<T> => {
    calls.push(call);
    if (fails === 'error') return Promise.reject(new Error('the provider is away'));
    // A test may answer what no port promises.
    return fails === 'hang' ? Promise.withResolvers<T>().promise : Promise.resolve(value as T);
  };
}

export function createCustomerProviders(
  providers: FakeProviders,
  calls: string[],
): Omit<CustomerPorts, 'orders' | 'profiles'> {
  const answer = createAnswer(providers, calls);
  const { returns, subscriptions, loyalty, coupons } = providers;
  return {
    returns:
      returns === undefined
        ? null
        : {
            getEligibility: (order) => answer('returns-eligibility', returns.eligibility(order)),
            listReturns: () => answer('list-returns', returns.list ?? []),
          },
    subscriptions:
      subscriptions === undefined ? null : { listSubscriptions: () => answer('list-subscriptions', subscriptions) },
    loyalty: loyalty === undefined ? null : { getStanding: () => answer('loyalty-balance', loyalty.standing) },
    coupons:
      coupons === undefined
        ? null
        : {
            listCoupons: () => answer('list-personal-coupons', coupons.personal ?? []),
            findCoupon: (code) => answer('find-personal-coupon', findByCode(coupons.personal, code)),
          },
  };
}

export function createShopProviders(
  providers: FakeProviders,
  calls: string[],
): Pick<AgentPorts, 'coupons' | 'loyalty'> {
  const answer = createAnswer(providers, calls);
  const { loyalty, coupons } = providers;
  return {
    loyalty: loyalty === undefined ? null : { getProgramme: () => answer('loyalty-programme', loyalty.programme) },
    coupons:
      coupons === undefined
        ? null
        : {
            listCoupons: () => answer('list-coupons', coupons.shared ?? []),
            findCoupon: (code) => answer('find-coupon', findByCode(coupons.shared, code)),
          },
  };
}

function findByCode(coupons: readonly Coupon[] | undefined, code: string): Coupon | null {
  return coupons?.find((coupon) => coupon.code.toUpperCase() === code.toUpperCase()) ?? null;
}

/** Health that lets every call through. */
export function createHealth(): ProviderHealth {
  return { mayCall: () => true, report: () => {} };
}
