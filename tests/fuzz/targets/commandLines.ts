import fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../src/cli/commands.ts';
import { everywhere } from '../../../src/cli/commonOptions.ts';
import { runCommandLine } from '../../../src/cli/program.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { models } from '../../../src/physics/models/index.ts';
import { soundRequests, unbinnedConfig } from '../../engine/soundRequests.ts';
import { toySearch } from '../../toy.ts';
import { columnTexts } from '../seeds.ts';
import { requireSentence } from '../sentences.ts';
import type { Target } from '../target.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaonscope-fuzz-'));
const files: Readonly<Record<string, string>> = {
  'request.json': JSON.stringify(soundRequests[0]),
  'broken.json': '{"task": "limits", ',
  'list.json': '[1]',
  'table.csv': 'n_obs,b,sigma_b,cl,method\n3,2,0.2,0.9,exact\n',
  'bad.csv': 'n_obs,b\n3,x\n',
  'curve.csv': columnTexts[0],
  'config.json': JSON.stringify(unbinnedConfig),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

const engine = createEngine([toySearch()]);
const opened = () => Promise.resolve(engine);

/** Names of options by command, and of all. */
const optionsOf = Object.fromEntries(
  Object.entries(commands).map(([name, forms]) => [
    name,
    [...new Set(forms.flatMap(({ options }) => Object.keys(options)))],
  ]),
);
const allOptions = [...new Set([...Object.values(optionsOf).flat(), ...Object.keys(everywhere)])];

const anyText = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '1',
    '-1',
    '0.5',
    '0.9',
    '1.5',
    '100',
    '150',
    '180',
    '1e-7',
    '1e-9',
    '2e-8',
    'inf',
    'NaN',
    '0x10',
    '1e999',
    '5%',
  ),
  fc.constantFrom(
    '100:150:10',
    '150,100',
    '100:50:1',
    '1:2',
    ',',
    ':',
    'toy',
    'none',
    'toy,toy',
    'nothing',
    '1/2',
    '2/1',
    '0/0',
    'toy:150:3',
    'csv',
    'json',
    'hepdata',
  ),
  fc.constantFrom(
    'exact',
    'hybrid-lognormal-kappa',
    'cls',
    'clsb',
    'observed',
    'expected',
    'relative',
    'toString',
    '__proto__',
    '<b>',
    '\u001b[31m',
    'a'.repeat(300),
    '--',
    '-',
    '=',
  ),
  fc.constantFrom(
    ...models.map(({ id }) => id),
    'bc4-inv',
    ...models.flatMap(({ conventions }) => conventions.map(({ id }) => id)),
  ),
  fc.constantFrom(...Object.keys(files), 'missing.json', '.').map((name) => `FILE:${name}`),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll('\u0000', '')),
);

const optionFor = (name: string): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom(
            ...(Object.hasOwn(optionsOf, name) && optionsOf[name].length > 0 ? optionsOf[name] : allOptions),
          ),
        },
        { weight: 1, arbitrary: fc.constantFrom(...allOptions, 'x', '', '__proto__') },
      ),
      fc.option(anyText, { freq: 6 }),
      fc.boolean(),
    )
    .map(([option, text, joined]) =>
      text === null ? [`--${option}`] : joined ? [`--${option}=${text}`] : [`--${option}`, text],
    );

/** Options with which a command has an answer. */
const sound: Readonly<Record<string, readonly string[]>> = {
  limits: ['--search', 'toy'],
  model: ['--model', 'bc4', '--masses', '100,150'],
  exclude: ['--model', 'bc4', '--searches', 'toy', '--masses', '150'],
  point: ['--model', 'bc4', '--mass', '150', '--coupling', '1e-7', '--searches', 'toy'],
  convert: ['--model', 'bc1', '--mass', '150', '--coupling', '1e-4'],
  cls: ['--n', '3', '--b', '2', '--sigma-b', '0.2', '--method', 'exact'],
  shape: ['--config', 'FILE:config.json', '--toys', '50'],
  scan: ['--request', 'FILE:request.json'],
  merge: ['FILE:request.json'],
  check: ['FILE:curve.csv'],
};

const inputs: fc.Arbitrary<readonly string[]> = fc
  .oneof(
    { weight: 12, arbitrary: fc.constantFrom(...Object.keys(commands)) },
    { weight: 1, arbitrary: fc.oneof(anyText, fc.constantFrom('--help')) },
  )
  .chain((name) =>
    fc
      .tuple(
        fc.boolean(),
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: optionFor(name) },
            { weight: 1, arbitrary: anyText.map((text) => [text]) },
          ),
          { maxLength: 3 },
        ),
      )
      .map(([isSound, options]) => [
        name,
        ...(isSound ? (Object.hasOwn(sound, name) ? sound[name] : []) : []),
        ...options.flat(),
      ]),
  );

/** More work than a test has time for: what such words ask for is left out. */
const isHeavy = (words: readonly string[]): boolean =>
  words.some(
    (word, k) => /^--(toys|points)(=|$)/.test(word) && Number(word.split('=')[1] ?? words[k + 1]) > 500,
  ) ||
  (words.some((word) => /toys|frequentist/.test(word)) && !words.some((word) => /^--toys/.test(word)));

/** Command lines over files and an engine of a test. */
export const commandLines: Target<readonly string[]> = {
  name: 'command-lines',
  title: 'command lines',
  inputs: inputs.filter((words) => !isHeavy(words)),
  check: async (words) => {
    const given = words.map((word) => word.replace('FILE:', `${folder}/`));
    // Some sentences quote what is given without quotation marks.
    const texts = words.map((word) => word.replace(/^--[^=]*=/, '')).filter((text) => text.length > 2);
    let out = '';
    const sentences: string[] = [];
    const status = await runCommandLine(
      given,
      { out: (text) => (out += text), warn: (sentence) => sentences.push(sentence) },
      opened,
    );
    if (words.some((word) => word.startsWith('--debug'))) return status === 0 ? 'value' : 'sentence';
    if (status !== 0 && status !== 2) throw new Error(`it ends with ${status}: ${sentences.join(' ')}`);
    for (const sentence of sentences)
      for (const line of sentence.split('\n')) requireSentence(line, [folder, ...texts]);
    if (status === 0 && out === '') throw new Error('no data and no refusal');
    if (status === 2 && sentences.length === 0 && out === '') throw new Error('a refusal without a sentence');
    return status === 0 ? 'value' : 'sentence';
  },
};
