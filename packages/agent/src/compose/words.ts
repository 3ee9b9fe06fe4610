import type { Channel, Locale } from '@loket/contracts';
import type { Dates } from '@loket/domain/wording';
import type { AgentTexts } from '../locales/index.ts';

/** What findings are worded with. */
export interface Words {
  readonly lang: Locale;
  readonly channel: Channel;
  readonly texts: AgentTexts;
  readonly dates: Dates;
}
