import { describe, expect, it } from 'vitest';
import { coupon, link, order, product, say, show, toUrl } from '../testing/events.ts';
import { renderText } from '../testing/render.ts';

const strong = (text: string) => ({ type: 'strong', text }) as const;
const plain = (text: string) => ({ type: 'text', text }) as const;

describe('WhatsApp', () => {
  it('has bold names, parts with room between them and one link', () => {
    const said = say([plain('Order '), strong('#1042'), plain(' is on its way.')], [link('Help', toUrl('help'))]);
    const cards = show(order('#1042', [{ kind: 'track', url: toUrl('t') }]), coupon('WINTER10'));
    expect(renderText('whatsapp', [said, ...cards])).toBe(
      `Order *#1042* is on its way.\n\n*WINTER10*: 10% off\n\nTrack your order: ${toUrl('t')}`,
    );
  });

  it.each([
    ['the text', [say([strong('Bold'), plain(' and 2 * 3')])], 'Bold and 2 * 3'],
    ['a name', [say([strong('Bold')]), ...show(product('A*B', 100, { actions: [] }))], 'Bold\n\nA*B: €1.00'],
    ['a link', [say([strong('Bold'), plain(': '), link('this', toUrl('a*b'))])], `Bold: this: ${toUrl('a*b')}`],
  ] as const)('has no marks when %s holds an asterisk', (_, events, expected) => {
    expect(renderText('whatsapp', events)).toBe(expected);
  });

  it('has no marks where they would not be read', () => {
    expect(
      renderText('whatsapp', [say([plain('un'), strong('bold'), plain('ed '), strong(' a '), strong('b\nc')])]),
    ).toBe('unbolded a b\nc');
  });

  it('is brief where parts can go, and whole where they cannot', () => {
    const long = `${'word '.repeat(180)}end.`;
    expect(renderText('whatsapp', [say(long, long)])).toBe(long);
    const answer = `${'word '.repeat(500)}end.`;
    expect(renderText('whatsapp', [say(answer)])).toBe(answer);
    expect(renderText('whatsapp', [say(`${answer} ${answer}`)])).toBe(answer);
  });
});

describe('Instagram', () => {
  it('has text and a link, without marks', () => {
    const said = say([plain('Order '), strong('#1042'), plain(' is on its way.')]);
    expect(renderText('instagram', [said, ...show(order('#1042', [{ kind: 'track', url: toUrl('t') }]))])).toBe(
      `Order #1042 is on its way.\n\nTrack your order: ${toUrl('t')}`,
    );
  });

  it('counts bytes', () => {
    const paragraph = `${'å'.repeat(300)}.`;
    expect(renderText('instagram', [say(paragraph, 'Short.')])).toBe(`${paragraph}\n\nShort.`);
    expect(renderText('instagram', [say(paragraph, paragraph)])).toBe(paragraph);
    const cut = renderText('instagram', [say('åäö '.repeat(400))]);
    expect(cut).toMatch(/^(?:åäö )+åäö…$/u);
    expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(1_000);
  });
});
