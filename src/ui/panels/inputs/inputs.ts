import type { PlanePanel } from '../panel.ts';
import { inputs } from './facts.ts';
import { InputsOver } from './InputsOver.tsx';
import { inputsScene } from './inputsScene.ts';
import { inputsTable } from './inputsTable.ts';
import { panelAsks } from './signalLimits.ts';

export const panel: PlanePanel = {
  id: inputs.id,
  asks: panelAsks,
  scene: inputsScene,
  table: inputsTable,
  Over: InputsOver,
};
