import type { KeyCommand } from './command.ts';
import { couplingEdgeKeys, massEdgeKeys } from './edgeKeys.ts';
import { couplingArrows, couplingPages, massArrows, massEnds } from './moveKeys.ts';
import { copy, escape, history, keyMap, swap, table } from './pageKeys.ts';
import { pin, unpin } from './pinKeys.ts';
import { glossary, plainWords } from './wordKeys.ts';
import { wholePlane, zoomKeys } from './viewKeys.ts';

/** All that can be done by keyboard, in the order of the map of keys. */
export const commands: readonly KeyCommand[] = [
  massArrows,
  couplingArrows,
  couplingPages,
  massEnds,
  couplingEdgeKeys,
  massEdgeKeys,
  pin,
  unpin,
  zoomKeys,
  wholePlane,
  swap,
  table,
  copy,
  glossary,
  plainWords,
  keyMap,
  escape,
  history,
];
