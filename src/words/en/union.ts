import { section } from '../section.ts';

/** The searches as one region. */
export const unionWords = section('union', {
  row: 'as one region, their union',
  title: 'Union of the searches',
  name: 'the searches as one region, their union',
  note: 'Union of the searches on the plot.',
});
