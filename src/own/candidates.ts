import type { Polyline } from '../data/boundSchema.ts';
import type { Curve } from '../data/curveSchema.ts';
import type { Answers } from '../import/adopt.ts';
import { type ImportedTable } from '../import/importedTable.ts';
import { shortName, shortened } from '../words/quoted.ts';
import type { OwnFile } from '../import/kaonscopeJson.ts';
import type { ReadFile, ReadTable } from '../import/readFiles.ts';
import type { ScannedShard } from '../import/scanFile.ts';
import type { PublishedCurve } from '../data/publishedCurveSchema.ts';
import { contourOf } from './ownContent.ts';
import type { OwnReason } from './ownReason.ts';
import type { OwnSource } from './ownSource.ts';
import { scanContents } from './scanContents.ts';

/** Something that can be added once its questions are answered. */
export interface Candidate {
  readonly file: string;
  readonly source: OwnSource;
  /** What the file itself calls it, empty where it does not, and where it is published. */
  readonly name: string;
  readonly reference: string;
  /** False where the mass unit was guessed from the size of the numbers. */
  readonly massUnitNamed: boolean;
}

const longestName = 80;

/** A name on one line that fits into a list. */
const tidyName = (text: string, otherwise = ''): string =>
  shortName(text.split('\n')[0]).trim().slice(0, longestName) || otherwise;

function fromTable({ table, guesses, label }: ReadTable): Candidate {
  const { massUnitNamed, ...guessed } = guesses;
  const name = tidyName(label?.longName || label?.labelName || table.name);
  const reference = label?.own?.reference ?? label?.paperUrls[0] ?? '';
  const answers: Answers = { ...guessed, name, reference, signature: 'invisible' };
  return { file: table.file, source: { kind: 'table', table, answers }, name, reference, massUnitNamed };
}

/** Tables of one file with names of their own: those that share one are told by what their values are, or else by a number. */
function withNames(tables: readonly ReadTable[]): readonly ReadTable[] {
  const among = (name: string, names: readonly string[]) => names.filter((each) => each === name).length;
  const names = tables.map(({ table }) => table.name);
  const told = tables.map(({ table, guesses }, k) => {
    const { name, qualifiers } = table.columns[guesses.valueColumn];
    const said = [name, ...qualifiers.map(([key, text]) => `${key} ${text}`)];
    return among(names[k], names) > 1 ? `${names[k]}: ${said.join(', ')}` : names[k];
  });
  return tables.map((each, k) => {
    const name = among(told[k], told) > 1 ? `${names[k]} ${k + 1}` : told[k];
    return { ...each, table: { ...each.table, name } };
  });
}

/** Where stretches of these lengths begin, the first left out. */
function startsOf(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.slice(0, -1).map((length) => (end += length));
}

/** Stretches with what else belongs to their rows, as a table. */
function tableOf(
  file: string,
  name: string,
  description: string,
  heading: readonly [string, string, string],
  stretches: readonly (Polyline & { readonly third: number })[],
): ImportedTable {
  const columns = [
    stretches.flatMap(({ massMeV }) => massMeV),
    stretches.flatMap(({ coupling }) => coupling),
    stretches.flatMap(({ massMeV, third }) => massMeV.map(() => third)),
  ];
  return {
    format: 'kaonscope',
    file,
    name,
    description,
    columns: columns.map((values, index) => ({
      name: heading[index],
      unit: ['MeV', '', ''][index],
      values,
      qualifiers: [],
    })),
    lines: columns[0].map((_, index) => index + 1),
    breaks: startsOf(stretches.map(({ massMeV }) => massMeV.length)),
    remarks: [],
  };
}

const common = {
  massColumn: 0,
  valueColumn: 1,
  massUnit: 'MeV',
  massScale: 'linear',
  valueScale: 'linear',
  valuePower: 1,
  valueUnit: '',
  otherEdge: null,
  lifetimeUnit: 's',
  signature: 'invisible',
} as const;

function fromCurve(file: string, curve: Curve): Candidate {
  const { name, note, quantity, model, convention, lifetimeS, confidenceLevel, shape, curveType, reference } =
    curve;
  const heading = ['m_MeV', quantity === 'coupling' ? (convention ?? 'coupling') : 'br_ul', 'piece'] as const;
  const stretches = curve.stretches.map((stretch, index) => ({ ...stretch, third: index + 1 }));
  const answers: Answers = {
    ...common,
    lifetimeColumn: null,
    quantity,
    model,
    convention,
    lifetimeS: lifetimeS === 'inf' ? Infinity : lifetimeS,
    confidenceLevel,
    shape,
    curveType,
    name,
    reference,
  };
  const table = tableOf(file, name, note, heading, stretches);
  return { file, source: { kind: 'table', table, answers }, name, reference, massUnitNamed: true };
}

