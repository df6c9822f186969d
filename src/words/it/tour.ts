import type { Sections } from '../sections.ts';

export const tour: Sections['tour'] = {
  title: 'Visita',
  steps: 'Passi della visita',
  leave: 'Lascia la visita',
  copyLink: 'Copia link',
  back: 'Indietro',
  next: 'Avanti',
  nextStep: (name) => `Avanti: ${name}`,
  explore: 'Esplora da solo',
  place: (step, all) => `Passo ${step} di ${all}`,
  keys: 'anche ← → voltano pagina',
  detector: 'Il disegno del rivelatore',
};

export const tourSteps: Sections['tour steps'] = {
  kaon: {
    name: 'Un kaone decade',
    heading: 'Una volta su dieci miliardi, non resta quasi nulla da vedere.',
    text: [
      'Un kaone è una particella che vive un centomilionesimo di secondo. NA62 ne osserva migliaia di miliardi.',
      'Una volta su dieci miliardi, un kaone diventa un pione e due neutrini, che volano via senza essere visti.',
    ],
    task: 'Guardate decadere i kaoni.',
  },
  recoil: {
    name: 'Il rinculo',
    heading: 'Il pione tradisce *X*, anche se non si vede altro.',
    text: [
      'E se il kaone facesse un pione e una nuova particella, *X*? Il rinculo del pione tradirebbe la massa di *X*, anche se non si vede altro.',
    ],
    task: 'Trascinate la massa.',
  },
  noBump: {
    name: 'Nessuna gobba',
    heading: 'Che cosa potrebbe ancora nascondersi',
    text: [
      'Finora nessuna gobba. Dunque *X* nasce di rado, o mai.',
      'Questa linea mostra la più grande parte dei kaoni che potrebbe ancora nascondere un *X* di ogni massa.',
    ],
    task: 'Trascinate la massa: quanto potrebbe essere ancora grande la gobba?',
  },
  coupling: {
    name: 'L’accoppiamento',
    heading: 'Da quanto raro a quanto debole',
    text: [
      'Quanto *X* tocca il nostro mondo è il suo accoppiamento. Un accoppiamento più forte dà più *X*: tutto ciò che sta sopra questo bordo si sarebbe dovuto vedere. È escluso.',
    ],
    task: 'Trascinate il punto oltre il bordo.',
  },
  lifetime: {
    name: 'La vita media',
    heading: 'Perché la regione rossa ha un tetto',
    text: [
      'Ma un *X* fortemente accoppiato muore anche giovane. Se decade nel rivelatore, se ne vedono i resti e questa ricerca lo scarta. Perciò la regione ha un tetto.',
    ],
    task: 'Trascinate la vita media.',
  },
  yourTurn: {
    name: 'Tocca a voi',
    heading: 'Ciò che è ancora vuoto, nessuno l’ha ancora escluso.',
    text: [
      'Altre ricerche cercano proprio quei resti: due muoni, due fotoni. Insieme stringono il cerchio. Ciò che è ancora vuoto, nessuno l’ha ancora escluso.',
    ],
    task: 'Tocca a voi: mettete il punto da qualche parte e indovinate.',
  },
};

export const tourFigure: Sections['tour figure'] = {
  coupling: (symbol) => ['quanto *X* tocca il nostro mondo, ', symbol],
  lifetime: (mass) => `quanto vive *X* a ${mass} MeV`,
  mass: 'massa di *X* [MeV/*c*^2]',
  ruledOut: 'Escluso',
  noticed: 'Qui NA62 avrebbe notato *X*',
  fallsApart: ['*X* decade', 'nel rivelatore'],
  fallsApartNarrow: ['*X* decade', 'nel rivelatore'],
  tooRare: ['*X* nasce troppo di rado per essere visto'],
  tooRareNarrow: ['*X* nasce troppo', 'di rado'],
  hidden: ['decadimenti ordinari', 'nascondono *X* qui'],
};
