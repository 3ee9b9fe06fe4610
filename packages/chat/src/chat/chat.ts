import type { CardActionEvent } from '@loket/cards/order-card';
import type { ChatClient, RequestError } from '@loket/client';
import type { Locale, PageContext } from '@loket/contracts';
import {
  type AddressChangeEvent,
  type CodeRequestEvent,
  type CodeSubmitEvent,
  type DraftChangeEvent,
  errorStyles,
  type MessageEditEvent,
  type MessageRetryEvent,
  type MessageSendEvent,
  type QuickReplyEvent,
  type SignInDoneEvent,
} from '@loket/conversation';
import {
  buttonStyles,
  chatIcon,
  focusStyles,
  LocalizeController,
  LoketElement,
  visuallyHiddenStyles,
} from '@loket/element-kit';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue } from '../locales/index.ts';
import { languageOf } from '../mount/language-of.ts';
import { loadLanguage } from '../mount/languages.ts';
import { ChatCloseEvent, ChatOpenEvent, IdentityChangeEvent, UnreadChangeEvent } from './chat.events.ts';
import type { ChatMemory } from './chat-memory.ts';
import { chatStyles } from './chat.styles.ts';
import { ClientController } from './client-controller.ts';
import { renderFailure } from './failure.ts';
import { renderHeader } from './header.ts';
import { renderLinkNotice } from './link-notice.ts';
import { SignInController } from './sign-in-controller.ts';
import { countUnread } from './unread.ts';
import { ViewportController } from './viewport-controller.ts';

const COMPOSER = 'loket-composer';
/** Languages that have texts. */
const LANGUAGES: readonly Locale[] = ['en', 'nl', 'sv'];
/** The service takes one sign of typing in three seconds. */
const TYPING_EVERY_MS = 3_000;

/** Corners at the end of the page in which the launcher stands, in reading direction. */
export const POSITIONS = ['end', 'start'] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * The chat of a shop: a launcher in the corner and the panel that it opens.
 *
 * @element loket-chat
 * @csspart launcher - The round button.
 * @csspart badge - The number of unread messages.
 * @csspart panel - The panel.
 * @csspart header - Its head.
 * @csspart close - The button that closes it.
 * @csspart footer - The part with the field.
 * @cssproperty [--loket-chat-width=400px] - Width of the panel.
 * @cssproperty [--loket-chat-height=640px] - Greatest height of the panel.
 * @cssproperty [--loket-chat-offset=20px] - Distance from the edges of the page.
 * @cssproperty [--loket-chat-launcher-size=56px] - Size of the launcher.
 * @cssproperty [--loket-chat-z-index=2147483000] - Place above the page.
 * @fires {ChatOpenEvent} loket-chat-open - The panel was opened. Bubbles, composed.
 * @fires {ChatCloseEvent} loket-chat-close - The panel was closed. Bubbles, composed.
 * @fires {UnreadChangeEvent} loket-unread-change - The number of unread messages has changed. Bubbles, composed.
 * @fires {IdentityChangeEvent} loket-identity-change - The customer has signed in or out. Bubbles, composed.
 */
