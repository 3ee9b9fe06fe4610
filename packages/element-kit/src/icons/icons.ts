import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** One drawing on a 20 × 20 grid in the colour of the text; hidden from screen readers, so its control needs a name. */
function icon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${drawing}
  </svg>`;
}

/** Points in reading direction; mirror it with `:dir(rtl)`. */
export const arrowIcon = (): TemplateResult => icon(svg`<path d="M4 10h12M11 5l5 5-5 5"/>`);
export const sendIcon = (): TemplateResult => arrowIcon();
export const closeIcon = (): TemplateResult => icon(svg`<path d="m5 5 10 10M15 5 5 15"/>`);
export const chatIcon = (): TemplateResult =>
  icon(
    svg`<path d="M17 9.5c0 3.6-3.1 6.5-7 6.5-1 0-2-.2-2.9-.6L3.5 16.500l1-3A6.2 6.2 0 0 1 3 9.500C3 5.9 6.1 3 10 3s7 2.9 7 6.500Z"/>`,
  );
export const moreIcon = (): TemplateResult =>
  icon(svg`<path stroke-width="2.5" d="M4.5 10h.01M10 10h.01M15.5 10h.01"/>`);
export const chevronIcon = (): TemplateResult => icon(svg`<path d="m5.5 8 4.5 4.500L14.5 8"/>`);
export const warningIcon = (): TemplateResult =>
  icon(svg`<path d="M10 3.5 2.5 16.500h15L10 3.500ZM10 8.500v3.500M10 14.200v.01"/>`);
export const checkIcon = (): TemplateResult => icon(svg`<path d="m4.5 10.5 3.5 3.5 7.5-8"/>`);
export const clockIcon = (): TemplateResult =>
  icon(svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4.200l2.6 1.6"/>`);
export const personIcon = (): TemplateResult =>
  icon(svg`<circle cx="10" cy="7" r="3.2"/><path d="M3.8 17a6.2 6.2 0 0 1 12.4 0"/>`);
export const parcelIcon = (): TemplateResult =>
  icon(svg`<path d="m10 2.5 6.5 3.500v8L10 17.5 3.5 14V6L10 2.500ZM3.5 6l6.5 3.500L16.5 6M10 9.500v8"/>`);
export const fileIcon = (): TemplateResult => icon(svg`<path d="M11.500 2.500h-6v15h9v-12l-3-3v3h3"/>`);
export const retryIcon = (): TemplateResult => icon(svg`<path d="M16 10a6 6 0 1 1-1.8-4.300M16 3v3.500h-3.5"/>`);
