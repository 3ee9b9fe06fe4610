import type { AccountId, HandoffSettings } from '@loket/contracts';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../testing/index.ts';
import { getHandoffSettings, putHandoffSettings } from './handoff-settings.ts';

const accountId: AccountId = 'acc_testshop01';
const RULES = { team: null, wording: {}, topics: [], hours: null };
const DEFAULTS: HandoffSettings = { account: RULES, channels: {} };
const SETTINGS: HandoffSettings = {
  account: { ...RULES, team: 'Care', topics: [{ name: 'Warranty', words: ['warranty'] }] },
  channels: { email: { ...RULES, hours: { spans: [{ weekday: 1, fromMinute: 0, toMinute: 60 }], closedDays: [] } } },
};

describe('the handoff settings of an account', () => {
  it('are the defaults until some are set, and then those, of this account alone', async () => {
    const { db } = createTestDatabase();
    expect(await getHandoffSettings(db, { accountId })).toEqual(DEFAULTS);
    await putHandoffSettings(db, { accountId, settings: SETTINGS, nowMs: 1 });
    expect(await getHandoffSettings(db, { accountId })).toEqual(SETTINGS);
    expect(await getHandoffSettings(db, { accountId: 'acc_othershop' })).toEqual(DEFAULTS);
  });

  it('are replaced as a whole, and setting them again changes nothing', async () => {
    const { db, sqlite } = createTestDatabase();
    const read = () => sqlite.prepare('select changed_at_ms as atMs from handoff_settings').all();
    await putHandoffSettings(db, { accountId, settings: SETTINGS, nowMs: 1 });
    await putHandoffSettings(db, { accountId, settings: SETTINGS, nowMs: 2 });
    expect(read()).toEqual([{ atMs: 1 }]);
    await putHandoffSettings(db, { accountId, settings: DEFAULTS, nowMs: 3 });
    expect(read()).toEqual([{ atMs: 3 }]);
    expect(await getHandoffSettings(db, { accountId })).toEqual(DEFAULTS);
  });

  it.each(['{', '', 'null', '5', '{"account":null}', '{"channels":{"pigeon":{}}}', '{"account":{"topics":[null]}}'])(
    'are the defaults where the row cannot be read: %s',
    async (settings) => {
      const { db, sqlite } = createTestDatabase();
      sqlite.prepare('insert into handoff_settings values (?, ?, 1)').run(accountId, settings);
      expect(await getHandoffSettings(db, { accountId })).toEqual(DEFAULTS);
    },
  );
});
