import { toLinkText } from '../reply/plain.ts';
import type { Section } from '../reply/sections.ts';
import { findDeepLink } from './deep-link.ts';
import { type Limits, shorten } from './shorten.ts';
import { squeeze } from './squeeze.ts';
import { type UnitContext, createUnits } from './units.ts';

/** A reply as one short text with at most one link, which may take half of the channel's limit. */
export function renderShort(sections: readonly Section[], context: Omit<UnitContext, 'url'>, limits: Limits): string {
  const { more } = context.words.texts;
  const link = findDeepLink(sections, context.words, limits.max / 2);
  const ending = link === null ? null : toLinkText(link.label, link.url);
  const { units, isShown } = createUnits(sections, { ...context, url: link?.url ?? null });
  const text = shorten(units, isShown ? null : ending, limits, more);
  const hasLostLink = link !== null && link.isFromCard && !text.includes(link.url);
  if (!hasLostLink && limits.measure(text) <= limits.max) return text;
  // The link leaves its place in the text for a line of its own, which stays whatever else goes.
  const unlinked = createUnits(sections, { ...context, url: null }).units;
  const shortened = shorten(unlinked, ending, limits, more);
  if (limits.measure(shortened) <= limits.max) return shortened;
  return squeeze(
    unlinked.filter(({ isMain }) => isMain),
    ending,
    limits,
    more,
  );
}
