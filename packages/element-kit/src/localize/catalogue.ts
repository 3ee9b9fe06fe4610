import { isolate } from '../text/isolate.ts';

/** One form for each plural category that the language has; `other` always. Needs the parameter `count`. */
export type PluralForms = { readonly other: string } & { readonly [K in Intl.LDMLPluralRule]?: string };

/** A text with `{name}` where parameters go, or its plural forms. */
export type Message = string | PluralForms;
export type Messages = Readonly<Record<string, Message>>;

/** What another language's file must hold: the same keys, plural where the first language is plural. */
export type Translation<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : PluralForms;
};

/** Texts of one package in every language it has; the first is the fall-back. */
export interface Catalogue<M extends Messages> {
  readonly languages: Readonly<Record<string, Translation<M>>>;
}

type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type TextOf<T extends Message> = T extends PluralForms ? T['other'] : T;
type IsPlural<T extends Message> = T extends string ? never : 'count';

/** MessageParameters that a message takes, read from its English text. */
export type MessageParameters<T extends Message> = {
  readonly [K in Names<TextOf<T> & string> | IsPlural<T>]: K extends 'count' ? number : string | number;
};

/** `[]` for a message without parameters, else its parameters. */
export type MessageArguments<T extends Message> = [keyof MessageParameters<T>] extends [never]
  ? []
  : [parameters: MessageParameters<T>];

/**
 * Gathers a package's texts. A further language is a file of its own, named here.
 *
 * @example
 * ```ts
 * // locales/en.ts
 * export const en = { more: { one: 'and {count} more', other: 'and {count} more' } } as const;
 * // locales/nl.ts
 * export const nl: Translation<typeof en> = { more: { one: 'en nog {count}', other: 'en nog {count}' } };
 * // locales/index.ts
 * export const catalogue = defineCatalogue({ en, nl });
 * ```
 */
export function defineCatalogue<const M extends Messages>(
  languages: { readonly en: M } & Readonly<Record<string, Translation<M>>>,
): Catalogue<M> {
  return { languages };
}

/**
 * Words one message.
 *
 * @param tag - Tag for `Intl`, see `resolveLanguage`.
 * @param parameters - Numbers are written as the language writes them; texts come from outside and are isolated.
 */
export function formatMessage(
  message: Message,
  tag: string,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  const text = typeof message === 'string' ? message : selectPlural(message, tag, Number(parameters.count));
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(parameters, name)) return whole;
    const value = parameters[name];
    return typeof value === 'number' ? value.toLocaleString(tag) : isolate(String(value));
  });
}

function selectPlural(forms: PluralForms, tag: string, count: number): string {
  return forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
}

/** Texts of a language that the catalogue has. */
export function messagesOf<M extends Messages>(catalogue: Catalogue<M>, language: string): Translation<M> {
  return catalogue.languages[language] as Translation<M>;
}
