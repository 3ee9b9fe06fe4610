/**
 * Brings the texts of a language. Here they are all there already; the build puts each into a file of its own and replaces
 * this module by one that fetches it.
 *
 * @param _language - Two letters, e.g. `nl`; one without texts brings English.
 */
export function loadLanguage(_language: string): Promise<void> {
  return Promise.resolve();
}
