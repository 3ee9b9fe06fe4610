import type { ProductCard as ProductCardData } from '@loket/contracts';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { renderAction } from '../shared/action.ts';
import { CardElement } from '../shared/card-element.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { Pictures } from '../shared/pictures.ts';
import { JSON_CONVERTER } from '../shared/read.ts';
import { productCardStyles } from './product-card.styles.ts';
import { TONES, stockOf } from './product-stock.ts';
import { toProductView, type ProductView } from './product-view.ts';

/** Attributes that are drawn: a product has few options, and a card is no data sheet. */
const ATTRIBUTES_MAX = 4;

/**
 * Shows one product: its picture, why it fits, its price and whether it is there, and the way to its page.
 *
 * @element loket-product-card
 * @csspart heading - The product's name.
 * @csspart reason - The sentence that says why it fits.
 * @csspart attributes - Its options, one line each.
 * @csspart price - The price, with the one before a reduction.
 * @csspart stock - The pill that says whether it is there.
 * @csspart action - The link or button.
 * @cssproperty [--loket-product-card-picture=72px] - Width and height of the picture.
 */
export class ProductCard extends CardElement<ProductView> {
  static override styles = [cardStyles, productCardStyles];
  static override properties: PropertyDeclarations = {
    product: { converter: JSON_CONVERTER },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
    layout: { reflect: true },
  };

  /** Product to show; `null` draws the loading state. As an attribute: the same as JSON. Amounts are in minor units. */
  product: ProductCardData | null = null;

  /** Hides the picture. */
  noImages = false;

  /** `slip` stands in a column, its picture beside the text; `tile` in a row, its picture above. */
  layout: 'slip' | 'tile' = 'slip';

  protected override readonly kind = 'product';
  protected override readonly toView = toProductView;
  readonly #pictures = new Pictures(this);

  protected override renderView(product: ProductView): TemplateResult {
    const { imageUrl, imageAlt, title, reason, attributes } = product;
    return html`${this.noImages ? nothing : this.#pictures.render(imageUrl, imageAlt)}
      <div class="text">
        <h3 id="heading" class="clamp" part="heading">${title}</h3>
        ${reason ? html`<p class="reason clamp" part="reason">${reason}</p>` : nothing}
        ${
          attributes.length > 0
            ? html`<div class="attributes label" part="attributes">
                ${attributes
                  .slice(0, ATTRIBUTES_MAX)
                  .map(({ name, value }) => html`<p class="clamp"><bdi>${name}</bdi>: <bdi>${value}</bdi></p>`)}
              </div>`
            : nothing
        }
      </div>
      <p class="facts">${this.#renderPrice(product)}${this.#renderStock(product.stock)}</p>
      ${product.view === null ? nothing : this.#renderAction(product, product.view.url)}`;
  }

  #renderPrice({ price, compareAtPrice, isFromPrice }: ProductView): TemplateResult | typeof nothing {
    if (price === null) return nothing;
    const { localize } = this;
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
    const stock = stockOf(state);
    return html`<span class="pill ${TONES[stock]}" part="stock">${this.localize.text(`stock.${stock}`)}</span>`;
  }

  #renderAction({ title, productId }: ProductView, url: string | null): TemplateResult {
    const { localize } = this;
    const text = html`${localize.text(this.layout === 'tile' ? 'product.view-short' : 'product.view')}<span
        class="visually-hidden"
        >: <bdi>${title}</bdi></span
      >`;
    return renderAction(text, url, 'action', localize, (event) => this.act(event, 'view', { id: productId, url }));
  }

  protected override renderSkeleton(): TemplateResult {
    return html`${this.noImages ? nothing : html`<span class="thumb skeleton" aria-hidden="true"></span>`}
      <div class="text">
        <span class="skeleton bar long"></span><span class="skeleton bar"></span
        ><span class="skeleton bar short"></span>
      </div>
      <span class="facts"><span class="skeleton bar short"></span><span class="skeleton bar short"></span></span>`;
  }
}
