import { Thread } from './thread.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-thread': Thread;
  }
}

if (customElements.get('loket-thread') === undefined) customElements.define('loket-thread', Thread);
