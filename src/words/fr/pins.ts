import type { Sections } from '../sections.ts';

export const pins: Sections['pins'] = {
  open: 'En tableau',
  subject: 'Le tableau des épingles',
  title: (benchmark) => `Épingles dans ${benchmark}`,
  verdicts: {
    excluded: 'exclu',
    allowed: 'non exclu',
    'on-edge': 'au bord',
    silent: 'aucune recherche ne le couvre',
  },
  columns: {
    pin: 'épingle',
    m_MeV: 'masse [MeV/c²]',
    verdict: 'par les recherches sur le tracé',
    tau_s: 'durée de vie [s]',
    br: 'taux B(K⁺ → π⁺X)',
  },
  strength: (search) => `force μ, ${search}`,
  limit: (search) => `limite sur B, ${search}`,
  computing: 'Calcul en cours…',
  copyAs: 'Copier comme',
  forms: {
    tsv: 'texte séparé par des tabulations',
    latex: 'LaTeX avec booktabs',
    markdown: 'texte Markdown',
    csv: 'fichier CSV',
  },
  save: 'Enregistrer en CSV',
  copied: (form) => `Tableau copié comme ${form}.`,
  refused:
    'Le navigateur n’autorise pas cette page à écrire dans le presse-papiers. Enregistrez plutôt le tableau.',
  saved: (name) => `${name} enregistré.`,
  close: 'Fermer',
};
