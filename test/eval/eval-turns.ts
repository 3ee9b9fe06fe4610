// `pnpm eval:turns --data PATH [--shop PATH] [--part NAME] [--errors] [--json FILE]`: whole turns of the agent on a public shop.
// The data holds a folder for each set of tasks; the shop's folder, `../data/retail` from there when not given, its CSV exports
// and `policy.md`. For each task's request: the
// skill chosen, the order found, and whether it leads to what the order's state allows. Then each order of each task by its
// number alone.
import { SKILLS, type TurnResult } from '@loket/agent';
import { readRecords } from '@loket/cli/local';
import { type Card, ReturnRulesSchema, type SkillId } from '@loket/contracts';
import { decideEditability, decideReturnability, normaliseOrderName } from '@loket/domain/orders';
import { findCustomerOrder, schema } from '@loket/db';
import type { Order } from '@loket/domain/ports';
import { and, eq } from 'drizzle-orm';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AgentShop, TEST_HUB, createAgentShop } from '../support/agent-shop.ts';
import { readPolicyArticles } from './turns/policy-articles.ts';
import { type Step, type Task, type Wanted, readTasks } from './turns/tasks.ts';

/** The exports are of these days; a year's window keeps every delivered order returnable, as the policy has no limit. */
const NOW_MS = Date.UTC(2026, 10, 25, 10);
const RETURN_RULES = ReturnRulesSchema.parse({ windowDays: 3_650 });

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    data: { type: 'string' },
    shop: { type: 'string' },
    part: { type: 'string', default: 'dev' },
    errors: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
if (values.data === undefined) {
  console.error('Say where the tasks are: --data PATH');
  process.exit(2);
}

/** One thing measured, with why it went wrong. */
interface Judged {
  readonly what: string;
  readonly isRight: boolean;
  readonly why: string;
}

const SKILL_OF: Readonly<Record<Wanted, SkillId>> = {
  cancel: 'order-editing',
  change: 'order-editing',
  return: 'returns-exchanges',
  exchange: 'returns-exchanges',
};

/** How a customer asks for it with the number at hand. */
const ASK: Readonly<Record<Wanted, (order: string) => string>> = {
  cancel: (order) => `I want to cancel order ${order}`,
  change: (order) => `I need to change order ${order}, please`,
  return: (order) => `I would like to return order ${order}`,
  exchange: (order) => `can I exchange an item of order ${order}`,
};

