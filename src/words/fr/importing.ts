import type { Sections } from '../sections.ts';
import type {
  CellAdvice,
  CellPlace,
  CountNeed,
  ImportReason,
  OpenedArchive,
  Suspicion,
  SuspicionKind,
  YamlFault,
} from '../../import/importReason.ts';
import { type Coded, said } from '../coded.ts';
import { ownModelWords } from './ownModels.ts';
import { dataFiles } from './dataFiles.ts';
import { foreignFileWords } from './foreignFiles.ts';
import { openQuestions, valueNotes } from './tableMeaning.ts';
import { written } from './numbers.ts';
import { quoted } from './quoted.ts';

const archives: Readonly<Record<OpenedArchive, string>> = {
  zip: 'une archive zip',
  gzip: 'une archive gzip',
  tar: 'une archive tar',
};

const cellPlace = (place: CellPlace): string =>
  `${'line' in place ? `ligne ${place.line}` : `rangée ${place.row}`}, colonne ${place.column}`;

const advice: Coded<CellAdvice, string> = {
  decimal: ({ write, choose }) => `Écrivez ${write}, ou choisissez ${choose} comme signe décimal.`,
  'leave-empty': () => 'Laissez la cellule vide ou retirez la ligne.',
};

const yamlFaults: Readonly<Record<YamlFault, string>> = {
  indent: 'son retrait ne correspond pas aux lignes précédentes',
  tab: 'son retrait est une tabulation ; utilisez des espaces',
  open: 'il manque un crochet, une accolade, un deux-points, une virgule ou un guillemet',
  twice: 'ce nom est utilisé deux fois',
  alias: 'une référence (&nom ou *nom) n’est pas valable',
  tag: 'une étiquette (!nom) n’est pas valable',
  'long-key': 'un nom est trop long ou tient sur plusieurs lignes',
  other: 'quelque chose n’est pas à sa place ici',
};

const countNeeds: Readonly<Record<CountNeed, string>> = {
  ascending: 'une masse à partir de 0, supérieure à la précédente',
  whole: 'un nombre entier à partir de 0, ou rien',
  'not-negative': 'un nombre à partir de 0',
  'above-zero': 'un nombre supérieur à 0',
  share: 'un nombre supérieur à 0, au plus 1',
};

