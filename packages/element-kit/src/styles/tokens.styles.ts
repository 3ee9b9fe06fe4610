import { css } from 'lit';

/**
 * The tokens, in three layers: primitive (a scale of colours and sizes), semantic (what they mean), component (in each
 * element's own styles). Public names are `--loket-…` and are never declared here, so a value set on any ancestor
 * arrives; the private `--_…` of the same name holds the result and is what styles use.
 */
export const tokenStyles = css`
  :host {
    color-scheme: light dark;

    --_ink: var(--loket-ink, light-dark(#15181d, #eef0f3));
    --_ink-2: var(--loket-ink-2, light-dark(var(--loket-grey-650, #535a64), var(--loket-grey-300, #b3bac4)));
    --_ink-3: var(--loket-ink-3, light-dark(var(--loket-grey-600, #626a75), var(--loket-grey-400, #8d95a1)));
    --_paper: var(--loket-paper, light-dark(var(--loket-grey-0, #fff), var(--loket-grey-900, #181b20)));
    --_canvas: var(--loket-canvas, light-dark(var(--loket-grey-50, #f4f5f7), var(--loket-grey-950, #101216)));
    --_line: var(--loket-line, light-dark(var(--loket-grey-100, #e5e7eb), var(--loket-grey-800, #2a2f37)));
    --_line-2: var(--loket-line-2, light-dark(var(--loket-grey-200, #cfd4db), var(--loket-grey-700, #3d444f)));
    --_line-3: var(--loket-line-3, light-dark(var(--loket-grey-450, #868d98), var(--loket-grey-500, #747d89)));
    --_accent: var(--loket-accent, light-dark(var(--loket-brand-700, #0b5563), var(--loket-brand-300, #7cc4d2)));
    --_accent-2: var(--loket-accent-2, light-dark(var(--loket-brand-100, #e2eff1), var(--loket-brand-900, #17303a)));
    --_on-accent: var(--loket-on-accent, light-dark(#fff, #07222a));
    --_pos: var(--loket-pos, light-dark(#1d7348, #7fce9f));
    --_pos-2: var(--loket-pos-2, light-dark(#e2f0e6, #1c3025));
    --_warn: var(--loket-warn, light-dark(#8a5a00, #e6bd6a));
    --_warn-2: var(--loket-warn-2, light-dark(#f8ecd2, #352a14));
    --_crit: var(--loket-crit, light-dark(#ab2a20, #f0958c));
    --_crit-2: var(--loket-crit-2, light-dark(#f8e4e1, #3a201d));
    --_info: var(--loket-info, light-dark(#23527c, #93bfe6));
    --_info-2: var(--loket-info-2, light-dark(#e2ecf5, #1b2a38));
    --_focus: var(--loket-focus, var(--_accent));
    --_shadow: var(
      --loket-shadow,
      0 1px 2px light-dark(rgb(40 32 16 / 0.06), rgb(0 0 0 / 0.4)),
      0 12px 32px light-dark(rgb(40 32 16 / 0.12), rgb(0 0 0 / 0.5))
    );

    --_space-1: var(--loket-space-1, 4px);
    --_space-2: var(--loket-space-2, 8px);
    --_space-3: var(--loket-space-3, 12px);
    --_space-4: var(--loket-space-4, 16px);
    --_space-5: var(--loket-space-5, 24px);
    --_space-6: var(--loket-space-6, 32px);
    --_radius-control: var(--loket-radius-control, 8px);
    --_radius-card: var(--loket-radius-card, 12px);
    --_radius-panel: var(--loket-radius-panel, 18px);
    --_radius-pill: var(--loket-radius-pill, 999px);
    --_target: var(--loket-target, 40px);
    --_font: var(
      --loket-font,
      ui-sans-serif,
      system-ui,
      'Segoe UI',
      Inter,
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    --_font-mono: var(--loket-font-mono, ui-monospace, 'SF Mono', Menlo, Consolas, monospace);
    --_text: var(--loket-text, 15px);
    --_text-2: var(--loket-text-2, 14px);
    --_text-3: var(--loket-text-3, 12.5px);
    --_line-height: var(--loket-line-height, 1.45);
    --_fast: var(--loket-fast, 120ms);
    --_slow: var(--loket-slow, 180ms);
  }

  :host(:state(theme-light)) {
    color-scheme: light;
  }

  :host(:state(theme-dark)) {
    color-scheme: dark;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_slow: 0ms;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_paper: Canvas;
      --_canvas: Canvas;
      --_line: CanvasText;
      --_line-2: CanvasText;
      --_line-3: CanvasText;
      --_accent: Highlight;
      --_accent-2: Canvas;
      --_on-accent: HighlightText;
      --_pos: CanvasText;
      --_pos-2: Canvas;
      --_warn: CanvasText;
      --_warn-2: Canvas;
      --_crit: CanvasText;
      --_crit-2: Canvas;
      --_info: CanvasText;
      --_info-2: Canvas;
      --_focus: Highlight;
      --_shadow: none;
    }
  }
`;
