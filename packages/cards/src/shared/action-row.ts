import { moreIcon } from '@loket/element-kit';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { CardLocalize } from '../locales/index.ts';
import { renderAction } from './action.ts';
import type { ActionView } from './read.ts';

/** Actions that may stand beside each other when the card is wide; how many do is the styles' affair. */
const INLINE_MAX = 3;

/** What drawing the actions needs of its card. */
export interface ActionRowContext {
  readonly localize: CardLocalize;
  readonly word: (action: ActionView) => string;
  readonly onAction: (event: Event, action: ActionView) => void;
}

/**
 * The row of a card's actions: the first as the primary button, then those that fit, and the rest under ⋯. An action
 * that fits only sometimes is drawn in both places, and container queries show one of them. Needs `actionRowStyles`.
 */
export class ActionRow implements ReactiveController {
  readonly #host: ReactiveElement;
  #isOpen = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.fold();
  }

  /** Closes what is under ⋯, e.g. because the card shows something else now. */
  fold(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  render(actions: readonly ActionView[], context: ActionRowContext): TemplateResult | typeof nothing {
    if (actions.length === 0) return nothing;
    const inline = actions.slice(0, INLINE_MAX);
    return html`<div
      class="card-footer actions holds-${Math.min(actions.length, INLINE_MAX + 1)}"
      part="actions"
      @keydown=${this.#handleKeydown}
    >
      ${inline.map((action, index) => this.#renderItem(action, `place-${index + 1}${index === 0 ? ' primary' : ''}`, context))}
      ${actions.length > 2 ? this.#renderMenu(actions.slice(1), context) : nothing}
    </div>`;
  }

  #renderMenu(actions: readonly ActionView[], context: ActionRowContext): TemplateResult {
    const label = context.localize.text('action.more');
    return html`<button
        class="button icon-only more"
        aria-label=${label}
        title=${label}
        aria-expanded=${this.#isOpen}
        aria-controls="more-actions"
        @click=${this.#handleMore}
      >
        ${moreIcon()}
      </button>
      <div class="menu" id="more-actions" role="group" aria-label=${label} ?hidden=${!this.#isOpen}>
        ${actions.map((action, index) => this.#renderItem(action, `menu-${Math.min(index + 2, INLINE_MAX + 1)}`, context))}
      </div>`;
  }

  #renderItem(action: ActionView, classes: string, { localize, word, onAction }: ActionRowContext): TemplateResult {
    return renderAction(word(action), action.url, classes, localize, (event) => {
      onAction(event, action);
      if (!this.#isOpen) return;
      if (classes.startsWith('menu')) this.#close();
      else this.fold();
    });
  }

  readonly #handleMore = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    this.#close();
  };

  /** The pressed item vanishes with the menu, so the focus goes back to where the menu came from. */
  #close(): void {
    this.fold();
    this.#host.renderRoot.querySelector<HTMLElement>('.more')?.focus();
  }
}