const reasons: Coded<ImportReason, string> = {
  empty: ({ file }) => `${file} est vide.`,
  'no-numbers': ({ file }) => `${file} n’a pas de nombres, seulement des commentaires ou des lignes vides.`,
  'no-row-of-numbers': ({ file }) =>
    `${file} n’a pas de ligne de nombres ; il faut des colonnes de masse et de couplage ou de limite.`,
  'no-row-as-chosen': ({ file }) =>
    `${file} n’a pas de ligne de nombres avec le signe décimal et le séparateur choisis ; choisissez-en d’autres, ou laissez-les trouver.`,
  'no-rows-below-heading': ({ file }) => `${file} n’a pas de ligne de nombres sous ses lignes « #: ».`,
  'too-large': ({ file, most }) => `${file} dépasse ${written(most / 1024 / 1024)} Mo, le plus qui soit lu.`,
  'out-of-time': ({ file, seconds }) =>
    `${file} demande plus de ${seconds} s de lecture et a été ignoré ; essayez avec moins de lignes, ou donnez ses nombres en CSV.`,
  foreign: ({ file, kind }) => foreignFileWords[kind](file),
  binary: ({ file, byte }) =>
    `${file} est un fichier binaire (l’octet ${byte} vaut 0) ; exportez ses nombres en CSV.`,
  'damaged-archive': ({ file, kind }) =>
    `${file} est ${archives[kind]} endommagée ou incomplète ; téléchargez-la de nouveau.`,
  'no-table-in-archive': ({ file }) =>
    `${file} est une archive sans table ; il y faut des fichiers YAML, JSON ou CSV.`,
  'too-many-members': ({ file, most }) =>
    `${file} contient plus de ${written(most)} fichiers ; on n’en lit pas davantage.`,
  'too-much-unpacked': ({ file, most }) =>
    `${file} contient plus de ${written(most / 1024 / 1024)} Mo une fois ouvert, le maximum que l’on lit.`,
  'not-utf8': ({ file, line, byte }) =>
    `${file}, ligne ${line}, octet ${byte} : ce n’est pas du texte UTF-8. Enregistrez le fichier avec le codage UTF-8.`,
  'too-many-rows': ({ file, rows, most }) => `${file} a ${rows} lignes ; ${most} au plus sont lues.`,
  'too-many-columns': ({ file, columns, most }) =>
    `${file} a ${columns} colonnes ; ${most} au plus sont lues.`,
  'no-data-sets': ({ file }) =>
    `${file} est un projet de WebPlotDigitizer sans points ; relevez les points de son image et enregistrez-le de nouveau.`,
  'no-plain-axes': ({ file }) =>
    `${file} est un projet de WebPlotDigitizer sans points sur des axes X-Y ; relevez-les avec des axes de ce type.`,
  'too-many-tables': ({ file, most }) =>
    `${file} contient plus de ${written(most)} courbes ; on n’en lit pas davantage.`,
  'wide-line': ({ file, line, most }) =>
    `${file}, ligne ${line} : elle a plus de ${most} colonnes ; ${most} au plus sont lues.`,
  'one-column': ({ file, line }) =>
    `${file}, ligne ${line} : elle a une seule colonne ; il en faut deux, la masse et le couplage ou la limite.`,
  ragged: ({ file, line, column, columns, expected }) =>
    `${file}, ligne ${line}, colonne ${column} : la ligne a ${columns} colonnes, ${expected} sont attendues.`,
  'not-a-number': ({ file, place, cell, advice: mend }) =>
    `${file}, ${cellPlace(place)} : « ${cell} » n’est pas un nombre.${mend === null ? '' : ` ${said(advice, mend)}`}`,
  'no-values': ({ file }) =>
    `${file} n’a pas de valeurs avec x et y ; il faut la masse et le couplage ou la limite.`,
  'no-variables': ({ file }) =>
    `${file} n’a pas de table avec une variable indépendante et une dépendante ; il faut la masse et le couplage ou la limite.`,
  'no-rows': ({ file }) => `${file} a une table sans lignes.`,
  'no-hepdata-table': ({ file }) =>
    `${file} n’a pas de independent_variables ; ce n’est pas une table d’une soumission HEPData.`,
  'no-two-columns': ({ file }) => `${file} n’a pas deux colonnes de nombres.`,
  uneven: ({ file, variable, count, expected }) =>
    `${file}, ${variable} : cette variable a ${count} valeurs, la première en a ${expected}.`,
  'not-yaml': ({ file, line, column, fault }) =>
    `${file}, ligne ${line}, colonne ${column} : ce n’est pas du YAML ; ${yamlFaults[fault]}.`,
  'too-deep': ({ file }) =>
    `${file} a des listes ou des objets trop imbriqués pour être lus ; il faut une table de masses avec des couplages ou des limites.`,
  'too-many-aliases': ({ file }) =>
    `${file} répète trop souvent des valeurs par référence (*nom) ; écrivez-les en toutes lettres.`,
  'lists-tables': ({ file, table }) =>
    `${file} ne fait qu’énumérer des tables ; ajoutez la table elle-même, « ${table} ».`,
  'json-ends': ({ file, line, column }) =>
    `${file}, ligne ${line}, colonne ${column} : le texte finit avant que le JSON soit complet.`,
  'not-json': ({ file, line, column, found }) =>
    `${file}, ligne ${line}, colonne ${column} : ce n’est pas du JSON ; ${quoted(found, 30)} n’est pas permis ici.`,
  'unknown-json': ({ file }) =>
    `${file} est du JSON sans points ni colonnes de nombres, et ni un tableau de HEPData ni un fichier de KaonScope.`,
  'label-alone': ({ file, points }) =>
    `${file} étiquette les points de « ${points} » ; ajoutez ce fichier avec lui.`,
  'no-curve': ({ file }) =>
    `${file} : moins de deux lignes ont une masse et une valeur positive ; il n’y a donc pas de courbe.`,
  'uneven-edges': ({ file }) =>
    `${file} : les deux bords ne couvrent pas les mêmes intervalles de masse et ne font pas de bande ; prenez-en un seul.`,
  'no-level': ({ file }) =>
    `${file} : les limites ne peuvent être réinterprétées que si leur niveau de confiance est donné.`,
  'no-escape': ({ file }) =>
    `${file} : les limites ne peuvent être réinterprétées que si certaines sont pour un X qui s’échappe (durée de vie inf), ou pour deux durées de vie ou plus.`,
  'too-few-lifetimes': ({ file }) =>
    `${file} : des désintégrations visibles ne peuvent être réinterprétées que d’après des limites à deux durées de vie ou plus ; les limites peuvent être montrées comme courbe.`,
  'open-questions': ({ file, open }) =>
    `${file} : ${open.map((question) => said(openQuestions, question)).join(' ')}`,
  'not-a-scan': ({ file }) => `${file} n’a pas été écrit par cette version de scan.`,
  'changed-scan': ({ file, shard: [part, of] }) =>
    `${file} a été modifié après que scan l’a écrit ; écrivez de nouveau le fragment ${part} sur ${of}.`,
  'part-of-scan': ({ file, shard: [part, of] }) =>
    `${file} est le fragment ${part} sur ${of} ; réunissez tous les fragments avec merge et ajoutez le fichier obtenu.`,
  'newer-session': ({ file, version, own }) =>
    `${file} est une session de version ${version}, écrite par un KaonScope plus récent ; celui-ci lit jusqu’à la version ${own}. Rechargez la page pour avoir le plus récent.`,
  'other-version': ({ file, version, own }) =>
    `${file} a été écrit par KaonScope ${version}, mais ceci est ${own} ; balayez de nouveau sa requête avec cette version.`,
  'counts-cell': ({ file, place, name, value, needs }) =>
    `${file}, ${cellPlace(place)} : ${name} vaut ${written(value)} ; il faut ${countNeeds[needs]}.`,
  'counts-unit': ({ file, column, name, unit }) =>
    `La colonne ${column} de ${file}, ${quoted(name)}, a l’unité ${quoted(unit)} ; les temps sont en s, ms, us, ns ou ps.`,
  'counts-no-kaons': ({ file }) =>
    `${file} donne des acceptances mais pas le nombre de kaons ; ajoutez une ligne # kaons: 4e12, une colonne N_K ou une colonne ses.`,
  'counts-lifetime': ({ file, heading }) =>
    `${file} : la colonne ${heading} donne des acceptances sans durée de vie lisible ; écrivez son unité, comme A_tau_10ns, ou A_tau_inf.`,
  'counts-no-escaping': ({ file }) =>
    `${file} donne des acceptances à certaines durées de vie, mais non celles d’un X qui s’échappe ; ajoutez une colonne A_tau_inf.`,
  'model-file': ({ file, problem }) => ownModelWords.problem(file, problem),
  'data-file': ({ reason }) => dataFiles.reason(reason),
  failed: ({ file }) =>
    `${file} n’a pas pu être lu à cause d’un défaut de ce programme ; essayez de donner ses nombres en CSV.`,
};

