import type { Language, Section } from '../../section.ts';
import {
  plainCombined,
  plainCurves,
  plainModels,
  plainNotes,
  plainPanels,
  plainPublished,
  plainStatistics,
} from './figure.ts';
import {
  plainBounds,
  plainFaces,
  plainKeys,
  plainLists,
  plainPlace,
  plainSpoken,
  plainUnion,
} from './lists.ts';
import { plainAxes, plainExplore, plainPlanes } from './planes.ts';
import { plainReadout } from './readout.ts';
import { plainSentence } from './sentence.ts';
import { plainSilences } from './silences.ts';
import { plainVerdict } from './verdict.ts';

/** What is said otherwise to people without physics, by section; a function where it holds something of what is said to others. */
const sections: Readonly<Record<string, Section | ((said: never) => Section)>> = {
  axes: plainAxes,
  bounds: plainBounds,
  combined: plainCombined,
  explore: plainExplore,
  faces: plainFaces,
  keys: plainKeys,
  'lists of the sentence': plainLists,
  models: plainModels,
  notes: plainNotes,
  'panel of statistics': plainStatistics,
  panels: plainPanels,
  place: plainPlace,
  planes: plainPlanes,
  published: plainPublished,
  readout: plainReadout,
  'search curves': plainCurves,
  sentence: plainSentence,
  silences: plainSilences,
  'spoken point': plainSpoken,
  union: plainUnion,
  verdict: plainVerdict,
};

/** Italian for people without physics: it lies over Italian. */
export const plainItalian: Language = (name, said) => {
  const plain = sections[name] ?? {};
  return typeof plain === 'function' ? plain(said as never) : plain;
};