export class Chat extends LoketElement {
  static override styles = [focusStyles, visuallyHiddenStyles, buttonStyles, errorStyles, chatStyles];
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    memory: { attribute: false },
    getPage: { attribute: false },
    open: { type: Boolean, reflect: true },
    position: { reflect: true, useDefault: true },
    draft: { attribute: false },
    isMenuOpen: { attribute: false },
    unreadCount: { attribute: false },
  };

  /** The conversation; `null` draws the launcher only. */
  client: ChatClient | null = null;
  /** What is remembered between pages; `null` remembers nothing. */
  memory: ChatMemory | null = null;
  /** Where the customer is on the shop's site; asked with every message. */
  getPage: () => PageContext | undefined = () => undefined;
  /** Whether the panel shows. */
  open = false;
  /** Corner of the launcher. */
  position: Position = 'end';

  private draft = '';
  private isMenuOpen = false;
  private unreadCount = 0;

  /** Selector of what takes the focus as soon as it is drawn. */
  #focusAfterUpdate: string | null = null;
  #isSignedIn = false;
  #hasSession = false;
  #askedLanguage = '';
  #lastTypingMs = -Infinity;
  #waitTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #localize = new LocalizeController(this, catalogue);
  readonly #viewport = new ViewportController(this);
  readonly #data = new ClientController(this, () => this.#handleSnapshot());
  readonly #signIn = new SignInController(this, () => this.client);

  /** Language of texts and of new messages. */
  get language(): Locale {
    return this.#localize.language as Locale;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    clearTimeout(this.#waitTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('memory')) this.draft = this.memory?.draft ?? '';
    if (changed.has('client')) this.#data.follow(this.client);
    if (changed.has('open')) this.#markRead();
    this.#adoptLanguage();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#showPanel();
    if (changed.has('open') && changed.get('open') !== undefined)
      this.dispatchEvent(this.open ? new ChatOpenEvent() : new ChatCloseEvent());
    this.#moveFocus();
    clearTimeout(this.#waitTimer);
    if (this.#data.snapshot.waitUntilMs !== null) this.#waitTimer = setTimeout(() => this.requestUpdate(), 1_000);
  }

  /** Opens the panel and takes the focus. For a press of the customer; a page sets `open` instead. */
  openByHand(): void {
    this.open = true;
    // A cursor in the field would bring up a touch screen's keyboard, over what there is to read.
    this.#focusAfterUpdate = matchMedia('(pointer: coarse)').matches ? '[part=close]' : COMPOSER;
  }

  /** Puts a text into the field unless something stands there. */
  prefill(text: string): void {
    if (this.draft.trim() === '') this.#setDraft(text);
  }

  /** Ends the session and shows an empty conversation. */
  async signOut(): Promise<void> {
    this.#forget();
    await this.client?.signOut();
  }

  /** Leaves nothing half-written to whoever sits here next. */
  #forget(): void {
    this.isMenuOpen = false;
    this.#setDraft('');
    this.#signIn.reset();
  }

  /** When nobody says which language is spoken here, the account's is. */
  #adoptLanguage(): void {
    const locale = this.#data.config?.locale;
    const spoken = LANGUAGES.find((language) => language === languageOf(this.surroundings.values.lang));
    if (spoken === undefined && locale !== undefined && this.lang !== locale) this.lang = locale;
    const wanted = spoken ?? locale ?? '';
    if (wanted !== this.language && wanted !== this.#askedLanguage) void this.#loadLanguage(wanted);
  }

  async #loadLanguage(language: string): Promise<void> {
    this.#askedLanguage = language;
    // Without its texts the chat goes on in the language that it has.
    await loadLanguage(language).catch(() => {});
    this.requestUpdate();
  }

  #handleSnapshot(): void {
    const { session } = this.#data.snapshot;
    const isSignedIn = session?.level === 'verified';
    // The customer may have signed out in another tab.
    if (session === null && this.#hasSession) this.#forget();
    this.#hasSession = session !== null;
    if (isSignedIn) this.#signIn.reset();
    if (isSignedIn !== this.#isSignedIn) this.dispatchEvent(new IdentityChangeEvent(isSignedIn));
    this.#isSignedIn = isSignedIn;
    this.#markRead();
  }

  #markRead(): void {
    const { events } = this.#data.snapshot;
    const newestSeq = events.at(-1)?.seq ?? 0;
    if (this.open && !document.hidden && newestSeq > 0 && this.memory !== null) this.memory.readSeq = newestSeq;
    const count = this.open && !document.hidden ? 0 : countUnread(events, this.memory?.readSeq ?? newestSeq);
    if (count !== this.unreadCount) this.dispatchEvent(new UnreadChangeEvent(count));
    this.unreadCount = count;
  }

  #setDraft(text: string): void {
    this.draft = text;
    if (this.memory !== null) this.memory.draft = text;
  }

  /** Small screens get a modal dialog, above everything; elsewhere the page stays in reach. */
  #showPanel(): void {
    const panel = this.renderRoot.querySelector('dialog');
    // Outside the page a dialog cannot be modal; coming back draws again.
    if (panel === null || !this.isConnected) return;
    const isModal = panel.matches(':modal');
    if (panel.open && (!this.open || isModal !== this.#viewport.isSmall)) panel.close();
    if (!this.open || panel.open) return;
    if (this.#viewport.isSmall) panel.showModal();
    else panel.setAttribute('open', '');
  }

  #moveFocus(): void {
    const target = this.#focusAfterUpdate;
    if (target === null) return;
    this.#focusAfterUpdate = null;
    this.#focus(target);
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #handleVisibility = (): void => this.#markRead();

  readonly #handleLaunch = (): void => this.openByHand();

  readonly #handleClose = (): void => {
    this.open = false;
    this.isMenuOpen = false;
    this.#focusAfterUpdate = '.launcher';
  };

  /** The browser closes a modal dialog by Escape on its own; the other one is ours to close. */
  readonly #handleCancel = (event: Event): void => {
    event.preventDefault();
    this.#handleEscape();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#handleEscape();
  };

  #handleEscape(): void {
    if (!this.isMenuOpen) return this.#handleClose();
    this.isMenuOpen = false;
    this.#focus('.menu-button');
  }

  readonly #handleMenu = (): void => {
    this.isMenuOpen = !this.isMenuOpen;
  };

  readonly #handleSignOut = (): void => {
    this.#focusAfterUpdate = COMPOSER;
    void this.signOut();
  };

  readonly #handleSend = (event: MessageSendEvent | QuickReplyEvent): void => this.#send(event.text);

  #send(text: string): void {
    this.client?.send(text, this.getPage());
  }

  readonly #handleDraft = (event: DraftChangeEvent): void => {
    this.#setDraft(event.text);
    if (event.text !== '') this.#tellTyping();
  };

  #tellTyping(): void {
    const nowMs = performance.now();
    if (nowMs - this.#lastTypingMs < TYPING_EVERY_MS) return;
    this.#lastTypingMs = nowMs;
    this.client?.sendTyping();
  }

  readonly #handleRetryConfig = (): void => void this.#data.loadConfig();

  readonly #handleRetry = (event: MessageRetryEvent): void => this.client?.retry(event.clientMessageId);

  /** The text goes back into the field, before what stands there already. */
  readonly #handleEdit = (event: MessageEditEvent): void => {
    const text = this.client?.discard(event.clientMessageId) ?? null;
    if (text === null) return;
    this.#setDraft(this.draft.trim() === '' ? text : `${text}\n${this.draft}`);
    this.#focusAfterUpdate = COMPOSER;
  };

  readonly #handleCodeRequest = (event: CodeRequestEvent): void => void this.#signIn.requestCode(event.email);

  readonly #handleCodeSubmit = (event: CodeSubmitEvent): void => void this.#signIn.verify(event.email, event.code);

  /** The form that had the focus has gone. */
  readonly #handleSignInDone = (_event: SignInDoneEvent): void => this.#focus(COMPOSER);

  readonly #handleAddressChange = (_event: AddressChangeEvent): void => this.#signIn.changeAddress();

  /** A button of a card without an address becomes a sentence, which the agent understands as any other. */
  readonly #handleCardAction = ({ url, sentence, defaultPrevented }: CardActionEvent): void => {
    if (url === null && sentence !== null && !defaultPrevented) this.#send(sentence);
  };

  override render(): TemplateResult {
    return html`${this.#renderLauncher()}${this.#renderPanel()}`;
  }

  #renderLauncher(): TemplateResult {
    const localize = this.#localize;
    const count = this.unreadCount;
    return html`<button
      class="launcher"
      part="launcher"
      lang=${localize.language}
      aria-haspopup="dialog"
      ?hidden=${this.open}
      @click=${this.#handleLaunch}
    >
      ${chatIcon()}<span class="visually-hidden">${localize.text('chat.open')}</span>
      ${
        count === 0
          ? nothing
          : html`<span class="badge" part="badge" aria-hidden="true">${count > 9 ? '9+' : count}</span
              ><span class="visually-hidden">, ${localize.text('chat.unread', { count })}</span>`
      }
    </button>`;
  }

  #renderPanel(): TemplateResult {
    const localize = this.#localize;
    const { snapshot, config } = this.#data;
    return html`<dialog
      class=${this.#viewport.isSmall ? 'panel small' : 'panel'}
      part="panel"
      aria-labelledby="title"
      lang=${localize.language}
      @cancel=${this.#handleCancel}
      @keydown=${this.#handleKeydown}
      @loket-card-action=${this.#handleCardAction}
    >
      ${renderHeader({
        localize,
        config,
        isTeam: this.#isTeam,
        session: snapshot.session,
        isMenuOpen: this.isMenuOpen,
        onMenu: this.#handleMenu,
        onSignOut: this.#handleSignOut,
        onClose: this.#handleClose,
      })}
      ${renderLinkNotice(snapshot, localize)} ${this.#renderThread()} ${this.#renderFooter()}
    </dialog>`;
  }

  #renderThread(): TemplateResult {
    const { snapshot } = this.#data;
    const isEmpty = snapshot.events.length === 0 && snapshot.pending.length === 0;
    const isLoading = isEmpty && snapshot.link !== 'idle' && snapshot.link !== 'offline' && snapshot.link !== 'online';
    return html`<loket-thread
      .events=${snapshot.events}
      .pending=${snapshot.pending}
      .typing=${snapshot.typing}
      .signIn=${this.#signIn.state}
      ?verified=${snapshot.session?.level === 'verified'}
      ?loading=${isLoading && this.client?.hasConversation === true}
      @loket-quick-reply=${this.#handleSend}
      @loket-message-retry=${this.#handleRetry}
      @loket-message-edit=${this.#handleEdit}
      @loket-code-request=${this.#handleCodeRequest}
      @loket-code-submit=${this.#handleCodeSubmit}
      @loket-address-change=${this.#handleAddressChange}
      @loket-sign-in-done=${this.#handleSignInDone}
    >
      ${isEmpty && !isLoading && this.#failure === null ? this.#renderWelcome() : nothing}
      <div slot="end" class="end">
        ${this.#failure === null ? nothing : renderFailure(this.#failure, this.#localize, this.#handleRetryConfig)}
      </div>
    </loket-thread>`;
  }

  /** What the shop says first, and questions to begin with. */
  #renderWelcome(): TemplateResult {
    const localize = this.#localize;
    const { config } = this.#data;
    const greeting = config?.greeting?.[this.language] ?? localize.text('chat.greeting');
    const starters = config?.starterQuestions?.[this.language] ?? [
      localize.text('chat.starter-order'),
      localize.text('chat.starter-person'),
    ];
    return html`<p class="greeting" dir="auto">${greeting}</p>
      <div class="starters" role="group" aria-label=${localize.text('chat.starters')}>
        ${starters.map(
          (text) => html`<button class="button" @click=${() => this.#handleStarter(text)}><bdi>${text}</bdi></button>`,
        )}
      </div>`;
  }

  /** People answer here: the shop has no agent, or the agent has passed this conversation on. */
  get #isTeam(): boolean {
    const { config, snapshot } = this.#data;
    const last = snapshot.events.findLast((event) => event.type === 'owner');
    return config?.isAgentOn === false || (last?.type === 'owner' && last.owner.kind !== 'agent');
  }

  #handleStarter(text: string): void {
    this.#focusAfterUpdate = COMPOSER;
    this.#send(text);
  }

  get #failure(): RequestError | null {
    return this.#data.configFailure ?? this.#data.snapshot.failure;
  }

  #renderFooter(): TemplateResult {
    const notice = this.#isTeam ? 'chat.notice-team' : 'chat.notice';
    return html`<div class="foot" part="footer">
      <loket-composer
        .value=${this.draft}
        @loket-message-send=${this.#handleSend}
        @loket-draft-change=${this.#handleDraft}
      ></loket-composer>
      <p class="ai">${this.#localize.text(notice)}</p>
    </div>`;
  }
}
