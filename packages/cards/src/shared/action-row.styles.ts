import { css } from 'lit';

/** Looks of `ActionRow`. */
export const actionRowStyles = css`
  .menu {
    display: grid;
    flex-basis: 100%;
    gap: var(--_space-2);
  }

  .menu .button {
    justify-content: start;
  }

  /* Which actions stand beside each other and which under ⋯: by the width of the card, in letters. */
  .place-3,
  .holds-2 .more,
  .menu-2 {
    display: none;
  }

  @container (inline-size < 17em) {
    .holds-3 .place-2,
    .holds-4 .place-2 {
      display: none;
    }

    .menu-2 {
      display: flex;
    }
  }

  @container (inline-size >= 30em) {
    .place-3 {
      display: inline-flex;
    }

    .holds-3 .more,
    .holds-3 .menu,
    .menu-3 {
      display: none;
    }
  }
`;
