import type { DataReason } from '../data/dataFile.ts';
import type { ForeignKind } from './foreignFiles.ts';
import type { ModelProblem } from './model/modelReason.ts';

/** Archives that are opened. */
export type OpenedArchive = 'zip' | 'gzip' | 'tar';

/** A place in a file, from 1; rows are counted where the format has no lines. */
export type CellPlace = { readonly column: number } & ({ readonly line: number } | { readonly row: number });

/** What a number of a table of counts must be. */
export type CountNeed = 'ascending' | 'whole' | 'not-negative' | 'above-zero' | 'share';

/** How a cell that is no number can be mended. */
export type CellAdvice =
  | { readonly code: 'decimal'; readonly write: string; readonly choose: 'comma' | 'point' }
  | { readonly code: 'leave-empty' };

/** What a place of a file has that is no YAML. */
export type YamlFault = 'indent' | 'tab' | 'open' | 'twice' | 'alias' | 'tag' | 'long-key' | 'other';

/** What is wrong in a file that cannot be read; texts of the file in it are cut. */
export type ImportProblem =
  | { readonly code: 'empty' | 'no-numbers' | 'no-row-of-numbers' | 'no-rows-below-heading' }
  /** None with the decimal sign or delimiter that were chosen, though there are some with others. */
  | { readonly code: 'no-row-as-chosen' }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'out-of-time'; readonly seconds: number }
  /** A file of another kind than tables, which has to be turned into one. */
  | { readonly code: 'foreign'; readonly kind: ForeignKind }
  | { readonly code: 'binary'; readonly byte: number }
  | { readonly code: 'damaged-archive'; readonly kind: OpenedArchive }
  | { readonly code: 'no-table-in-archive' }
  | { readonly code: 'too-many-members'; readonly most: number }
  /** Most bytes that an archive may unpack to. */
  | { readonly code: 'too-much-unpacked'; readonly most: number }
  | { readonly code: 'not-utf8'; readonly line: number; readonly byte: number }
  | { readonly code: 'too-many-rows'; readonly rows: number; readonly most: number }
  | { readonly code: 'too-many-columns'; readonly columns: number; readonly most: number }
  /** A project of WebPlotDigitizer in which nothing was read off, or nothing from axes of x and y. */
  | { readonly code: 'no-data-sets' | 'no-plain-axes' }
  | { readonly code: 'too-many-tables'; readonly most: number }
  | { readonly code: 'wide-line'; readonly line: number; readonly most: number }
  | { readonly code: 'one-column'; readonly line: number }
  | {
      readonly code: 'ragged';
      readonly line: number;
      readonly column: number;
      readonly columns: number;
      readonly expected: number;
    }
  | {
      readonly code: 'not-a-number';
      readonly place: CellPlace;
      readonly cell: string;
      readonly advice: CellAdvice | null;
    }
  | { readonly code: 'no-values' | 'no-variables' | 'no-rows' | 'no-hepdata-table' | 'no-two-columns' }
  /** A variable of HEPData is shorter or longer than the first one. */
  | {
      readonly code: 'uneven';
      readonly variable: string;
      readonly count: number;
      readonly expected: number;
    }
  | {
      readonly code: 'not-yaml';
      readonly line: number;
      readonly column: number;
      readonly fault: YamlFault;
    }
  /** Lists or objects stand in one another more often than can be followed. */
  | { readonly code: 'too-deep' }
  /** Values are repeated by reference so often that they would fill the memory. */
  | { readonly code: 'too-many-aliases' }
  /** A submission names its tables, and they are in files of their own. */
  | { readonly code: 'lists-tables'; readonly table: string }
  | { readonly code: 'json-ends'; readonly line: number; readonly column: number }
  | { readonly code: 'not-json'; readonly line: number; readonly column: number; readonly found: string }
  | { readonly code: 'unknown-json' }
  /** The label of a curve came without its points. */
  | { readonly code: 'label-alone'; readonly points: string }
  | { readonly code: 'no-curve' | 'uneven-edges' | 'no-level' | 'no-escape' | 'too-few-lifetimes' }
  /** What a table means is not yet said; each question once. */
  | { readonly code: 'open-questions'; readonly open: readonly OpenQuestion[] }
  /** What another version of `scan` wrote, or something else that says it is a scan. */
  | { readonly code: 'not-a-scan' }
  | { readonly code: 'changed-scan'; readonly shard: readonly [part: number, of: number] }
  | { readonly code: 'part-of-scan'; readonly shard: readonly [part: number, of: number] }
  /** A scan of another version of the program than this. */
  | { readonly code: 'other-version'; readonly version: string; readonly own: string }
  /** A model of somebody's own, from formulas or a table. */
  /** A table of counts has acceptances, but no number of kaons. */
  | { readonly code: 'counts-no-kaons' }
  /** A number of a table of counts that cannot be. */
  | {
      readonly code: 'counts-cell';
      readonly place: CellPlace;
      readonly name: string;
      readonly value: number;
      readonly needs: CountNeed;
    }
  /** A column of times in another unit than of time. */
  | { readonly code: 'counts-unit'; readonly column: number; readonly name: string; readonly unit: string }
  /** The heading of a column of acceptances names no lifetime with its unit, or none is of an X that escapes. */
  | { readonly code: 'counts-lifetime'; readonly heading: string }
  | { readonly code: 'counts-no-escaping' }
  | { readonly code: 'model-file'; readonly problem: ModelProblem }
  /** A session of a later version of its form than is read. */
  | { readonly code: 'newer-session'; readonly version: number; readonly own: number }
  /** A data file of ours does not pass its check. */
  | { readonly code: 'data-file'; readonly reason: DataReason }
  /** A fault of the reader, with what it says; no file should bring it about. */
  | { readonly code: 'failed'; readonly cause: string };

