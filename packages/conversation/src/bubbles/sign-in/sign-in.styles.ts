import { css } from 'lit';

export const signInStyles = css`
  .card {
    display: grid;
    gap: var(--_space-2);
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }

  h3 {
    font-size: inherit;
    font-weight: 650;
  }

  .hint {
    color: var(--_ink-2);
    font-size: var(--_text-2);
  }

  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  input {
    flex: 1 1 11em;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 6px 11px;
    border: 1px solid var(--_line-3);
    border-radius: var(--_radius-control);
    background: var(--_paper);
    /* Below 16 px a phone zooms into the field. */
    font-size: 16px;
  }

  input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }

  .code {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }

  .problem {
    color: var(--_crit);
    font-size: var(--_text-2);
  }

  .problem:empty {
    display: none;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-inline: -13px;
    margin-block-end: -8px;
  }

  .more .button {
    font-weight: 500;
  }

  .done {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_pos);
    font-size: var(--_text-2);
  }

  .done .icon {
    inline-size: 16px;
    block-size: 16px;
  }
`;
