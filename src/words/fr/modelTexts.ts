import type { Sections } from '../sections.ts';

type Named = Readonly<Partial<Record<string, string>>>;

const reasons: Named = {
  'own-largest': 'Le modèle que vous avez donné s’arrête à ce couplage.',
  'own-range': 'Le modèle que vous avez donné n’en dit rien là.',
  'no-own-lifetime': 'Le modèle que vous avez donné ne dit rien de la durée de vie.',
  'kaon-too-light':
    'Un kaon est trop léger pour se désintégrer en un pion chargé et une particule plus lourde que 354.1 MeV.',
  'pions-not-computed':
    'Au-dessus de deux fois la masse du pion chargé, 279.1 MeV, le photon sombre se désintègre aussi en pions, ce qui n’est pas calculé ici.',
  'pions-take-over':
    'Au-dessus de deux fois la masse du pion chargé, 279.1 MeV, les désintégrations en pions dominent ; la durée de vie de l’article de 2025 les omet.',
  'decays-to-dark-matter':
    'Dans BC2, le photon sombre se désintègre en matière noire : il s’échappe sans être vu quelle que soit sa durée de vie ; les désintégrations visibles ne sont pas calculées.',
  'no-three-pions':
    'La désintégration du kaon s’arrête à 354.1 MeV, avant que la particule ne puisse se désintégrer en trois pions, à 405 MeV.',
  'decays-in-the-detector':
    'Le photon sombre de BC1 se désintègre en électrons ou en muons avant de pouvoir quitter le détecteur, pour tout couplage qui le produit assez souvent ; une recherche de particule qui s’échappe ne peut donc pas le voir.',
  'sine-at-most-one': 'Le carré du sinus d’un angle est au plus 1.',
  'kinetic-energy':
    'À ε = cos θ_W = 0.877, l’énergie cinétique du photon sombre et de l’hypercharge n’est plus positive.',
  'beyond-expansion-at-scale':
    'Le plus grand coefficient dépasserait 4π à l’échelle où les couplages sont donnés, où un développement n’a plus de sens.',
  'beyond-expansion': 'Avec Λ = 1 TeV, le coefficient dépasserait 4π, où un développement n’a plus de sens.',
};

export const modelTexts: Sections['model texts'] = {
  definitions: {
    'one_over_Lambda_TeV-1':
      'Un sur Lambda, avec les couplages tels qu’ils sont donnés à côté ; l’échelle d’où ils évoluent reste celle qui est choisie (arXiv:2012.12272).',
    'Cmax_over_Lambda_TeV-1':
      'Le plus grand des couplages divisé par Lambda ; les autres gardent leur rapport à lui. Ceux aux bosons de jauge ont le carré du couplage de jauge en facteur (article de 2025, section 4).',
    'g_agammagamma_TeV-1':
      'Couplage aux photons à l’arbre de arXiv:1901.09966, avec un quart devant le terme de photons : 16 pi alpha fois la somme de C_WW et C_BB, divisée par Lambda.',
    'Cff_over_Lambda_TeV-1':
      'Couplage universel aux fermions divisé par l’échelle de nouvelle physique de 1 TeV (article de 2025, section 4).',
    g_Y: 'Le couplage g_Y est la valeur moyenne du champ de Higgs dans le vide, fois le couplage aux fermions divisé par Lambda ; c’est 2v divisé par la constante de désintégration de arXiv:1901.09966.',
    one_over_f:
      'Inverse de la constante de désintégration de arXiv:1901.09966, moitié du couplage aux fermions divisé par Lambda, avec le lagrangien écrit sans le facteur un demi.',
    'CGG_over_Lambda_TeV-1':
      'Couplage aux gluons divisé par l’échelle de nouvelle physique de 1 TeV, avec le carré du couplage fort en facteur (article de 2025, section 4).',
    one_over_Fa:
      'Inverse de la constante de désintégration de l’axion, définie par le couplage fort alpha divisé par 8 pi devant le terme de gluons (arXiv:1511.02867).',
    one_over_fG:
      'Inverse de l’échelle f_G de arXiv:1901.09966, définie par un quart devant le terme de gluons ; converti avec un couplage fort de 0.0885 à 1 TeV.',
    y: 'Le produit y est epsilon au carré, fois la constante de structure fine sombre, fois la puissance quatre du rapport des masses de la matière noire et du photon sombre (arXiv:1901.09966).',
    sin2theta:
      'Carré du sinus de l’angle de mélange du scalaire sombre et du boson de Higgs (article de 2025, section 4).',
    sintheta:
      'Sinus de l’angle de mélange du scalaire sombre et du boson de Higgs (article de 2025, section 4).',
    epsilon: 'Mélange cinétique du photon sombre avec l’hypercharge (article de 2025, section 4).',
    epsilon2: 'Carré du mélange cinétique du photon sombre avec l’hypercharge (article de 2025, section 4).',
  },
  reasons,
  sources: {
    'form-factor-parameters': 'arXiv:hep-ph/9808289, paramètres de arXiv:2209.05076',
    'misprinted-prefactor':
      'arXiv:1708.00443, au lieu de l’éq. 4.11 de l’article de 2025, dont le préfacteur est mal imprimé',
    'mixing-with-mesons': 'arXiv:2201.05170, mélange avec les mésons neutres',
    'renormalisation-group': 'groupe de renormalisation de arXiv:2012.12272 et arXiv:2110.10698',
    'parts-added': 'arXiv:2012.12272 et article de 2025, éq. 4.10',
    'second-coupling-dropped': 'article de 2025, éq. 4.10, sans son second C_ff',
  },
};

/** One sentence for a reason of a model; what the model itself says where there are no words for it. */
export const modelReason = (reason: string): string => reasons[reason] ?? reason;