/** What encloses the regions of a closed curve goes with it; a table of its points has no place for that. */
function fromSaved(file: string, curve: Curve): Candidate | OwnReason {
  const { quantity, shape, regions, reference } = curve;
  if (quantity !== 'coupling' || shape !== 'closed-region' || regions === undefined)
    return fromCurve(file, curve);
  const name = tidyName(curve.name, curve.id);
  const found = contourOf(curve, { id: curve.id, name, reference }, file);
  if (!found.ok) return found.reason;
  const { bound } = found.content;
  return { file, source: { kind: 'bound', file, bound }, name, reference, massUnitNamed: true };
}

function fromPublished(file: string, curve: PublishedCurve): Candidate {
  const { title, confidenceLevel, provenance, quantity } = curve;
  const stretches = curve.stretches.map(({ massMeV, limit, lifetimeS }) => ({
    massMeV,
    coupling: limit,
    third: lifetimeS === 'inf' ? Infinity : lifetimeS,
  }));
  const lifetimes = [...new Set(stretches.map(({ third }) => third))];
  const answers: Answers = {
    ...common,
    lifetimeColumn: lifetimes.length > 1 ? 2 : null,
    quantity: 'branching-ratio',
    model: null,
    convention: null,
    lifetimeS: lifetimes.length > 1 ? null : lifetimes[0],
    confidenceLevel,
    shape: 'lower-edge',
    curveType: 'excluded',
    name: title,
    reference: provenance.publication,
  };
  const table = tableOf(file, title, quantity, ['m_MeV', 'br_ul', 'tau_s'], stretches);
  return {
    file,
    source: { kind: 'table', table, answers },
    name: title,
    reference: provenance.publication,
    massUnitNamed: true,
  };
}

/** What a curve with its facts is, or each curve of a scan. */
function fromScan(file: string, scanned: ScannedShard): readonly Candidate[] | OwnReason {
  const found = scanContents(file, scanned);
  if (!found.ok) return found.reason;
  return found.content.map((content): Candidate => {
    if (content.kind === 'bound') {
      const { bound } = content;
      const { publication: reference } = bound.provenance;
      return {
        file,
        source: { kind: 'bound', file, bound },
        name: bound.label,
        reference,
        massUnitNamed: true,
      };
    }
    const candidate = fromCurve(file, content.curve);
    if (candidate.source.kind !== 'table') return candidate;
    const { source } = candidate;
    return {
      ...candidate,
      source: { ...source, answers: { ...source.answers, signature: content.signature } },
    };
  });
}

function fromOwn(file: string, own: OwnFile): Candidate | readonly Candidate[] | OwnReason {
  switch (own.kind) {
    // Asked about elsewhere.
    case 'session':
    case 'model':
    case 'counts':
      return [];
    case 'scan':
      return fromScan(file, own.content);
    case 'curve':
      return fromSaved(file, own.content);
    case 'published-curve':
      return fromPublished(file, own.content);
    case 'limit-table': {
      const { content: table } = own;
      const { publication } = table.provenance;
      return {
        file,
        source: { kind: 'limit-table', file, table },
        name: tidyName(table.title, table.id),
        reference: publication,
        massUnitNamed: true,
      };
    }
    case 'bound': {
      const { content: bound } = own;
      if (bound.status === 'recast') return { code: 'recast-elsewhere', file: shortName(file) };
      if (bound.status === 'missing')
        return { code: 'missing-contour', file: shortName(file), why: shortened(bound.reason, 300) };
      return {
        file,
        source: { kind: 'bound', file, bound },
        name: tidyName(bound.label, bound.id),
        reference: bound.provenance.publication,
        massUnitNamed: true,
      };
    }
    case 'analysis':
      return { code: 'analysis', file: shortName(file), title: shortName(own.title) };
  }
}

/**
 * What can be added of files that were read, and why for each that cannot.
 * @param files outcomes of `readFiles`
 */
export function candidatesOf(files: readonly ReadFile[]): {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly OwnReason[];
} {
  const candidates: Candidate[] = [];
  const problems: OwnReason[] = [];
  for (const file of files) {
    if (!file.ok) problems.push({ code: 'file', reason: file.reason });
    else if (file.kind === 'tables') candidates.push(...withNames(file.tables).map(fromTable));
    else if (file.kind === 'own') {
      const found = fromOwn(file.file, file.own);
      if ('code' in found) problems.push(found);
      else candidates.push(...[found].flat());
    }
  }
  return { candidates, problems };
}
