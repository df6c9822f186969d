import type { Sections } from '../sections.ts';

export const caveats: Sections['caveats'] = {
  byName: {
    'own-model':
      'Erzeugung, Lebensdauer und Zerfälle sind die eines Modells, das Sie gegeben haben; nichts hier bürgt dafür.',
    'extrapolated-form-factor':
      'Der Formfaktor wurde mit Myonpaaren gemessen, über 211 MeV; darunter ist er extrapoliert.',
    'three-photons-neglected':
      'Unter der doppelten Elektronmasse bleibt nur der sehr langsame Zerfall in drei Photonen; er ist vernachlässigt, und das Teilchen gilt als stabil.',
    'rounded-strength':
      'C ist gerundet wie in der Arbeit von 2025; die Schleife mit der Masse des Strange-Quarks gibt ein um ein Viertel höheres Verzweigungsverhältnis.',
    'two-photons-neglected':
      'Unter der doppelten Elektronmasse bleibt nur der Zerfall in zwei Photonen; er ist vernachlässigt, und das Teilchen gilt als stabil.',
    'neutral-pions-left-out':
      'Der Zerfall in zwei neutrale Pionen öffnet sich bei 269.95 MeV und verkürzt die Lebensdauer; die Formel der Arbeit von 2025 lässt ihn weg.',
    'no-running':
      'Die Lebensdauer benutzt die Kopplung bei 1 TeV, wie die Arbeit von 2025; ihr Laufen zu kleinen Skalen würde sie um 10 % verkürzen.',
    'pion-mixing-left-out':
      'Die Produktion lässt die Mischung mit dem neutralen Pion weg; bis auf wenige MeV an 135 MeV ändert sie das Verzweigungsverhältnis um etwa 10 %.',
    'lifetime-extended':
      'Die Arbeit von 2025 gibt ihre Lebensdauer nur unter 279.1 MeV an; darüber gilt hier dieselbe Formel, denn kein wichtiger hadronischer Kanal öffnet sich.',
    'leading-order-octet':
      'Das schwache Oktett hat seine Stärke in führender Ordnung, wie bei NA62; eine Anpassung in der nächsten Ordnung würde das Verzweigungsverhältnis halbieren.',
    'pion-mixing-lifetime':
      'Die Lebensdauer beruht auf der Mischung mit dem neutralen Pion: Sie hat einen Pol bei 135 MeV, und die Photonkopplung verschwindet nahe 151 MeV; hier ist sie also unsicher.',
  },
};
