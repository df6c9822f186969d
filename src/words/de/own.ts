import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

/** What is lost with the page. @param name of a bound, or null for all */
const lasting = (name: string | null): string =>
  name === null ? 'Ihre eigenen Daten bleiben' : `„${name}“ bleibt`;

export const own: Sections['own'] = {
  heading: 'Ihre eigenen Daten',
  add: 'Eigene Schranke hinzufügen',
  removed: (name) => `„${name}“ wurde entfernt.`,
  undo: 'Rückgängig',
  unread: (count) =>
    count === 1 ? '1 Schranke war nicht lesbar.' : `${count} Schranken waren nicht lesbar.`,
  downloadUnread: 'Unverändert herunterladen',
  inLimits: 'in „Grenze auf B“',
  notDrawn: 'nicht gezeichnet',
  moreOf: (name) => `${name}: mehr`,
  more: 'mehr',
  less: 'weniger',
  change: 'Ändern',
  remove: 'Entfernen',
  saveAs: (points) => `${points === 1 ? 'Den einen Punkt' : `Alle ${points} Punkte`} sichern als `,
  drop: 'Legen Sie die Dateien ab, um sie anzusehen. Noch wird nichts hinzugefügt.',

  coupling: {
    'lower-edge': (model, level) =>
      `Kopplung von ${model}, ${level}; was über ihrer Linie liegt, ist ausgeschlossen.`,
    'upper-edge': (model, level) =>
      `Kopplung von ${model}, ${level}; was unter ihrer Linie liegt, ist ausgeschlossen.`,
    'closed-region': (model, level) => `Kopplung von ${model}, ${level}; geschlossene Kontur.`,
  },
  projection: {
    'lower-edge': (model, level) =>
      `Projektion von ${model}, ${level}; was über ihrer Linie liegt, ist ausgeschlossen.`,
    'upper-edge': (model, level) =>
      `Projektion von ${model}, ${level}; was unter ihrer Linie liegt, ist ausgeschlossen.`,
    'closed-region': (model, level) => `Projektion von ${model}, ${level}; geschlossene Kontur.`,
  },
  oneSided: (name) => [name, ' (einseitig)'],
  recast: (level) => `Grenzen auf B(K⁺ → π⁺X), ${level}, von KaonScope in jedes Modell umgerechnet.`,
  limit: (level, reason) => `Grenze auf B bei einer Lebensdauer, ${level}. Nicht umgerechnet: ${reason}`,
  level: (percent) => `${percent} % CL`,
  noLevel: 'ohne Konfidenzniveau',
  why: (reason) => `Nicht gezeichnet: ${reason}`,
  points: (points, file) => `${counted(points, 'Punkt', 'Punkte')}, aus ${file}.`,
  pointsDrawn: (points, drawn, file) =>
    `${counted(points, 'Punkt', 'Punkte')}, mit ${drawn} gezeichnet, aus ${file}.`,
  ofModel: (model) => `Dies ist eine Kopplung von ${model}.`,
  preview: 'Vorschau',

  files: (count) => counted(count, 'Datei', 'Dateien'),
  size: (files, megabytes) => `${files}, ${megabytes} MB`,
  storageFull: (name) =>
    `Der Speicher des Browsers für diese Seite ist voll: ${lasting(name)} nur, bis die Seite geschlossen wird.`,
  notKept: (name) =>
    `Der Browser behält nichts für diese Seite: ${lasting(name)} nur, bis die Seite geschlossen wird.`,
  pasted: 'eingefügter Text',
  noPoints: (name) => `„${name}“ hat keine Punkte, die dieses Format fassen kann.`,
  saved: (name, file) => `„${name}“ als ${file} gespeichert.`,
};
