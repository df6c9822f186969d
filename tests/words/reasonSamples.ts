import type { OwnProblem } from '../../workers/importApi.ts';
import type { WorkerReason } from '../../workers/protocol.ts';
import type { DataReason } from '../../src/data/dataFile.ts';
import type { EngineReason } from '../../src/engine/taskTypes.ts';
import type { ImportReason, OpenQuestion, Suspicion } from '../../src/import/importReason.ts';
import type { OfficialFault } from '../../src/official/officialTable.ts';
import type { OwnReason } from '../../src/own/ownReason.ts';
import type { OfficialProblem } from '../../src/searches/search.ts';
import type { LinkNotice } from '../../src/state/linkNotice.ts';

/** What a reason of a code holds beside it. */
type Held<Reason, Code> = Reason extends { readonly code: infer Known }
  ? Code extends Known
    ? Omit<Reason, 'code'>
    : never
  : never;

/** One reason of every code. Texts and numbers in them can be told apart in what is said. */
type Samples<Reason extends { readonly code: string }> = {
  readonly [Code in Reason['code']]: Held<Reason, Code>;
};

const file = 'Q9Q';
const path = 'Q8Q';
const text = 'Q1Q';
const mebibyte = 1024 * 1024;
const silence = { code: 'outside-masses', rangesMeV: [[7005, 7006]] } as const;
const unsound = { code: 'not-above', file: 'Q7Q', path: 'Q6Q', lowest: 7007 } as const;

export const questions: Samples<OpenQuestion> = {
  quantity: {},
  model: {},
  convention: {},
  lifetime: {},
  'mass-scale': {},
  'value-scale': {},
  'value-unit': { unit: text, wanted: 'Q2Q' },
};

export const imports: Samples<ImportReason> = {
  empty: { file },
  'no-numbers': { file },
  'no-row-of-numbers': { file },
  'no-rows-below-heading': { file },
  'no-row-as-chosen': { file },
  'too-large': { file, most: 7001 * mebibyte },
  'out-of-time': { file, seconds: 7001 },
  foreign: { file, kind: 'pdf' },
  binary: { file, byte: 7001 },
  'damaged-archive': { file, kind: 'tar' },
  'no-table-in-archive': { file },
  'too-many-members': { file, most: 7001 },
  'too-much-unpacked': { file, most: 7001 * mebibyte },
  'not-utf8': { file, line: 7001, byte: 7002 },
  'too-many-rows': { file, rows: 7001, most: 7002 },
  'too-many-columns': { file, columns: 7001, most: 7002 },
  'no-data-sets': { file },
  'no-plain-axes': { file },
  'too-many-tables': { file, most: 7001 },
  'wide-line': { file, line: 7001, most: 7002 },
  'one-column': { file, line: 7001 },
  ragged: { file, line: 7001, column: 7002, columns: 7003, expected: 7004 },
  'not-a-number': {
    file,
    place: { row: 7001, column: 7002 },
    cell: text,
    advice: { code: 'decimal', write: 'Q2Q', choose: 'comma' },
  },
  'no-values': { file },
  'no-variables': { file },
  'no-rows': { file },
  'no-hepdata-table': { file },
  'no-two-columns': { file },
  uneven: { file, variable: text, count: 7001, expected: 7002 },
  'not-yaml': { file, line: 7001, column: 7002, fault: 'indent' },
  'too-deep': { file },
  'too-many-aliases': { file },
  'lists-tables': { file, table: text },
  'json-ends': { file, line: 7001, column: 7002 },
  'not-json': { file, line: 7001, column: 7002, found: text },
  'unknown-json': { file },
  'label-alone': { file, points: text },
  'no-curve': { file },
  'uneven-edges': { file },
  'no-level': { file },
  'no-escape': { file },
  'too-few-lifetimes': { file },
  'open-questions': { file, open: [{ code: 'value-unit', unit: text, wanted: 'Q2Q' }] },
  'not-a-scan': { file },
  'changed-scan': { file, shard: [7001, 7002] },
  'part-of-scan': { file, shard: [7001, 7002] },
  'other-version': { file, version: text, own: 'Q2Q' },
  'counts-lifetime': { file, heading: text },
  'counts-no-escaping': { file },
  'counts-no-kaons': { file },
  'counts-cell': { file, place: { line: 7001, column: 7002 }, name: text, value: 7003, needs: 'share' },
  'counts-unit': { file, column: 7001, name: text, unit: text },
  'model-file': { file, problem: { code: 'too-many-lines', most: 7001 } },
  'newer-session': { file, version: 7001, own: 7002 },
  'data-file': { file, reason: unsound },
  failed: { file, cause: '' },
};

