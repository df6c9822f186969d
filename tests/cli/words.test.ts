import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { everywhere } from '../../src/cli/commonOptions.ts';
import { decimal } from '../../src/cli/option.ts';
import { UsageError } from '../../src/cli/usageError.ts';
import { commandLineOf, formAndGiven } from '../../src/cli/words.ts';
import { outcome } from './commandLine.ts';

const forms = Object.entries(commands).flatMap(([name, command]) => command.map((form) => ({ name, form })));
const declared = forms.flatMap(({ form }) => Object.entries(form.options));
const allNames = [...new Set(declared.map(([name]) => name))];
/** An option as it is written, with some text after it where it takes one. */
const written = (name: string, { options }: Pick<Form, 'options'>): string[] =>
  (options[name]?.value ?? null) === null ? [`--${name}`] : [`--${name}`, '1'];
const anywhere = { options: Object.fromEntries(declared) };

describe('the options of commands', () => {
  it('have a value in all commands or in none, and never hide the common ones', () => {
    for (const name of allNames) {
      const kinds = new Set(
        declared.filter(([other]) => other === name).map(([, { value }]) => value === null),
      );
      expect([name, kinds.size]).toEqual([name, 1]);
      expect(Object.hasOwn(everywhere, name)).toBe(false);
    }
  });

  it.each(forms)(
    'that $name does not use are refused, naming those that it takes',
    async ({ name, form }) => {
      const chosen = form.chosenBy === undefined ? [] : written(form.chosenBy, form);
      const rivals = commands[name].flatMap(({ chosenBy }) => chosenBy ?? []);
      for (const option of [...allNames, 'surch']) {
        if (Object.hasOwn(form.options, option) || rivals.includes(option)) continue;
        const { status, stdout, sentences } = await outcome(name, ...chosen, ...written(option, anywhere));
        expect({ status, stdout, count: sentences.length }).toEqual({ status: 2, stdout: '', count: 1 });
        expect(sentences[0]).toContain(`does not use --${option}; it takes `);
        for (const taken of Object.keys(form.options)) expect(sentences[0]).toContain(`--${taken}`);
      }
    },
  );

  it.each(['0x10', '0b11', '0o7', '1_000', '1e', '.', '--1'])('take no %s for a number', (text) => {
    for (const [name, option] of declared) {
      if (option.value === null) continue;
      let value: unknown;
      try {
        value = option.read(text, name);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        continue;
      }
      expect(value).toBe(text);
    }
  });

  it('take numbers as people write them', () => {
    const written = ['2', '+2', '-2', '2.', '.5', '1e-10', '1.5E+3', ' 2 '];
    expect(written.map(decimal)).toEqual([2, 2, -2, 2, 0.5, 1e-10, 1500, 2]);
  });

  it.each(Object.keys(commands))('are all in the usage of %s', async (name) => {
    const { status, stdout, sentences } = await outcome(name, '--help');
    expect({ status, sentences }).toEqual({ status: 0, sentences: [] });
    for (const { options } of commands[name]) {
      for (const [option, { value, about }] of Object.entries(options)) {
        const words = `--${option}${value === null ? '' : ` ${value}`}: ${about()}.`;
        expect(stdout.replace(/\s+/g, ' ')).toContain(words);
      }
    }
    expect((await outcome('--help')).stdout).toContain(`\n${name}: `);
  });

  it.each([
    [['cls', '--n', '1', '--b', '1', '--exposure', '2'], /cls does not use --exposure; it takes --n, --b/],
    [['cls', '--table', 'x.csv', '--n', '1', '--cl', '0.9'], /cls --table does not use --n or --cl/],
    [
      ['convert', '--model', 'bc4', '--mass', '9', '--tau', '1', '--convention', 'theta'],
      /does not use --convention/,
    ],
    [['convert', '--model', 'bc4', '--mass', '9'], /either --tau or --coupling/],
    [
      ['convert', '--model', 'bc4', '--mass', '9', '--tau', '1', '--coupling', '1'],
      /either --tau or --coupling/,
    ],
    [['limits', '--search', 'x', '--cl'], /--cl has no value/],
    [['limits', '--cl', '--search', 'x'], /--cl has no value/],
    [['exclude', '--model', 'bc4', '--combine=yes'], /--combine is "yes"; it takes no value/],
    [
      ['point', '--model', 'bc4', '--mass', '9', '--coupling', '1', '--format', 'csv'],
      /"csv"; it must be one of json/,
    ],
    [['limits', 'x', '--search', 'y'], /"x" was not expected after "limits"/],
    [['point', '--mass', '9'], /--coupling is missing/],
    [['point', '--mass', '9', '--coupling', '1'], /either --model or --model-file/],
  ])('are refused in %j with one sentence', async (words, sentence) => {
    const { status, stdout, sentences } = await outcome(...words);
    expect({ status, stdout, count: sentences.length }).toEqual({ status: 2, stdout: '', count: 1 });
    expect(sentences[0]).toMatch(sentence);
  });

  it('are understood in every example of the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const examples = [...readme.matchAll(/^npm run -s cli -- (.+)$/gm)].map(([, words]) => words);
    expect(examples.length).toBeGreaterThan(10);
    for (const example of examples) {
      const line = commandLineOf(example.replace(/ >.*$/, '').split(/ +/), commands);
      const { form, given } = formAndGiven(line.command, commands[line.command], line);
      for (const [name, option] of Object.entries(form.options)) {
        expect(() => option.read(given.options.get(name), name)).not.toThrow();
      }
    }
  });
});

describe('point --tau', () => {
  const words = ['point', '--model', 'bc4', '--mass', '180', '--coupling', '2e-8'];
  const search = 'na62-pinunu-2016-2022';
  interface Point {
    readonly lifetimeS: number | string;
    readonly branchingRatio: number;
    readonly searches: readonly {
      readonly search: string;
      readonly branchingRatioLimit: { readonly observed: number };
    }[];
  }
  const at = async (...more: string[]) => {
    const { status, stdout } = await outcome(...words, ...more);
    expect(status).toBe(0);
    const point = JSON.parse(stdout) as Point;
    const limit = point.searches.find((each) => each.search === search)?.branchingRatioLimit.observed;
    return { ...point, limit };
  };

  it('puts a lifetime in place of the one that the coupling implies, at the limit that limits gives there', async () => {
    const [implied, short, escaping] = [await at(), await at('--tau', '1e-9'), await at('--tau', 'inf')];
    expect(short.lifetimeS).toBe(1e-9);
    expect(escaping.lifetimeS).toBe('inf');
    expect(short.branchingRatio).toBe(implied.branchingRatio);
    const { stdout } = await outcome('limits', '--search', search, '--tau', '1e-9', '--masses', '180');
    const [header, row] = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(short.limit).toBeCloseTo(Number(row[header.indexOf('br_ul_obs')]), 18);
    expect(short.limit).toBeGreaterThan(Number(escaping.limit));
    expect((await outcome(...words, '--tau', '-1')).sentence).toMatch(/lifetime is -1 s/);
    expect((await outcome(...words, '--tau', 'soon')).sentence).toMatch(/--tau is "soon"/);
  });

  it('reaches the combined limit too', async () => {
    const { stdout } = await outcome(...words, '--tau', '1e-10', '--combine');
    const long = await outcome(...words, '--tau', 'inf', '--combine');
    const strength = (text: string) =>
      (JSON.parse(text) as { combination: { strength: number } }).combination.strength;
    expect(strength(stdout)).toBeLessThan(strength(long.stdout));
  });
});
