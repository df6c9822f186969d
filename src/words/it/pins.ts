import type { Sections } from '../sections.ts';

export const pins: Sections['pins'] = {
  open: 'Come tabella',
  subject: 'La tabella dei segnaposto',
  title: (benchmark) => `Segnaposto in ${benchmark}`,
  verdicts: {
    excluded: 'escluso',
    allowed: 'non escluso',
    'on-edge': 'sul bordo',
    silent: 'nessuna ricerca lo copre',
  },
  columns: {
    pin: 'segnaposto',
    m_MeV: 'massa [MeV/c²]',
    verdict: 'dalle ricerche nel grafico',
    tau_s: 'vita media [s]',
    br: 'frazione B(K⁺ → π⁺X)',
  },
  strength: (search) => `intensità μ, ${search}`,
  limit: (search) => `limite su B, ${search}`,
  computing: 'Calcolo in corso…',
  copyAs: 'Copia come',
  forms: {
    tsv: 'testo separato da tabulazioni',
    latex: 'LaTeX con booktabs',
    markdown: 'testo Markdown',
    csv: 'file CSV',
  },
  save: 'Salva come CSV',
  copied: (form) => `Tabella copiata come ${form}.`,
  refused: 'Il browser non lascia scrivere questa pagina negli appunti. Salvi invece la tabella.',
  saved: (name) => `${name} salvato.`,
  close: 'Chiudi',
};
