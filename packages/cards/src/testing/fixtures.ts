/** Longest words and names that a shop may have. */
export const LONG_TEXT =
  'Handwoven-double-sided-merino-and-organic-cotton-blanket for the garden, the beach and long evenings on the balcony';

/** Address of a drawn picture that Storybook serves. */
export function pictureUrl(name: string): string {
  return new URL(`/pictures/${name}.svg`, location.origin).href;
}
