// Writes what the built page and command line are made of, with versions, licences and hashes, as CycloneDX 1.5. It follows from
// the lockfile alone, so that the same version gives the same file; tools that only build and test are no part of it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
/** Packages that name their licence in a file of theirs alone, by name. */
export const licencesInFiles = { 'png-js': 'MIT' };

const isExpression = (licence) => / (AND|OR|WITH) /.test(licence);
const licences = (licence) =>
  isExpression(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

/** SHA-512 in hexadecimal digits of the integrity that the lockfile has. */
const hashOf = (integrity) => {
  const [algorithm, digest] = integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`The lockfile has a hash of the kind ${algorithm}.`);
  return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
};

/**
 * The bill of materials of a lockfile.
 * @param lock what package-lock.json holds
 * @param description of the package
 */
export function billOfMaterials({ packages }, description) {
  const { '': own } = packages;
  const paths = Object.keys(packages)
    .filter((path) => path !== '' && packages[path].dev !== true && packages[path].devOptional !== true)
    .sort();
  /** The place that a package's dependency is found at: the nearest folder above that has it. */
  const found = (from, name) => {
    for (let at = from; ; at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
      const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
      if (path in packages) return path;
      if (at === '') return null;
    }
  };
  const ref = (path) =>
    path === '' ? purl('kaonscope', own.version) : purl(nameOf(path), packages[path].version);
  const needs = (path) => {
    const { dependencies, optionalDependencies, peerDependencies } = packages[path];
    const names = Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...(path === '' ? {} : peerDependencies),
    });
    const places = names
      .map((name) => found(path, name))
      .filter((place) => place !== null && paths.includes(place));
    return [...new Set(places.map(ref))].sort();
  };
  const byRef = new Map(paths.map((path) => [ref(path), path]));
  const components = [...byRef]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([bomRef, path]) => ({
      type: 'library',
      'bom-ref': bomRef,
      name: nameOf(path),
      version: packages[path].version,
      hashes: hashOf(packages[path].integrity),
      licenses: licences(packages[path].license ?? licencesInFiles[nameOf(path)]),
      purl: bomRef,
    }));
  /** The same package in several places needs what any of them finds. */
  const needed = new Map(['', ...paths].map((path) => [ref(path), new Set()]));
  for (const path of ['', ...paths]) for (const each of needs(path)) needed.get(ref(path)).add(each);
  const dependencies = [...needed].map(([bomRef, all]) => ({ ref: bomRef, dependsOn: [...all].sort() }));
  const body = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref(''),
        name: 'kaonscope',
        version: own.version,
        description,
        licenses: licences(own.license),
        purl: ref(''),
      },
    },
    components,
    dependencies,
  };
  // A number of its own for each content (RFC 9562, version 8), and no time: the same content gives the same file.
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const variant = ((Number.parseInt(digest[16], 16) & 3) | 8).toString(16);
  const uuid = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    ...body,
  };
}

/** Writes the bill of materials beside the built page. */
export function writeBom() {
  const read = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
  const bill = billOfMaterials(read('package-lock.json'), read('package.json').description);
  writeFileSync(`${root}dist/bom.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`);
}
