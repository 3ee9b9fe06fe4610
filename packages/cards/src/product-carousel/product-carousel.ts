import type { ProductCard as ProductCardData } from '@loket/contracts';
import { chevronIcon, LocalizeController, LoketElement } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import '../product-card/index.ts';
import { toProductView } from '../product-card/product-view.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { JSON_CONVERTER } from '../shared/read.ts';
import { productCarouselStyles } from './product-carousel.styles.ts';

/** Products that are drawn: nobody looks through more in a row. */
const PRODUCTS_MAX = 24;
/** Tiles of the loading state. */
const SKELETONS = 2;

/** Where the row stands: whether there is more before and after what shows. */
interface Place {
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/**
 * Shows several products side by side, in a row that scrolls, or compared in a table. One product alone is a slip.
 * What the cards inside say, they say themselves: `loket-card-action` and `loket-card-retry` come from them.
 *
 * @element loket-product-carousel
 * @csspart row - The row of tiles.
 * @csspart bar - The buttons below it.
 * @csspart compare - The button that compares them, and brings the tiles back.
 * @csspart previous - The button that scrolls back.
 * @csspart next - The button that scrolls on.
 * @fires {CardActionEvent} loket-card-action - A product is to be seen. Bubbles, composed, cancelable.
 */
export class ProductCarousel extends LoketElement {
  static override styles = [cardStyles, productCarouselStyles];
  static override properties: PropertyDeclarations = {
    products: { converter: JSON_CONVERTER },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
    isComparing: { attribute: false },
    place: { attribute: false },
  };

  /** Products to show; `null` draws the loading state. As an attribute: the same as JSON. What is no product is left out. */
  products: readonly ProductCardData[] | null = null;

  /** Hides the pictures. */
  noImages = false;

  private isComparing = false;
  private place: Place = { hasBefore: false, hasAfter: false };
  #shown: readonly ProductCardData[] = [];
  readonly #localize = new LocalizeController(this, catalogue);
  readonly #observer = new ResizeObserver(() => this.#look());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('products')) return;
    const all: readonly unknown[] = Array.isArray(this.products) ? this.products : [];
    this.#shown = all.filter((each) => toProductView(each) !== null).slice(0, PRODUCTS_MAX) as ProductCardData[];
    if (this.#shown.length < 2) this.isComparing = false;
  }

  protected override updated(): void {
    // Not within the update, which it may make another one of.
    void this.updateComplete.then(this.#look);
  }

  get #row(): HTMLElement | null {
    return this.renderRoot.querySelector('.row');
  }

  /** Notes whether there is more to see. Half pixels are no content. */
  readonly #look = (): void => {
    const row = this.#row;
    if (row === null) return;
    const hiddenPx = row.scrollWidth - row.clientWidth;
    const passedPx = Math.abs(row.scrollLeft);
    const place = { hasBefore: passedPx > 2, hasAfter: hiddenPx - passedPx > 2 };
    if (place.hasBefore !== this.place.hasBefore || place.hasAfter !== this.place.hasAfter) this.place = place;
  };

  /** Scrolls by what shows, less the tile that is cut. */
  #scroll(direction: 1 | -1): void {
    const row = this.#row;
    const tile = row?.firstElementChild?.getBoundingClientRect().width ?? 0;
    if (row === null) return;
    const sign = getComputedStyle(row).direction === 'rtl' ? -direction : direction;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    row.scrollBy({ left: sign * Math.max(tile, row.clientWidth - tile), behavior: isStill ? 'instant' : 'smooth' });
  }

  readonly #handleCompare = (): void => {
    this.isComparing = !this.isComparing;
    if (this.isComparing) void import('../product-comparison/define.ts');
  };

  override render(): TemplateResult {
    const products = this.#shown;
    const [first] = products;
    if (this.products === null || this.products === undefined) return this.#renderLoading();
    if (products.length < 2) {
      // Without any product the card says that it failed.
      return html`<loket-product-card
        .product=${first ?? null}
        ?failed=${first === undefined}
        ?no-images=${this.noImages}
      ></loket-product-card>`;
    }
    const { language } = this.#localize;
    return html`<div class="carousel" lang=${language}>
      ${
        this.isComparing
          ? html`<loket-product-comparison
              .products=${products}
              ?no-images=${this.noImages}
            ></loket-product-comparison>`
          : this.#renderRow(products)
      }
      ${this.#renderBar()}
    </div>`;
  }

  #renderRow(products: readonly ProductCardData[]): TemplateResult {
    const label = this.#localize.text('product.count', { count: products.length });
    return html`<div
      class="row ${products.length > 2 ? 'many' : ''}"
      part="row"
      role="list"
      tabindex="0"
      aria-label=${label}
      @scroll=${this.#look}
    >
      ${products.map(
        (product) =>
          html`<div role="listitem">
            <loket-product-card layout="tile" .product=${product} ?no-images=${this.noImages}></loket-product-card>
          </div>`,
      )}
    </div>`;
  }

  #renderBar(): TemplateResult {
    const localize = this.#localize;
    const { hasBefore, hasAfter } = this.place;
    const hasSteps = !this.isComparing && (hasBefore || hasAfter);
    return html`<div class="bar" part="bar">
      <button class="button" part="compare" aria-pressed=${this.isComparing} @click=${this.#handleCompare}>
        ${localize.text('product.compare')}
      </button>
      ${hasSteps ? html`${this.#renderStep('previous', hasBefore)}${this.#renderStep('next', hasAfter)}` : nothing}
    </div>`;
  }

  /** At the end it stays, so that the focus does too. */
  #renderStep(name: 'previous' | 'next', isUsable: boolean): TemplateResult {
    return html`<button
      class="button icon-only ${name}"
      part=${name}
      aria-label=${this.#localize.text(name === 'next' ? 'product.next' : 'product.previous')}
      aria-disabled=${isUsable ? 'false' : 'true'}
      @click=${() => isUsable && this.#scroll(name === 'next' ? 1 : -1)}
    >
      ${chevronIcon()}
    </button>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="carousel" lang=${this.#localize.language}>
      <div class="row">
        ${Array.from(
          { length: SKELETONS },
          (_, index) =>
            html`<loket-product-card
              layout="tile"
              aria-hidden=${index > 0 ? 'true' : nothing}
              ?no-images=${this.noImages}
            ></loket-product-card>`,
        )}
      </div>
    </div>`;
  }
}
