import type { SkillContext, SkillResult } from '../skill.ts';
import { compare } from './comparing.ts';
import { describe } from './describing.ts';
import { readRequest } from './reading.ts';
import { search } from './searching.ts';
import { adviseSize } from './size-advice.ts';

/** Finds, compares and explains products; all that is said of one comes from the catalogue. */
export async function recommendProducts(context: SkillContext): Promise<SkillResult> {
  const { text, lang, state, page } = context;
  const request = readRequest(text, { lang, state, isOnProductPage: page?.productHandle !== undefined });
  switch (request.kind) {
    case 'compare':
      return (await compare(context, request)) ?? search(context);
    case 'detail':
      return (await describe(context, request)) ?? search(context);
    case 'size-advice':
      return adviseSize(context);
    case 'search':
      return search(context);
    default:
      return request satisfies never;
  }
}
