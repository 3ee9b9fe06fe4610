import { Composer } from './composer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-composer': Composer;
  }
}

if (customElements.get('loket-composer') === undefined) customElements.define('loket-composer', Composer);
