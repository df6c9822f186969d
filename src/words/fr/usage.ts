import type { Sections } from '../sections.ts';

export const usage: Sections['usage'] = {
  title: 'kaonscope : les recherches de NA62 de K+ -> pi+ X sur la ligne de commande',
  help: 'kaonscope COMMANDE --help dit ce que signifient les options, kaonscope --version de quelle version il s’agit.',
  exitCodes: 'Code de sortie 0 : réponse sur la sortie standard. 2 : entrée incorrecte. 1 : échec.',
  or: ', ou ',
  inRange: (about, [low, high]) => `${about}, de ${low} à ${high}`,
  unlessSaid: (about, usual) => `${about} ; ${usual} par défaut`,
  oneOf: (about, names) => `${about}, l’un de ${names.join(' ')}`,
  commands: {
    limits:
      'limites supérieures d’une recherche sur B(K+ -> pi+ X) selon la masse, à ses propres hypothèses sauf avec --masses',
    model: 'production, durée de vie et fractions de désintégration d’un modèle selon la masse',
    exclude: 'intervalles du couplage exclus à chaque masse, un par ligne',
    point: 'tout sur un point d’un modèle : les valeurs au réticule',
    convert:
      'couplage, durée de vie, longueur de désintégration et toutes les conventions du couplage à une masse',
    cls: 'limite supérieure d’une expérience de comptage',
    clsTable: 'limites supérieures d’expériences de comptage, une par ligne : s_ul est ajouté à la table',
    shape: 'limite non binnée des données de 2017 à une masse, par pseudo-expériences',
    shapeConfig: 'limite non binnée d’une expérience à vous, par pseudo-expériences',
    scan: 'la réponse à une requête au moteur dans un fichier, ou un fragment de celle-ci',
    merge: 'les fragments d’un balayage réunis',
    check: 'ce que dit le chargeur de contraintes, de limites ou de données à vous',
  },
  assumptions: {
    cl: 'niveau de confiance, en fraction',
    method: 'façon d’établir une limite',
    statistic:
      'ce qui tombe à 1 - CL à la limite. CLs+b a le recouvrement exact mais peut exclure des signaux auxquels une recherche est ' +
      'aveugle ; là où il exclut tout signal, sa limite est 0, et exclude laisse cette masse de côté',
    exposure: 'facteur sur le nombre de kaons (tout autre que 1 est une projection)',
    uncertainty:
      'comment sigma_b suit --exposure L : sigma_b/b reste comme publié (relative ; la part qui vient du comptage des bandes latérales, ' +
      'pour pi+ mu mu, décroît comme 1/sqrt(L)), ou tout décroît comme 1/sqrt(L) (statistical)',
    law: 'comment l’acceptance de pi+ mu mu décroît avec la durée de vie',
  },
  options: {
    search: 'la recherche',
    limitsTau: 'durée de vie propre de X en s ; X s’échappe (inf) par défaut',
    bounds: 'contraintes d’autres expériences à côté',
    kind: 'quelles limites excluent ; observed par défaut, expected dans une projection',
    coupling: 'couplage du modèle',
    pointTau: 'durée de vie propre de X en s, au lieu de celle qu’implique le couplage',
    tau: 'durée de vie propre de X en s',
    n: 'événements vus',
    b: 'événements de bruit de fond attendus',
    sigmaB: 'incertitude du bruit de fond',
    at: 'événements de signal auxquels CLs, CLs+b, CLb et p0 sont aussi demandés',
    clsToys: 'pseudo-expériences, là où les limites en viennent',
    table: 'expériences, avec les colonnes n_obs,b,sigma_b,cl,method',
    shapeToys: 'pseudo-expériences avec signal à chacun de cinq signaux',
    config: 'l’expérience',
    request: 'la requête',
    shard: 'le K-ième de N fragments ; le tout par défaut',
    model: (names) => `modèle de référence, l’un de ${names.join(' ')}`,
    couplings:
      'couplages du modèle alp, parmi CGG CWW CBB (g^2 devant), Cff (tous les fermions) ou Cuu Cdd Cll C33 à sa place, et ksd ; les autres sont nuls',
    scale: 'échelle en TeV, de 1 à 1e6, à laquelle les couplages du modèle alp sont donnés',
    theory: (inputs) => `données théoriques à la place des habituelles, comme C=0.0038 : ${inputs}`,
    modelFile: 'un modèle à vous, en formules ou en tableau (docs/own-models.md), au lieu de --model',
    searchFile: 'une recherche à vous, en tableau de comptages (docs/own-searches.md), à côté des autres',
    brInv: 'probabilité de 0 à 1 que X se comporte comme invisible',
    masses: 'masses en MeV, A:B:PAS ou une liste avec des virgules',
    mass: 'masse de X',
    convention:
      'convention de --coupling, comme model et convert les nomment ; la première du modèle par défaut',
    alphaD: 'constante de structure fine sombre dans le couplage y de bc2',
    chiRatio: 'masse de la matière noire sur celle du photon sombre dans le couplage y de bc2',
    searches: 'recherches, toutes par défaut',
    combine:
      'une seule limite de toutes les recherches qui voient X, le produit des vraisemblances de celles qui ont des comptages ; exclude ajoute ses intervalles comme la recherche « combined »',
    tableFormat: 'format de la table, csv par défaut',
    decimal: 'signe décimal des fichiers en colonnes ; déduit par défaut',
    delimiter: 'ce qui sépare leurs colonnes ; déduit par défaut',
    jsonFormat: 'le seul format de cette réponse',
    asJson: 'ce qui serait tracé, en JSON',
    help: 'ce que prend une commande',
    version: 'la version du programme',
    lang: 'langue de tout ce qui est dit, en par défaut',
    debug: 'montre la trace d’un échec',
    seed: 'germe des pseudo-expériences',
    toys: 'pseudo-expériences par hypothèse, là où les limites en viennent (4096 par défaut)',
    whatIf:
      'ce qui serait observé si N événements avaient la masse manquante (ou étaient sur le spectre) de l’hypothèse la plus proche de MASSE, à la ' +
      'place de ceux vus dans sa fenêtre ; avec --exposure L, la médiane du bruit de fond ailleurs. Pas pour les recherches qui ne ' +
      'publient que des limites',
    toy:
      'une expérience engendrée à partir de ce germe à la place de toutes les données, avec le seul bruit de fond sauf si --with-signal en dit plus ; ' +
      '--exposure L est alors l’exposition de cette pseudo-expérience. Pas pour les recherches qui ne publient que des limites',
    withSignal:
      'le signal de la pseudo-expérience : celui d’un point du modèle, son couplage dans la première convention ; avec MODEL devant là où ' +
      'la commande n’en a pas',
  },
};
