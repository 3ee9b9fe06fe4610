import { UnreadableFileError, refuseUtf16 } from '../unreadable-file.ts';

/** A line longer than this many characters is no line of a spreadsheet; keeping it would cost memory without end. */
const LINE_MAX_CHARS = 4_000_000;

/**
 * Lines of a UTF-8 text, without their ends (LF, CR LF or CR). A byte order mark is left out; bytes that are not UTF-8
 * become U+FFFD.
 *
 * @throws {UnreadableFileError} when it is UTF-16, or one line is longer than 4 million characters.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of refuseUtf16(chunks)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?=[^])/);
    rest = lines.pop() ?? '';
    if (rest.length > LINE_MAX_CHARS) {
      throw new UnreadableFileError('one line is longer than 4 million characters; this is no CSV file');
    }
    yield* lines;
  }
  const last = (rest + decoder.decode()).replace(/\r$/, '');
  if (last !== '') yield last;
}
