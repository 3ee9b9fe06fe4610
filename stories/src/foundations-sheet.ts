import {
  arrowIcon,
  buttonStyles,
  chatIcon,
  checkIcon,
  chevronIcon,
  clockIcon,
  closeIcon,
  focusStyles,
  LoketElement,
  moreIcon,
  parcelIcon,
  personIcon,
  pillStyles,
  retryIcon,
  skeletonStyles,
  TONES,
  warningIcon,
} from '@loket/element-kit';
import { css, html, unsafeCSS, type TemplateResult } from 'lit';

const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent'] as const;
const SURFACES = ['paper', 'canvas', 'accent', 'accent-2', 'line', 'line-2', 'line-3'] as const;
const ICONS = [
  arrowIcon,
  chatIcon,
  checkIcon,
  chevronIcon,
  clockIcon,
  closeIcon,
  moreIcon,
  parcelIcon,
  personIcon,
  retryIcon,
  warningIcon,
];

/** Shows tokens, buttons, pills and icons on one sheet of paper. For Storybook only. */
export class FoundationsSheet extends LoketElement {
  static override styles = [
    focusStyles,
    buttonStyles,
    pillStyles,
    skeletonStyles,
    css`
      .sheet {
        display: grid;
        gap: var(--_space-4);
        padding: var(--_space-5);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-card);
        background: var(--_paper);
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-3);
        align-items: center;
      }

      .swatch {
        inline-size: 72px;
        font-size: var(--_text-3);
      }

      .swatch i {
        display: block;
        block-size: 40px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius-control);
      }

      .skeleton {
        inline-size: 160px;
        block-size: 12px;
      }
    `,
    unsafeCSS(TEXTS.map((name) => `.text.${name} { color: var(--_${name}); }`).join('\n')),
    unsafeCSS(SURFACES.map((name) => `.swatch.${name} i { background: var(--_${name}); }`).join('\n')),
  ];

  override render(): TemplateResult {
    return html`<div class="sheet" lang="en">
      <div class="row">${TEXTS.map((name) => html`<span class="text ${name}">Text in ${name}</span>`)}</div>
      <div class="row">${SURFACES.map((name) => html`<span class="swatch ${name}"><i></i>${name}</span>`)}</div>
      <div class="row">
        <button class="button primary">Primary</button>
        <button class="button">Secondary</button>
        <button class="button quiet">Quiet</button>
        <button class="button" disabled>Disabled</button>
        <button class="button icon-only" aria-label="More">${moreIcon()}</button>
      </div>
      <div class="row">${TONES.map((tone) => html`<span class="pill ${tone}">${tone}</span>`)}</div>
      <div class="row">${ICONS.map((icon) => icon())}</div>
      <div class="row"><span class="skeleton"></span></div>
    </div>`;
  }
}
customElements.define('loket-foundations-sheet', FoundationsSheet);
