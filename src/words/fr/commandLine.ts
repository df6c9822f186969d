import type { Sections } from '../sections.ts';
import { listed, rangesText, written } from './numbers.ts';

/** Of a list in a sentence no more than can be read at a glance. */
const mostListed = 10;
const capped = (names: readonly string[]): string =>
  names.length <= mostListed
    ? listed(names)
    : `${names.slice(0, mostListed).join(', ')} et ${names.length - mostListed} de plus`;
const oneOf = (names: readonly string[]): string => `il faut l’un de ${names.join(', ')}`;
const row = (file: string, number: number): string => `${file}, ligne de données ${number}`;
const isAbsent = (value: string | undefined): string =>
  value === undefined ? 'est absent' : `vaut ${value}`;

export const commandLine: Sections['command line'] = {
  unknownCommand: (name, allowed) => `La commande est « ${name} » ; ${oneOf(allowed)}.`,
  giveEither: (options) => `Donnez soit ${listed(options, 'soit')}.`,
  unusedOptions: (command, unused, taken) =>
    `${command} n’utilise pas ${listed(unused, 'ni')} ; les options sont ${taken.length === 0 ? 'des noms de fichiers' : taken.join(', ')}.`,
  takesNoValue: (option, text) => `--${option} vaut « ${text} » ; cette option ne prend pas de valeur.`,
  needsValue: (option, value) =>
    `--${option} n’a pas de valeur ; il en faut une à la suite, comme --${option} ${value}.`,
  notExpected: (word, command) => `« ${word} » n’était pas attendu après « ${command} » ; voir --help.`,
  notANumber: (option, text) => `--${option} vaut « ${text} » ; il faut un nombre décimal.`,
  notOneOf: (option, text, allowed) => `--${option} vaut « ${text} » ; ${oneOf(allowed)}.`,
  missing: (option) => `--${option} est absent ; voir --help.`,
  notMasses: (option, text, most) =>
    `--${option} vaut « ${text} » ; il faut A:B:PAS avec A ≤ B, un PAS positif et au plus ${most} masses, ou une liste avec des virgules en MeV.`,
  unknownModel: (text, allowed) => `Le modèle est « ${text} » ; ${oneOf(allowed)}.`,
  noCouplings: (model) =>
    `--couplings et --scale-TeV sont pour le modèle alp ; ${model} a un seul couplage, que donnent --coupling ou le tableau.`,
  noTheory: (model, allowed) =>
    `--theory est pour les modèles ${allowed.join(', ')} ; ${model} n’a pas de donnée théorique à choisir.`,
  fixedFraction: (given, model, fixed) => `--br-inv vaut ${given} ; pour ${model}, il faut ${fixed}.`,
  unknownBound: (id, benchmark, allowed) =>
    `La contrainte est « ${id} » ; pour ${benchmark}, ${oneOf(allowed)}.`,
  observedProjection: (exposure) =>
    `--exposure vaut ${exposure} ; une projection n’a pas de limite observée, il faut donc --kind expected.`,
  notAShard: (option, text) =>
    `--${option} vaut « ${text} » ; il faut K/N avec des entiers 1 ≤ K ≤ N, comme 2/8.`,
  notAWhatIf: (option, text) =>
    `--${option} vaut « ${text} » ; il faut MASSE:N ou RECHERCHE:MASSE:N, comme 196:3.`,
  whoseWhatIf: (text) =>
    `--what-if vaut « ${text} » ; avec plusieurs recherches il faut nommer la sienne, comme na62-pinunu-2016-2022:${text}.`,
  whatIfElsewhere: (search) => `--what-if nomme « ${search} », qui n’est pas parmi les recherches demandées.`,
  projection: (count, hypothesisMeV, search) =>
    `Projection : ${count} événements sont supposés à ${written(hypothesisMeV)} MeV dans ${search}, à la place de ceux de la fenêtre.`,
  notASignal: (option, text) =>
    `--${option} vaut « ${text} » ; il faut MASSE:COUPLAGE ou MODÈLE:MASSE:COUPLAGE, comme bc4:196:2e-8.`,
  whoseSignal: (text) =>
    `--with-signal vaut « ${text} » ; cette commande n’a pas de modèle, il faut donc nommer le sien, comme bc4:${text}.`,
  signalWithoutToy: '--with-signal va avec --toy GERME, qui manque.',
  toy: (seed, exposure) =>
    `Pseudo-expérience, germe ${seed} : ces événements ont été engendrés${exposure === 1 ? '' : ` pour ${written(exposure)} × les kaons`}, ce ne sont pas des données.`,
  massesElsewhere: (massesMeV, rangesMeV) =>
    `--masses contient ${massesMeV.length === 0 ? 'rien' : massesMeV.map(written).join(', ')} ; cette recherche ne couvre que ${rangesText(rangesMeV)}.`,
  massesUnproduced: (massesMeV, highestMeV, reason) =>
    `--masses contient ${massesMeV.map(written).join(', ')} ; il faut de 0 à ${written(highestMeV)} MeV : ${reason}`,
  unreadSearch: 'Le fichier de données de cette recherche n’a pas pu être lu.',
  noLimit: 'Aucun signal n’a été trouvé auquel le niveau tombe à 1 - CL.',
  ofSearch: (search, sentence) => `${search} : ${sentence}`,
  unreadFile: (file, use, kind) =>
    `${file} n’a pas pu être lu ; ${use} doit nommer un fichier ${kind === 'text' ? 'de texte' : kind}.`,
  notAnObject: (file) => `${file} doit contenir un objet.`,
  notAConfig: (file, numbers) => `${file} doit contenir un objet avec ${numbers.join(', ')} et events.`,
  fieldNotANumber: (file, name, value) => `${file} : ${name} ${isAbsent(value)} ; il faut un nombre.`,
  eventsNotAList: (file, value) => `${file} : events ${isAbsent(value)} ; il faut une liste de nombres.`,
  eventNotANumber: (file, value) => `${file} : events contient ${value} ; il faut une liste de nombres.`,
  tableTitle: (file) => `Limites supérieures pour les lignes de ${file}`,
  noColumns: (file, missing, needed) =>
    `${file} n’a pas de colonne ${missing.join(', ')} ; il faut ${needed.join(', ')}.`,
  rowMethod: (file, number, text, allowed) =>
    `${row(file, number)} : method vaut « ${text} » ; ${oneOf(allowed)}.`,
  rowNumber: (file, number, column, text) =>
    `${row(file, number)} : ${column} vaut « ${text} » ; il faut un nombre décimal.`,
  ofRow: (file, number, sentence) => `${row(file, number)} : ${sentence}`,
  noShards: 'merge a besoin des noms des fichiers de tous les fragments.',
  notAllShards: ({ of, missing, repeated, foreign }) => {
    const gaps = missing.map(([from, to]) => (from === to ? `${from}/${of}` : `${from}/${of} à ${to}/${of}`));
    const others = foreign.map(({ file, shard: [part, whole] }) => `${file} (${part}/${whole})`);
    const isOne = missing.length === 1 && missing[0][0] === missing[0][1];
    const faults = [
      ...(gaps.length === 0 ? [] : [`${capped(gaps)} ${isOne ? 'manque' : 'manquent'}`]),
      ...(repeated.length === 0
        ? []
        : [capped(repeated.map(({ part, files }) => `${part}/${of} est dans ${capped(files)}`))]),
      ...(others.length === 0
        ? []
        : [
            `${capped(others)} ${others.length === 1 ? 'vient' : 'viennent'} d’une autre requête, d’un autre nombre de fragments ou d’une autre version`,
          ]),
    ];
    return `Ce ne sont pas les ${of} fragments d’une même requête : ${faults.join(' ; ')}.`;
  },
  noFiles: 'check a besoin des noms d’un ou plusieurs fichiers.',
  unreadGiven: (file) => `${file} n’a pas pu être lu ; check a besoin de noms de fichiers.`,
};

