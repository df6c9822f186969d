import type { Sections } from '../sections.ts';

export const curveFormats: Sections['curve formats'] = {
  csv: 'Massa in MeV e valore, con un’intestazione di commenti. Si può lasciare di nuovo su questa pagina.',
  json: 'Il formato proprio di KaonScope. Si può lasciare di nuovo su questa pagina.',
  'dark-matter-live':
    'Per il sito del CERN: x,y in GeV e l’etichetta di ogni regione, da mettere nella sua cartella del modello. Accetta risultati pubblicati; dite nel contributo che cosa è stato calcolato qui, e controllate le quattro categorie.',
  hepdata:
    'submission.yaml con una tabella per curva, le bande come errori del limite atteso dove si può; pronto per l’invio.',
};
