import { parcelIcon } from '@loket/element-kit';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Draws the pictures of a card, and a drawing in the place of one that is missing or does not load. */
export class Pictures implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Addresses that did not load. */
  readonly #broken = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Back on a page, perhaps with a network: each picture gets another try.
    this.#broken.clear();
  }

  /** A square picture. @param url - Checked by the caller. @param alt - What it shows, if anything. */
  render(url: string | null, alt: string): TemplateResult {
    if (url === null || this.#broken.has(url)) return html`<span class="thumb">${parcelIcon()}</span>`;
    return html`<img
      class="thumb"
      src=${url}
      alt=${alt}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${() => this.#handleError(url)}
    />`;
  }

  #handleError(url: string): void {
    this.#broken.add(url);
    this.#host.requestUpdate();
  }
}
