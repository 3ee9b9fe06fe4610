import { describe, expect, it } from 'vitest';
import { DAY_MS, toDayNumber } from './calendar.ts';
import { LOST_AFTER_DAYS, STUCK_AFTER_DAYS, getNextExpected, getOrderTimeliness, getTimeliness } from './lateness.ts';
import { buildOrder, buildShipment } from './testing.ts';

const ZONE = 'Europe/Amsterdam';
const EXPECTED_MS = Date.UTC(2026, 10, 22, 12);
const expected = { fromMs: EXPECTED_MS, toMs: EXPECTED_MS };

describe('a parcel with an expected day', () => {
  it.each([
    ['the same evening', Date.UTC(2026, 10, 22, 22, 30), 'on-time'],
    ['after midnight in the shop’s zone', Date.UTC(2026, 10, 22, 23, 30), 'late'],
    ['the day before it counts as lost', EXPECTED_MS + (LOST_AFTER_DAYS - 1) * DAY_MS, 'late'],
    ['when it counts as lost', EXPECTED_MS + LOST_AFTER_DAYS * DAY_MS, 'lost'],
  ] as const)('%s', (_, nowMs, timeliness) => {
    expect(getTimeliness(buildShipment({ expected }), nowMs, ZONE)).toBe(timeliness);
  });

  it.each(['delivered', 'cancelled', 'failed', 'ready-for-pickup'] as const)('is not late once %s', (status) => {
    expect(getTimeliness(buildShipment({ expected, status }), EXPECTED_MS + 30 * DAY_MS, ZONE)).toBe('none');
  });

  it('is late but not lost while it has not left', () => {
    const shipment = buildShipment({ expected, status: 'label-created' });
    expect(getTimeliness(shipment, EXPECTED_MS + 90 * DAY_MS, ZONE)).toBe('late');
  });
});

describe('a parcel without an expected day', () => {
  const nowMs = EXPECTED_MS + STUCK_AFTER_DAYS * DAY_MS;
  it('is lost after weeks under way when a carrier traces it', () => {
    const shipment = buildShipment({ shippedAtMs: EXPECTED_MS, trackingNumber: 'TRACK1' });
    expect(getTimeliness(shipment, nowMs, ZONE)).toBe('lost');
    expect(getTimeliness(shipment, nowMs - DAY_MS, ZONE)).toBe('none');
  });
  it('is never called lost when nobody traces it', () => {
    expect(getTimeliness(buildShipment({ shippedAtMs: EXPECTED_MS }), nowMs, ZONE)).toBe('none');
  });
});

describe('an order', () => {
  const early = buildShipment({ expected });
  const later = buildShipment({ expected: { fromMs: EXPECTED_MS + DAY_MS, toMs: EXPECTED_MS + 2 * DAY_MS } });
  const arrived = buildShipment({ status: 'delivered', expected: { fromMs: 0, toMs: 0 } });

  it('expects its earliest parcel that is still under way', () => {
    expect(getNextExpected(buildOrder({ shipments: [later, arrived, early] }))).toEqual(expected);
  });
  it('expects nothing when it was cancelled', () => {
    expect(getNextExpected(buildOrder({ shipments: [early], cancelledAtMs: 1 }))).toBeNull();
    expect(
      getOrderTimeliness(buildOrder({ shipments: [early], cancelledAtMs: 1 }), Number.MAX_SAFE_INTEGER, ZONE),
    ).toBe('none');
  });
  it('is as late as its worst parcel', () => {
    expect(getOrderTimeliness(buildOrder({ shipments: [later, early] }), EXPECTED_MS + DAY_MS, ZONE)).toBe('late');
  });
});

describe('days', () => {
  it('change at midnight of the zone', () => {
    const midnight = Date.UTC(2026, 10, 21, 23);
    expect(toDayNumber(midnight, ZONE) - toDayNumber(midnight - 1, ZONE)).toBe(1);
  });
  it('are counted in UTC when the zone is unknown', () => {
    expect(toDayNumber(EXPECTED_MS, 'Nowhere/Town')).toBe(toDayNumber(EXPECTED_MS, 'UTC'));
  });
});
