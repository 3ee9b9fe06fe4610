import { moreIcon } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardLocalize } from '../locales/index.ts';
import { renderAction } from '../shared/action.ts';
import type { ActionView } from './order-view.ts';
import { wordAction } from './order-words.ts';

/** Actions that may stand beside each other when the card is wide; how many do is the styles' affair. */
const INLINE_MAX = 3;

/** What drawing the actions needs of its card. */
export interface ActionsContext {
  readonly localize: CardLocalize;
  readonly isMenuOpen: boolean;
  readonly onAction: (event: Event, action: ActionView) => void;
  readonly onToggle: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/**
 * The first action as the primary button, then those that fit, and the rest under ⋯. An action that fits only
 * sometimes is drawn in both places, and container queries show one of them.
 */
export function renderActions(
  actions: readonly ActionView[],
  context: ActionsContext,
): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  const { localize, isMenuOpen, onToggle, onKeydown } = context;
  const inline = actions.slice(0, INLINE_MAX);
  const label = localize.text('action.more');
  return html`<div
    class="card-footer actions holds-${Math.min(actions.length, INLINE_MAX + 1)}"
    part="actions"
    @keydown=${onKeydown}
  >
    ${inline.map((action, index) => renderItem(action, `place-${index + 1}${index === 0 ? ' primary' : ''}`, context))}
    ${
      actions.length > 2
        ? html`<button
              class="button icon-only more"
              aria-label=${label}
              title=${label}
              aria-expanded=${isMenuOpen}
              aria-controls="more-actions"
              @click=${onToggle}
            >
              ${moreIcon()}
            </button>
            <div class="menu" id="more-actions" role="group" aria-label=${label} ?hidden=${!isMenuOpen}>
              ${actions.slice(1).map((action, index) => renderItem(action, `menu-${Math.min(index + 2, INLINE_MAX + 1)}`, context))}
            </div>`
        : nothing
    }
  </div>`;
}

function renderItem(action: ActionView, classes: string, { localize, onAction }: ActionsContext): TemplateResult {
  const { kind, url } = action;
  return renderAction(wordAction(kind, localize), url, classes, localize, (event) => onAction(event, action));
}
