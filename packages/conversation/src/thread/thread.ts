import type { Card, PublicEvent } from '@loket/contracts';
import {
  buttonStyles,
  chevronIcon,
  focusStyles,
  LocalizeController,
  LoketElement,
  skeletonStyles,
  visuallyHiddenStyles,
} from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { blocksStyles } from '../blocks/blocks.styles.ts';
import type { BubbleContext } from '../bubbles/bubble-context.ts';
import { cardBubbleStyles } from '../bubbles/card/card.styles.ts';
import { messageStyles } from '../bubbles/message/message.styles.ts';
import { noticeStyles } from '../bubbles/notice/notice.styles.ts';
import { renderBubble } from '../bubbles/registry.ts';
import { INITIAL_SIGN_IN, type SignInState } from '../bubbles/sign-in/sign-in-state.ts';
import { catalogue } from '../locales/index.ts';
import { Announcer } from './announcer.ts';
import { MessageEditEvent, MessageRetryEvent, QuickReplyEvent } from './thread.events.ts';
import { offeredReplies, type PendingItem, type ThreadItem, toThreadItems } from './thread-items.ts';
import { threadStyles } from './thread.styles.ts';

/** This near to the end, in pixels, the reader follows what comes. */
const FOLLOW_WITHIN_PX = 48;
/** Space above an answer that is longer than the screen. */
const ANSWER_MARGIN_PX = 16;

/**
 * Shows a conversation: messages, cards, sign-in and notices, oldest first. Follows new messages while the reader is at
 * the end, and says how many there are when not.
 *
 * @element loket-thread
 * @slot - Stands above the first message, e.g. a greeting.
 * @slot end - Stands below the last message, e.g. an error.
 * @csspart log - The scrolling box.
 * @csspart message-customer - What the customer wrote.
 * @csspart message-agent - What the agent wrote.
 * @csspart message-team - What the team wrote.
 * @csspart quick-replies - The row of offered answers.
 * @cssproperty [--loket-thread-bubble=var(--loket-accent)] - Background of the customer's messages.
 * @cssproperty [--loket-thread-on-bubble=var(--loket-on-accent)] - Text on it.
 * @cssproperty [--loket-thread-padding=16px] - Space between the edge and the messages.
 * @fires {QuickReplyEvent} loket-quick-reply - An offered answer was chosen. Bubbles, composed.
 * @fires {MessageRetryEvent} loket-message-retry - A refused message is to be sent again. Bubbles, composed.
 * @fires {MessageEditEvent} loket-message-edit - A refused message is to be changed. Bubbles, composed.
 */
export class Thread extends LoketElement {
  static override styles = [
    focusStyles,
    visuallyHiddenStyles,
    skeletonStyles,
    buttonStyles,
    blocksStyles,
    messageStyles,
    noticeStyles,
    cardBubbleStyles,
    threadStyles,
  ];
  static override properties: PropertyDeclarations = {
    events: { attribute: false },
    pending: { attribute: false },
    typing: { attribute: false },
    signIn: { attribute: false },
    verified: { type: Boolean },
    loading: { type: Boolean },
    announcement: { attribute: false },
    unseenCount: { attribute: false },
  };

  /** The stored events, oldest first. */
  events: readonly PublicEvent[] = [];
  /** Own messages that are not stored yet. */
  pending: readonly PendingItem[] = [];
  /** Who is writing, or `null`. */
  typing: 'agent' | 'team' | null = null;
  /** Where signing in stands. */
  signIn: SignInState = INITIAL_SIGN_IN;
  /** The customer has signed in. */
  verified = false;
  /** There is a conversation that has not arrived yet. */
  loading = false;

  private announcement = '';
  private unseenCount = 0;

