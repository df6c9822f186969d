import { dismiss } from '../page/messages.ts';
import { useAnswers, useChoices, useMessages, usePage } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { derivedMessage, gapMessage } from './derived.ts';
import './messages.css';

/** One line under the sentence: the newest message until it is closed or outdated, else what the choices call for saying. */
export function Messages() {
  const { messages: store } = usePage();
  const stored = useMessages();
  const choices = useChoices((all) => all);
  const point = useAnswers((answers) => answers.point);
  const limits = useAnswers((answers) => answers.limits);
  const message = stored.at(-1) ?? gapMessage(choices, limits) ?? derivedMessage(choices, point);
  const closable = stored.length > 0;
  return (
    <div className="messages" role="status" data-testid={testIds.messages}>
      {message !== null && message !== undefined && (
        <p className={message.kind}>
          <span className="message-text">
            {message.sentence}
            {stored.length > 1 && <span className="more"> ({stored.length - 1} more)</span>}
          </span>
          {closable && message.topic !== 'loading' && (
            <button
              type="button"
              aria-label="Close this message"
              data-testid="close-message"
              onClick={() => dismiss(store, message.topic)}
            >
              ×
            </button>
          )}
        </p>
      )}
    </div>
  );
}
