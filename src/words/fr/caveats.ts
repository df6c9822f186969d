import type { Sections } from '../sections.ts';

export const caveats: Sections['caveats'] = {
  byName: {
    'own-model':
      'Production, durée de vie et désintégrations sont celles d’un modèle que vous avez donné ; rien ici ne s’en porte garant.',
    'octet-part':
      'L’octet faible a son intensité à l’ordre dominant, comme pour NA62 ; un ajustement à l’ordre suivant réduirait de moitié le rapport d’embranchement qu’il donne à lui seul.',
    'widths-as-given':
      'Les largeurs utilisent les couplages tels qu’ils sont donnés, comme l’article de 2025 ; l’évolution vers les basses échelles change ceux aux fermions, de 5 % à partir de 1 TeV.',
    'photon-parts-cancel':
      'Des parties du couplage aux photons s’annulent près de cette masse ; la durée de vie est donc incertaine ici.',
    'pion-pole':
      'La durée de vie repose sur le mélange avec le pion neutre et a un pôle à 135 MeV ; elle est donc incertaine ici.',
    'direct-phase':
      'Le couplage direct est pris réel, et la phase de V_td* V_ts, 24°, est omise là où les deux interfèrent.',
    'extrapolated-form-factor':
      'Le facteur de forme a été mesuré avec des paires de muons, au-dessus de 211 MeV ; au-dessous, il est extrapolé.',
    'three-photons-neglected':
      'Au-dessous de deux fois la masse de l’électron, il ne reste que la désintégration très lente en trois photons ; elle est négligée, et la particule compte comme stable.',
    'rounded-strength':
      'C est arrondi comme dans l’article de 2025 ; la boucle avec la masse du quark étrange donne un rapport d’embranchement supérieur d’un quart.',
    'two-photons-neglected':
      'Au-dessous de deux fois la masse de l’électron, il ne reste que la désintégration en deux photons ; elle est négligée, et la particule compte comme stable.',
    'neutral-pions-left-out':
      'La désintégration en deux pions neutres s’ouvre à 269.95 MeV et raccourcit la durée de vie ; la formule de l’article de 2025 l’omet.',
    'no-running':
      'La durée de vie utilise le couplage à 1 TeV, comme l’article de 2025 ; son évolution vers les basses échelles la raccourcirait de 10 %.',
    'pion-mixing-left-out':
      'La production omet le mélange avec le pion neutre ; à quelques MeV de 135 MeV, il change le rapport d’embranchement d’environ 10 %.',
    'lifetime-extended':
      'L’article de 2025 ne donne la durée de vie qu’au-dessous de 279.1 MeV ; la même formule est utilisée au-dessus, car aucun canal hadronique important ne s’ouvre.',
    'leading-order-octet':
      'L’octet faible a son intensité à l’ordre dominant, comme pour NA62 ; un ajustement à l’ordre suivant réduirait de moitié le rapport d’embranchement.',
    'pion-mixing-lifetime':
      'La durée de vie repose sur le mélange avec le pion neutre : elle a un pôle à 135 MeV et le couplage aux photons s’annule près de 151 MeV ; elle est donc incertaine ici.',
  },
};
