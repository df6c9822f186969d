import { Component, type ReactNode, Suspense } from 'react';
import { loadingWords } from '../../words/en/loading.ts';
import { Failed } from './Failed.tsx';
import { FailedOver, type Over } from './FailedOver.tsx';
import { LateFailure } from './lateComponent.ts';

interface PlaceProps {
  /** What stands here, at the beginning of a sentence; of a late part that does not come, its own subject is said. */
  readonly subject: () => string;
  /** Stands here while a late part is loading. */
  readonly waiting?: ReactNode;
  /** Does for the part without its help: stands here while it is loading, and before the words of a failure. */
  readonly plain?: ReactNode;
  /** Lies over the page instead, as dialogs and popups do. */
  readonly over?: Over;
  readonly children: ReactNode;
}

interface PlaceState {
  readonly failure: { readonly error: unknown } | null;
  readonly failures: number;
}

/**
 * A place of the page that fails alone: where what stands in it does not come or cannot be drawn, it says so in words and
 * offers to try again, and everything around it stays.
 */
export class Place extends Component<PlaceProps, PlaceState> {
  override state: PlaceState = { failure: null, failures: 0 };

  static getDerivedStateFromError(error: unknown): Partial<PlaceState> {
    return { failure: { error } };
  }

  override componentDidCatch() {
    this.setState(({ failures }) => ({ failures: failures + 1 }));
  }

  override componentWillUnmount() {
    const { failure } = this.state;
    if (failure?.error instanceof LateFailure) failure.error.part.forget();
  }

  readonly tryAgain = () => {
    const { failure } = this.state;
    if (failure?.error instanceof LateFailure) void failure.error.part.want();
    this.setState({ failure: null });
  };

  override render() {
    const { subject, plain = null, waiting = plain, over, children } = this.props;
    const { failure, failures } = this.state;
    if (failure === null) return <Suspense fallback={waiting}>{children}</Suspense>;
    const { error } = failure;
    const isLate = error instanceof LateFailure;
    const sentence = isLate ? loadingWords.part(error.part.subject()) : loadingWords.notDrawn(subject());
    const words = {
      sentence,
      failures: isLate ? error.failures : failures,
      onTryAgain: this.tryAgain,
    };
    if (over !== undefined) return <FailedOver {...words} {...over} />;
    return (
      <>
        {plain} <Failed {...words} />
      </>
    );
  }
}
