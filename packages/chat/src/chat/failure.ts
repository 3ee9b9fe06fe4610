import type { RequestError } from '@loket/client';
import { renderError } from '@loket/conversation';
import type { TemplateResult } from 'lit';
import type { ChatLocalize } from '../locales/index.ts';

/** What keeps the chat from working, in plain words, with what may help. */
export function renderFailure({ code }: RequestError, localize: ChatLocalize, onRetry: () => void): TemplateResult {
  const reload = { label: localize.text('failure.reload'), onPress: () => location.reload() };
  switch (code) {
    case 'account_not_found':
    case 'origin_not_allowed':
      return renderError({ text: localize.text(`failure.${code}`) });
    case 'network':
      return renderError({
        text: localize.text('failure.network'),
        action: { label: localize.text('failure.retry'), onPress: onRetry },
      });
    case 'unsupported_protocol':
      return renderError({ text: localize.text('failure.unsupported_protocol'), action: reload });
    default:
      return renderError({ text: localize.text('failure.other'), action: reload });
  }
}
