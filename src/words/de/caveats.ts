import type { Sections } from '../sections.ts';

export const caveats: Sections['caveats'] = {
  byName: {
    'own-model':
      'Erzeugung, Lebensdauer und Zerfälle sind die eines Modells, das Sie gegeben haben; nichts hier bürgt dafür.',
    'octet-part':
      'Das schwache Oktett hat seine Stärke in führender Ordnung, wie bei NA62; eine Anpassung in der nächsten Ordnung würde das Verzweigungsverhältnis halbieren, das es allein bringt.',
    'widths-as-given':
      'Die Breiten benutzen die Kopplungen, wie sie gegeben sind, wie die Arbeit von 2025; ihr Laufen zu kleinen Skalen ändert die an Fermionen, von 1 TeV aus um 5 %.',
    'photon-parts-cancel':
      'Nahe dieser Masse heben sich Teile der Photonkopplung auf; die Lebensdauer ist hier also unsicher.',
    'pion-pole':
      'Die Lebensdauer beruht auf der Mischung mit dem neutralen Pion und hat einen Pol bei 135 MeV; hier ist sie also unsicher.',
    'direct-phase':
      'Die direkte Kopplung ist reell, und die Phase von V_td* V_ts, 24°, ist weggelassen, wo beide interferieren.',
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
