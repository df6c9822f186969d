import { figureStarts } from '../figures/figures.ts';
import { amplitudeCoupling, couplingInConvention } from '../../physics/models/conventions.ts';
import { plainText } from '../../plot/format.ts';
import { moveCrosshair } from '../../state/changes.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention } from '../../state/models.ts';
import type { LinkedPanel } from '../../state/panels.ts';
import { readPermalink } from '../../state/permalink.ts';
import { requestsOf } from '../../state/requests.ts';
import { preview, showStep } from '../../state/store.ts';
import { embedWords } from '../../words/en/embed.ts';
import { linkWords } from '../../words/en/link.ts';
import type { Clock } from '../../../workers/clock.ts';
import type { Page } from '../page/PageContext.tsx';
import { entryOf } from '../planner/entries.ts';
import { outerLink } from '../presentations/outerLink.ts';
import { verdictWords } from '../verdict/verdictWords.ts';
import { hostOrigin } from './hostOrigin.ts';
import { type HostRequest, protocol, protocolVersion, readMessage } from './message.ts';

/** What has rested so long (ms) is told to the page around. */
const restMs = 100;

/** The part of a browser window that a conversation needs. */
export interface FrameWindow {
  readonly parent: { postMessage: (message: unknown, origin: string) => void };
  addEventListener: (type: 'message', listener: (event: FrameMessage) => void) => void;
  removeEventListener: (type: 'message', listener: (event: FrameMessage) => void) => void;
}

/** What of a message counts. */
export type FrameMessage = Pick<MessageEvent, 'data' | 'origin' | 'source'>;

/** The page in the frame. */
export interface FramePage extends Pick<Page, 'bound' | 'entries' | 'verdict' | 'view'> {
  readonly panels: readonly LinkedPanel[];
  readonly version: string;
}

/** Whether what is known of the point was asked with these choices: the verdict on the ones before may still be shown. */
function isAnsweredWith(choices: Choices, { entries }: FramePage): boolean {
  const { request, stale } = entryOf(entries.getState(), 'point');
  return !stale && JSON.stringify(request) === JSON.stringify(requestsOf(choices).point);
}

/** The point under the crosshair, and what is known of it: nothing before the answer. */
function pointOf(page: FramePage) {
  const { bound, verdict } = page;
  const { choices } = bound.store.getState();
  const { crosshair } = choices;
  const convention = chosenConvention(choices);
  const state = verdict.getState();
  const { point } = state;
  const isAnswered = point !== null && state.verdict.code !== 'computing' && isAnsweredWith(choices, page);
  return {
    massMeV: crosshair.massMeV,
    convention: convention.id,
    coupling: couplingInConvention(convention, crosshair.amplitudeCoupling),
    verdict: isAnswered ? state.verdict.status : null,
    signalStrength: isAnswered ? state.verdict.strength : null,
    sentence: isAnswered ? plainText(verdictWords(state, choices.lifetime).words) : null,
  };
}

/**
 * Talks with the page around the frame: only with the page that holds the frame, only if it comes from the origin which the
 * frame's own link names as `host`, and to that origin alone.
 * @returns a function that ends it
 */
export function converse(window: FrameWindow, page: FramePage, clock: Clock): () => void {
  const { store } = page.bound;
  const origin = hostOrigin(store.getState().choices.host);
  const { parent } = window;
  if (origin === null || Object.is(parent, window)) return () => undefined;

  const post = (type: string, content: object) =>
    parent.postMessage({ [protocol]: protocolVersion, type, ...content }, origin);

  let told = '';
  let callOff: (() => void) | null = null;
  const tell = (id: string | null, notices: readonly string[] = []) => {
    const state = { link: outerLink(store.getState().choices), point: pointOf(page) };
    told = JSON.stringify(state);
    post('state', { ...state, notices, ...(id === null ? {} : { id }) });
  };
  const tellNews = () => {
    callOff = null;
    const state = { link: outerLink(store.getState().choices), point: pointOf(page) };
    if (JSON.stringify(state) !== told) tell(null);
  };
  const news = () => {
    callOff?.();
    callOff = clock.after(restMs, tellNews);
  };

  /** @returns what of the request could not be taken as it was */
  function act(request: HostRequest): readonly string[] {
    const { choices, position } = store.getState();
    switch (request.type) {
      case 'set': {
        const { choices: read, notices } = readPermalink(request.link, page.panels, figureStarts);
        const { view, host, language } = choices;
        const next = { ...read, view, host, language, tour: null, deck: [], home: '' };
        showStep(store, next, position, false);
        return notices.map((notice) => linkWords.notice(notice));
      }
      case 'move': {
        const { massMeV, coupling } = request;
        const amplitude = amplitudeCoupling(chosenConvention(choices), coupling);
        preview(store, moveCrosshair({ massMeV, amplitudeCoupling: amplitude }));
        return [];
      }
      case 'theme':
        page.view.setState({ themeChoice: request.theme });
        return [];
      case 'tell':
        return [];
    }
  }

  const onMessage = ({ data, origin: sender, source }: FrameMessage) => {
    if (source !== parent || sender !== origin) return;
    const reading = readMessage(data);
    if (reading === null) return;
    if ('request' in reading) tell(reading.id, act(reading.request));
    else
      post('refused', {
        sentence: embedWords.fault(reading.fault),
        ...(reading.id === null ? {} : { id: reading.id }),
      });
  };
  window.addEventListener('message', onMessage);
  const stops = [store.subscribe(news), page.verdict.subscribe(news)];
  post('ready', { version: page.version });
  news();
  return () => {
    window.removeEventListener('message', onMessage);
    callOff?.();
    for (const stop of stops) stop();
  };
}
