import type { Sections } from '../../sections.ts';

export const quantityTerms: Sections['glossary of quantities'] = {
  mass: {
    name: 'masse',
    says: 'Ce que pèse la particule, en énergie divisée par le carré de la vitesse de la lumière. Un électron a 0.511 MeV/c², un kaon 494 MeV/c².',
  },
  'missing-mass': {
    name: 'masse manquante au carré',
    says: 'Le carré de la masse de tout ce qui n’a pas été vu, d’après le kaon et le recul du pion. Un X ferait une bosse au carré de sa masse.',
  },
  'dimuon-mass': {
    name: 'masse des deux muons',
    says: 'La masse de la particule dont vient une paire de muons, s’ils viennent d’une seule. Un X ferait une bosse étroite.',
  },
  'branching-ratio': {
    name: 'rapport d’embranchement',
    says: 'La part des désintégrations qui vont d’une certaine façon : B = 1 sur un milliard veut dire qu’un kaon sur un milliard fait cela.',
  },
  lifetime: {
    name: 'durée de vie',
    says: 'Combien de temps X vit en moyenne à sa propre horloge. Plus il est couplé, moins il vit.',
  },
  'proper-length': {
    name: 'longueur de désintégration au repos',
    says: 'La durée de vie fois la vitesse de la lumière : jusqu’où va la lumière pendant que X vit.',
  },
  'lab-length': {
    name: 'longueur de désintégration au laboratoire',
    says: 'Jusqu’où X vole en moyenne avant de se désintégrer. Elle est plus grande que cτ, car les horloges des particules rapides retardent.',
  },
  momentum: {
    name: 'impulsion',
    says: 'Dit combien une particule est difficile à arrêter ou à dévier ; rapide, elle a presque son énergie divisée par la vitesse de la lumière. Les kaons de NA62 ont 75 GeV/c.',
  },
  width: {
    name: 'largeur de désintégration',
    says: 'La vitesse à laquelle une particule se désintègre, en énergie ; la durée de vie est ħ divisé par elle. Elle s’additionne sur toutes les façons de se désintégrer.',
  },
  'invisible-fraction': {
    name: 'fraction invisible',
    says: 'La part des désintégrations de X qui ne laissent rien à voir, par exemple en matière noire. On peut la choisir ici de 0 à 1.',
  },
  'amplitude-coupling': {
    name: 'couplage dans les formules',
    says: 'L’intensité g avec laquelle tous les modèles sont calculés ici : production et taux de désintégration croissent comme son carré.',
  },
  'mixing-angle': {
    name: 'mélange avec le boson de Higgs',
    says: 'La part de boson de Higgs du scalaire sombre : ses couplages sont ceux du boson de Higgs fois sin θ. Les taux vont comme sin²θ.',
  },
  'kinetic-mixing': {
    name: 'mélange cinétique',
    says: 'À quel point le photon sombre se mélange au photon ordinaire : il sent la charge électrique ε fois autant. Les taux vont comme ε².',
  },
  'dark-strength': {
    name: 'intensité de matière noire',
    says: 'Le produit ε² α_D (m_χ/m_A′)⁴, dont dépend la quantité de matière noire qui reste du Big Bang.',
  },
  'dark-constant': {
    name: 'constante de structure fine sombre',
    says: 'L’intensité du couplage du photon sombre à la matière noire. Elle ne change que y, et aucune limite sur ε.',
  },
  'dark-mass-ratio': {
    name: 'rapport des masses de la matière noire et du photon sombre',
    says: 'Au-dessous de 1/2, le photon sombre peut se changer en deux particules de matière noire. Il ne change que y.',
  },
  'fermion-coupling': {
    name: 'couplage aux fermions divisé par Λ',
    says: 'L’intensité du couplage d’une particule de type axion aux fermions, comme les électrons, les muons et les quarks.',
  },
  'gluon-coupling': {
    name: 'couplage aux gluons divisé par Λ',
    says: 'L’intensité du couplage d’une particule de type axion aux gluons.',
  },
  'electroweak-couplings': {
    name: 'couplages aux champs W et B',
    says: 'L’intensité avec laquelle une particule de type axion se couple aux champs de la force électrofaible. Leur somme fait son couplage aux photons.',
  },
  'separate-couplings': {
    name: 'couplages aux sortes de fermions',
    says: 'Des couplages qui prennent la place du couplage commun : aux quarks de type up, aux quarks de type down, aux leptons chargés et à la troisième génération.',
  },
  'direct-coupling': {
    name: 'couplage direct des quarks étrange et down',
    says: 'L’intensité avec laquelle une particule de type axion change d’elle-même un quark étrange en quark down, en plus de ce qu’apportent les boucles quantiques.',
  },
  'photon-coupling': {
    name: 'couplage aux photons',
    says: 'L’intensité avec laquelle une particule de type axion se couple à deux photons. Il décide du temps qu’elle met à se changer en lumière.',
  },
  'theory-input': {
    name: 'donnée théorique',
    says: 'Un nombre de la théorie sur lequel les courbes publiées diffèrent : *C* du scalaire sombre, |*N*_8| des ALP, le rapport *m*_{*u*}/*m*_{*d*} des masses des quarks, ou *F*_{*B*}, les facteurs de forme des désintégrations de B sur les usuels. Il se choisit parmi les autres hypothèses.',
  },
  'new-scale': {
    name: 'échelle de nouvelle physique',
    says: 'L’énergie à laquelle la théorie derrière le couplage montrerait ses autres particules. Elle est de 1 TeV, comme dans l’article, si aucune autre n’est choisie.',
  },
  'yukawa-coupling': {
    name: 'couplage de type Yukawa',
    says: 'Le couplage aux fermions d’une particule de type axion dans les unités de l’article de 2021.',
  },
  'decay-constant': {
    name: 'constante de désintégration',
    says: 'Une autre façon de donner le couplage d’une particule de type axion : un sur une énergie, ce qu’utilisent d’autres articles.',
  },
  threshold: {
    name: 'seuil',
    says: 'La masse à partir de laquelle X est assez lourd pour se changer en une paire de particules, ici deux fois la masse de l’une. Là où s’ouvre une nouvelle façon de se désintégrer, X vit soudain moins longtemps.',
  },
  'mass-of-decay-product': {
    name: 'masse d’une particule connue',
    says: 'La masse d’un électron, d’un muon, d’un pion ou d’un kaon, mesurée ailleurs. Une désintégration n’est possible qu’en ce qui est plus léger, au total.',
  },
  convention: {
    name: 'convention',
    says: 'L’une des façons d’écrire un même couplage. En choisir une autre change l’axe, et rien de ce qui est exclu.',
  },
  'energy-unit': {
    name: 'unités d’énergie, d’impulsion et de masse',
    says: 'Un MeV est ce que gagne un électron sur un million de volts ; divisé par des puissances de la vitesse de la lumière c, il mesure impulsion et masse. Un GeV en vaut mille, un TeV un million.',
  },
  'time-unit': {
    name: 'unités de temps courts',
    says: 'Une ns est un milliardième de seconde, pendant lequel la lumière parcourt 30 centimètres ; une ps en est un millième.',
  },
};
