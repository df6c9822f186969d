import type { PlanePanel } from '../panel.ts';
import { inputsAsks } from '../searchInputs.ts';
import { toyInputsAsks } from '../../toy/toyAnswers.ts';
import { events } from './facts.ts';
import { EventsOver } from './EventsOver.tsx';
import { eventsScene } from './eventsScene.ts';
import { eventsTable } from './eventsTable.ts';

export const panel: PlanePanel = {
  id: events.id,
  asks: (known) => [...inputsAsks(known), ...toyInputsAsks(known)],
  scene: eventsScene,
  table: eventsTable,
  Over: EventsOver,
};
