export { plainAxes as axes, plainExplore as explore, plainPlanes as planes } from './planes.ts';
export {
  plainBounds as bounds,
  plainFaces as faces,
  plainKeys as keys,
  plainLists as 'lists of the sentence',
  plainPlace as place,
  plainSpoken as 'spoken point',
  plainUnion as union,
} from './lists.ts';
export {
  plainCombined as combined,
  plainModels as models,
  plainNotes as notes,
  plainStatistics as 'panel of statistics',
  plainPanels as panels,
  plainPublished as published,
  plainCurves as 'search curves',
} from './figure.ts';
export { plainReadout as readout } from './readout.ts';
export { plainSentence as sentence } from './sentence.ts';
export { plainSilences as silences } from './silences.ts';
export { plainVerdict as verdict } from './verdict.ts';
