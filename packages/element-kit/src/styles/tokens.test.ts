import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { LoketElement } from '../element/loket-element.ts';
import { fixture } from '../test/index.ts';

class TokenProbe extends LoketElement {
  override render(): unknown {
    return html`<p></p>`;
  }
}
customElements.define('loket-token-probe', TokenProbe);

const TEXT_MIN = 4.5;
const EDGE_MIN = 3;
const PAIRS = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'crit'].flatMap((text) => [
    [text, 'paper', TEXT_MIN] as const,
    [text, 'canvas', TEXT_MIN] as const,
  ]),
  ['on-accent', 'accent', TEXT_MIN] as const,
  ...['pos', 'info', 'warn', 'crit'].map((tone) => [tone, `${tone}-2`, TEXT_MIN] as const),
  ['line-3', 'paper', EDGE_MIN] as const,
  ['focus', 'paper', EDGE_MIN] as const,
];

describe.each(['light', 'dark'])('contrast in %s', (theme) => {
  it.each(PAIRS)('of %s on %s is at least %d', async (front, back, least) => {
    const probe = await fixture<TokenProbe>(html`<loket-token-probe theme=${theme}></loket-token-probe>`);
    expect(contrast(read(probe, front), read(probe, back))).toBeGreaterThanOrEqual(least);
  });
});

function read(probe: TokenProbe, token: string): readonly number[] {
  const box = probe.renderRoot.querySelector('p')!;
  box.style.setProperty('color', `var(--_${token})`);
  return [...getComputedStyle(box).color.matchAll(/\d+/g)].map(Number);
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
