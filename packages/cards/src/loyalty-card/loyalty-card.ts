import type { LoyaltyCard as LoyaltyCardData } from '@loket/contracts';
import { clock } from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { renderAction } from '../shared/action.ts';
import { ActionRow } from '../shared/action-row.ts';
import { actionRowStyles } from '../shared/action-row.styles.ts';
import { CardElement } from '../shared/card-element.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { type ActionView, JSON_CONVERTER } from '../shared/read.ts';
import { loyaltyCardStyles } from './loyalty-card.styles.ts';
import { type LoyaltyView, type RewardView, toLoyaltyView } from './loyalty-view.ts';

/** Rewards shown before the rest is folded away; one more than this is shown too, rather than a button. */
const REWARDS_SHOWN = 3;

const isAboutProgramme = (kind: ActionView['kind']): boolean => kind === 'view' || kind === 'manage';

/**
 * Shows where a customer stands in the shop's programme: points, tier, how far the next one is, and what the points buy.
 *
 * @element loket-loyalty-card
 * @csspart heading - The name of the programme.
 * @csspart tier - The pill with the tier.
 * @csspart points - The number of points.
 * @csspart progress - How far the next tier is.
 * @csspart rewards - The list of rewards.
 * @csspart actions - The row of buttons.
 * @csspart action - Each button or link.
 * @cssproperty [--loket-loyalty-card-progress=var(--loket-accent)] - Colour of the progress that is made.
 */
export class LoyaltyCard extends CardElement<LoyaltyView> {
  static override styles = [cardStyles, actionRowStyles, loyaltyCardStyles];
  static override properties: PropertyDeclarations = {
    loyalty: { converter: JSON_CONVERTER },
    isUnfolded: { attribute: false },
  };

  /** Standing to show; `null` draws the loading state. As an attribute: the same as JSON. */
  loyalty: LoyaltyCardData | null = null;

  protected override readonly kind = 'loyalty';
  protected override readonly toView = toLoyaltyView;
  private isUnfolded = false;
  readonly #actions = new ActionRow(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('loyalty')) return;
    this.isUnfolded = false;
    this.#actions.fold();
  }

  readonly #toggle = (): void => {
    this.isUnfolded = !this.isUnfolded;
  };

  readonly #handleAction = (event: Event, { kind, url }: ActionView): void => {
    this.act(event, kind, { url, sentence: isAboutProgramme(kind) ? this.localize.text('loyalty.say-view') : null });
  };

  protected override renderView(loyalty: LoyaltyView): TemplateResult {
    const { localize } = this;
    const { programName, tier, points, rewards, actions } = loyalty;
    return html`<header class="card-header">
        <h3 id="heading" class="clamp" part="heading">${programName || localize.text('loyalty.title')}</h3>
        ${tier ? html`<span class="pill neutral" part="tier"><bdi>${tier}</bdi></span>` : nothing}
      </header>
      <div class="card-body">
        <p class="points number" part="points">
          <strong>${localize.number(points)}</strong> <span>${localize.text('loyalty.points', { count: points })}</span>
        </p>
        ${this.#renderProgress(loyalty)}
        ${points === 0 && rewards.length === 0 ? html`<p class="empty">${localize.text('loyalty.empty')}</p>` : this.#renderRewards(loyalty)}
      </div>
      ${this.#actions.render(actions, {
        localize,
        word: ({ kind }) => localize.text(isAboutProgramme(kind) ? 'loyalty.do-view' : 'action.unknown'),
        onAction: this.#handleAction,
      })}`;
  }

  #renderProgress({ nextTier, isTopTier, points, timeZone }: LoyaltyView): TemplateResult | typeof nothing {
    const { localize } = this;
    if (isTopTier) return html`<p class="label">${localize.text('loyalty.top')}</p>`;
    if (nextTier === null) return nothing;
    const { name: tier, pointsMissing: count, byMs } = nextTier;
    const isAhead = byMs !== null && byMs > clock.now();
    const text = isAhead
      ? localize.text('loyalty.more-by', { count, tier, when: localize.date(byMs - 1, timeZone) })
      : localize.text('loyalty.more', { count, tier });
    return html`<progress part="progress" max=${points + count} value=${points} aria-labelledby="missing"></progress>
      <p class="label" id="missing">${text}</p>`;
  }

  #renderRewards(loyalty: LoyaltyView): TemplateResult | typeof nothing {
    const { rewards } = loyalty;
    if (rewards.length === 0) return nothing;
    const { localize, isUnfolded } = this;
    const hasFold = rewards.length > REWARDS_SHOWN + 1;
    const shown = hasFold && !isUnfolded ? rewards.slice(0, REWARDS_SHOWN) : rewards;
    return html`<ul class="rewards" part="rewards" aria-label=${localize.text('loyalty.rewards')}>
        ${shown.map((reward) => this.#renderReward(reward, loyalty))}
      </ul>
      ${
        hasFold
          ? html`<button class="button quiet fold" aria-expanded=${isUnfolded} @click=${this.#toggle}>
              ${isUnfolded ? localize.text('card.fewer') : localize.text('card.more', { count: rewards.length - REWARDS_SHOWN })}
            </button>`
          : nothing
      }`;
  }

  #renderReward(reward: RewardView, loyalty: LoyaltyView): TemplateResult {
    const { title, costPoints: count } = reward;
    return html`<li>
      <div class="text">
        <p class="reward clamp"><bdi>${title}</bdi></p>
        <p class="label number">${this.localize.text('loyalty.cost', { count })}</p>
      </div>
      ${this.#renderReach(reward, loyalty)}
    </li>`;
  }

  /** The button, or in words why there is none: what cannot be had is not offered. */
  #renderReach({ id, title, costPoints, isRedeemable }: RewardView, { points, redeem }: LoyaltyView): TemplateResult {
    const { localize } = this;
    if (!isRedeemable) {
      const count = costPoints - points;
      const text = count > 0 ? localize.text('loyalty.missing', { count }) : localize.text('loyalty.not-now');
      return html`<p class="label number reach">${text}</p>`;
    }
    if (redeem === null) return html`<span class="pill pos">${localize.text('loyalty.ready')}</span>`;
    const { url } = redeem;
    const text = html`${localize.text('loyalty.redeem')}<span class="visually-hidden">: <bdi>${title}</bdi></span>`;
    return renderAction(text, url, '', localize, (event) =>
      this.act(event, 'redeem', { id, url, sentence: localize.text('loyalty.say-redeem', { name: title }) }),
    );
  }

  protected override renderSkeleton(): TemplateResult {
    const line = html`<span class="skeleton bar long"></span><span class="skeleton bar short"></span>`;
    return html`<div class="card-header" aria-hidden="true"><span class="skeleton bar heading"></span></div>
      <div class="card-body" aria-hidden="true"><span class="skeleton bar big"></span>${line}${line}</div>`;
  }
}
