// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decayTracks } from '../../../src/searches/decayTracks.ts';
import { oneDecay } from '../../../src/searches/oneDecay.ts';
import { DetectorDrawing, type DetectorDrawingProps } from '../../../src/ui/detector/DetectorDrawing.tsx';
import { rich } from '../../../src/ui/text/markup.ts';
import { detector, geometry } from '../../searches/detector.ts';

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

const x = { massMeV: 180, lifetimeS: 3e-10, fractions: { ee: 1, mumu: 0, gammagamma: 0, invisible: 0 } };
const decay = oneDecay(x, geometry, 7);
const tracks = decay === null ? [] : decayTracks(decay, detector);

function drawn(props: Partial<DetectorDrawingProps> = {}) {
  const box = document.createElement('div');
  const root = createRoot(box);
  act(() =>
    root.render(
      <DetectorDrawing
        detector={detector}
        tracks={tracks}
        particle={rich('*S*')}
        width={1000}
        height={280}
        description="a decay"
        {...props}
      />,
    ),
  );
  const texts = [...box.querySelectorAll('text')].map(({ textContent }) => textContent);
  return { box, texts, has: (selector: string) => box.querySelector(selector) !== null };
}

describe('the drawing of a decay', () => {
  it('shows all tracks with their symbols, the vertex and the decay of X', () => {
    const { box, texts, has } = drawn();
    expect(box.querySelector('svg')?.getAttribute('aria-label')).toBe('a decay');
    expect(box.querySelectorAll('.track')).toHaveLength(tracks.length);
    expect(texts).toEqual(expect.arrayContaining(['K+', 'π+', 'S', 'e+', 'e−', 'KTAG', 'MUV3', 'z [m]']));
    expect([has('.vertex'), has('.decay-of-x'), has('.break-mark')]).toEqual([true, true, false]);
  });

  it('grows with the progress of the flight', () => {
    expect(drawn({ progress: 0 }).has('.track')).toBe(false);
    const early = drawn({ progress: 0.3 });
    expect(early.box.querySelectorAll('.track')).toHaveLength(1);
    expect(early.has('.vertex')).toBe(false);
    const lengths = [0.3, 0.5, 0.7, 1].map((progress) => {
      const lines = [...drawn({ progress }).box.querySelectorAll('.track polyline')];
      return lines.reduce((most, line) => {
        const last = line.getAttribute('points')?.split(' ').at(-1) ?? '0';
        return Math.max(most, Number(last.split(',')[0]));
      }, 0);
    });
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(lengths.length);
  });

  it('has roles, numbers or nothing in the place of names, and may begin later', () => {
    const roles = drawn({ names: 'roles' }).texts;
    expect(roles).toContain('pion or muon?');
    expect(roles).not.toContain('KTAG');
    const numbers = drawn({ names: 'numbers', fromM: 60, width: 360 });
    expect(numbers.texts).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', '6', '7', '8', '9']));
    expect(numbers.has('.break-mark')).toBe(true);
    const bare = drawn({ names: 'none', axis: false, tracks: [] });
    expect(bare.texts).toEqual([]);
  });
});
