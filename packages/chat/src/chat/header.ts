import type { ChatSnapshot } from '@loket/client';
import type { ChatConfig } from '@loket/contracts';
import { closeIcon, moreIcon } from '@loket/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChatLocalize } from '../locales/index.ts';

interface HeaderContext {
  readonly localize: ChatLocalize;
  readonly config: ChatConfig | null;
  /** People answer, not the agent. */
  readonly isTeam: boolean;
  readonly session: ChatSnapshot['session'];
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
  readonly onSignOut: () => void;
  readonly onClose: () => void;
}

/** The brand, the menu of those who are signed in, and the way out. */
export function renderHeader(context: HeaderContext): TemplateResult {
  const { localize, config, isTeam, session, onClose } = context;
  const name = config?.name ?? '';
  const subtitle = isTeam ? 'chat.subtitle-team' : 'chat.subtitle-agent';
  return html`<div class="head" part="header">
    <span class="avatar" aria-hidden="true">${firstLetter(name)}</span>
    <div class="title">
      <h2 id="title"><bdi>${name === '' ? localize.text('chat.name') : name}</bdi></h2>
      <p class="subtitle">${localize.text(subtitle)}</p>
    </div>
    ${session?.level === 'verified' ? renderMenu(context) : nothing}
    <button class="button quiet icon-only" part="close" aria-label=${localize.text('chat.close')} @click=${onClose}>
      ${closeIcon()}
    </button>
  </div>`;
}

function renderMenu({ localize, session, isMenuOpen, onMenu, onSignOut }: HeaderContext): TemplateResult {
  const name = session?.customer?.firstName ?? null;
  return html`<button
      class="button quiet icon-only menu-button"
      aria-label=${localize.text('chat.menu')}
      aria-expanded=${isMenuOpen}
      aria-controls="menu"
      @click=${onMenu}
    >
      ${moreIcon()}
    </button>
    <div id="menu" class="menu" ?hidden=${!isMenuOpen}>
      <p class="who">
        ${name === null ? localize.text('chat.signed-in') : localize.text('chat.signed-in-as', { name })}
      </p>
      <button class="button quiet" @click=${onSignOut}>${localize.text('chat.sign-out')}</button>
    </div>`;
}

function firstLetter(name: string): string {
  return Array.from(name.trim())[0]?.toUpperCase() ?? '';
}
