import { HANDOFF_REASONS, LOCALES, type Locale, ORDER_STATUSES, SHIPMENT_STATUSES, SKILL_IDS } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../compose/check.ts';
import { detectLanguage } from '@loket/content/language';
import { routeMessage } from '../router/index.ts';
import { TEXTS, createDates } from './index.ts';

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
    const dates = createDates(lang, TEXTS[lang].days, { timeZone: 'UTC', nowMs: 0 });
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

describe('days', () => {
  const nowMs = Date.UTC(2026, 11, 30, 23, 30);
  const dates = createDates('en', TEXTS.en.days, { timeZone: 'Europe/Amsterdam', nowMs });
  it('are told from today, in the zone of the shop', () => {
    expect(dates.onDay(nowMs)).toBe('today');
    expect(dates.onDay(Date.UTC(2026, 11, 30, 12))).toBe('yesterday');
    expect(dates.onDay(Date.UTC(2027, 0, 1, 12))).toBe('tomorrow');
  });
  it('have a year when it is another one', () => {
    expect(dates.onDay(Date.UTC(2027, 0, 5))).toBe('on Tuesday 5 January 2027');
    expect(dates.onDay(Date.UTC(2026, 11, 2))).toBe('on Wednesday 2 December');
  });
  it('are told in UTC when the zone is unknown', () => {
    const elsewhere = createDates('sv', TEXTS.sv.days, { timeZone: 'Nowhere/Town', nowMs });
    expect(elsewhere.onDay(nowMs)).toBe('i dag');
  });
});
