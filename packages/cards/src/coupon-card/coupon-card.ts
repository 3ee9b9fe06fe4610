import type { CouponCard as CouponCardData } from '@loket/contracts';
import { checkIcon, clock, toDateTime, type Tone } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { renderAction } from '../shared/action.ts';
import { CardElement } from '../shared/card-element.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { JSON_CONVERTER } from '../shared/read.ts';
import { couponCardStyles } from './coupon-card.styles.ts';
import { type CouponState, type CouponView, stateAt, toCouponView } from './coupon-view.ts';

/** How long the button says that the code was copied. */
const COPIED_MS = 4_000;

type WhenKey = 'coupon.until' | 'coupon.last-day' | 'coupon.from' | 'coupon.ended';

/**
 * Shows one coupon like a slip to tear off: what it takes off, on what terms and until when, and its code to copy.
 *
 * @element loket-coupon-card
 * @csspart heading - What it takes off.
 * @csspart status - The pill with its state, when it cannot be used now.
 * @csspart code - The code.
 * @csspart action - The button that copies it, and the link to the shop.
 */
export class CouponCard extends CardElement<CouponView> {
  static override styles = [cardStyles, couponCardStyles];
  static override properties: PropertyDeclarations = {
    coupon: { converter: JSON_CONVERTER },
    copying: { attribute: false },
  };

  /** Coupon to show; `null` draws the loading state. As an attribute: the same as JSON. Amounts are in minor units. */
  coupon: CouponCardData | null = null;

  protected override readonly kind = 'coupon';
  protected override readonly toView = toCouponView;

