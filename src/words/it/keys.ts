import type { Sections } from '../sections.ts';

export const keys: Sections['keys'] = {
  title: 'Tasti quando una figura è attiva',
  keys: {
    arrows: { key: '← →', does: 'massa, di 1 MeV' },
    upAndDown: { key: '↑ ↓', does: 'accoppiamento, di 1/20 di decade' },
    steps: { key: 'Maiusc, Alt', does: 'con le frecce: dieci volte più largo, dieci volte più fine' },
    pages: { key: 'Pag su, Pag giù', does: 'accoppiamento, di una decade' },
    ends: { key: 'Inizio, Fine', does: 'prima e ultima massa visibili' },
    couplingEdges: { key: '[ ]', does: 'bordo precedente e successivo in accoppiamento a questa massa' },
    massEdges: { key: ', .', does: 'bordo precedente e successivo in massa a questo accoppiamento' },
    pin: { key: 'Invio', does: 'fissare il punto' },
    unpin: { key: 'Canc', does: 'togliere lo spillo sotto il mirino' },
    zoom: { key: '+ −', does: 'ingrandire e ridurre' },
    whole: { key: '0', does: 'il piano intero' },
    swap: { key: 'f', does: 'scambiare pannello e figura' },
    table: { key: 't', does: 'tabella dietro la figura, e ritorno' },
    copy: { key: 'c', does: 'copiare i numeri' },
    glossary: { key: 'g', does: 'simboli e termini' },
    plain: { key: 'w', does: 'parole semplici, e ritorno' },
    map: { key: '?', does: 'questa lista' },
    escape: {
      key: 'Esc',
      does: 'chiudere ciò che è aperto sopra; se nulla è aperto, fermare gli pseudoesperimenti',
    },
    history: { key: 'Ctrl Z, Ctrl Maiusc Z', does: 'annullare, ripetere (ovunque)' },
  },
  mouse:
    'Con il mouse: un clic fissa, trascinare sposta, Maiusc e trascinare ingrandisce un riquadro, Ctrl e la rotella ingrandiscono, un doppio clic mostra il piano intero.',
  close: 'Chiudi',
};
