/** Longest words and names that a shop may have. */
export const LONG_TEXT =
  'Handwoven-double-sided-merino-and-organic-cotton-blanket for the garden, the beach and long evenings on the balcony';

/** Address of a drawn picture that Storybook serves, at the root or where the running product shows it. */
export function pictureUrl(name: string): string {
  const folder = location.pathname.startsWith('/storybook/') ? '/storybook' : '';
  return new URL(`${folder}/pictures/${name}.svg`, location.origin).href;
}
