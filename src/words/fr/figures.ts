import type { Sections } from '../sections.ts';

const percentWithin = (factor: number): string =>
  factor >= 2
    ? `un facteur ${Number(factor.toPrecision(2))}`
    : factor < 1.001
      ? '0.1 %'
      : `${(100 * (factor - 1)).toPrecision(2)} %`;

export const figures: Sections['figures'] = {
  subject: 'La liste des figures',
  bar: 'La ligne sur la figure',
  all: 'Toutes les figures',
  title: 'Les figures des articles, vivantes',
  introduction:
    'Chaque figure est calculée pendant que vous la regardez. Ouvrez-en une pour déplacer ses axes, changer ses hypothèses et la comparer à l’article.',
  paper: (year) => `Article de ${year}`,
  beyond: 'Après les articles',
  parts: { left: 'gauche', right: 'droite', centre: 'milieu' },
  heading: (number, arxiv) => `Figure ${number} de arXiv:${arxiv}`,
  number: (number) => `Figure ${number}`,
  search: 'Trouver une figure',
  searchHint: '9d, durée de vie, BC4 …',
  noneSuch: (text) => `Aucune figure ne s’appelle « ${text} ». Essayez un numéro, comme 9d, ou un mot.`,
  leave: 'Quitter la liste',
  previous: 'Figure précédente',
  next: 'Figure suivante',
  compare: 'Comparer à l’article',
  about: 'Ce qu’elle suppose',
  usedIn: (year) => `Utilisé dans l’article de ${year}, figures`,
  reset: 'Comme dans l’article',
  close: 'Fermer la figure',
  published: 'Tracer la courbe publiée',
  changed: 'Vous avez changé cette figure : les nombres ci-dessous sont ceux de vos choix.',
  shows: 'L’article montre',
  here: 'Calculé ici',
  differs: 'Pourquoi ils diffèrent',
  numbers: 'Nombres comparés',
  columns: {
    what: 'Quoi',
    paper: 'Article',
    here: 'Ici',
    agreement: 'Accord',
  },
  waiting: 'Calcul en cours…',
  agrees: 'en accord',
  differsFromPaper: 'diffère',
  upTo: 'à',
  ratio: (ratio) => `rapport ${ratio}`,
  curve: (points) => `${points} points relevés`,
  median: (median, ninetieth) => `rapport médian ${median} ; neuf sur dix à ${percentWithin(ninetieth)} près`,
  nothing: 'non comparé',
  note: (heading) => `D’après ${heading}.`,
  drawing: (name) => `Dessin : ${name}`,
  notDrawn: 'Cette figure n’a pas pu être dessinée. Ouvrez-la pour voir pourquoi.',
};
