import { SignIn } from './sign-in.ts';

declare global {
  interface HTMLElementTagNameMap {
    'loket-sign-in': SignIn;
  }
}

if (customElements.get('loket-sign-in') === undefined) customElements.define('loket-sign-in', SignIn);
