import { describe, expect, it } from 'vitest';
import couponsDiscounts from '../skills/coupons-discounts/cases.json' with { type: 'json' };
import loyalty from '../skills/loyalty/cases.json' with { type: 'json' };
import orderEditing from '../skills/order-editing/cases.json' with { type: 'json' };
import orderTracking from '../skills/order-tracking/cases.json' with { type: 'json' };
import returnsExchanges from '../skills/returns-exchanges/cases.json' with { type: 'json' };
import subscriptions from '../skills/subscriptions/cases.json' with { type: 'json' };
import { routeMessage } from './route.ts';
import { readConcepts } from './concepts.ts';
import { findAlarm } from './alarms.ts';

// General Q&A and Product recommendations are decided with what the shop has; their cases run through whole turns.
const cases = [
  ...couponsDiscounts,
  ...loyalty,
  ...orderEditing,
  ...orderTracking,
  ...returnsExchanges,
  ...subscriptions,
];

describe('the router', () => {
  it.each(cases.map(({ text, skill }) => [text, skill] as const))('%s → %s', (text, skill) => {
    expect(routeMessage(text, { lastSkill: null }).skill).toBe(skill);
  });

  it.each(['and the other one?', 'when?', 'en wanneer dan', 'när då', '#1043'])(
    'takes a follow-up after tracking as tracking: %s',
    (text) => {
      expect(routeMessage(text, { lastSkill: 'order-tracking' }).skill).toBe('order-tracking');
    },
  );

  it('changes the skill with the subject', () => {
    const context = { lastSkill: 'order-tracking' } as const;
    expect(routeMessage('can I return it', context).skill).toBe('returns-exchanges');
    expect(routeMessage('let me talk to a person', context).skill).toBe('handoff');
  });

  it('gives every route a share, together one', () => {
    const { scores } = routeMessage('where is my order', { lastSkill: null });
    expect(scores).toHaveLength(10);
    expect(scores.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 1);
  });

  it('forgives one wrong letter in a longer word', () => {
    for (const text of ['were is my pacakge', 'waar is mijn bestellng', 'var är min beställnig']) {
      expect(routeMessage(text, { lastSkill: null }).skill).toBe('order-tracking');
    }
  });

  it('reads the same words with other accents, apostrophes and case alike', () => {
    expect(readConcepts('VAR AR MITT PAKET')).toEqual(readConcepts('var är mitt paket'));
    expect(readConcepts('hasn’t arrived')).toEqual(readConcepts("hasn't arrived"));
  });

  it('does not take a plain complaint for an alarm', () => {
    expect(findAlarm('my parcel is late and I am not happy')).toBeNull();
  });
});
