import { HANDOFF_REASONS, LOCALES, type Locale, ORDER_STATUSES, SHIPMENT_STATUSES, SKILL_IDS } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../compose/check.ts';
import { detectLanguage } from '@loket/content/language';
import { routeMessage } from '../router/index.ts';
import { createDates } from '@loket/domain/wording';
import { TEXTS } from './index.ts';

/** Every sentence of a language, the ones with a place for a fact filled with letters only. */
function listSentences(lang: Locale): string[] {
  const { tracking, handoff, small, skills, quickReplies, introduction } = TEXTS[lang];
  const facts = { order: 'x', carrier: 'y', when: 'z' };
  return [
    ...ORDER_STATUSES.flatMap((status) => [tracking.headline[status](facts), tracking.brief[status]]),
    ...SHIPMENT_STATUSES.map((status) => tracking.parcel[status]),
    ...Object.values(tracking.place),
    ...[tracking.expected, tracking.late, tracking.lost, tracking.shippedOn, tracking.deliveredOn].map((say) =>
      say('z'),
    ),
    ...[tracking.expectedShort, tracking.lateShort].map((say) => say('z')),
    tracking.track(null),
    tracking.track('y'),
    tracking.parcelName(null),
    tracking.lost(null),
    ...[tracking, handoff, small, quickReplies].flatMap((part) =>
      Object.values(part).filter((text): text is string => typeof text === 'string'),
    ),
    ...HANDOFF_REASONS.map((reason) => handoff.reasons[reason]).filter((text) => text !== null),
    ...SKILL_IDS.flatMap((id) => [skills[id], handoff.unavailable(skills[id]), small.can(skills[id])]),
    introduction('x'),
  ];
}

describe.each(LOCALES)('texts in %s', (lang) => {
  it('hold no fact of their own', () => {
    const dates = createDates(lang, { timeZone: 'UTC', nowMs: 0 });
    for (const text of listSentences(lang)) {
      const blocks = [{ type: 'paragraph' as const, inlines: [{ type: 'text' as const, text }] }];
      expect([text, checkAnswer(blocks, [], { dates, lang })]).toEqual([text, []]);
    }
  });

  it('are plain sentences without exclamation marks', () => {
    for (const text of listSentences(lang)) expect(text).not.toMatch(/!|\{|undefined|null| {2}/);
  });

  it('offer quick replies that are understood', () => {
    const { person, latestOrder, whereIsOrder } = TEXTS[lang].quickReplies;
    expect(routeMessage(person, { lastSkill: null }).skill).toBe('handoff');
    for (const text of [latestOrder, whereIsOrder]) {
      expect([routeMessage(text, { lastSkill: null }).skill, detectLanguage(text)]).toEqual(['order-tracking', lang]);
    }
  });
});
