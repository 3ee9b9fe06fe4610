import { css, html } from 'lit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emulateMedia, fixture, settle } from '../test/index.ts';
import { LoketElement } from './loket-element.ts';

class ElementProbe extends LoketElement {
  static override styles = css`
    p {
      background: var(--_paper);
      border: 1px solid var(--_accent);
    }
  `;

  override render(): unknown {
    return html`<p>text</p>`;
  }
}
customElements.define('loket-element-probe', ElementProbe);

const PAPER_LIGHT = 'rgb(255, 255, 255)';
const PAPER_DARK = 'rgb(24, 27, 32)';

function innerStyle(probe: Element): CSSStyleDeclaration {
  return getComputedStyle(probe.shadowRoot!.querySelector('p')!);
}

function addPageCss(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

describe('theme', () => {
  it('follows the device when nothing asks for one', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    const probe = await fixture(html`<loket-element-probe></loket-element-probe>`);
    expect(innerStyle(probe).backgroundColor).toBe(PAPER_DARK);
    await emulateMedia({ 'prefers-color-scheme': 'light' });
    expect(innerStyle(probe).backgroundColor).toBe(PAPER_LIGHT);
  });

  it('is the one that an ancestor asks for, and changes with it', async () => {
    const box = await fixture(html`<div theme="dark"><loket-element-probe></loket-element-probe></div>`);
    const probe = box.firstElementChild!;
    expect(innerStyle(probe).backgroundColor).toBe(PAPER_DARK);
    box.setAttribute('theme', 'light');
    await expect.poll(() => innerStyle(probe).backgroundColor).toBe(PAPER_LIGHT);
  });

  it('passes over a theme attribute that means something else', async () => {
    const box = await fixture(
      html`<div theme="dark">
        <div theme="primary small"><loket-element-probe></loket-element-probe></div>
      </div>`,
    );
    expect(innerStyle(box.querySelector('loket-element-probe')!).backgroundColor).toBe(PAPER_DARK);
  });
});

describe('isolation', () => {
  it('keeps out what a hostile page sets on everything', async () => {
    addPageCss(`* { color: red !important; font: italic 30px/3 cursive !important; letter-spacing: 9px !important;
      text-transform: uppercase !important; text-align: center !important; text-indent: 4em !important;
      word-spacing: 2em !important; white-space: nowrap !important; text-shadow: 1px 1px red !important; }
      p { display: none !important; } *::before { content: "broken" !important; }`);
    const probe = await fixture(html`<loket-element-probe></loket-element-probe>`);
    const style = innerStyle(probe);
    expect(style.color).not.toBe('rgb(255, 0, 0)');
    expect(style.fontFamily).toContain('system-ui');
    expect(style.fontStyle).toBe('normal');
    expect([style.fontSize, style.lineHeight]).toEqual(['15px', '21.75px']);
    expect([style.letterSpacing, style.textTransform, style.textAlign]).toEqual(['normal', 'none', 'start']);
    expect([style.textIndent, style.wordSpacing, style.whiteSpace]).toEqual(['0px', '0px', 'normal']);
    expect([style.textShadow, style.display]).toEqual(['none', 'block']);
    expect(getComputedStyle(probe, '::before').content).toBe('none');
  });

  it('takes tokens that an ancestor sets', async () => {
    addPageCss(`.brand { --loket-accent: rgb(1, 2, 3); }`);
    const box = await fixture(html`<div class="brand"><loket-element-probe></loket-element-probe></div>`);
    expect(innerStyle(box.firstElementChild!).borderTopColor).toBe('rgb(1, 2, 3)');
  });

  it('keeps the direction of the page', async () => {
    const box = await fixture(html`<div dir="rtl"><loket-element-probe></loket-element-probe></div>`);
    expect(innerStyle(box.firstElementChild!).direction).toBe('rtl');
  });

  it('lets the page hide it', async () => {
    const probe = await fixture<HTMLElement>(html`<loket-element-probe hidden></loket-element-probe>`);
    await settle(probe);
    expect(getComputedStyle(probe).display).toBe('none');
  });
});

describe('forced colours', () => {
  it('take the system’s', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const probe = await fixture(html`<loket-element-probe></loket-element-probe>`);
    const system = await fixture<HTMLElement>(html`<div></div>`);
    system.style.setProperty('color', 'CanvasText');
    expect(innerStyle(probe).color).toBe(getComputedStyle(system).color);
  });
});
