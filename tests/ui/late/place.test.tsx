// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lateComponent } from '../../../src/ui/late/lateComponent.ts';
import { Place } from '../../../src/ui/late/Place.tsx';
import { Waiting } from '../../../src/ui/late/Waiting.tsx';

let root: Root;
let host: HTMLElement;
beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
beforeEach(() => {
  // React tells the console of what a place catches.
  vi.spyOn(console, 'error').mockReturnValue();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.restoreAllMocks();
});

const draw = (children: ReactNode) => act(async () => root.render(children));
const press = (testId: string) =>
  act(async () => host.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click());
const text = () => host.textContent ?? '';

const failing = (times: number, Drawn = () => <b>drawn</b>) => {
  const load = vi.fn<() => Promise<() => ReactNode>>().mockResolvedValue(Drawn);
  for (let k = 0; k < times; k++) load.mockRejectedValueOnce(new Error('offline'));
  return { load, Part: lateComponent(load, () => 'The part') };
};

describe('a place of the page', () => {
  it('shows that its part is loading, then the part', async () => {
    let come = (_: () => ReactNode) => {};
    const Part = lateComponent(
      () => new Promise<() => ReactNode>((resolve) => (come = resolve)),
      () => 'The part',
    );
    await draw(
      <Place subject={() => 'The place'} waiting={<Waiting />}>
        <Part />
      </Place>,
    );
    expect(text()).toBe('Loading …');
    await act(async () => come(() => <b>drawn</b>));
    expect(text()).toBe('drawn');
  });

  it('draws a prepared part at once', async () => {
    const { Part } = failing(0);
    await Part.part.want();
    act(() => root.render(<Part />));
    expect(text()).toBe('drawn');
  });

  it('fails alone and in words, and shows the part once it comes', async () => {
    const { load, Part } = failing(2);
    await draw(
      <>
        <i>figure</i>
        <Place subject={() => 'The place'}>
          <Part />
        </Place>
      </>,
    );
    expect(text()).toContain(
      'figure The part could not be loaded. The rest of the page still works. Try again',
    );
    expect(text()).not.toContain('Reload');
    await press('try-again');
    // It has failed again: something else than the connection may be wrong.
    expect(text()).toContain('Try again Reload the page');
    await press('try-again');
    expect(text()).toBe('figuredrawn');
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('has the part loaded again when it is put up again', async () => {
    const { load, Part } = failing(1);
    const place = (
      <Place subject={() => 'The place'}>
        <Part />
      </Place>
    );
    await draw(place);
    expect(text()).toContain('could not be loaded');
    await draw(null);
    await draw(place);
    expect(text()).toBe('drawn');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says of a part that cannot be drawn that it cannot, and draws it again', async () => {
    let broken = true;
    function Fragile() {
      if (broken) throw new Error('cannot read this');
      return <b>drawn</b>;
    }
    await draw(
      <>
        <i>figure</i>
        <Place subject={() => 'The place'}>
          <Fragile />
        </Place>
      </>,
    );
    expect(text()).toContain(
      'figure The place could not be drawn. The rest of the page still works. Try again',
    );
    await press('try-again');
    expect(text()).toContain('could not be drawn');
    broken = false;
    await press('try-again');
    expect(text()).toBe('figuredrawn');
  });

  it('closes over the page, and opens again', async () => {
    const shown = vi.fn();
    HTMLElement.prototype.showPopover = shown;
    const onClose = vi.fn();
    const { Part } = failing(1);
    await draw(
      <Place subject={() => 'The place'} over={{ anchor: host, takesFocus: true, onClose }}>
        <Part />
      </Place>,
    );
    expect(shown).toHaveBeenCalled();
    expect(document.activeElement).toBe(host.querySelector('[data-testid="try-again"]'));
    HTMLElement.prototype.hidePopover = () =>
      host
        .querySelector('.late-over')
        ?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
    await act(async () => host.querySelectorAll('button').item(1).click());
    expect(onClose).toHaveBeenCalledOnce();
    await press('try-again');
    expect(text()).toBe('drawn');
  });
});
