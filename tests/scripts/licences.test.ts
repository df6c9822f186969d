import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesInFiles } from '../../scripts/writeBom.mjs';

const file = (path: string) => new URL(`../../${path}`, import.meta.url);
const text = (path: string) => readFileSync(file(path), 'utf8');

interface Package {
  readonly license?: string | { readonly type: string };
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
}

const { packages }: { packages: Readonly<Record<string, Package>> } = JSON.parse(text('package-lock.json'));
const { dependencies, devDependencies } = JSON.parse(text('package.json'));
const readme = text('README.md');

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** All packages of the lockfile, and what each says of itself where it is installed; those of other platforms are not. */
const all = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({
    name: nameOf(path),
    locked,
    installed: existsSync(file(`${path}/package.json`))
      ? (JSON.parse(text(`${path}/package.json`)) as Package)
      : null,
  }));

/** Permissive, for whatever use. */
const anywhere = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
];
/** For tools that build and test, of which nothing is handed on. */
const forTools = ['MPL-2.0', 'Python-2.0', 'CC-BY-4.0', 'Zlib'];
const forFonts = ['OFL-1.1'];

/** Packages that run something when they are installed, and why they may. */
const installers: Readonly<Record<string, string>> = {
  esbuild: 'checks that the program for the platform came with it; tsx runs the sources by it',
};

/** Whether a licence, or a choice or a sum of several, is among some. */
function isAmong(allowed: readonly string[], licence: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isAmong(allowed, one));
  return plain.split(' AND ').every((one) => allowed.includes(one));
}

const isTool = ({ dev, devOptional }: Package) => dev === true || devOptional === true;

function licenceOf({ license }: Package): string {
  return typeof license === 'object' ? license.type : (license ?? '');
}

/** Of one that says it in a file alone, what that file says. */
const licenceInFile = (name: string): string =>
  name in licencesInFiles &&
  text(`node_modules/${name}/LICENSE`).startsWith(`${licencesInFiles[name]} License`)
    ? licencesInFiles[name]
    : '';

describe('packages of others', () => {
  it('are under licences that allow what is done with them', () => {
    expect(all.length).toBeGreaterThan(100);
    const odd = all.filter(({ name, locked }) => {
      const allowed = [
        ...anywhere,
        ...(isTool(locked) ? forTools : []),
        ...(name.startsWith('@fontsource') ? forFonts : []),
      ];
      return !isAmong(allowed, licenceOf(locked) || licenceInFile(name));
    });
    expect(odd.map(({ name, locked }) => `${name}: ${licenceOf(locked)}`)).toEqual([]);
  });

  it('say of themselves what the lockfile says of them', () => {
    const installed = all.flatMap(({ name, locked, installed: own }) =>
      own === null ? [] : [{ name, locked, own }],
    );
    expect(installed.length).toBeGreaterThan(100);
    const odd = installed.filter(({ locked, own }) => licenceOf(own) !== licenceOf(locked));
    expect(odd.map(({ name, own }) => `${name}: ${licenceOf(own)}`)).toEqual([]);
  });

  it('run nothing when they are installed, but those that are known', () => {
    const runs = ['preinstall', 'install', 'postinstall'];
    const found = all.filter(
      ({ locked, installed }) =>
        locked.hasInstallScript === true || runs.some((name) => installed?.scripts?.[name] !== undefined),
    );
    expect([...new Set(found.map(({ name }) => name))]).toEqual(Object.keys(installers));
  });

  it('that are asked for are in the table of the README, each with what it is for', () => {
    const rows = readme.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm);
    const named = Array.from(rows, ([, names, use]) => ({ names: names.split(', '), use: use.trim() }));
    const without = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
      (name) =>
        !named.some(
          ({ names, use }) =>
            use.length > 3 && names.some((one) => one === name || one === name.replace(/\/.*/, '/*')),
        ),
    );
    expect(without).toEqual([]);
    // Nothing is named that is not asked for.
    const [, table] = /## Dependencies(.*?)## More/s.exec(readme) ?? [];
    const listed = Array.from(table.matchAll(/^\| ([^|]+) \|/gm), ([, names]) => names.split(', ')).flat();
    const known = new Set([
      ...Object.keys(dependencies),
      ...Object.keys(devDependencies),
      'package',
      '---',
      '@types/*',
    ]);
    expect(listed.filter((name) => !known.has(name))).toEqual([]);
  });

  it('have all their licences named in the README', () => {
    // Of a choice of licences one that is among these is taken.
    const allowed = [...anywhere, ...forTools, ...forFonts];
    const each = all.flatMap(({ locked }) =>
      licenceOf(locked)
        .replace(/[()]/g, '')
        .split(/ AND | OR /),
    );
    const taken = [...new Set(each)].filter((licence) => allowed.includes(licence));
    expect(taken.length).toBeGreaterThan(5);
    expect(taken.filter((licence) => !readme.includes(licence))).toEqual([]);
  });
});
