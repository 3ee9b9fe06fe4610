import { COUPON_STATUSES, type CouponCard as CouponCardData } from '@loket/contracts';
import { deepQuery, findAccessibilityFaults, focusedElement, press, setClock, settle } from '@loket/element-kit/test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToActions, mountCard, readText } from '../testing/card-harness.ts';
import { testCardRules } from '../testing/card-rules.ts';
import './index.ts';
import { coupon, DAY_MS, NOW_MS } from './coupon-card.fixtures.ts';
import type { CouponCard } from './coupon-card.ts';

beforeEach(() => setClock(NOW_MS));

afterEach(() => vi.restoreAllMocks());

const mount = (data: CouponCard['coupon'], widthPx?: number): Promise<CouponCard> =>
  mountCard<CouponCard>('loket-coupon-card', { coupon: data }, widthPx);

const heading = (card: CouponCard): string | undefined => deepQuery(card, 'h3')?.textContent;
const copyButton = (card: CouponCard): HTMLButtonElement | null => deepQuery<HTMLButtonElement>(card, '.copy');
const said = (card: CouponCard): string => deepQuery(card, '.stub [role="status"]')!.textContent;

/** What lands on the clipboard. */
function catchCopies(fate: 'works' | 'is refused' = 'works'): string[] {
  const copies: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    if (fate === 'is refused') return Promise.reject(new DOMException('no', 'NotAllowedError'));
    copies.push(text);
    return Promise.resolve();
  });
  return copies;
}

describe('what it takes off', () => {
  it.each([
    ['a share', { type: 'percentage', percent: 12.5 }, '12.5% off'],
    ['an amount', { type: 'amount', amount: { amountMinor: 500, currency: 'EUR' } }, '€5 off'],
    ['the shipping', { type: 'free-shipping' }, 'Free shipping'],
    ['something unknown', { type: 'a-dance' }, 'Your first order'],
  ])('is the heading: %s', async (_, benefit, expected) => {
    expect(readText(await mount(coupon({ benefit: benefit as never })))).toMatch(new RegExp(`^${expected}`));
  });

  it('is no coupon with a code that no shop takes, nor without one', async () => {
    for (const code of ['x'.repeat(65), '', 7])
      expect(readText(await mount(coupon({ code: code as string })))).toContain('We could not show this coupon');
  });

  it('is the code where nothing else is known', async () => {
    expect(heading(await mount({ code: 'X1' } as CouponCardData))).toBe('X1');
  });
});