  #items: readonly ThreadItem[] = [];
  #announcedSeq = 0;
  #isFollowing = true;
  /** Client ids of what the customer has written since this element was drawn. */
  readonly #written = new Set<string | undefined>();
  #hasAskedForEnd = false;
  /** Where following has scrolled to: being there is not the reader's doing. */
  #followedPx = 0;
  #observer: ResizeObserver | null = null;
  readonly #localize = new LocalizeController(this, catalogue);
  readonly #announcer = new Announcer((text) => {
    // The same words again are news too, but no change that a screen reader would see.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Cards and pictures grow after they are drawn, and phones change the height with the keyboard.
    this.#observer = new ResizeObserver(() => this.#follow());
    void this.updateComplete.then(() => this.#observe());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#announcer.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('events') && !changed.has('pending') && !changed.has('verified')) return;
    const { events, pending } = this;
    this.#items = toThreadItems({ events, pending, isVerified: this.verified });
    this.#takeNews(changed);
  }

  protected override updated(): void {
    this.#follow();
  }

  /** Shows the end of the conversation. */
  scrollToEnd(): void {
    this.#isFollowing = true;
    this.#hasAskedForEnd = true;
    this.unseenCount = 0;
    this.#follow();
  }

  #observe(): void {
    const content = this.renderRoot.querySelector('.content');
    if (content !== null) this.#observer?.observe(content);
    if (this.#log !== null) this.#observer?.observe(this.#log);
  }

