import { css } from 'lit';

/** Meanings of a `.pill`; the text says the same, the colour only helps. */
export const TONES = ['neutral', 'pos', 'info', 'warn', 'crit'] as const;
export type Tone = (typeof TONES)[number];

/** `.pill` with one of {@link TONES} as a further class; `neutral` needs none. */
export const pillStyles = css`
  .pill {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    max-inline-size: 100%;
    padding: 2px 9px;
    border: 1px solid transparent;
    border-radius: var(--_radius-pill);
    background: var(--_canvas);
    color: var(--_ink-2);
    font-size: var(--_text-3);
    font-weight: 600;
    line-height: 1.4;
  }

  .pill.pos {
    background: var(--_pos-2);
    color: var(--_pos);
  }

  .pill.info {
    background: var(--_info-2);
    color: var(--_info);
  }

  .pill.warn {
    background: var(--_warn-2);
    color: var(--_warn);
  }

  .pill.crit {
    background: var(--_crit-2);
    color: var(--_crit);
  }

  @media (forced-colors: active) {
    .pill {
      border-color: CanvasText;
    }
  }
`;
