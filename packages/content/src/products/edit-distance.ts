/**
 * Damerau-Levenshtein distance (a swap of neighbours counts as one) of two words, or `max` + 1 as soon as it is more
 * than `max`. Words have at most 40 characters.
 */
export function measureEdits(left: string, right: string, max: number): number {
  if (Math.abs(left.length - right.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
      lowest = Math.min(lowest, edits);
    }
    if (lowest > max) return max + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? max + 1;
}
