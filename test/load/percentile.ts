/** The smallest of some numbers that `share` (0 to 1) of them do not exceed; 0 for none. They need not be sorted. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
