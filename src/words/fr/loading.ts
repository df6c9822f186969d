import type { Sections } from '../sections.ts';

export const loading: Sections['loading'] = {
  controls: 'Les commandes de cette page n’ont pas pu être chargées. Vérifiez la connexion.',
  link: 'Des parties du lien n’ont pas pu être utilisées.',
  waiting: 'Chargement…',
  panel: 'Panneau',
  part: (name) => `${name} : le chargement a échoué. Le reste de la page fonctionne toujours.`,
  notDrawn: (name) => `${name} : l’affichage a échoué. Le reste de la page fonctionne toujours.`,
  notDone: (name) => `${name} : échec. Rien d’autre n’a changé.`,
  notSaved: 'Le fichier n’a pas pu être écrit. Réessayez, ou rechargez la page.',
  tryAgain: 'Réessayer',
  reload: 'Recharger la page',
  newVersion: 'Une nouvelle version est là : rechargez quand vous voulez.',
  close: 'Fermer',
};
