import { css } from 'lit';

/** The slip that every card is: `.card` with `.card-header`, `.card-body`, `.card-footer`. */
export const cardStyles = css`
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
    font-size: inherit;
    font-weight: 650;
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
`;
