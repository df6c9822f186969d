// What is opened here may be of any model.
import '../../physics/models/index.ts';
import type { SearchPoint } from '../../engine/answer.ts';
import { standingsOf } from '../../engine/verdict.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { setModel } from '../../state/modelChanges.ts';
import { setPanel } from '../../state/panels.ts';
import { commit } from '../../state/store.ts';
import type { Page } from '../page/PageContext.tsx';
import { outlookOf } from '../verdict/outlook.ts';
import { controlId, fieldId, layerId, searchFieldId, testIds } from '../testIds.ts';

/**
 * Where a term matters: a panel under the figure, a number of the point, a number of a search at the point, a phrase of the
 * sentence, a row of the list, another part of the page, an axis, or a model in which it appears.
 */
export type Jump =
  | readonly ['panel' | 'number' | 'search' | 'control' | 'layer', string]
  | readonly ['part', 'bounds' | 'sources']
  | readonly ['axis', 'mass']
  | readonly ['model', ModelId];

/** The sheet of a phone that holds it; null for the numbers, with which it opens. */
type PhoneTab = 'assume' | 'layers' | null;

interface Place {
  readonly testId: string;
  readonly tab?: PhoneTab;
  /** Whether it opens something when it is pressed. */
  readonly opens?: boolean;
}

/** Numbers of searches that count events. */
const counted = ['n', 'b', 'n-ul-expected', 'ses', 'signal'];

/** The search at the point that has a number: the strongest that is shown of those that have it. */
function searchWith(field: string, { answers, bound }: Page): string | null {
  const { point } = answers.getState();
  const { choices } = bound.store.getState();
  const has = ({ search, singleEventSensitivity }: SearchPoint) =>
    !choices.hiddenSearches.includes(search) &&
    (!counted.includes(field) || !Number.isNaN(singleEventSensitivity));
  const [strongest] = standingsOf(point?.searches.filter(has) ?? [], outlookOf(choices));
  return strongest?.search ?? null;
}

/** Changes what must be changed, and says where on the page it is; null where it is not there now. */
function placeOf([kind, name]: Jump, page: Page): Place | null {
  const { bound, view } = page;
  const isPhone = view.getState().arrangement === 'phone';
  switch (kind) {
    case 'panel':
      commit(bound.store, setPanel({ id: name, ...(isPhone ? { swapped: true } : {}) }));
      return isPhone ? { testId: testIds.mainPlot } : { testId: `panel-${name}` };
    case 'model':
      if (bound.store.getState().choices.model !== name) commit(bound.store, setModel(name as ModelId));
      return { testId: controlId('coupling'), tab: 'assume' };
    case 'search': {
      const search = searchWith(name, page);
      if (search === null) return null;
      if (name !== 'mu') view.setState(({ unfolded }) => ({ unfolded: [...new Set([...unfolded, search])] }));
      return { testId: searchFieldId(search, name), tab: null };
    }
    case 'number':
      return { testId: fieldId(name), tab: null };
    case 'control':
      return { testId: controlId(name), tab: 'assume', opens: true };
    case 'layer':
      return { testId: layerId(name), tab: 'layers' };
    case 'axis':
      return { testId: testIds.massAxis, opens: true };
    case 'part':
      return name === 'sources'
        ? { testId: testIds.sources, opens: true }
        : { testId: 'bounds', tab: 'layers' };
  }
}

/** Pictures within which a dialog that closes hands its focus back to where it came from. */
const closing = 6;

/** Moves the focus, again where a dialog that has closed takes it back. */
async function focus(target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'nearest' });
  for (let frames = 0; frames < closing; frames += 1) {
    if (document.activeElement !== target) target.focus({ focusVisible: true } as FocusOptions);
    await nextFrame();
  }
}

const find = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Pictures within which a part that is loading is waited for: about two seconds. */
const longestWait = 120;

async function appeared(testId: string): Promise<HTMLElement | null> {
  for (let frames = 0; frames < longestWait; frames += 1) {
    await nextFrame();
    const element = find(testId);
    if (element !== null) return element;
  }
  return null;
}

/** Opens the sheet of a phone that holds something, or closes what lies over the numbers. */
function openTab(tab: PhoneTab): void {
  const bar = find(testIds.tabBar);
  const isOpen = (button: Element) => button.getAttribute('aria-pressed') === 'true';
  const button = tab === null ? bar?.querySelector('[aria-pressed="true"]') : find(`tab-${tab}`);
  if (button instanceof HTMLElement && (tab === null || !isOpen(button))) button.click();
}

const focusable = 'button:not([tabindex="-1"]), [tabindex="0"], input';

/**
 * Goes where a term matters: opens panel, sheet, search or model, moves the focus there, and opens what a press opens.
 * @returns whether it was there
 */
export async function jump(to: Jump, page: Page): Promise<boolean> {
  const place = placeOf(to, page);
  if (place === null) return false;
  if (place.tab !== undefined) openTab(place.tab);
  const element = await appeared(place.testId);
  if (element === null) return false;
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  if (target === null) return false;
  await focus(target);
  if (place.opens === true && target.getAttribute('aria-expanded') === 'false') target.click();
  return true;
}
