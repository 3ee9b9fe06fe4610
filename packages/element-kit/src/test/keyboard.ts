import { userEvent } from 'vitest/browser';

/** Presses one key as a person would, e.g. `Tab`, `Enter`, `ArrowDown`, `Shift+Tab`. */
export async function press(key: string): Promise<void> {
  const parts = key.split('+');
  const last = parts.pop() ?? key;
  const down = parts.map((part) => `{${part}>}`).join('');
  const up = parts
    .toReversed()
    .map((part) => `{/${part}}`)
    .join('');
  await userEvent.keyboard(`${down}{${last === ' ' ? 'Space' : last}}${up}`);
}

/** What really has the focus, looked for through shadow roots. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
