import type { Sections } from '../sections.ts';

export const keys: Sections['keys'] = {
  title: 'Touches quand une figure est active',
  keys: {
    arrows: { key: '← →', does: 'masse, par 1 MeV' },
    upAndDown: { key: '↑ ↓', does: 'couplage, par 1/20 de décade' },
    steps: { key: 'Maj, Alt', does: 'avec les flèches : dix fois plus grand, dix fois plus fin' },
    pages: { key: 'Pg préc., Pg suiv.', does: 'couplage, par décade' },
    ends: { key: 'Début, Fin', does: 'première et dernière masse visibles' },
    couplingEdges: { key: '[ ]', does: 'bord précédent et suivant en couplage à cette masse' },
    massEdges: { key: ', .', does: 'bord précédent et suivant en masse à ce couplage' },
    pin: { key: 'Entrée', does: 'épingler le point' },
    unpin: { key: 'Suppr', does: 'retirer l’épingle sous le réticule' },
    zoom: { key: '+ −', does: 'agrandir et réduire' },
    whole: { key: '0', does: 'le plan entier' },
    swap: { key: 'f', does: 'échanger panneau et figure' },
    table: { key: 't', does: 'table derrière la figure, et retour' },
    copy: { key: 'c', does: 'copier les valeurs' },
    glossary: { key: 'g', does: 'symboles et termes' },
    plain: { key: 'w', does: 'mots simples, et retour' },
    map: { key: '?', does: 'cette liste' },
    escape: {
      key: 'Échap',
      does: 'fermer ce qui est ouvert au-dessus ; si rien n’est ouvert, arrêter les pseudo-expériences',
    },
    history: { key: 'Ctrl Z, Ctrl Maj Z', does: 'annuler, rétablir (partout)' },
  },
  mouse:
    'À la souris : un clic épingle, glisser déplace, Maj et glisser agrandit un cadre, Ctrl et la molette agrandissent, un double clic montre le plan entier.',
  close: 'Fermer',
};
