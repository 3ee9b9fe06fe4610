/**
 * The form in which an order's name is looked up: without `#` and white space, in lower case, so that `#W1042`, `w1042`
 * and ` W 1042 ` are the same order. Empty when nothing is left.
 */
export function toOrderNameKey(name: string): string {
  return name.normalize('NFKC').replaceAll(/[\s#]/g, '').toLowerCase();
}