const kinds: Readonly<Record<SuspicionKind, string>> = {
  duplicate: 'masses répétées',
  jump: 'sauts',
  percent: 'signes pour cent',
  swapped: 'colonnes échangées',
  missing: 'lignes sans valeur',
};

const suspicions: Coded<Suspicion, string> = {
  'percent-sign': ({ line, column, cell }) =>
    `Ligne ${line}, colonne ${column} : « ${cell} » est lu comme le centième de son nombre.`,
  'percent-column': ({ column, name }) =>
    `La colonne ${column}, « ${name} », est en pour cent ; ses nombres sont divisés par 100.`,
  swapped: ({ massColumn, valueColumn }) =>
    `La colonne ${massColumn} est prise pour la masse, mais ses nombres ressemblent à des couplages ou des limites et ceux de la colonne ${valueColumn} à des masses ; les deux sont peut-être échangées.`,
  'no-value': ({ line, column }) =>
    `Ligne ${line}, colonne ${column} : pas de valeur ; la courbe y a une lacune.`,
  'off-scale': ({ line, mass, value }) =>
    `Ligne ${line} : masse ${written(mass)} et valeur ${written(value)}, qu’une figure logarithmique ne peut pas montrer ; la courbe y a une lacune.`,
  repeated: ({ line, mass, lineBefore }) =>
    `La ligne ${line} répète la masse ${written(mass)} de la ligne ${lineBefore}.`,
  jump: ({ line, mass, decades }) =>
    `La ligne ${line} saute de ${decades.toFixed(1)} décades à la masse ${written(mass)} ; elle ferme peut-être un polygone au lieu d’être une limite.`,
  more: ({ kind, count }) => `Il y a encore ${count} ${kinds[kind]}.`,
};

export const importing: Sections['importing'] = {
  reason: (reason) => said(reasons, reason),
  suspicion: (suspicion) => said(suspicions, suspicion),
  question: (question) => said(openQuestions, question),
  valueNote: (note) => said(valueNotes, note),
};
