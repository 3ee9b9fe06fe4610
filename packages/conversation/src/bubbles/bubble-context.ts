import type { ConversationLocalize } from '../locales/index.ts';
import type { SignInState } from './sign-in/sign-in-state.ts';

/** What a bubble needs besides its item. */
export interface BubbleContext {
  readonly localize: ConversationLocalize;
  /** State of the form of the newest unanswered question for sign-in. */
  readonly signIn: SignInState;
  readonly onRetry: (clientMessageId: string) => void;
  readonly onEdit: (clientMessageId: string) => void;
}
