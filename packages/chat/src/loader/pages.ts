/**
 * Whether the widget shows on a page.
 *
 * @param patterns - The tag's `data-pages`: paths with `*` for anything, separated by commas; `!` in front excludes.
 * Without a pattern that includes, every page is included that is not excluded.
 * @param path - Path of the page, e.g. `/products/mug`.
 */
export function isShownOn(patterns: string, path: string): boolean {
  const all = patterns.split(',').map((pattern) => pattern.trim());
  const included = all.filter((pattern) => pattern !== '' && !pattern.startsWith('!'));
  const excluded = all.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const matches = (pattern: string): boolean => matchesPattern(pattern.split('*'), path);
  return (included.length === 0 || included.some(matches)) && !excluded.some(matches);
}

/** Parts in their order, the first at the beginning and the last at the end: no expression that could run away. */
function matchesPattern(parts: readonly string[], path: string): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return path === first;
  let at = first.length;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < at + last.length) return false;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= path.length - last.length;
}