  get #log(): HTMLElement | null {
    return this.renderRoot.querySelector('.log');
  }

  /** What is there at first is history: it is shown, not announced. */
  #takeNews(changed: PropertyValues<this>): void {
    const before = changed.get('events');
    const newestSeq = this.events.at(-1)?.seq ?? 0;
    const fresh = this.events.filter((event) => event.seq > this.#announcedSeq);
    const isHistory = before === undefined || before.length === 0 || newestSeq < this.#announcedSeq;
    this.#announcedSeq = newestSeq;
    if (this.pending.length > (changed.get('pending')?.length ?? this.pending.length)) {
      for (const { clientMessageId } of this.pending) this.#written.add(clientMessageId);
      this.#isFollowing = true;
      this.#hasAskedForEnd = false;
    }
    for (const event of isHistory ? this.#listAnswers(fresh) : fresh) {
      const text = this.#wordNews(event);
      if (text !== null) this.#announcer.add(text);
      if (event.type === 'message' && text !== null && !this.#isFollowing) this.unseenCount += 1;
    }
  }

  /** What is read out when an event comes, or `null` for what says nothing new to the customer. */
  #wordNews(event: PublicEvent): string | null {
    const localize = this.#localize;
    if (event.type === 'card') {
      const name = nameOf(event.card);
      return name === undefined ? localize.text('card.unknown') : localize.text('thread.card', { name });
    }
    if (event.type === 'owner' && event.owner.kind === 'member') return localize.text('notice.joined', event.owner);
    if (event.type !== 'message' || event.author.kind === 'customer') return null;
    return `${this.#wordAuthor(event.author)}: ${event.text}`;
  }

  /** An answer to what was written just now is news, also when it comes with the first events of all. */
  #listAnswers(events: readonly PublicEvent[]): readonly PublicEvent[] {
    const own = events.findIndex((event) => event.type === 'message' && this.#written.has(event.clientMessageId));
    return own < 0 ? [] : events.slice(own + 1);
  }

  #wordAuthor(author: Extract<PublicEvent, { type: 'message' }>['author']): string {
    return author.kind === 'team'
      ? this.#localize.text('author.team', { name: author.name })
      : this.#localize.text(`author.${author.kind}`);
  }

  /** Shows the end, or the beginning of an answer that is longer than the screen. */
  #follow(): void {
    const log = this.#log;
    if (log === null || !this.#isFollowing) return;
    const endPx = log.scrollHeight - log.clientHeight;
    const answer = this.#hasAskedForEnd ? null : this.#newestAnswer;
    log.scrollTop = answer === null ? endPx : Math.min(endPx, answer.offsetTop - ANSWER_MARGIN_PX);
    this.#followedPx = log.scrollTop;
  }

  /** What came first after the customer's last doing, or `null` when nothing has. */
  get #newestAnswer(): HTMLElement | null {
    const doneIndex = this.#items.findLastIndex(
      (item) => item.kind === 'sign-in' || (item.kind === 'message' && item.author.kind === 'customer'),
    );
    if (doneIndex < 0) return null;
    // The first child is the slot above the messages.
    const answer = this.renderRoot.querySelector('.content')?.children[doneIndex + 2];
    return doneIndex + 1 < this.#items.length && answer instanceof HTMLElement ? answer : null;
  }

  readonly #handleScroll = (): void => {
    const log = this.#log;
    if (log === null) return;
    const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < FOLLOW_WITHIN_PX;
    this.#isFollowing = isAtEnd || Math.abs(log.scrollTop - this.#followedPx) < 2;
    if (this.#isFollowing) this.unseenCount = 0;
  };

  readonly #handleShowNew = (): void => {
    this.scrollToEnd();
    this.#log?.focus();
  };

  override render(): TemplateResult {
    const localize = this.#localize;
    // One line, so that no white space stands between the slots and the log.
    return html`<div
        class="log"
        part="log"
        role="log"
        aria-live="off"
        tabindex="0"
        lang=${localize.language}
        aria-label=${localize.text('thread.label')}
        aria-busy=${this.loading}
        @scroll=${this.#handleScroll}
      >
        <div class="content">
          <slot></slot>
          ${this.loading ? this.#renderLoading() : this.#renderItems()}
          ${this.typing === null ? nothing : this.#renderTyping(this.typing)} ${this.#renderQuickReplies()}
          <slot name="end"></slot>
        </div>
      </div>
      ${this.unseenCount > 0 ? this.#renderNewButton() : nothing}
      <p class="visually-hidden" aria-live="polite" lang=${localize.language}>${this.announcement}</p>`;
  }

  #renderItems(): unknown {
    const context: BubbleContext = {
      localize: this.#localize,
      signIn: this.signIn,
      onRetry: (id) => this.dispatchEvent(new MessageRetryEvent(id)),
      onEdit: (id) => this.dispatchEvent(new MessageEditEvent(id)),
    };
    return this.#items.map((item) => renderBubble(item, context));
  }

  #renderTyping(author: 'agent' | 'team'): TemplateResult {
    return html`<p class="typing" role="img" aria-label=${this.#localize.text(`typing.${author}`)}>
      <i></i><i></i><i></i>
    </p>`;
  }

  #renderQuickReplies(): TemplateResult | typeof nothing {
    const replies = this.loading ? [] : offeredReplies(this);
    if (replies.length === 0) return nothing;
    return html`<div
      class="replies"
      part="quick-replies"
      role="group"
      aria-label=${this.#localize.text('quick-replies')}
    >
      ${replies.map(
        ({ text }) =>
          html`<button class="button reply" @click=${() => this.dispatchEvent(new QuickReplyEvent(text))}>
            <bdi>${text}</bdi>
          </button>`,
      )}
    </div>`;
  }

  #renderNewButton(): TemplateResult {
    return html`<button class="button new" @click=${this.#handleShowNew}>
      ${this.#localize.text('thread.new', { count: this.unseenCount })}${chevronIcon()}
    </button>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="loading" role="status">
      <span class="visually-hidden">${this.#localize.text('thread.loading')}</span>
      <span class="skeleton own"></span><span class="skeleton"></span><span class="skeleton short"></span>
    </div>`;
  }
}

/** What a card is called, in the shop's words; `undefined` for a kind that this version does not know. */
function nameOf(card: Card): string | undefined {
  if (card.kind === 'order') return card.name;
  return card.kind === 'loyalty' ? card.programName : card.title;
}
