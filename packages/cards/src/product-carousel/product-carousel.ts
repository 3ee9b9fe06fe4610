import type { ProductCard as ProductCardData } from '@loket/contracts';
import { chevronIcon, LocalizeController, LoketElement } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import '../product-card/index.ts';
import { toProductView } from '../product-card/product-view.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { JSON_CONVERTER, toList } from '../shared/read.ts';
import { productCarouselStyles } from './product-carousel.styles.ts';

/** Products that are drawn: nobody looks through more in a row. */
const PRODUCTS_MAX = 24;
/** Tiles of the loading state. */
const SKELETONS = 2;

/**
 * Shows several products side by side, in a row that scrolls, or compared in a table. One product alone is a slip.
 * What the cards inside say, they say themselves: `loket-card-action` and `loket-card-retry` come from them.
 *
 * @element loket-product-carousel
 * @csspart row - The row of tiles.
 * @csspart bar - The buttons below it.
 * @csspart compare - The button that compares them, and brings the cards back.
 * @csspart previous - The button that scrolls back.
 * @csspart next - The button that scrolls on.
 * @fires {CardActionEvent} loket-card-action - A product is to be seen. Bubbles, composed, cancelable.
 * @fires {CardRetryEvent} loket-card-retry - The products are to be loaded again. Bubbles, composed.
 */
export class ProductCarousel extends LoketElement {
  static override styles = [cardStyles, productCarouselStyles];
  static override properties: PropertyDeclarations = {
    products: { converter: JSON_CONVERTER },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
    isComparing: { attribute: false },
    isTableMissing: { attribute: false },
    hasBefore: { attribute: false },
    hasAfter: { attribute: false },
  };

  /** Products to show; `null` draws the loading state. As an attribute: the same as JSON. What is no product is left out. */
  products: readonly ProductCardData[] | null = null;

  /** Hides the pictures. */
  noImages = false;

  private isComparing = false;
  /** The element that compares could not be fetched. */
  private isTableMissing = false;
  /** Whether there is more before and after what shows. */
  private hasBefore = false;
  private hasAfter = false;
  #shown: readonly ProductCardData[] = [];
  readonly #localize = new LocalizeController(this, catalogue);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('products')) return;
    const products = toList(this.products).filter((each) => toProductView(each) !== null);
    this.#shown = products.slice(0, PRODUCTS_MAX) as unknown[] as ProductCardData[];
    if (this.#shown.length < 2) this.isComparing = false;
    this.isTableMissing = false;
  }

  protected override firstUpdated(): void {
    // Watches nothing but this element, and goes with it.
    new ResizeObserver(this.#look).observe(this);
  }

  protected override updated(): void {
    // Not within the update, which it may make another one of.
    void this.updateComplete.then(this.#look);
  }

  get #row(): HTMLElement | null {
    return this.renderRoot.querySelector('.row');
  }

  get #isScrollable(): boolean {
    return this.hasBefore || this.hasAfter;
  }

  /** Notes whether there is more to see. Half pixels are no content. */
  readonly #look = (): void => {
    const row = this.#row;
    const passedPx = Math.abs(row?.scrollLeft ?? 0);
    this.hasBefore = passedPx > 2;
    this.hasAfter = row !== null && row.scrollWidth - row.clientWidth - passedPx > 2;
  };

  /** Scrolls by the tiles that show whole. */
  #scroll(direction: 1 | -1): void {
    const row = this.#row;
    const [first, second] = [...(row?.children ?? [])].map((tile) => tile.getBoundingClientRect().left);
    if (row === null || first === undefined || second === undefined) return;
    // Below zero from right to left, as scrolling is.
    const tilePx = second - first;
    const tiles = Math.max(1, Math.floor((row.clientWidth + 1) / Math.abs(tilePx)));
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    row.scrollBy({ left: direction * tiles * tilePx, behavior: isStill ? 'instant' : 'smooth' });
  }

  /** Shows the whole tile; not under a finger or pointer, which would miss what it presses. */
  readonly #handleFocus = (event: Event): void => {
    const [inner] = event.composedPath() as Element[];
    if (inner?.matches(':focus-visible') !== true) return;
    (event.currentTarget as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  readonly #handleCompare = (): void => {
    if (this.isComparing) this.isComparing = false;
    else void this.#compare();
  };

  /** The tiles stay until the table is there, also when it does not come. */
  async #compare(): Promise<void> {
    this.isTableMissing = false;
    try {
      await import('../product-comparison/define.ts');
      this.isComparing = this.#shown.length > 1;
    } catch {
      this.isTableMissing = true;
    }
  }

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

  /** A list that the keyboard reaches when there is something to scroll. */
  #renderRow(products: readonly ProductCardData[]): TemplateResult {
    const { length: count } = products;
    return html`<div
      class="row"
      part="row"
      role="list"
      tabindex=${this.#isScrollable ? 0 : nothing}
      aria-label=${this.#localize.text('product.count', { count })}
      @scroll=${this.#look}
    >
      ${products.map(
        (product) =>
          html`<div role="listitem" @focusin=${this.#handleFocus}>
            <loket-product-card layout="tile" .product=${product} ?no-images=${this.noImages}></loket-product-card>
          </div>`,
      )}
    </div>`;
  }

  #renderBar(): TemplateResult {
    return html`<div class="tools" part="bar">
      <button class="button" part="compare" @click=${this.#handleCompare}>
        ${this.#localize.text(this.isTableMissing ? 'card.retry' : this.isComparing ? 'product.as-cards' : 'product.compare')}
      </button>
      <div class="steps">
        ${this.#renderStatus()}
        ${
          this.#isScrollable
            ? html`${this.#renderStep('previous', this.hasBefore)}${this.#renderStep('next', this.hasAfter)}`
            : nothing
        }
      </div>
    </div>`;
  }

  /** What stands above, said when it changes; seen where one does not see the whole of it. */
  #renderStatus(): TemplateResult {
    const localize = this.#localize;
    const text = this.isComparing
      ? localize.text('product.comparison')
      : localize.text('product.count', { count: this.#shown.length });
    return html`<p class="label status ${this.#isScrollable ? '' : 'visually-hidden'}" role="status">${text}</p>`;
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
