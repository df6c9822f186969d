import { Component, Fragment, type ReactNode } from 'react';
import { pageWords } from '../../words/en/page.ts';
import './failure.css';

interface FailureProps {
  readonly children: ReactNode;
}

interface WayProps {
  readonly onPress: () => void;
  readonly children: string;
}

function Way({ onPress, children }: WayProps) {
  return (
    <button type="button" className="link" onClick={onPress}>
      {children}
    </button>
  );
}

function startAfresh(): void {
  window.location.hash = '';
  window.location.reload();
}

/** Stands in for the page when drawing it fails: one sentence and a way back, instead of an empty window. */
export class Failure extends Component<FailureProps, { readonly sentence: string | null }> {
  override state = { sentence: null };

  static getDerivedStateFromError(error: unknown) {
    return { sentence: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { sentence } = this.state;
    if (sentence === null) return this.props.children;
    return (
      <main className="failure">
        <h1>{pageWords.stopped}</h1>
        <p>{pageWords.notDrawn(sentence)}</p>
        <p>
          {pageWords
            .waysOn<ReactNode>(
              (text) => <Way onPress={() => window.location.reload()}>{text}</Way>,
              (text) => <Way onPress={startAfresh}>{text}</Way>,
            )
            .map((part, index) => (
              <Fragment key={`${index}`}>{part}</Fragment>
            ))}
        </p>
      </main>
    );
  }
}
