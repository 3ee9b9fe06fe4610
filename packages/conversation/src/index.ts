import './composer/define.ts';
import './thread/define.ts';

export { renderBlocks } from './blocks/blocks.ts';
export { blocksStyles } from './blocks/blocks.styles.ts';
export { renderError } from './bubbles/error/error.ts';
export { errorStyles } from './bubbles/error/error.styles.ts';
export {
  AddressChangeEvent,
  CodeRequestEvent,
  CodeSubmitEvent,
  SignInDoneEvent,
} from './bubbles/sign-in/sign-in.events.ts';
export {
  INITIAL_SIGN_IN,
  SIGN_IN_PROBLEMS,
  type SignInProblem,
  type SignInState,
} from './bubbles/sign-in/sign-in-state.ts';
export type { SignIn } from './bubbles/sign-in/sign-in.ts';
export { DraftChangeEvent, MessageSendEvent } from './composer/composer.events.ts';
export { Composer } from './composer/composer.ts';
export { MessageEditEvent, MessageRetryEvent, QuickReplyEvent } from './thread/thread.events.ts';
export { Thread } from './thread/thread.ts';
export type { Delivery, PendingItem } from './thread/thread-items.ts';
