import type { Arrangement } from '../../src/ui/explore/scenes/frames.ts';

/** A window for which a picture is drawn, and the size of the boxes in it, all px. */
export interface BuiltInWindow {
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  /** Of the figure, and of the panel under it where there is one: an end-to-end test measures them. */
  readonly main: readonly [width: number, height: number];
  readonly linked: readonly [width: number, height: number] | null;
}

const desktop = (
  width: number,
  height: number,
  main: BuiltInWindow['main'],
  linked: BuiltInWindow['linked'],
  arrangement: Arrangement = 'wide',
): BuiltInWindow => ({ arrangement, width, height, main, linked });
const phone = (width: number, height: number, main: BuiltInWindow['main']): BuiltInWindow => ({
  arrangement: 'phone',
  width,
  height,
  main,
  linked: null,
});

/** The windows that people have most. Others show the picture of the one most like them, stretched, until the live one is there. */
export const builtInWindows: readonly BuiltInWindow[] = [
  desktop(1440, 900, [1000, 492], [1000, 147]),
  desktop(1280, 720, [840, 360], [840, 116]),
  desktop(1366, 768, [926, 394], [926, 118]),
  desktop(1536, 864, [1000, 464], [1000, 139]),
  desktop(1920, 1080, [1224, 630], [1224, 189]),
  desktop(1024, 768, [652, 514], [652, 154], 'middle'),
  desktop(768, 1024, [720, 440], [720, 120], 'column'),
  phone(360, 800, [360, 366]),
  phone(390, 844, [390, 424]),
  phone(430, 932, [430, 424]),
];
