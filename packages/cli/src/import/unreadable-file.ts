/** A file that cannot be read as the text it should be; the message is for people. */
export class UnreadableFileError extends Error {}

/**
 * Passes the bytes of a file on.
 *
 * @throws {UnreadableFileError} when they begin like UTF-16, as some spreadsheets and shells write it.
 */
export async function* refuseUtf16(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && hasUtf16Mark(chunk)) throw new UnreadableFileError('the file is UTF-16; save it as UTF-8');
    isFirst = false;
    yield chunk;
  }
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
