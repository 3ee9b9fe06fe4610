/** Limits that both ends of a boundary know. Each says why that number. */

/** Characters (UTF-16 units) of one customer message: four pages, more than any question needs. */
export const MESSAGE_TEXT_MAX_CHARS = 10_000;

/** Files of one message: more than mail programs send at once. */
export const MESSAGE_ATTACHMENTS_MAX = 10;

/** Bytes of one socket frame from a client: a message of the greatest length in UTF-8, with room for its envelope. */
export const CLIENT_FRAME_MAX_BYTES = 64 * 1024;

/** Bytes of one HTTP body, imports aside. */
export const HTTP_BODY_MAX_BYTES = 128 * 1024;

/** Bytes of one import request: 100 orders of 50 lines stay below it. */
export const IMPORT_BODY_MAX_BYTES = 4 * 1024 * 1024;

/** Records of one import request. */
export const IMPORT_RECORDS_MAX = 200;

/** Events of one page when a thread is read. */
export const EVENTS_PAGE_MAX = 200;

/** Bytes of one page of events, about: a page ends early rather than fill an isolate's memory. Holds one event at least. */
export const EVENTS_PAGE_MAX_BYTES = 1024 * 1024;

/** Sockets that one session may have open on one thread: more tabs than anybody looks at. */
export const SOCKETS_PER_SESSION_MAX = 20;

/** How long a long-poll is held open, in milliseconds: below the 30 s at which proxies begin to cut. */
export const LONG_POLL_MAX_MS = 25_000;

/** How far behind a socket may resume in one go, in events; beyond it the client reads pages after a `gap`. */
export const RESUME_MAX_EVENTS = 500;

/** Digits of a one-time code. */
export const ONE_TIME_CODE_DIGITS = 6;

/** Lines that an order card carries; `lineCount` tells of the rest. */
export const ORDER_CARD_LINES_MAX = 50;