const shop = await loadShop(values.shop ?? join(values.data, '../data/retail'));
const tasks = (await readTasks(values.data, values.part)).filter(({ steps }) => steps.length > 0);
const byWords = { skill: [] as Judged[], order: [] as Judged[], decision: [] as Judged[] };
const askedBack: string[] = [];
const byNumber: Judged[] = [];
const unknown: string[] = [];
for (const task of tasks) {
  const customer = await findCustomer(shop, task);
  if (customer === null) {
    unknown.push(task.id);
    continue;
  }
  await judgeWords(task, customer);
  for (const step of task.steps) byNumber.push(await judgeNumber(task, step, customer));
}
print();
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ byWords, askedBack, byNumber, unknown }, null, 2)}\n`);

async function loadShop(folder: string): Promise<AgentShop> {
  const { records, refusedCount } = await readRecords(folder, 'USD');
  console.log(
    `The shop: ${Object.entries(records)
      .map(([kind, list]) => `${list.length} ${kind}`)
      .join(', ')}; ${refusedCount} rows refused`,
  );
  return createAgentShop({
    name: 'Public retail shop',
    locale: 'en',
    timeZone: 'America/New_York',
    currency: 'USD',
    productUrl: 'https://shop.example.com/products/{handle}',
    records: { ...records, articles: await readPolicyArticles(join(folder, 'policy.md')) },
    connections: { returns: RETURN_RULES, hub: TEST_HUB },
    nowMs: NOW_MS,
  });
}

interface Customer {
  readonly id: (typeof schema.customers.$inferSelect)['id'];
  readonly email: string;
}

/** Whose the orders of a task are. */
async function findCustomer({ db, accountId }: AgentShop, { steps }: Task): Promise<Customer | null> {
  const { customers, orders } = schema;
  const [step] = steps;
  const isTheOrder = and(
    eq(orders.accountId, accountId),
    eq(orders.nameKey, normaliseOrderName(step?.orderName ?? '')),
  );
  const [row] = await db
    .select({ id: customers.id, email: customers.email })
    .from(orders)
    .innerJoin(customers, and(eq(customers.accountId, orders.accountId), eq(customers.id, orders.customerId)))
    .where(isTheOrder);
  return row ?? null;
}

function findOrder(customerId: Customer['id'], name: string): Promise<Order | null> {
  return findCustomerOrder(shop.db, { accountId: shop.accountId, customerId, name });
}

/** The request as the shopper tells it, and one short answer to a question of the agent's: the order's number. */
async function judgeWords(task: Task, { email, id }: Customer): Promise<void> {
  const chat = await shop.chat({ customer: email });
  const result = await chat.say(task.request.slice(0, 2_000));
  const wantedSkills = new Set<string>(task.steps.map(({ wanted }) => SKILL_OF[wanted]));
  const skills = listSkills(result);
  const isSkill = skills.some((skill) => wantedSkills.has(skill));
  byWords.skill.push({
    what: task.id,
    isRight: isSkill,
    why: `${[...wantedSkills].join('|')} wanted, ${skills.join('|')} chosen`,
  });
  if (!isSkill) return;
  if (result.trace.notes.some((note) => note.startsWith('asked back'))) {
    askedBack.push(task.id);
    return;
  }
  const cards = listOrders(result);
  const names = new Set(task.steps.map(({ orderName }) => normaliseOrderName(orderName)));
  const met = cards.filter(({ name }) => names.has(normaliseOrderName(name)));
  byWords.order.push({
    what: task.id,
    isRight: met.length > 0,
    why: `${[...names].join('|')} wanted, ${cards.map(({ name }) => name).join('|') || 'none'} shown: ${task.request.slice(0, 140)}`,
  });
  const [card] = met;
  if (card === undefined) return;
  const order = await findOrder(id, card.name);
  if (order !== null) byWords.decision.push(judgeCard(task.id, order, result, card));
}

function listSkills(result: TurnResult): string[] {
  const several = result.trace.notes.find((note) => note.includes('requests: '));
  return several === undefined ? [result.skill] : (several.split('requests: ')[1] ?? '').split(', ');
}

function listOrders({ events }: TurnResult): Extract<Card, { kind: 'order' }>[] {
  return events.flatMap((event) => (event.type === 'card' && event.card.kind === 'order' ? [event.card] : []));
}

/** Whether an order's card offers exactly what the order's state allows. */
function judgeCard(what: string, order: Order, result: TurnResult, card: Extract<Card, { kind: 'order' }>): Judged {
  const { canEdit, canReturn } = decide(order);
  const offers = new Set(card.actions.map(({ kind }) => kind));
  const isAnswered = result.events.every(({ type }) => type !== 'handoff');
  const isRight = (offers.has('edit') ? canEdit : true) && (offers.has('return') ? canReturn : true);
  const offersAny = offers.has('edit') || offers.has('return') || (!canEdit && !canReturn);
  return {
    what,
    isRight: isRight && (offersAny || !isAnswered),
    why: `${order.name}: edit ${canEdit}, return ${canReturn}, offered ${[...offers].join('|')}`,
  };
}

function decide(order: Order): { readonly canEdit: boolean; readonly canReturn: boolean } {
  const context = { nowMs: NOW_MS, timeZone: 'America/New_York' };
  return {
    canEdit: decideEditability(order, TEST_HUB.orderEditing, NOW_MS).scope !== 'none',
    canReturn: decideReturnability(order, RETURN_RULES, [], context).some(({ state }) => state === 'returnable'),
  };
}

/** By its number alone: the skill, the order, and the button that the benchmark's own call shows to be right. */
async function judgeNumber(task: Task, { wanted, orderName, call }: Step, { email }: Customer): Promise<Judged> {
  const chat = await shop.chat({ customer: email });
  const result = await chat.say(ASK[wanted](orderName));
  const card = listOrders(result).find(({ name }) => normaliseOrderName(name) === normaliseOrderName(orderName));
  const button = wanted === 'cancel' || wanted === 'change' ? 'edit' : 'return';
  const offers = card?.actions.map(({ kind }) => kind) ?? [];
  const isRight = result.skill === SKILL_OF[wanted] && offers.includes(button);
  const why = `${call} ${orderName}: ${result.skill}, ${card === undefined ? 'order not shown' : `offered ${offers.join('|') || 'nothing'}`}`;
  return { what: task.id, isRight, why };
}

function print(): void {
  console.log(`${tasks.length} tasks with something to do; ${unknown.length} of customers that the shop does not have`);
  console.log(`Skills of the agent: ${Object.keys(SKILLS).length}`);
  console.log('\nFrom the request’s own words');
  printLine('  skill', byWords.skill);
  console.log(`  of those it asks back which of two is meant: ${askedBack.length}`);
  printLine('  order found, of those that it answers', byWords.order);
  printLine('  offers what the order allows, of those found', byWords.decision);
  console.log('\nBy the order’s number alone, every call of the benchmark');
  printLine('  skill, order and button', byNumber);
  if (values.errors)
    for (const each of [...byWords.skill, ...byWords.order, ...byWords.decision, ...byNumber])
      if (!each.isRight) console.log(`${each.what}: ${each.why}`);
}

function printLine(name: string, judged: readonly Judged[]): void {
  const right = judged.filter(({ isRight }) => isRight).length;
  console.log(`${name}: ${right} of ${judged.length}`);
}
