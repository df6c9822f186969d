import type { PlanePanel } from '../panel.ts';
import { inputsAsks } from '../searchInputs.ts';
import { inputs } from './facts.ts';
import { InputsOver } from './InputsOver.tsx';
import { inputsScene } from './inputsScene.ts';
import { inputsTable } from './inputsTable.ts';

export const panel: PlanePanel = {
  id: inputs.id,
  asks: inputsAsks,
  scene: inputsScene,
  table: inputsTable,
  Over: InputsOver,
};
