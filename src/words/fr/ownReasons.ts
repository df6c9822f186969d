import type { Sections } from '../sections.ts';
import type { OwnReason } from '../../own/ownReason.ts';
import type { OwnProblem } from '../../../workers/importApi.ts';
import { type Coded, said } from '../coded.ts';
import { importing } from './importing.ts';
import { deathCause } from './workers.ts';

const reasons: Coded<OwnReason, string> = {
  file: ({ reason }) => importing.reason(reason),
  'no-name': () => 'Donnez-lui un nom.',
  'open-questions': ({ open }) => open.map(importing.question).join(' '),
  'no-contour': ({ file }) => `${file} n’a pas de contour.`,
  'missing-contour': ({ file, why }) => `${file} n’a pas de contour ; il dit : « ${why} ».`,
  'recast-elsewhere': ({ file }) =>
    `${file} renvoie à des limites d’un autre fichier ; ajoutez plutôt cette table de limites.`,
  analysis: ({ file, title }) =>
    `${file} est l’analyse « ${title} » et n’a pas d’erreur, mais on ne peut ajouter ici que des limites et des contours.`,
  'scan-not-drawn': ({ file, task }) =>
    `${file} répond à une requête « ${task} » ; on ne peut tracer que des exclusions, et des limites à une durée de vie.`,
  'scan-of-model': ({ file, model }) => `${file} concerne le modèle « ${model} », que cette version n’a pas.`,
  'scan-empty': ({ file }) => `${file} n’exclut rien ; il n’y a donc rien à tracer.`,
  'session-bound': ({ file, name, reason }) => `${file}, « ${name} » : ${said(reasons, reason)}`,
  'no-format': ({ name, format }) => `${name} ne peut pas être enregistré en ${format}.`,
  'couplings-only': ({ format }) =>
    `Seuls des couplages d’un modèle peuvent être enregistrés pour ${format}.`,
  'no-curve': ({ name }) => `${name} n’a pas de courbe à enregistrer.`,
};

const problems: Coded<OwnProblem, string> = {
  own: ({ reason }) => said(reasons, reason),
  'too-many-files': ({ files, most }) =>
    `Vous avez donné ${files} fichiers à la fois ; les ${most} premiers sont lus.`,
  'not-opened': ({ file }) => `${file} n’a pas pu être ouvert ; c’est peut-être un dossier.`,
  'reading-failed': () =>
    'La lecture a échoué à cause d’un défaut de ce programme ; essayez de donner les nombres en CSV.',
  'reader-stopped': ({ cause }) => `La lecture s’est arrêtée de façon inattendue (${deathCause(cause)}).`,
};

export const ownReasons: Sections['own reasons'] = {
  reason: (reason) => said(reasons, reason),
  problem: (problem) => said(problems, problem),
  notRecast: (reason) => (typeof reason === 'string' ? reason : importing.reason(reason)),
};
