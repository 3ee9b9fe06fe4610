import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { LoketElement } from '../element/loket-element.ts';
import { fixture, setClock, settle } from '../test/index.ts';
import { defineCatalogue, type Translation } from './catalogue.ts';
import { LocalizeController } from './localize-controller.ts';

const en = { title: 'Order {name}', more: { one: '{count} piece', other: '{count} pieces' } } as const;
const nl: Translation<typeof en> = {
  title: 'Bestelling {name}',
  more: { one: '{count} stuk', other: '{count} stuks' },
};
/** A language with more plural forms than English: nothing but its texts is needed. */
const pl: Translation<typeof en> = {
  title: 'Zamówienie {name}',
  more: { one: '{count} sztuka', few: '{count} sztuki', many: '{count} sztuk', other: '{count} sztuki' },
};
const catalogue = defineCatalogue({ en, nl, pl });

class LocalizedProbe extends LoketElement {
  readonly localize = new LocalizeController(this, catalogue);

  override render(): unknown {
    return html`${this.localize.text('more', { count: 2 })}`;
  }
}
customElements.define('loket-localized-probe', LocalizedProbe);

function textOf(probe: Element): string {
  return probe.shadowRoot?.textContent ?? '';
}

describe('language', () => {
  it('is the nearest lang, the element’s own first', async () => {
    const box = await fixture(
      html`<div lang="pl">
        <loket-localized-probe></loket-localized-probe>
        <loket-localized-probe lang="nl-BE"></loket-localized-probe>
      </div>`,
    );
    expect([...box.children].map(textOf)).toEqual(['2 sztuki', '2 stuks']);
  });

  it('crosses shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const probe = new LocalizedProbe();
    box.attachShadow({ mode: 'open' }).append(probe);
    await settle(box);
    expect(textOf(probe)).toBe('2 stuks');
  });

  it('follows when the attribute changes, on a host outside too', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const probe = new LocalizedProbe();
    box.attachShadow({ mode: 'open' }).append(probe);
    await settle(box);
    box.lang = 'pl';
    await expect.poll(() => textOf(probe)).toBe('2 sztuki');
  });

  it('follows when the element moves', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p lang="nl"></p>
        <p lang="pl"></p>
      </div>`,
    );
    const probe = new LocalizedProbe();
    box.children[0]?.append(probe);
    await settle(box);
    box.children[1]?.append(probe);
    await settle(box);
    expect(textOf(probe)).toBe('2 sztuki');
  });

  it.each(['fr', '', 'not a language', 'constructor'])('falls back to English for "%s"', async (lang) => {
    const probe = await fixture(html`<loket-localized-probe lang=${lang}></loket-localized-probe>`);
    expect(textOf(probe)).toBe('2 pieces');
  });
});

describe('texts', () => {
  it('take the plural form of the language', async () => {
    const probe = await fixture<LocalizedProbe>(html`<loket-localized-probe lang="pl"></loket-localized-probe>`);
    const texts = [1, 2, 5, 22].map((count) => probe.localize.text('more', { count }));
    expect(texts).toEqual(['1 sztuka', '2 sztuki', '5 sztuk', '22 sztuki']);
  });

  it('keep a name from outside apart from the direction of the sentence', async () => {
    const probe = await fixture<LocalizedProbe>(html`<loket-localized-probe></loket-localized-probe>`);
    expect(probe.localize.text('title', { name: '\u202eabc' })).toBe('Order \u2068abc\u2069');
  });

  it('say dates by the clock', async () => {
    setClock(Date.UTC(2025, 10, 27, 12));
    const probe = await fixture<LocalizedProbe>(html`<loket-localized-probe></loket-localized-probe>`);
    expect(probe.localize.day(Date.UTC(2025, 10, 28, 12), 'UTC')).toBe('tomorrow');
  });
});
