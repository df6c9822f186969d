import type { Sections } from '../sections.ts';
import type { OwnReason } from '../../own/ownReason.ts';
import type { OwnProblem } from '../../../workers/importApi.ts';
import { type Coded, said } from '../coded.ts';
import { importing } from './importing.ts';
import { deathCause } from './workers.ts';

const reasons: Coded<OwnReason, string> = {
  file: ({ reason }) => importing.reason(reason),
  'no-name': () => 'Dategli un nome.',
  'open-questions': ({ open }) => open.map(importing.question).join(' '),
  'no-contour': ({ file }) => `${file} non ha un contorno.`,
  'missing-contour': ({ file, why }) => `${file} non ha un contorno; dice «${why}».`,
  'recast-elsewhere': ({ file }) =>
    `${file} rimanda a limiti in un altro file; aggiungete invece quella tabella di limiti.`,
  analysis: ({ file, title }) =>
    `${file} è l’analisi «${title}» e non ha errori, ma qui si possono aggiungere solo limiti e contorni.`,
  'scan-not-drawn': ({ file, task }) =>
    `${file} risponde a una richiesta «${task}»; si possono disegnare solo esclusioni, e limiti a una vita media.`,
  'scan-of-model': ({ file, model }) => `${file} riguarda il modello «${model}», che questa versione non ha.`,
  'scan-empty': ({ file }) => `${file} non esclude nulla, quindi non c’è nulla da disegnare.`,
  'session-bound': ({ file, name, reason }) => `${file}, «${name}»: ${said(reasons, reason)}`,
  'no-format': ({ name, format }) => `${name} non si può salvare come ${format}.`,
  'couplings-only': ({ format }) => `Per ${format} si possono salvare solo accoppiamenti di un modello.`,
  'no-curve': ({ name }) => `${name} non ha una curva da salvare.`,
};

const problems: Coded<OwnProblem, string> = {
  own: ({ reason }) => said(reasons, reason),
  'too-many-files': ({ files, most }) => `Avete dato ${files} file in una volta; si leggono i primi ${most}.`,
  'not-opened': ({ file }) => `${file} non si è potuto aprire; forse è una cartella.`,
  'reading-failed': () =>
    'La lettura è fallita per un difetto di questo programma; provate a dare i numeri come CSV.',
  'reader-stopped': ({ cause }) => `La lettura si è fermata in modo inatteso (${deathCause(cause)}).`,
};

export const ownReasons: Sections['own reasons'] = {
  reason: (reason) => said(reasons, reason),
  problem: (problem) => said(problems, problem),
  notRecast: (reason) => (typeof reason === 'string' ? reason : importing.reason(reason)),
};
