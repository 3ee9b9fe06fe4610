import type { SubscriptionCard as SubscriptionCardData } from '@loket/contracts';
import { clock, toDateTime } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ActionRow } from '../shared/action-row.ts';
import { actionRowStyles } from '../shared/action-row.styles.ts';
import { CardElement } from '../shared/card-element.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { Pictures } from '../shared/pictures.ts';
import { JSON_CONVERTER, type ActionView } from '../shared/read.ts';
import { subscriptionCardStyles } from './subscription-card.styles.ts';
import { toSubscriptionView, type SubscriptionView } from './subscription-view.ts';
import { wordAction, wordInterval, wordOutlook, wordSentence, wordStatus } from './subscription-words.ts';

/**
 * Shows one recurring delivery: what comes, how often, for how much and when next, and what can be done with it.
 *
 * @element loket-subscription-card
 * @csspart heading - The name of what is delivered.
 * @csspart status - The pill with the state.
 * @csspart actions - The row of buttons.
 * @csspart action - Each button or link in it.
 */
export class SubscriptionCard extends CardElement<SubscriptionView> {
  static override styles = [cardStyles, actionRowStyles, subscriptionCardStyles];
  static override properties: PropertyDeclarations = {
    subscription: { converter: JSON_CONVERTER },
    noImages: { type: Boolean, reflect: true, attribute: 'no-images' },
  };

  /** Subscription to show; `null` draws the loading state. As an attribute: the same as JSON. Prices are in minor units. */
  subscription: SubscriptionCardData | null = null;

  /** Hides the picture. */
  noImages = false;

  protected override readonly kind = 'subscription';
  protected override readonly toView = toSubscriptionView;
  readonly #pictures = new Pictures(this);
  readonly #actions = new ActionRow(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // News of the same subscription leaves what the reader opened as it is.
    if (changed.has('subscription') && changed.get('subscription')?.subscriptionId !== this.view?.subscriptionId)
      this.#actions.fold();
  }

  readonly #handleAction = (event: Event, { kind, url }: ActionView): void => {
    if (this.view === null) return;
    const { subscriptionId: id, title } = this.view;
    this.act(event, kind, { id, url, sentence: wordSentence(kind, title, this.localize) });
  };

  protected override renderView(subscription: SubscriptionView): TemplateResult {
    const { localize } = this;
    const { title, status, imageUrl, actions } = subscription;
    const { text, tone } = wordStatus(status, localize);
    return html`<header class="card-header">
        <h3 id="heading" class="clamp" part="heading">${title}</h3>
        <span class="pill ${tone}" part="status">${text}</span>
      </header>
      <div class="card-body facts">
        ${this.noImages ? nothing : this.#pictures.render(imageUrl, '')}
        <div class="text">${this.#renderTerms(subscription)} ${this.#renderNext(subscription)}</div>
      </div>
      ${this.#actions.render(actions, {
        localize,
        word: ({ kind }) => wordAction(kind, localize),
        onAction: this.#handleAction,
      })}`;
  }

  /** "Every 4 weeks · 2 × €28.35", and which variant it is. */
  #renderTerms(subscription: SubscriptionView): TemplateResult {
    const { localize } = this;
    const { price, quantity, variantTitle } = subscription;
    const often = wordInterval(subscription, localize);
    const times = quantity > 1 ? `${localize.number(quantity)} × ` : '';
    const cost = price === null ? '' : `${times}${localize.money(price)}`;
    return html`<p class="terms number">${often}${often && cost ? ' · ' : ''}${cost}</p>
      ${variantTitle ? html`<p class="label clamp"><bdi>${variantTitle}</bdi></p>` : nothing}`;
  }

  /** Only what is still to come is promised, and only of one that runs. */
  #renderNext({ status, nextAtMs, timeZone }: SubscriptionView): TemplateResult {
    const { localize } = this;
    // The hour says when it leaves; it may come all day.
    const isOver =
      nextAtMs !== null &&
      nextAtMs <= clock.now() &&
      localize.day(nextAtMs, timeZone) !== localize.day(clock.now(), timeZone);
    if (status !== 'active' || nextAtMs === null || isOver)
      return html`<p class="label">${wordOutlook(status, localize)}</p>`;
    return html`<p class="label">
      <time datetime=${toDateTime(nextAtMs)} title=${localize.exact(nextAtMs, timeZone)}
        >${localize.text('subscription.next', { when: localize.day(nextAtMs, timeZone) })}</time
      >
    </p>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="card-header" aria-hidden="true"><span class="skeleton bar heading"></span></div>
      <div class="card-body facts" aria-hidden="true">
        ${this.noImages ? nothing : html`<span class="thumb skeleton"></span>`}
        <div class="text"><span class="skeleton bar long"></span><span class="skeleton bar short"></span></div>
      </div>`;
  }
}
