import type { OrderCard, OrderCardLine } from '@loket/contracts';
import type { FindPicture } from './cards.ts';

const HOUR_MS = 3_600_000;

/** An order of which one parcel is under way. */
export function orderCard(nowMs = Date.now(), findPicture: FindPicture = () => null): OrderCard {
  return {
    kind: 'order',
    orderId: 'ord_00001042',
    name: '#1042',
    status: 'partly-shipped',
    step: 3,
    placedAtMs: nowMs - 72 * HOUR_MS,
    cancelledAtMs: null,
    expected: { fromMs: nowMs + HOUR_MS, toMs: nowMs + 3 * HOUR_MS },
    isLate: false,
    total: { amountMinor: 9_400, currency: 'EUR' },
    lines: [
      line('lin_00000001', {
        title: 'Harbour tee',
        variantTitle: 'M / moss',
        quantity: 2,
        shippedQuantity: 2,
        imageUrl: findPicture('tee'),
      }),
      line('lin_00000002', { title: 'Enamel mug', status: 'packing', imageUrl: findPicture('mug') }),
    ],
    lineCount: 2,
    shipments: [],
    timeZone: 'Europe/Amsterdam',
    actions: [{ kind: 'track', url: 'https://example.com/track' }, { kind: 'return' }],
  };
}

function line(id: OrderCardLine['id'], fields: Partial<OrderCardLine>): OrderCardLine {
  const rest = { title: '', variantTitle: null, quantity: 1, shippedQuantity: 0, imageUrl: null } as const;
  return { id, status: 'shipped', ...rest, ...fields };
}