describe('the state', () => {
  it.each(COUPON_STATUSES)('is worded and passes axe: %s', async (status) => {
    const card = await mount(coupon({ status, startsAtMs: NOW_MS + DAY_MS }));
    expect(readText(card)).not.toContain('Ask us');
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it.each([
    ['active', {}, null, 'Until 31 December'],
    ['good for today', { endsAtMs: NOW_MS + 3_600_000 }, null, 'Ends today'],
    ['good until midnight', { endsAtMs: Date.UTC(2025, 10, 27, 23, 0) }, null, 'Ends today'],
    ['ended meanwhile', { endsAtMs: NOW_MS - 2 * DAY_MS }, 'Expired', 'Ended 25 November'],
    ['scheduled', { status: 'scheduled', startsAtMs: NOW_MS + 4 * DAY_MS }, 'Not yet', 'From 1 December'],
    ['begun meanwhile', { status: 'scheduled', startsAtMs: NOW_MS - DAY_MS }, null, 'Until 31 December'],
    ['not begun yet, though called active', { startsAtMs: NOW_MS + DAY_MS }, 'Not yet', 'From tomorrow'],
    ['expired', { status: 'expired', endsAtMs: NOW_MS - DAY_MS }, 'Expired', 'Ended yesterday'],
    ['used', { status: 'redeemed' }, 'Used', 'On orders from €30'],
    ['unknown', { status: 'constructor' }, 'Ask us if it is valid', 'On orders from €30'],
  ] as const)('is told with its date: %s', async (_, fields, pill, text) => {
    const card = await mount(coupon(fields as Partial<CouponCardData>));
    expect(deepQuery(card, '[part="status"]')?.textContent ?? null).toBe(pill);
    expect(readText(card)).toContain(text);
  });

  it('of an expired one names no end that is still to come', async () => {
    expect(readText(await mount(coupon({ status: 'expired' })))).not.toContain('December');
  });

  it('has the exact time behind the day', async () => {
    const time = deepQuery<HTMLTimeElement>(await mount(coupon()), 'time')!;
    expect(time.title).toMatch(/31 December 2025.*23:59/);
    expect(time.dateTime).toBe('2025-12-31T22:59:59.999Z');
  });

  it.each(['expired', 'redeemed', 'lost'])('keeps a code from being used that is %s', async (status) => {
    const actions: CouponCardData['actions'] = [
      { kind: 'copy-code' },
      { kind: 'view', url: 'https://shop.example.com/' },
    ];
    const card = await mount(coupon({ status: status as never, actions }));
    expect(deepQuery(card, 'a')).toBeNull();
    expect(copyButton(card)).toBeNull();
    expect(readText(card)).toContain('WARM10');
  });
});

describe('copying', () => {
  it('puts the code on the clipboard, says so once, and goes back after a while', async () => {
    const copies = catchCopies();
    const card = await mount(coupon());
    const heard = listenToActions();
    const width = copyButton(card)!.offsetWidth;
    vi.useFakeTimers();
    try {
      copyButton(card)!.click();
      await vi.advanceTimersByTimeAsync(0);
      await settle(card);
      expect(copies).toEqual(['WARM10']);
      expect(heard.map(({ card: kind, id, action, url }) => ({ kind, id, action, url }))).toEqual([
        { kind: 'coupon', id: 'WARM10', action: 'copy-code', url: null },
      ]);
      expect(said(card).replaceAll(/[\u2068\u2069]/g, '')).toBe('Code WARM10 copied');
      expect(copyButton(card)!.innerText.trim()).toBe('Copied');
      expect(copyButton(card)!.offsetWidth).toBe(width);
      await vi.advanceTimersByTimeAsync(5_000);
      await settle(card);
      expect(said(card)).toBe('');
      expect(copyButton(card)!.innerText).toMatch(/^Copy\b(?!ied)/);
    } finally {
      vi.useRealTimers();
    }
  });

  it('works by keyboard and leaves the focus on the button', async () => {
    const copies = catchCopies();
    const card = await mount(coupon());
    copyButton(card)!.focus();
    await press('Enter');
    await vi.waitFor(() => expect(copies).toEqual(['WARM10']));
    await settle(card);
    expect(focusedElement()).toBe(copyButton(card));
    expect(await findAccessibilityFaults(card)).toEqual([]);
  });

  it('selects the code and says how to go on where it is refused', async () => {
    catchCopies('is refused');
    const card = await mount(coupon());
    copyButton(card)!.click();
    await vi.waitFor(() => expect(readText(card)).toContain('copy it by hand'));
    expect(said(card)).toBe('');
    expect(getSelection()?.toString()).toBe('WARM10');
  });

  it('is left to the page that cancels it', async () => {
    const copies = catchCopies();
    const card = await mount(coupon());
    listenToActions((event) => event.preventDefault());
    copyButton(card)!.click();
    await settle(card);
    expect(copies).toEqual([]);
    expect(said(card)).toBe('');
  });

  it('claims nothing of a coupon that came while the clipboard was at work', async () => {
    const write = Promise.withResolvers<undefined>();
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(write.promise);
    const card = await mount(coupon());
    copyButton(card)!.click();
    card.coupon = coupon({ code: 'OTHER' });
    write.resolve(undefined);
    await settle(card);
    await Promise.resolve();
    await settle(card);
    expect(said(card)).toBe('');
  });

  it('says nothing of another coupon that came meanwhile', async () => {
    catchCopies();
    const card = await mount(coupon());
    copyButton(card)!.click();
    await vi.waitFor(() => expect(said(card)).not.toBe(''));
    card.coupon = coupon({ code: 'OTHER' });
    await settle(card);
    expect(said(card)).toBe('');
  });
});

testCardRules<CouponCardData>({
  kind: 'coupon',
  moduleUrl: new URL('./index.ts', import.meta.url).href,
  data: coupon(),
  fill: (text) =>
    coupon({
      code: text.slice(0, 64),
      title: text,
      benefit: { type: text } as never,
      minimum: { amountMinor: 100, currency: text },
      terms: text,
      timeZone: text,
      isPersonal: true,
      actions: [{ kind: 'copy-code' }, { kind: 'view', url: text }],
    }),
  heading: '10% off',
  words: {
    en: ['10% off', 'Your first order', 'On orders from €30', 'Until 31 December', 'Copy'],
    nl: ['10% korting', 'Bij besteding vanaf € 30', 'Geldig t/m 31 december', 'Kopieer'],
    sv: ['10 % rabatt', 'Vid köp från 30 €', 'Till och med 31 december', 'Kopiera'],
  },
  failed: 'We could not show this coupon',
  maxHeightPx: 600,
});
