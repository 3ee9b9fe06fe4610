import { css } from 'lit';

/** `.blocks` around what `renderBlocks` draws. */
export const blocksStyles = css`
  .blocks p,
  .blocks li {
    white-space: pre-line;
    overflow-wrap: anywhere;
    /* Each runs in its own direction and stands where the conversation's begins. */
    text-align: match-parent;
  }

  .blocks > * + * {
    margin-block-start: var(--_space-2);
  }

  .blocks ul {
    list-style: disc;
  }

  .blocks ol {
    list-style: decimal;
  }

  .blocks ul,
  .blocks ol {
    padding-inline-start: 1.4em;
  }

  .blocks strong {
    font-weight: 650;
    unicode-bidi: isolate;
  }

  .blocks a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
`;