export const check: Sections['check'] = {
  good: (file, what) => `${file} : bon, ${what}`,
  bound: (id, status) => `contrainte ${id} (${status})`,
  curve: (id, quantity) => `courbe ${id} (${quantity})`,
  limitTable: (id) => `table de limites ${id}`,
  publishedCurve: (id) => `courbe publiée ${id}`,
  analysis: (title) => `analyse « ${title} »`,
  model: 'modèle propre, pour --model-file',
  counts: (title, masses) => `recherche propre « ${title} » à ${masses} masses, pour --search-file`,
  scan: (version) => `réponse à une requête entière, par KaonScope ${version}`,
  session: (program) => `session, écrite par ${program}`,
  sessionView: (words) => `vue #${words}`,
  sessionBound: (name, points) => `contrainte personnelle "${name}", ${points} points`,
  sessionTables: (tables) => (tables === 1 ? '1 table officielle' : `${tables} tables officielles`),
  sessionNotes: (notes) => `notes : ${notes}`,
  view: (words) => `figure de KaonScope ; sa vue est #${words}`,
  column: (number, name) => `colonne ${number} « ${name} »`,
  mass: (unit, guessed, column) => `masse en ${unit}${guessed ? ' (supposé)' : ''} dans ${column}`,
  values: (quantity, column) => `${quantity ?? 'valeurs d’une grandeur inconnue'} dans ${column}`,
  convention: (id) => `convention ${id}`,
  band: (shape, column) => `${shape}, l’autre bord dans ${column}`,
  ambiguous: (question) => `ambigu : ${question}`,
  level: (percent) => `${percent} % CL`,
  drawn: (parts) => `trace ${parts.join(', ')}`,
  contour: (model, convention, shape, curveType) =>
    `un couplage de ${model} en ${convention}, ${shape}, ${curveType}`,
  recast: 'des limites sur B(K⁺ → π⁺X), réinterprétées dans chaque modèle',
  limit: 'une limite sur B(K⁺ → π⁺X) telle quelle, non réinterprétée',
  points: (count, rangesMeV) => `${count} points à ${rangesText(rangesMeV)}`,
  undrawn: (why) => `ne trace rien encore : ${why}`,
  table: (name, rows, columns, parts) =>
    `« ${name} » : ${rows} lignes, ${columns} colonnes ; ${parts.join(', ')}`,
};
