import { LitElement, type CSSResultGroup, type CSSResultOrNative, type PropertyValues } from 'lit';
import { resetStyles } from '../styles/reset.styles.ts';
import { tokenStyles } from '../styles/tokens.styles.ts';
import { Surroundings } from './surroundings.ts';

/**
 * Base of every Loket element: tokens, isolation from the page's CSS, and the theme of the nearest `theme` attribute.
 *
 * @cssstate theme-light - Light was asked for, whatever the device prefers.
 * @cssstate theme-dark - Dark was asked for, whatever the device prefers.
 */
export class LoketElement extends LitElement {
  /** Language and theme around this element. */
  protected readonly surroundings = new Surroundings(this);
  /** Custom states and the accessibility defaults of this element. */
  protected readonly internals: ElementInternals = this.attachInternals();

  /** Puts tokens and reset before the styles of the element, so that each class only names its own. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([tokenStyles, resetStyles, styles ?? []]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const theme of ['light', 'dark'] as const) {
      const state = `theme-${theme}`;
      if (this.surroundings.values.theme === theme) this.internals.states.add(state);
      else this.internals.states.delete(state);
    }
  }
}
