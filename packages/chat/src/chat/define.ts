import { Chat } from './chat.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-chat': Chat;
  }
}

if (customElements.get('loket-chat') === undefined) customElements.define('loket-chat', Chat);
