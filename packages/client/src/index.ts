export { ChatApi } from './api.ts';
export {
  ChatClient,
  type ChatClientOptions,
  type ChatSnapshot,
  type CustomerToken,
  type LinkState,
  storagePrefix,
} from './chat-client.ts';
export {
  type ClientEnvironment,
  type ClientSocket,
  type SocketHandlers,
  createBrowserEnvironment,
  createId,
} from './environment.ts';
export { type FailureCode, RequestError, toRequestError } from './errors.ts';
export { Http, type HttpRequest } from './http.ts';
export { type DeliveryState, type PendingMessage } from './sender.ts';
export { type SessionInfo } from './session-keeper.ts';
export { type ClientStorage, ConsentStorage, type WebStorage } from './storage.ts';
