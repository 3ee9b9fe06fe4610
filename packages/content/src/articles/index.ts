export type { Article } from './article.ts';
export {
  BODY_MAX_CHARS,
  clearArticles,
  countArticles,
  listArticleIds,
  putArticle,
  removeArticle,
  TITLE_MAX_CHARS,
} from './article-index.ts';