export const suspicions: Samples<Suspicion> = {
  'percent-sign': { kind: 'percent', line: 7001, column: 7002, cell: text },
  'percent-column': { kind: 'percent', line: 0, column: 7002, name: text },
  swapped: { kind: 'swapped', line: 0, massColumn: 7001, valueColumn: 7002 },
  'no-value': { kind: 'missing', line: 7001, column: 7002 },
  'off-scale': { kind: 'missing', line: 7001, mass: 7002, value: 7003 },
  repeated: { kind: 'duplicate', line: 7001, mass: 7002, lineBefore: 7003 },
  jump: { kind: 'jump', line: 7001, mass: 7002, decades: 7003 },
  more: { kind: 'jump', line: 0, count: 7001 },
};

export const own: Samples<OwnReason> = {
  file: { reason: { code: 'empty', file } },
  'no-name': {},
  'open-questions': { open: [{ code: 'value-unit', unit: text, wanted: 'Q2Q' }] },
  'no-contour': { file },
  'missing-contour': { file, why: text },
  'recast-elsewhere': { file },
  analysis: { file, title: text },
  'scan-not-drawn': { file, task: text },
  'scan-of-model': { file, model: text },
  'scan-empty': { file },
  'session-bound': { file, name: text, reason: { code: 'no-name' } },
  'no-format': { name: text, format: 'Q2Q' },
  'couplings-only': { format: text },
  'no-curve': { name: text },
};

export const ownProblems: Samples<OwnProblem> = {
  own: { reason: { code: 'no-curve', name: text } },
  'too-many-files': { files: 7001, most: 7002 },
  'not-opened': { file },
  'reading-failed': { cause: '' },
  'reader-stopped': { cause: { code: 'error', message: text } },
};

export const officialFaults: Samples<OfficialFault> = {
  lacks: { slots: ['mass', 'limits'] },
  'not-whole': { line: 7001, value: 7002 },
  'no-lifetime': { column: text },
  'bins-apart': {},
  'no-rows': {},
  cell: { reason: { code: 'empty', file } },
  unsound: { reason: unsound },
};

export const officialProblems: Samples<OfficialProblem> = {
  uncovered: { unit: 'GeV2', covers: [7001, 7002], needs: [7003, 7004] },
  'not-of-search': {},
  'no-reference': { lifetime: 'inf' },
  'other-level': { level: 70.01 },
  'coarse-bins': { massMeV: 7001 },
  'other-hypotheses': { found: 7001, expected: 7002 },
  unsound: { reason: unsound },
};

export const dataFaults: Samples<DataReason> = {
  'not-json': { file, cause: text },
  unexpected: {
    file,
    path,
    expected: { code: 'one-of', allowed: 'Q1Q, Q2Q' },
    received: { code: 'text', text: 'Q3Q' },
  },
  length: { file, path, count: 7001, needed: 7002 },
  cover: { file, path, covers: [7001, 7002], needs: [7003, 7004] },
  'spectrum-cover': { file, path, covers: [7001, 7002], needs: [7003, 7004] },
  'sideband-cover': { file, path, covers: [7001, 7002], needs: [7003, 7004] },
  overlap: { file, path },
  rises: { file, path },
  falls: { file, path },
  'level-source': { file, path },
  'outside-regions': { file, path, massSquaredGeV2: 7001 },
  'outside-ranges': { file, path, massMeV: 7001 },
  'not-zero': { file, path, value: 7001 },
  'not-above': { file, path, lowest: 7001 },
  'sideband-width': { file, path, sideband: 7001, window: 7002 },
  convention: { file, path, given: text, model: 'Q2Q', allowed: ['Q3Q', 'Q4Q'] },
  side: { file, path, needed: text, shape: 'Q2Q' },
  'lifetime-law': { file, path, allowed: [text, 'Q2Q'], signature: 'Q3Q' },
  'needed-for': { file, path, quantity: 'coupling' },
};

