import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Up to this width, or this height, the panel takes the whole screen: so do phones, and pages zoomed to 400 %. */
const SMALL_SCREEN = '(max-width: 520px), (max-height: 420px)';

/** Knows whether the screen is small, and keeps the panel where it can be seen above an on-screen keyboard. */
export class ViewportController implements ReactiveController {
  isSmall = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #query = matchMedia(SMALL_SCREEN);

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#handleChange);
    visualViewport?.addEventListener('resize', this.#handleViewport);
    visualViewport?.addEventListener('scroll', this.#handleViewport);
    this.#handleChange();
    this.#handleViewport();
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#handleChange);
    visualViewport?.removeEventListener('resize', this.#handleViewport);
    visualViewport?.removeEventListener('scroll', this.#handleViewport);
  }

  readonly #handleChange = (): void => {
    this.isSmall = this.#query.matches;
    this.#host.requestUpdate();
  };

  /** A keyboard shrinks the visual viewport only; pinch zoom does so too and is left alone. */
  readonly #handleViewport = (): void => {
    const viewport = visualViewport;
    if (viewport === null || viewport.scale > 1.01) return;
    this.#host.style.setProperty('--_viewport-height', `${viewport.height}px`);
    this.#host.style.setProperty('--_viewport-top', `${viewport.offsetTop}px`);
  };
}
