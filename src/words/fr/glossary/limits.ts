import type { Sections } from '../../sections.ts';

export const limitTerms: Sections['glossary of limits'] = {
  strength: {
    name: 'intensité du signal',
    says: 'Ce que prédit le modèle, divisé par la plus grande valeur que la recherche permet encore. Au-dessus de 1, le point est exclu.',
  },
  'upper-limit': {
    name: 'limite supérieure',
    says: 'La plus grande valeur encore compatible avec les données au niveau de confiance choisi. Tout ce qui est au-dessus est exclu.',
  },
  'limit-on-b': {
    name: 'limite sur B',
    says: 'La plus grande part des désintégrations de kaons qui pourrait encore donner un X de cette masse et de cette durée de vie.',
  },
  'limit-on-events': {
    name: 'limite sur les événements',
    says: 'Le plus grand nombre de désintégrations en X qui pourrait encore se cacher dans une fenêtre.',
  },
  sensitivity: {
    name: 'sensibilité à un événement',
    says: 'Le rapport d’embranchement auquel on attendrait un événement. Plus elle est petite, plus l’expérience peut en voir.',
  },
  acceptance: {
    name: 'acceptance',
    says: 'La part des désintégrations qui satisfont tous les critères d’une recherche. Selon la durée de vie, elle dit combien de X s’échappent encore, ou se désintègrent encore assez près.',
  },
  'acceptance-lifetime': {
    name: 'durée de vie de l’acceptance',
    says: 'La durée de vie au-dessus de laquelle la recherche de paires de muons perd de l’acceptance, car X se désintègre trop loin de sa production.',
  },
  'number-of-kaons': {
    name: 'nombre de désintégrations de kaons',
    says: 'À combien de désintégrations de kaons équivaut la recherche, environ 3 500 milliards pour les paires de muons de 2017–2018.',
  },
  'observed-count': {
    name: 'événements observés',
    says: 'Combien d’événements ont été vus dans une fenêtre. Ceux utilisés ici sont reconstruits, car les listes d’événements ne sont pas publiques.',
  },
  background: {
    name: 'bruit de fond',
    says: 'Combien d’événements la physique ordinaire devrait donner dans une fenêtre sans aucun X.',
  },
  'background-uncertainty': {
    name: 'incertitude du bruit de fond',
    says: 'La précision avec laquelle le bruit de fond attendu est connu. Moins il est connu, plus la limite est faible.',
  },
  'signal-events': {
    name: 'événements de signal',
    says: 'Combien d’événements de X le point donnerait dans la fenêtre.',
  },
  deviation: {
    name: 'écart type',
    says: 'Une mesure de dispersion : deux tiers des résultats sont à moins d’un écart type, et 95 sur cent à moins de deux. Pour une résolution, c’est l’erreur typique d’une masse mesurée.',
  },
  window: {
    name: 'fenêtre de recherche',
    says: 'Le petit intervalle de masse où l’on compte les événements pour une hypothèse. Il est aussi large que le flou du détecteur sur la masse.',
  },
  hypothesis: {
    name: 'hypothèse de masse',
    says: 'Une masse supposée de X ; une recherche en essaie des centaines, l’une après l’autre.',
  },
  sidebands: {
    name: 'bandes latérales',
    says: 'Les intervalles à gauche et à droite d’une fenêtre. On en déduit combien de bruit de fond est dedans.',
  },
  resolution: {
    name: 'résolution',
    says: 'À quel point le détecteur brouille une masse qu’il mesure.',
  },
  'confidence-level': {
    name: 'niveau de confiance',
    says: 'La sûreté d’une limite : à 90 %, au plus une telle limite sur dix exclurait un signal qui existe.',
  },
  cls: {
    name: 'CLs',
    says: 'La probabilité de voir aussi peu si X existe, divisée par celle s’il n’existe pas. Là où elle est au-dessous de 10 %, X est exclu à 90 % de niveau de confiance.',
  },
  clsb: {
    name: 'CLs+b',
    says: 'La probabilité de voir aussi peu si X existe. Seule, elle peut exclure des signaux que la recherche ne peut pas voir, ce que CLs évite.',
  },
  clb: {
    name: 'CLb',
    says: 'La probabilité de voir aussi peu s’il n’y a que du bruit de fond. Près de 0 ou de 1, les données ne ressemblent pas au bruit de fond.',
  },
  'p-value': {
    name: 'valeur p d’un excès',
    says: 'La probabilité que le bruit de fond seul donne autant d’événements qu’on en a vu, ou plus.',
  },
  significance: {
    name: 'signification locale',
    says: 'La valeur p d’une fenêtre en nombre d’écarts types. Trois sont un indice, cinq une découverte.',
  },
  'look-elsewhere': {
    name: 'effet de recherche multiple',
    says: 'Qui regarde des centaines de fenêtres en trouve une étrange par hasard. La signification globale en tient compte.',
  },
  observed: {
    name: 'limite observée',
    says: 'La limite d’après les événements qui ont été vus.',
  },
  expected: {
    name: 'limite attendue',
    says: 'La limite qu’on trouverait au milieu de nombreuses répétitions de l’expérience s’il n’y avait pas de X.',
  },
  bands: {
    name: 'bandes',
    says: 'Où tombe la limite dans 68 % (±1σ) et 95 % (±2σ) des répétitions sans X. Une limite observée loin en dehors mérite un regard.',
  },
  hybrid: {
    name: 'méthode hybride',
    says: 'Le comptage est traité comme un hasard, et le bruit de fond est moyenné sur tout ce qu’il peut être, avec une loi log-normale ou gamma.',
  },
  frequentist: {
    name: 'méthode fréquentiste',
    says: 'Seules comptent des répétitions de l’expérience : le bruit de fond est ajusté à chacune, comme aux données.',
  },
  asymptotic: {
    name: 'formules asymptotiques',
    says: 'Des formules valables pour beaucoup d’événements, sans simulation. Avec peu d’événements, elles se trompent de dizaines de pour cent.',
  },
  toy: {
    name: 'pseudo-expérience',
    says: 'Une répétition de l’expérience avec des nombres aléatoires. Des milliers d’entre elles disent combien de fois un résultat arrive par hasard.',
  },
  'profile-likelihood': {
    name: 'vraisemblance profilée',
    says: 'À quel point un signal s’accorde aux données, tout le reste étant choisi au mieux.',
  },
  bayesian: {
    name: 'limite bayésienne',
    says: 'Une limite d’après la probabilité du signal lui-même, à partir d’une croyance antérieure aux données : ici, que toutes les valeurs se valent.',
  },
  'feldman-cousins': {
    name: 'intervalle de Feldman–Cousins',
    says: 'Une façon de construire des intervalles qui passe d’elle-même d’une limite supérieure à une mesure quand on voit plus d’événements.',
  },
};
