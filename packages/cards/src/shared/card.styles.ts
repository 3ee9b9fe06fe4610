import { buttonStyles, focusStyles, pillStyles, skeletonStyles, visuallyHiddenStyles } from '@loket/element-kit';
import { css, type CSSResult } from 'lit';

const slipStyles = css`
  :host {
    container-type: inline-size;
    /* Width where a parent asks its content for one, which a size container does not answer. */
    contain-intrinsic-inline-size: 340px;
    max-inline-size: var(--loket-card-max-width, 520px);
    --_card-padding: var(--loket-card-padding, 14px);
  }

  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    color: var(--_ink);
  }

  /* Each text runs in its own direction and stands where the card's begins: an English card on an Arabic page. */
  h3,
  p,
  p > span {
    unicode-bidi: plaintext;
  }

  h3,
  strong {
    font-size: inherit;
    font-weight: 650;
  }

  h3:dir(rtl),
  p:dir(rtl) {
    text-align: right;
  }

  .card-header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--_space-2);
    padding: var(--_space-3) var(--_card-padding) 10px;
  }

  .card-header h3 {
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  .card-body {
    padding: 0 var(--_card-padding) var(--_space-3);
  }

  .card-footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0 var(--_card-padding) var(--_card-padding);
  }

  .label {
    color: var(--_ink-3);
    font-size: var(--_text-3);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .icon {
    flex: none;
  }

  .note {
    display: flex;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    padding: var(--_space-2) 10px;
    border-radius: var(--_radius-control);
    background: var(--_warn-2);
    color: var(--_warn);
    font-size: var(--_text-2);
  }

  .thumb {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--_radius-control);
    background: var(--_canvas);
    color: var(--_ink-3);
    object-fit: cover;
  }

  .bar {
    display: block;
    block-size: 12px;
    margin-block: 5px;
  }

  .bar.long {
    inline-size: 60%;
  }

  .bar.short {
    inline-size: 35%;
  }

  .failed {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    padding: var(--_card-padding);
  }

  .failed .note {
    margin: 0;
    padding: 0;
    background: none;
    color: var(--_ink);
  }

  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }

    .failed .note {
      border: 0;
    }
  }
`;

/**
 * What every card wears. A slip is a `.card` with `.card-header`, `.card-body` and `.card-footer`; in it stand `.thumb`
 * for a square picture, `.note` for what the customer should know, `.bar` for a line that has not come yet.
 */
export const cardStyles: CSSResult[] = [
  focusStyles,
  visuallyHiddenStyles,
  skeletonStyles,
  buttonStyles,
  pillStyles,
  slipStyles,
];
