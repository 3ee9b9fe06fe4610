import type { OrderLine } from '../ports/index.ts';

/** Whether rules leave a line's product out, by its key or by a tag, in whatever case. */
export function isExcludedLine(
  line: Pick<OrderLine, 'productHandle' | 'productTags'>,
  rules: { readonly excludedHandles: readonly string[]; readonly excludedTags: readonly string[] },
): boolean {
  const isAmong = (list: readonly string[], value: string): boolean =>
    list.some((entry) => entry.toLowerCase() === value.toLowerCase());
  if (line.productHandle !== null && isAmong(rules.excludedHandles, line.productHandle)) return true;
  return line.productTags.some((tag) => isAmong(rules.excludedTags, tag));
}
