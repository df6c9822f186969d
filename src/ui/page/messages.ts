import { createStore, type StoreApi } from 'zustand/vanilla';

/** A sentence in the line under the sentence of assumptions. */
export interface Message {
  /** A newer message of the same topic takes its place. */
  readonly topic: string;
  readonly kind: 'notice' | 'warning' | 'error';
  /** What it says, in the language spoken when it is read. */
  readonly sentence: () => string;
  /** What can be done about it: buttons behind the sentence. */
  readonly actions?: readonly { readonly name: () => string; readonly act: () => void }[];
}

export interface MessageState {
  readonly messages: readonly Message[];
}

export type MessageStore = StoreApi<MessageState>;

/** A store without messages. */
export function createMessageStore(): MessageStore {
  return createStore<MessageState>(() => ({ messages: [] }));
}

/** Shows a message, in the place of an older one of its topic. */
export function say(store: MessageStore, message: Message): void {
  const { messages } = store.getState();
  store.setState({ messages: [...messages.filter(({ topic }) => topic !== message.topic), message] });
}

/** Topics whose messages speak about the step before: the next step makes them outdated. */
const passing = ['link', 'cl', 'save', 'own', 'pins'];

/** Takes away what the next step makes outdated. */
export function dismissPassing(store: MessageStore): void {
  const { messages } = store.getState();
  const lasting = messages.filter(({ topic }) => !passing.includes(topic));
  if (lasting.length < messages.length) store.setState({ messages: lasting });
}

/** Takes the message of a topic away, when it is closed or outdated. */
export function dismiss(store: MessageStore, topic: string): void {
  const { messages } = store.getState();
  if (messages.some((message) => message.topic === topic)) {
    store.setState({ messages: messages.filter((message) => message.topic !== topic) });
  }
}
