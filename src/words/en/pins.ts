import { section } from '../section.ts';

/** What is said of the pins as a table. */
export const pinsWords = section('pins', {
  open: 'As a table',
  subject: 'The table of pins',
  title: (benchmark: string): string => `Pins in ${benchmark}`,
  verdicts: {
    excluded: 'excluded',
    allowed: 'not excluded',
    'on-edge': 'on the edge',
    silent: 'no search covers it',
  },
  columns: {
    pin: 'pin',
    m_MeV: 'mass [MeV/c²]',
    verdict: 'by the searches on the plot',
    tau_s: 'lifetime [s]',
    br: 'B(K⁺ → π⁺X)',
  },
  strength: (search: string): string => `μ, ${search}`,
  limit: (search: string): string => `limit on B, ${search}`,
  computing: 'Computing…',
  copyAs: 'Copy as',
  forms: { tsv: 'tab-separated text', latex: 'LaTeX (booktabs)', markdown: 'Markdown', csv: 'CSV' },
  save: 'Save as CSV',
  copied: (form: string): string => `Table copied as ${form}.`,
  refused: 'The browser does not let this page write to the clipboard. Save the table instead.',
  saved: (name: string): string => `Saved ${name}.`,
  close: 'Close',
});
