import type { Sections } from '../sections.ts';

export const caveats: Sections['caveats'] = {
  byName: {
    'own-model':
      'Produzione, vita media e decadimenti sono quelli di un modello che avete dato; nulla qui ne garantisce.',
    'octet-part':
      'L’ottetto debole ha l’intensità all’ordine dominante, come per NA62; un adattamento all’ordine successivo dimezzerebbe il rapporto di decadimento che esso dà da solo.',
    'widths-as-given':
      'Le larghezze usano gli accoppiamenti come sono dati, come l’articolo del 2025; l’evoluzione a scale basse cambia quelli ai fermioni, del 5 % da 1 TeV.',
    'photon-parts-cancel':
      'Parti dell’accoppiamento ai fotoni si cancellano vicino a questa massa, quindi qui la vita media è incerta.',
    'pion-pole':
      'La vita media poggia sul mescolamento con il pione neutro e ha un polo a 135 MeV, quindi qui è incerta.',
    'direct-phase':
      'L’accoppiamento diretto è preso reale, e la fase di V_td* V_ts, 24°, è omessa dove i due interferiscono.',
    'extrapolated-form-factor':
      'Il fattore di forma è stato misurato con coppie di muoni, sopra 211 MeV; sotto è estrapolato.',
    'three-photons-neglected':
      'Sotto il doppio della massa dell’elettrone resta solo il lentissimo decadimento in tre fotoni; è trascurato, e la particella vale come stabile.',
    'rounded-strength':
      'C è arrotondato come nell’articolo del 2025; il loop con la massa del quark strange dà un rapporto di decadimento più alto di un quarto.',
    'two-photons-neglected':
      'Sotto il doppio della massa dell’elettrone resta solo il decadimento in due fotoni; è trascurato, e la particella vale come stabile.',
    'neutral-pions-left-out':
      'Il decadimento in due pioni neutri si apre a 269.95 MeV e accorcia la vita media; la formula dell’articolo del 2025 lo omette.',
    'no-running':
      'La vita media usa l’accoppiamento a 1 TeV, come l’articolo del 2025; l’evoluzione a scale basse la accorcerebbe del 10 %.',
    'pion-mixing-left-out':
      'La produzione omette il mescolamento con il pione neutro; a pochi MeV da 135 MeV esso cambia il rapporto di decadimento di circa il 10 %.',
    'lifetime-extended':
      'L’articolo del 2025 dà la sua vita media solo sotto 279.1 MeV; sopra si usa la stessa formula, perché non si apre alcun canale adronico importante.',
    'leading-order-octet':
      'L’ottetto debole ha l’intensità all’ordine dominante, come per NA62; un adattamento all’ordine successivo dimezzerebbe il rapporto di decadimento.',
    'pion-mixing-lifetime':
      'La vita media poggia sul mescolamento con il pione neutro: ha un polo a 135 MeV e l’accoppiamento ai fotoni si annulla vicino a 151 MeV, quindi qui è incerta.',
  },
};
