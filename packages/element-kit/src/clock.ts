/**
 * Where elements read the time, so that tests and stories can hold it still. Replace `now` there, nowhere else.
 * UTC milliseconds.
 */
export const clock = { now: (): number => Date.now() };
