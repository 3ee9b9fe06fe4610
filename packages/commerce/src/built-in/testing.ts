import type {
  AccountId,
  CustomerId,
  ImportCoupon,
  ImportCustomer,
  ImportKind,
  ImportLoyaltyMember,
  ImportOrder,
  ImportReturn,
  ImportSubscription,
} from '@loket/contracts';
import type { Database } from '@loket/db';
import { findCustomerByEmail } from '@loket/db';
import { importRecords } from './import/import-records.ts';

/** The account of tests. */
export const accountId: AccountId = 'acc_testshop01';

/** Now, in tests. */
export const NOW_MS = Date.UTC(2026, 10, 20, 12);

export const DAY_MS = 86_400_000;

// Builders of records; what is not given is plain and Ada’s.

export function buildCustomer(part: Partial<ImportCustomer> = {}): ImportCustomer {
  return {
    externalId: 'c-1',
    email: 'ada@example.com',
    firstName: 'Ada',
    lastName: null,
    phone: null,
    locale: null,
    acceptsEmailMarketing: false,
    acceptsSmsMarketing: false,
    tags: [],
    ...part,
  };
}

export function buildOrderLine(part: Partial<ImportOrder['lines'][number]> = {}): ImportOrder['lines'][number] {
  return {
    title: 'Tee',
    variantTitle: 'M',
    sku: 'TEE-M',
    quantity: 1,
    fulfilledQuantity: 1,
    removedQuantity: 0,
    unitPriceMinor: 3_000,
    ...part,
  };
}

/** All lines delivered two days ago, in one parcel that lists nothing. */
export function buildOrder(part: Partial<ImportOrder> = {}): ImportOrder {
  return {
    name: '#1042',
    email: 'ada@example.com',
    currency: 'EUR',
    financialStatus: 'paid',
    subtotalMinor: 3_000,
    shippingMinor: 0,
    taxMinor: 0,
    discountMinor: 0,
    totalMinor: 3_000,
    placedAtMs: NOW_MS - 5 * DAY_MS,
    cancelledAtMs: null,
    isOnHold: false,
    isPacking: false,
    shippingName: null,
    shippingCity: null,
    shippingCountry: null,
    lines: [buildOrderLine()],
    shipments: [
      {
        status: 'delivered',
        carrier: null,
        trackingNumber: null,
        trackingUrl: null,
        shippedAtMs: NOW_MS - 4 * DAY_MS,
        deliveredAtMs: NOW_MS - 2 * DAY_MS,
        expected: null,
        lines: [],
      },
    ],
    ...part,
  };
}

export function buildReturn(part: Partial<ImportReturn> = {}): ImportReturn {
  return {
    name: 'R-1001',
    email: 'ada@example.com',
    orderName: '#1042',
    status: 'requested',
    requestedAtMs: NOW_MS - DAY_MS,
    receivedAtMs: null,
    refund: null,
    refundedAtMs: null,
    lines: [{ sku: 'TEE-M', title: 'Tee', variantTitle: 'M', quantity: 1 }],
    ...part,
  };
}

export function buildSubscription(part: Partial<ImportSubscription> = {}): ImportSubscription {
  return {
    key: 'S-1',
    email: 'ada@example.com',
    title: 'Coffee',
    variantTitle: null,
    imageUrl: null,
    status: 'active',
    quantity: 1,
    priceMinor: 1_250,
    currency: 'EUR',
    interval: { unit: 'week', count: 2 },
    nextAtMs: NOW_MS + 3 * DAY_MS,
    isSkippable: true,
    ...part,
  };
}

export function buildMember(part: Partial<ImportLoyaltyMember> = {}): ImportLoyaltyMember {
  return {
    email: 'ada@example.com',
    points: 420,
    pendingPoints: 30,
    tierPoints: null,
    tierUntilMs: null,
    expiring: null,
    ...part,
  };
}

export function buildCoupon(part: Partial<ImportCoupon> = {}): ImportCoupon {
  return {
    code: 'WELCOME10',
    title: 'Ten percent off',
    benefit: { type: 'percentage', percent: 10 },
    minimum: null,
    startsAtMs: null,
    endsAtMs: null,
    terms: null,
    email: null,
    isRedeemed: false,
    ...part,
  };
}

/** Imports records, each of which must be taken. */
export async function fill(db: Database, kind: ImportKind, records: readonly unknown[]): Promise<void> {
  const outcomes = await importRecords(db, { accountId, kind, records, nowMs: NOW_MS });
  const refused = outcomes.find((entry) => 'reason' in entry);
  if (refused !== undefined) throw new Error(refused.reason);
}

/** Id of a customer who is there. */
export async function getCustomerId(db: Database, email: string): Promise<CustomerId> {
  const customer = await findCustomerByEmail(db, { accountId, email });
  if (customer === null) throw new Error(`no customer ${email}`);
  return customer.id;
}
