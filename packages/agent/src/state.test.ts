import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PARKED_MAX,
  STATE_MAX_CHARS,
  STATE_VERSION,
  createDialogueState,
  decodeState,
  encodeState,
  toKeptText,
} from './state.ts';

const full = {
  ...createDialogueState(),
  lang: 'nl' as const,
  orders: [{ name: '#1042', status: 'shipped' as const }],
  focus: '#1042',
  parked: [{ text: '"\\\u0000'.repeat(500), lang: 'sv' as const, skill: 'order-tracking' as const }],
};

describe('dialogue state', () => {
  it('comes back as it was', () => {
    expect(decodeState(encodeState(full))).toEqual(full);
  });

  it('stays below its limit whatever was asked', () => {
    const text = toKeptText('\u0001"\\'.repeat(2_000));
    const unclear = { text, lang: 'sv' as const, choices: ['order-tracking' as const, 'general-qa' as const] };
    const parked = Array.from({ length: PARKED_MAX }, () => ({ lang: 'sv' as const, skill: 'loyalty' as const, text }));
    const encoded = encodeState({ ...full, unclear, parked });
    expect(encoded.length).toBeLessThanOrEqual(STATE_MAX_CHARS);
    expect(decodeState(encoded).parked).toEqual(parked);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...full, version: STATE_VERSION - 1 })],
    ['a missing field', JSON.stringify({ version: STATE_VERSION })],
    ['a field too many', JSON.stringify({ ...full, isAdmin: true })],
    ['an unknown value', JSON.stringify({ ...full, lang: 'xx' })],
    ['too many orders', JSON.stringify({ ...full, orders: Array.from({ length: 4 }, () => full.orders[0]) })],
    ['a prototype', '{"__proto__": {"version": 1}}'],
    ['too long a text', ' '.repeat(STATE_MAX_CHARS) + encodeState(full)],
  ])('starts afresh from %s', (_, text) => {
    expect(decodeState(text)).toEqual(createDialogueState());
  });

  it('is safe to read from any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeState(text)).toEqual(createDialogueState());
      }),
    );
  });

  it('is safe to read with any part changed', () => {
    fc.assert(
      fc.property(fc.nat(encodeState(full).length), fc.string({ maxLength: 3 }), (at, piece) => {
        const text = encodeState(full);
        const changed = decodeState(text.slice(0, at) + piece + text.slice(at + 1));
        expect(changed.version).toBe(STATE_VERSION);
      }),
    );
  });
});
