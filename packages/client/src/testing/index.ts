export { FakeNetwork, type Fate } from './fake-network.ts';
export { FAKE_ACCOUNT_ID, FAKE_CODE, type FakeAgent, FakeServer, fakeToken } from './fake-server.ts';
export { FakeBrowserStorage } from './fake-storage.ts';
export { agentMessage, type FakeThread, type NewEvent } from './fake-thread.ts';
