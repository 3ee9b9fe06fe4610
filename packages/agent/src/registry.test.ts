import { LOCALES, RouteSchema, SKILL_IDS, type SkillId } from '@loket/contracts';
import type { ShopFacts } from '@loket/domain/ports';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { getAvailability } from './availability.ts';
import { COMING_SKILLS, SKILLS, listSkills } from './registry.ts';
import { FULL_FACTS } from './testing/world.ts';

declare global {
  // What the test runner's bundler makes of a pattern of files: a loader for each, without a file system's types.
  interface ImportMeta {
    glob(pattern: string): Record<string, () => Promise<unknown>>;
  }
}

const files = import.meta.glob('./skills/*/*');
const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[2] ?? ''))];
const CasesSchema = z.array(z.strictObject({ text: z.string().min(1), skill: z.string() }));

describe('the registry', () => {
  it('lists the eight skills under their ids', () => {
    expect(listSkills().map((skill) => skill.id)).toEqual(SKILL_IDS);
    for (const id of SKILL_IDS) expect(SKILLS[id].id).toBe(id);
  });

  it('has code for exactly the skills that have a folder', () => {
    expect(folders.toSorted()).toEqual(
      listSkills()
        .filter((skill) => skill.run !== null)
        .map((skill) => skill.id)
        .toSorted(),
    );
  });

  it.each(folders)('finds %s documented, tested and with cases in every language', async (folder) => {
    for (const file of ['skill.ts', 'run.ts', 'README.md', `${folder}.test.ts`, 'cases.json']) {
      expect(Object.keys(files)).toContain(`./skills/${folder}/${file}`);
    }
    const loaded = await files[`./skills/${folder}/cases.json`]?.();
    const { default: cases } = z.object({ default: CasesSchema }).parse(loaded);
    expect(cases.filter(({ skill }) => skill === folder).length).toBeGreaterThanOrEqual(10 * LOCALES.length);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  it('says of every skill when to use it, in one sentence', () => {
    for (const skill of listSkills()) expect(skill.description).toMatch(/^Use it [^.]+\.$/);
  });
});

describe('the status of a skill', () => {
  const statusOf = (id: SkillId, part: Partial<ShopFacts> = {}) =>
    getAvailability(SKILLS[id], { ...FULL_FACTS, ...part }, { channel: 'webchat', isPreview: false });

  it('is live when everything is there', () => {
    expect(statusOf('order-tracking')).toEqual({ status: 'live', missing: [] });
  });

  it.each([
    ['returns-exchanges', { hub: null }, 'Requires Customer Hub'],
    ['returns-exchanges', { hasReturnsProvider: false }, 'Requires a returns provider'],
    ['subscriptions', { hasSubscriptionProvider: false }, 'Requires a subscription provider'],
    ['loyalty', { hasLoyaltyProvider: false }, 'Requires a loyalty provider'],
    ['order-editing', { contentCategories: [] }, 'Requires content: order change & cancellation policy'],
    ['general-qa', { contentCategories: [] }, 'Requires content: at least one published article'],
    ['order-tracking', { isAgentOn: false }, 'Requires the agent on a channel'],
    ['order-tracking', { activeChannels: [] }, 'Requires the agent on a channel'],
    ['order-tracking', { activeChannels: ['sms'] }, 'Requires the agent on the channel webchat'],
    ['order-tracking', { store: { ...FULL_FACTS.store, isConnected: false } }, 'Requires a connected store'],
    ['order-tracking', { store: { ...FULL_FACTS.store, areOrdersSynced: false } }, 'Requires synced orders'],
    [
      'order-tracking',
      { store: { ...FULL_FACTS.store, failure: 'token refused' } },
      'Requires a working store sync: token refused',
    ],
    [
      'product-recommendations',
      { store: { ...FULL_FACTS.store, isCatalogueSynced: false } },
      'Requires a synced catalogue',
    ],
  ] as const)('of %s names exactly what is missing (%#)', (id, part, text) => {
    expect(statusOf(id, part)).toEqual({ status: 'unavailable', missing: [text] });
  });

  it('needs any article for general questions, whatever its category', () => {
    expect(statusOf('general-qa', { contentCategories: ['coupon-details'] }).status).toBe('live');
  });

  it('lists what is coming without a route to it', () => {
    expect(COMING_SKILLS.length).toBeGreaterThan(0);
    for (const { id } of COMING_SKILLS) expect(RouteSchema.safeParse(id).success).toBe(false);
  });

  it('does not look at switches in Preview', () => {
    const facts = { ...FULL_FACTS, isAgentOn: false };
    expect(getAvailability(SKILLS['order-tracking'], facts, { channel: 'webchat', isPreview: true }).status).toBe(
      'live',
    );
  });
});
