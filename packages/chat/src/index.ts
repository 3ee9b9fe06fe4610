import './chat/define.ts';

export { ChatMemory } from './chat/chat-memory.ts';
export { Chat, type Position, POSITIONS } from './chat/chat.ts';
export { ChatCloseEvent, ChatOpenEvent, IdentityChangeEvent, UnreadChangeEvent } from './chat/chat.events.ts';
export { mount } from './mount/mount.ts';
export type { ChatHandle, CommandArguments, CommandName, MountOptions } from './mount/commands.ts';