export const refused: Samples<EngineReason | WorkerReason> = {
  failed: { cause: text },
  'out-of-range': { quantity: 'mass', value: 7001, allowed: [7002, 7003] },
  'not-one-of': { kind: 'search', given: text, allowed: ['Q2Q', 'Q3Q'] },
  'no-request': { given: text },
  'unknown-task': { given: text, allowed: ['Q2Q', 'Q3Q'] },
  'missing-field': { task: text, field: 'Q2Q', needs: ['Q3Q', 'Q4Q'], given: 'Q5Q' },
  'unknown-convention': { given: text, benchmark: 'Q2Q', allowed: ['Q3Q', 'Q4Q'] },
  'unused-parameter': { parameter: 'alphaD', benchmark: text },
  coupling: { convention: text, value: 7001 },
  lifetime: { lifetimeS: 7001, allowed: 'any' },
  'no-production': { benchmark: text, massMeV: 7001, reason: 'Q2Q' },
  'no-lifetime': { benchmark: text, massMeV: 7001, reason: 'Q2Q' },
  'only-invisible': { particle: text },
  stable: { particle: text, massMeV: 7001 },
  'masses-not-ascending': { massMeV: 7001, beforeMeV: 7002 },
  'no-window': { title: text, massMeV: 7001, silence },
  'no-counts': { title: text },
  'no-windows-shown': { title: text },
  'no-unbinned-analysis': { title: text },
  'what-if-form': {},
  'no-supposition': { title: text, because: 'no-windows' },
  'supposed-fraction': { count: 7001 },
  'supposed-outside': { title: text, massMeV: 7001, silence },
  'window-without-width': { hypothesisMeV: 7001 },
  'not-combinable': { method: text, allowed: ['Q2Q', 'Q3Q'] },
  'combined-by-cls': {},
  'combined-what-if': { exposure: 7001 },
  'slow-reach': { method: text },
  'toys-in-toys': {},
  'no-significance': { exposure: 7001 },
  'union-in-shards': {},
  'one-piece': { task: text, allowed: ['Q2Q', 'Q3Q'] },
  'user-limits': { most: 7001 },
  'official-tables': { most: 7001 },
  'user-table': { reason: unsound },
  'taken-id': { index: 7001, id: text },
  'observed-count': { observedCount: 7001, largest: 7002 },
  background: { background: 7001, largest: 7002 },
  'background-uncertainty': { backgroundUncertainty: 7001 },
  'uncertain-nothing': { backgroundUncertainty: 7001 },
  'uncertainty-too-large': { backgroundUncertainty: 7001, background: 7002, largestRelative: 7003 },
  signal: { signal: 7001 },
  seed: { seed: 7001, largest: 7002 },
  toys: { toys: 7001, allowed: [7002, 7003] },
  'confidence-level': { confidenceLevel: 7001, allowed: [7002, 7003] },
  method: { method: text, allowed: ['Q2Q', 'Q3Q'] },
  statistic: { statistic: text, allowed: ['Q2Q', 'Q3Q'] },
  'in-window': { window: 7001, fault: { code: 'signal', signal: 7002 } },
  'scan-lengths': { lengths: [7001, 7002, 7003] },
  'window-bins': { window: 7001, first: 7002, end: 7003, bins: 7004 },
  'no-channel': {},
  'channel-signal': { signal: 7001 },
  'channel-too-large': { events: 7001, largest: 7002 },
  'shape-not-finite': { name: 'mX', value: 7001 },
  'shape-region': { lo: 7001, hi: 7002 },
  'shape-density': { c1: 7001, c2: 7002 },
  'shape-background': { nB0: 7001, most: 7002 },
  'shape-uncertainty': { sB: 7001, nB0: 7002, least: 7003 },
  'shape-events': { events: 7001, most: 7002 },
  'shape-event-outside': { event: 7001, lo: 7002, hi: 7003 },
  'shape-mass': { mX: 7001 },
  'shape-resolution': { sig0: 7001, least: 7002 },
  'shape-muon-ratio': { rmu: 7001 },
  'shape-peak-outside': { positionGeV2: 7001 },
  superseded: {},
  stopped: {},
  'no-data-yet': {},
  'part-not-loaded': {},
  'died-again': { task: text },
  'not-sendable': { cause: text },
};

export const linkNotices: Samples<LinkNotice> = {
  'too-long': { characters: 7001, most: 7002 },
  'unknown-version': { text },
  'unknown-key': { text },
  damaged: { text },
  'unknown-model': { text, used: 'Q2Q' },
  'no-member': { text, benchmark: 'Q2Q', fault: null },
  'unknown-coupling': { text, benchmark: 'Q2Q', used: 'Q3Q' },
  'unused-value': { value: 'inv', key: text, benchmark: 'Q2Q' },
  'fixed-invisible-fraction': { text, benchmark: 'Q2Q', used: 7001 },
  'no-lifetime': { text },
  'no-lifetimes': { text },
  'unknown-language': { text },
  'no-number': { value: 'inv', text, used: 7001 },
  outside: { value: 'inv', text, used: 7001 },
  'unknown-name': { value: 'kind', text, used: 'Q2Q' },
  'no-switch': { value: 'union', text, key: 'Q2Q' },
  'no-search-name': { text },
  'unknown-bound': { text },
  'unknown-published': { text },
  'no-masses': { text, lowestMeV: 7001, highestMeV: 7002 },
  'no-couplings': { text },
  'no-limits': { text },
  'no-pin': { text },
  'no-crosshair': { text },
  'too-many-pins': { text, most: 7001 },
  'too-many-ghosts': { most: 7001 },
  'unknown-figure': { text, figures: ['Q2Q', 'Q3Q'] },
  'figure-of-other-model': { text, benchmark: 'Q2Q' },
  'unknown-panel': { text, used: 'Q2Q' },
  'unknown-panel-word': { text },
  'what-if-form': { text, example: 'Q2Q' },
  'what-if-search': { text, searches: ['Q2Q', 'Q3Q'] },
  'what-if-count': { text, lowest: 7001, highest: 7002 },
  'what-if-mass': { text, lowest: 7001, highest: 7002 },
};
