import type { ProductCard as ProductCardData } from '@loket/contracts';
import { LocalizeController, LoketElement } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import '../product-card/index.ts';
import { TONES, stockOf } from '../product-card/product-stock.ts';
import { type ProductView, toProductView } from '../product-card/product-view.ts';
import { renderAction } from '../shared/action.ts';
import { CardActionEvent } from '../shared/card.events.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { Pictures } from '../shared/pictures.ts';
import { JSON_CONVERTER, toList } from '../shared/read.ts';
import { type AttributeRow, findLowest, toAttributeRows } from './comparison-rows.ts';
import { productComparisonStyles } from './product-comparison.styles.ts';

/** Columns that can be taken in. */
const PRODUCTS_MAX = 6;

/**
 * Compares products in a table: price, availability and what any of them states.
 *
 * @element loket-product-comparison
 * @csspart frame - The box that scrolls.
 * @csspart table - The table.
 * @csspart action - The link or button of each product.
 * @fires {CardActionEvent} loket-card-action - A product is to be seen. Bubbles, composed, cancelable.
 * @fires {CardRetryEvent} loket-card-retry - The products are to be loaded again. Bubbles, composed.
 */
export class ProductComparison extends LoketElement {
  static override styles = [cardStyles, productComparisonStyles];
  static override properties: PropertyDeclarations = {
    products: { converter: JSON_CONVERTER },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
    isScrollable: { attribute: false },
  };

  /**
   * Products to compare, six at most; `null` draws the loading state. As an attribute: the same as JSON. What is no
   * product is left out.
   */
  products: readonly ProductCardData[] | null = null;

  /** Hides the pictures. */
  noImages = false;

  private isScrollable = false;
  #views: readonly ProductView[] = [];
  readonly #pictures = new Pictures(this);
  readonly #localize = new LocalizeController(this, catalogue);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('products')) return;
    this.#views = toList(this.products)
      .map(toProductView)
      .filter((view) => view !== null);
  }

  protected override firstUpdated(): void {
    // Watches nothing but this element, and goes with it.
    new ResizeObserver(this.#look).observe(this);
  }

  protected override updated(): void {
    // Not within the update, which it may make another one of.
    void this.updateComplete.then(this.#look);
  }

  readonly #look = (): void => {
    const frame = this.renderRoot.querySelector('.frame');
    this.isScrollable = frame !== null && frame.scrollWidth > frame.clientWidth;
  };

  readonly #view = (event: Event, { productId: id }: ProductView, url: string | null): void => {
    const details = { card: 'product', id, action: 'view', url, sentence: null } as const;
    if (!this.dispatchEvent(new CardActionEvent(details))) event.preventDefault();
  };

  override render(): TemplateResult {
    const products = this.#views.slice(0, PRODUCTS_MAX);
    // The card says that it loads or, with products of which none is one, that it failed.
    if (products.length === 0)
      return html`<loket-product-card ?failed=${(this.products ?? null) !== null}></loket-product-card>`;
    const localize = this.#localize;
    const rest = this.#views.length - products.length;
    return html`<div
      class="card frame"
      part="frame"
      lang=${localize.language}
      role="region"
      aria-labelledby="caption"
      tabindex=${this.isScrollable ? 0 : nothing}
    >
      <table part="table">
        <caption id="caption" class="visually-hidden">
          ${localize.text('product.comparison')}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${products.map((product) => this.#renderHead(product))}
          </tr>
        </thead>
        <tbody>
          ${this.#renderPrices(products)} ${this.#renderStock(products)}
          ${toAttributeRows(products).map((row) => this.#renderAttribute(row))} ${this.#renderActions(products)}
        </tbody>
      </table>
      ${rest > 0 ? html`<p class="label rest">${localize.text('card.more', { count: rest })}</p>` : nothing}
    </div>`;
  }

  #renderHead({ title, imageUrl, imageAlt }: ProductView): TemplateResult {
    return html`<th scope="col">
      ${this.noImages ? nothing : this.#pictures.render(imageUrl, imageAlt)}<span class="clamp"
        ><bdi>${title}</bdi></span
      >
    </th>`;
  }

  #renderPrices(products: readonly ProductView[]): TemplateResult {
    const localize = this.#localize;
    const lowest = findLowest(products);
    return html`<tr>
      <th scope="row">${localize.text('product.price')}</th>
      ${products.map(({ price, isFromPrice }) => {
        if (price === null) return this.#renderUnsaid();
        const amount = localize.money(price);
        return html`<td class="number">
          <strong>${isFromPrice ? localize.text('product.from', { price: amount }) : amount}</strong>
          ${price.amountMinor === lowest ? html`<span class="pill pos">${localize.text('product.lowest')}</span>` : nothing}
        </td>`;
      })}
    </tr>`;
  }

  #renderStock(products: readonly ProductView[]): TemplateResult {
    const localize = this.#localize;
    return html`<tr>
      <th scope="row">${localize.text('product.stock')}</th>
      ${products.map((product) => {
        const stock = stockOf(product.stock);
        return html`<td><span class="pill ${TONES[stock]}">${localize.text(`stock.${stock}`)}</span></td>`;
      })}
    </tr>`;
  }

  #renderAttribute({ name, values }: AttributeRow): TemplateResult {
    return html`<tr>
      <th scope="row"><bdi class="clamp">${name}</bdi></th>
      ${values.map((value) => (value === null ? this.#renderUnsaid() : html`<td><bdi class="clamp">${value}</bdi></td>`))}
    </tr>`;
  }

  #renderUnsaid(): TemplateResult {
    return html`<td>
      <span aria-hidden="true">–</span><span class="visually-hidden">${this.#localize.text('product.unsaid')}</span>
    </td>`;
  }

  #renderActions(products: readonly ProductView[]): TemplateResult | typeof nothing {
    if (products.every(({ view }) => view === null)) return nothing;
    return html`<tr>
      <td></td>
      ${products.map((product) => html`<td>${this.#renderAction(product)}</td>`)}
    </tr>`;
  }

  #renderAction(product: ProductView): TemplateResult | typeof nothing {
    if (product.view === null) return nothing;
    const localize = this.#localize;
    const { url } = product.view;
    const text = html`${localize.text('product.view-short')}<span class="visually-hidden"
        >: <bdi>${product.title}</bdi></span
      >`;
    return renderAction(text, url, '', localize, (event) => this.#view(event, product, url));
  }
}
