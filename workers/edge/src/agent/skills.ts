import { COMING_SKILLS, getAvailability, listSkills } from '@loket/agent';
import type { AccountId, SkillSummary } from '@loket/contracts';
import type { Database } from '@loket/db';
import { getAccount } from '../accounts/service.ts';
import { loadWorld } from './world.ts';

/** The skills of an account in their fixed order with their status as it is now, and behind them those that are coming. */
export async function listSkillSummaries(
  env: Env,
  db: Database,
  query: { accountId: AccountId },
): Promise<SkillSummary[]> {
  const account = await getAccount(db, query.accountId);
  const { ports } = await loadWorld(env, db, account, null);
  const facts = await ports.shop.getFacts();
  const skills = listSkills().map((skill): SkillSummary => {
    const { id, category, description, channels, tools, card } = skill;
    const { status, missing } = getAvailability(skill, facts, { channel: null, isPreview: false });
    return { id, category, description, status, missing, channels: [...channels], tools: [...tools], card };
  });
  const coming = COMING_SKILLS.map((skill): SkillSummary => ({
    ...skill,
    status: 'coming-soon',
    missing: [],
    channels: [],
    tools: [],
  }));
  return [...skills, ...coming];
}
