import { ChatClient, ConsentStorage, createBrowserEnvironment, storagePrefix } from '@loket/client';
import { agentMessage, FAKE_ACCOUNT_ID, type FakeAgent, FakeNetwork, FakeServer } from '@loket/client/testing';
import type { ChatConfig } from '@loket/contracts';
import { ChatMemory } from '../chat/chat-memory.ts';
import type { Chat } from '../chat/chat.ts';
import { orderCard } from './order.ts';

/** Tracks one order for whoever has signed in; knows nothing else. */
export const trackingAgent: FakeAgent = (text, { isVerified }) => {
  if (!/order|bestelling|beställning/i.test(text)) return [agentMessage('I can help with orders.')];
  if (!isVerified)
    return [agentMessage('Please sign in to see it.'), { type: 'require-authentication', reason: 'orders' }];
  return [agentMessage('Your order #1042 is on its way.'), { type: 'card', id: 'msg_0000card', card: orderCard() }];
};

/** A shop in memory: a service, the way to it, and a client of its own for each chat. */
export interface FakeShop {
  readonly server: FakeServer;
  readonly network: FakeNetwork;
  /** Gives a chat its client and memory. */
  connect(chat: Chat): ChatClient;
}

/** Chats that are connected to one shop behave like tabs of one browser. */
export function createFakeShop(
  options: { agent?: FakeAgent; config?: Partial<ChatConfig>; thinkMs?: number; nowMs?: number } = {},
): FakeShop {
  const storage = new ConsentStorage({
    prefix: storagePrefix(FAKE_ACCOUNT_ID),
    getWeb: () => localStorage,
    events: window,
  });
  storage.allow();
  const browser = createBrowserEnvironment(storage);
  const { nowMs } = options;
  // The service's clock; the chat finds out how far it is from the browser's.
  const clock = { now: () => nowMs ?? browser.now(), setTimer: browser.setTimer.bind(browser) };
  const server = new FakeServer({ clock, agent: trackingAgent, ...options });
  const network = new FakeNetwork({ server, clock: browser });
  return {
    server,
    network,
    connect: (chat) => {
      const client = new ChatClient({
        origin: 'https://loket.example.com',
        accountId: FAKE_ACCOUNT_ID,
        env: network.createEnvironment(storage),
        getLocale: () => chat.language,
      });
      chat.client = client;
      chat.memory = new ChatMemory(storage, FAKE_ACCOUNT_ID);
      return client;
    },
  };
}
