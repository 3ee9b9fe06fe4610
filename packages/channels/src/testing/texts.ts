import type { Locale } from '@loket/contracts';
import { TEXTS } from '../locales/index.ts';

/** Every text of a language, the places for facts filled with `x`. */
export function listTexts(lang: Locale): string[] {
  const { actions, more, from, coupon, subject } = TEXTS[lang];
  return [
    ...Object.values(actions),
    more(1),
    more(20),
    from('x'),
    ...[coupon.off, coupon.minimum, coupon.starts, coupon.ends, coupon.ended].map((word) => word('x')),
    coupon.ended(null),
    coupon.freeShipping,
    coupon.used,
    ...Object.values(subject).map((word) => word('x')),
  ];
}
