import { ArticleFileError, readMarkdownArticle } from '../local/markdown-article.ts';
import { type MarkdownFile, readMarkdownFile } from '../local/markdown-folder.ts';
import type { Converted } from './convert/converted.ts';
import type { FileTally } from './report/file-tally.ts';

/** Reads Markdown files one by one; what cannot be an article is refused. `line` is the file's place, from 1. */
export async function* readArticles(
  files: readonly MarkdownFile[],
  siteUrl: string | null,
  tally: FileTally,
): AsyncGenerator<Converted> {
  for (const [index, file] of files.entries()) {
    const line = index + 1;
    const text = await readMarkdownFile(file);
    try {
      if (text === null) throw new ArticleFileError('is too large for an article');
      yield { line, record: readMarkdownArticle(text, { ...file, siteUrl }), partLines: [] };
    } catch (cause) {
      if (!(cause instanceof ArticleFileError)) throw cause;
      tally.refuse(line, cause.message);
    }
  }
}
