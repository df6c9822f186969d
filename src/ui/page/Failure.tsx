import { Component, type ReactNode } from 'react';

interface FailureProps {
  readonly children: ReactNode;
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
        <h1>KaonScope stopped</h1>
        <p>The page could not be drawn ({sentence}).</p>
        <p>
          <button type="button" className="link" onClick={() => window.location.reload()}>
            Load it again
          </button>{' '}
          with the same link, or{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              window.location.hash = '';
              window.location.reload();
            }}
          >
            start anew
          </button>
          .
        </p>
      </main>
    );
  }
}
