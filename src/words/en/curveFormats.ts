import { section } from '../section.ts';

/** What formats of curves hold and are good for, by format. */
export const curveFormatWords = section('curve formats', {
  csv: 'Mass in MeV and value, with a heading of comments. Can be dropped on this page again.',
  json: 'KaonScope’s own form. Can be dropped on this page again.',
  'dark-matter-live':
    'For CERN’s site: x,y in GeV and the label of each region, to be put into its folder of the model. It takes published results; say in the contribution what was computed here, and check the four categories.',
  hepdata:
    'submission.yaml with a table per curve, bands as errors of the expected limit where they can; ready to be uploaded.',
});
