import { css } from 'lit';

/**
 * `.button` for `<button>` and `<a>`: plain is secondary, `.primary` carries the accent, `.quiet` has no frame,
 * `.icon-only` is square. At least 40 px high.
 */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 6px 12px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_ink);
    font-size: var(--_text-2);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_fast);
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }

  .button:hover {
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
  }

  .button:active {
    background: color-mix(in srgb, var(--_ink) 10%, transparent);
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 90%, var(--_ink));
  }

  .button.primary:active {
    background: color-mix(in srgb, var(--_accent) 80%, var(--_ink));
  }

  .button.quiet {
    border-color: transparent;
    color: var(--_accent);
  }

  .button.icon-only {
    inline-size: var(--_target);
    padding: 0;
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
      color: ButtonText;
    }

    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .button:disabled,
    .button[aria-disabled='true'] {
      opacity: 1;
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
