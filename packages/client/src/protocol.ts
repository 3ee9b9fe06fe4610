import type { CLOSE_CODES, EVENTS_PAGE_MAX, LONG_POLL_MAX_MS, PING_FRAME, PROTOCOL_VERSION } from '@loket/contracts';

/*
 * Values that the contracts also hold. Written out, because importing a value from there would bring zod into the page;
 * the types hold the two together.
 */

/** Version of the socket protocol that this client speaks. */
export const PROTOCOL: typeof PROTOCOL_VERSION = 1;
export const PING: typeof PING_FRAME = '{"type":"ping"}';
export const PAGE_MAX: typeof EVENTS_PAGE_MAX = 200;
export const LONG_POLL_MS: typeof LONG_POLL_MAX_MS = 25_000;
/** Any other code means: come back. */
export const CLOSE: Omit<typeof CLOSE_CODES, 'reauthenticate'> = {
  frame_refused: 4400,
  session_ended: 4401,
  rate_limited: 4429,
  unsupported_protocol: 4426,
};

/** Life of an access token. Counted from its arrival by this machine's clock, so that a wrong clock does not matter. */
export const ACCESS_TOKEN_LIFE_MS = 600_000;
