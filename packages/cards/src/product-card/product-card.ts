import type { ProductCard as ProductCardData } from '@loket/contracts';
import { LocalizeController, LoketElement, type Tone } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import { renderAction } from '../shared/action.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { renderFailed } from '../shared/failed.ts';
import { JSON_CONVERTER } from '../shared/read.ts';
import { renderThumb } from '../shared/thumb.ts';
import { ProductOpenEvent, ProductRetryEvent } from './product-card.events.ts';
import { productCardStyles } from './product-card.styles.ts';
import { toProductView, type ProductView } from './product-view.ts';

const TONES = {
  'in-stock': 'pos',
  'low-stock': 'warn',
  'out-of-stock': 'neutral',
  unknown: 'neutral',
} as const satisfies Record<ProductCardData['stock'], Tone>;

/**
 * Shows one product as a slip: its picture, why it fits, its price and whether it is there, and the way to its page.
 *
 * @element loket-product-card
 * @csspart card - The outer box.
 * @csspart heading - The product's name.
 * @csspart reason - The sentence that says why it fits.
 * @csspart attributes - Its options, one line each.
 * @csspart price - The price, with the one before a reduction.
 * @csspart stock - The pill that says whether it is there.
 * @csspart action - The link or button.
 * @cssproperty [--loket-product-card-picture=72px] - Width and height of the picture.
 * @cssproperty [--loket-card-padding=14px] - Space between the edge of a card and what it holds.
 * @cssproperty [--loket-card-max-width=520px] - Greatest width of a card.
 * @fires {ProductOpenEvent} loket-product-open - The customer wants to see the product. Bubbles, composed, cancelable.
 * @fires {ProductRetryEvent} loket-product-retry - The customer asked to load the product again. Bubbles, composed.
 */
export class ProductCard extends LoketElement {
  static override styles = [cardStyles, productCardStyles];
  static override properties: PropertyDeclarations = {
    product: { converter: JSON_CONVERTER },
    failed: { type: Boolean, reflect: true },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
    brokenImages: { attribute: false },
  };

  /** Product to show; `null` draws the loading state. As an attribute: the same as JSON. Amounts are in minor units. */
  product: ProductCardData | null = null;

  /** The product could not be loaded: the card says so and offers to try again. */
  failed = false;

  /** Hides the picture. */
  noImages = false;

  private brokenImages: ReadonlySet<string> = new Set();

  #view: ProductView | null = null;
  readonly #localize = new LocalizeController(this, catalogue);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('product')) this.#view = toProductView(this.product);
  }

  readonly #handleImageError = (url: string): void => {
    this.brokenImages = new Set([url]);
  };

  readonly #handleRetry = (): void => {
    this.dispatchEvent(new ProductRetryEvent());
  };

  readonly #handleOpen = (event: Event): void => {
    if (this.#view === null) return;
    const isAllowed = this.dispatchEvent(new ProductOpenEvent(this.#view.productId, this.#view.view?.url ?? null));
    if (!isAllowed) event.preventDefault();
  };

  override render(): TemplateResult {
    const localize = this.#localize;
    const isFailed = this.failed || (this.product !== null && this.product !== undefined && this.#view === null);
    if (isFailed) {
      const texts = { failed: localize.text('product.failed'), retry: localize.text('card.retry') };
      return renderFailed(localize.language, texts, this.#handleRetry);
    }
    return this.#view === null ? this.#renderLoading() : this.#renderProduct(this.#view);
  }

  #renderProduct(product: ProductView): TemplateResult {
    const { brokenImages } = this;
    const { imageUrl, imageAlt, title, reason, attributes } = product;
    return html`<article class="card product" part="card" lang=${this.#localize.language} aria-labelledby="heading">
      ${this.noImages ? nothing : renderThumb(imageUrl, imageAlt, { brokenImages, onImageError: this.#handleImageError })}
      <div class="text">
        <h3 id="heading" class="clamp" part="heading">${title}</h3>
        ${reason ? html`<p class="reason clamp" part="reason">${reason}</p>` : nothing}
        ${
          attributes.length > 0
            ? html`<div class="attributes label" part="attributes">
                ${attributes.map(
                  ({ name, value }) => html`<p class="clamp"><bdi>${name}</bdi>: <bdi>${value}</bdi></p>`,
                )}
              </div>`
            : nothing
        }
      </div>
      <p class="facts">${this.#renderPrice(product)}${this.#renderStock(product.stock)}</p>
      ${product.view === null ? nothing : this.#renderAction(title, product.view.url)}
    </article>`;
  }

  #renderPrice({ price, compareAtPrice, isFromPrice }: ProductView): TemplateResult | typeof nothing {
    if (price === null) return nothing;
    const localize = this.#localize;
    const amount = localize.money(price);
    return html`<span class="price number" part="price"
      ><strong>${isFromPrice ? localize.text('product.from', { price: amount }) : amount}</strong> ${
        compareAtPrice === null
          ? nothing
          : html`<span class="visually-hidden">${localize.text('product.was')}</span>
              <del class="label">${localize.money(compareAtPrice)}</del>`
      }</span
    >`;
  }

  #renderStock(state: string): TemplateResult {
    const stock = Object.hasOwn(TONES, state) ? (state as ProductCardData['stock']) : 'unknown';
    return html`<span class="pill ${TONES[stock]}" part="stock">${this.#localize.text(`stock.${stock}`)}</span>`;
  }

  #renderAction(title: string, url: string | null): TemplateResult {
    const localize = this.#localize;
    const text = html`${localize.text('product.view')}<span class="visually-hidden">: <bdi>${title}</bdi></span>`;
    return renderAction(text, url, 'action', localize, this.#handleOpen);
  }

  #renderLoading(): TemplateResult {
    const { language } = this.#localize;
    return html`<div class="card product" part="card" lang=${language} role="status">
      ${this.noImages ? nothing : html`<span class="thumb skeleton" aria-hidden="true"></span>`}
      <div class="text">
        <span class="visually-hidden">${this.#localize.text('product.loading')}</span>
        <span class="skeleton bar long"></span><span class="skeleton bar"></span
        ><span class="skeleton bar short"></span>
      </div>
      <span class="facts"><span class="skeleton bar"></span><span class="skeleton bar"></span></span>
    </div>`;
  }
}