/** What must be known of a table before it can be used, and nothing in it says. */
export type OpenQuestion =
  /** Couplings or limits on B, of which model, in which convention, at which lifetime. */
  | { readonly code: 'quantity' | 'model' | 'convention' | 'lifetime' }
  /** Numbers of a positive quantity below 0, or a logarithm to an unknown base. */
  | { readonly code: 'mass-scale' | 'value-scale' }
  /** A unit that fits no such power of the coupling, whose own unit is `wanted`; both as `couplingUnit` reads them. */
  | { readonly code: 'value-unit'; readonly unit: string; readonly wanted: string };

/** Why a file cannot be read or used. */
export type ImportReason = { readonly file: string } & ImportProblem;

/** Something about a row that should be looked at before it is added. Lines count from 1; 0 concerns the whole table. */
export type Suspicion = { readonly line: number } & (
  | {
      readonly kind: 'percent';
      readonly code: 'percent-sign';
      readonly column: number;
      readonly cell: string;
    }
  | {
      readonly kind: 'percent';
      readonly code: 'percent-column';
      readonly column: number;
      readonly name: string;
    }
  | {
      readonly kind: 'swapped';
      readonly code: 'swapped';
      readonly massColumn: number;
      readonly valueColumn: number;
    }
  | { readonly kind: 'missing'; readonly code: 'no-value'; readonly column: number }
  /** What no logarithmic plot can show. */
  | {
      readonly kind: 'missing';
      readonly code: 'off-scale';
      readonly mass: number;
      readonly value: number;
    }
  | {
      readonly kind: 'duplicate';
      readonly code: 'repeated';
      readonly mass: number;
      readonly lineBefore: number;
    }
  | { readonly kind: 'jump'; readonly code: 'jump'; readonly mass: number; readonly decades: number }
  /** So many more of a kind. */
  | { readonly kind: SuspicionKind; readonly code: 'more'; readonly count: number }
);

/** Kinds that are counted apart. */
export type SuspicionKind = 'duplicate' | 'jump' | 'percent' | 'swapped' | 'missing';