  /** How the last press of the button has gone. */
  private copying: 'idle' | 'copied' | 'by-hand' = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#settle();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('coupon')) this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.copying = 'idle';
  }

  async #copy(event: Event, code: string): Promise<void> {
    if (!this.act(event, 'copy-code', { id: code, url: null })) return;
    const isCopied = await writeToClipboard(code);
    // Another coupon may have come meanwhile, or the card may have gone.
    if (this.view?.code !== code || !this.isConnected) return;
    this.#settle();
    this.copying = isCopied ? 'copied' : 'by-hand';
    if (isCopied) this.#timer = setTimeout(() => this.#settle(), COPIED_MS);
    else getSelection()?.selectAllChildren(this.renderRoot.querySelector('code') as Node);
  }

  protected override renderView(coupon: CouponView): TemplateResult {
    const { localize } = this;
    const { title, minimum, terms } = coupon;
    const state = stateAt(coupon, clock.now());
    const benefit = this.#wordBenefit(coupon);
    return html`<div class="offer">
        <h3 id="heading" class="clamp" part="heading">${benefit || title || coupon.code}</h3>
        ${benefit && title ? html`<p class="clamp">${title}</p>` : nothing}
        ${minimum === null ? nothing : html`<p class="muted">${localize.text('coupon.minimum', { amount: localize.money(minimum, 'short') })}</p>`}
        ${terms ? html`<p class="muted clamp">${terms}</p>` : nothing} ${this.#renderWhen(coupon, state)}
        ${this.#renderPills(coupon, state)} ${isGood(state) ? this.#renderShop(coupon) : nothing}
      </div>
      ${this.#renderStub(coupon, state)}`;
  }

  #wordBenefit({ benefit }: CouponView): string {
    const { localize } = this;
    if (benefit === null) return '';
    if (benefit === 'free-shipping') return localize.text('coupon.free-shipping');
    const style = { style: 'percent', maximumFractionDigits: 1 } as const;
    const amount =
      'share' in benefit ? benefit.share.toLocaleString(localize.tag, style) : localize.money(benefit.amount, 'short');
    return localize.text('coupon.off', { amount });
  }

  #renderWhen({ startsAtMs, endsAtMs, timeZone }: CouponView, state: CouponState): TemplateResult | typeof nothing {
    // What ends at midnight was good until the day before.
    const lastMs = endsAtMs === null ? null : endsAtMs - 1;
    if (state === 'scheduled' && startsAtMs !== null) return this.#renderTime(startsAtMs, 'coupon.from', timeZone);
    if (lastMs === null || state === 'redeemed' || state === 'unknown') return nothing;
    if (state === 'expired') return lastMs < clock.now() ? this.#renderTime(lastMs, 'coupon.ended', timeZone) : nothing;
    const isToday = this.localize.date(lastMs, timeZone) === this.localize.date(clock.now(), timeZone);
    return this.#renderTime(lastMs, isToday ? 'coupon.last-day' : 'coupon.until', timeZone);
  }

  #renderTime(atMs: number, key: WhenKey, timeZone: string): TemplateResult {
    const { localize } = this;
    const text =
      key === 'coupon.last-day' ? localize.text(key) : localize.text(key, { when: localize.date(atMs, timeZone) });
    return html`<p class="label ${key === 'coupon.last-day' ? 'soon' : ''}">
      <time datetime=${toDateTime(atMs)} title=${localize.exact(atMs, timeZone)}>${text}</time>
    </p>`;
  }

  #renderPills({ isPersonal }: CouponView, state: CouponState): TemplateResult | typeof nothing {
    if (state === 'active' && !isPersonal) return nothing;
    const tone: Tone = state === 'scheduled' ? 'info' : 'neutral';
    return html`<p class="pills">
      ${state === 'active' ? nothing : html`<span class="pill ${tone}" part="status">${this.localize.text(`coupon-state.${state}`)}</span>`}
      ${isPersonal ? html`<span class="pill pos">${this.localize.text('coupon.personal')}</span>` : nothing}
    </p>`;
  }

  #renderShop({ shopUrl: url, code }: CouponView): TemplateResult | typeof nothing {
    if (url === null) return nothing;
    const { localize } = this;
    return renderAction(localize.text('coupon.shop'), url, 'quiet', localize, (event) =>
      this.act(event, 'view', { id: code, url }),
    );
  }

  #renderStub({ code, canCopy }: CouponView, state: CouponState): TemplateResult {
    const { copying, localize } = this;
    const said = copying === 'copied' ? localize.text('coupon.was-copied', { code }) : '';
    return html`<div class="stub ${state === 'expired' || state === 'redeemed' ? 'spent' : ''}">
      <p><span class="visually-hidden">${localize.text('coupon.code')}: </span><code part="code">${code}</code></p>
      ${canCopy && isGood(state) ? this.#renderCopy(code) : nothing}
      <p class="visually-hidden" role="status">${said}</p>
      ${copying === 'by-hand' ? html`<p class="label" role="alert">${localize.text('coupon.by-hand')}</p>` : nothing}
    </div>`;
  }

  /** Both words stand in one place, one of them unseen, so that nothing moves when they change. */
  #renderCopy(code: string): TemplateResult {
    const { localize } = this;
    const isCopied = this.copying === 'copied';
    return html`<button class="button copy" part="action" @click=${(event: Event) => this.#copy(event, code)}>
      <span class=${isCopied ? 'unseen' : ''}
        >${localize.text('coupon.copy')}<span class="visually-hidden">: <bdi>${code}</bdi></span></span
      >
      <span class=${isCopied ? '' : 'unseen'}>${checkIcon()}${localize.text('coupon.copied')}</span>
    </button>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="offer" aria-hidden="true">
        <span class="skeleton bar heading"></span><span class="skeleton bar long"></span
        ><span class="skeleton bar short"></span>
      </div>
      <div class="stub" aria-hidden="true"><span class="skeleton bar heading"></span></div>`;
  }
}

/** It can be used, now or later. */
function isGood(state: CouponState): boolean {
  return state === 'active' || state === 'scheduled';
}

/** Whether it worked: there is no clipboard on an insecure page, and it may be refused in a frame. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
