import type { ExportFile } from '../src/export/darkMatterLive.ts';
import type { Answers } from '../src/import/adopt.ts';
import type { Dialect } from '../src/import/delimited.ts';
import { importFormats } from '../src/import/formats/index.ts';
import { type GivenFile, readFiles, type Watch } from '../src/import/readFiles.ts';
import { broughtIn, type OwnBrought } from '../src/own/brought.ts';
import { type Candidate, candidatesOf } from '../src/own/candidates.ts';
import type { OfficialRole } from '../src/data/officialSchema.ts';
import type { ImportedTable } from '../src/import/importedTable.ts';
import type { OfficialDraft, OfficialMatch, OfficialSearch } from '../src/official/draft.ts';
import { withoutTex } from '../src/official/headings.ts';
import { joinedBlocks } from '../src/official/joinedBlocks.ts';
import { draftAs, matchOfficial } from '../src/official/match.ts';
import { officialTable, type OfficialResult } from '../src/official/officialTable.ts';
import type { OwnReason, OwnResult } from '../src/own/ownReason.ts';
import type { OwnSource } from '../src/own/ownSource.ts';
import type { OwnName } from '../src/own/ownContent.ts';
import { ownFiles } from '../src/own/ownFiles.ts';
import { type KeptSource, packed, unpacked } from '../src/own/packed.ts';
import { type SavedView, savedViewsOf } from '../src/own/savedViews.ts';
import { type ReadSession, sessionsOf } from '../src/own/session.ts';
import type { DeathCause } from './protocol.ts';
import {
  candidateHead,
  type CandidateHead,
  type Look,
  lookAt,
  type TableHead,
  tableHead,
} from '../src/own/preview.ts';

/** What could not be used of what was brought along. */
export type OwnProblem =
  | { readonly code: 'own'; readonly reason: OwnReason }
  | { readonly code: 'too-many-files'; readonly files: number; readonly most: number }
  | { readonly code: 'not-opened'; readonly file: string }
  | { readonly code: 'reading-failed'; readonly cause: string }
  | ReaderStopped;

/** The reader died. */
export interface ReaderStopped {
  readonly code: 'reader-stopped';
  readonly cause: DeathCause;
}

/** A table without its numbers, and what it could take the place of. */
export interface OfficialHead {
  readonly head: TableHead;
  readonly match: OfficialMatch;
}

/** What came of files: what can be asked about, by place, and why for each that is of no use. */
export interface ReadHeads {
  readonly candidates: readonly CandidateHead[];
  readonly problems: readonly OwnReason[];
  /** The tables among them, each with what it could take the place of. */
  readonly official: readonly OfficialHead[];
  /** The views that files were saved with. */
  readonly views: readonly SavedView[];
  readonly sessions: readonly ReadSession[];
  /** Models and searches of somebody's own. */
  readonly brought: OwnBrought;
}

/** What the worker for own data offers to the page. It keeps the numbers of what was read last. */
export interface ImportApi {
  /** Tells at each step which file it is about, by place, and null after it: whoever listens may end what takes too long. */
  readonly read: (
    files: readonly GivenFile[],
    onStep: (file: number | null) => void,
    dialect?: Partial<Dialect>,
  ) => Promise<ReadHeads>;
  /** Takes a source that is kept already, to answer its questions again. */
  readonly take: (source: KeptSource, name: OwnName) => CandidateHead;
  /** Tries a candidate under answers; null stands for a file that answers itself. */
  readonly look: (place: number, answers: Answers | null, name: OwnName) => Look;
  /** The candidate whole, with its answers. */
  readonly source: (place: number, answers: Answers | null) => KeptSource;
  /** A table of `official` taken for what a person says that it is. */
  readonly draft: (place: number, role: OfficialRole, search: OfficialSearch) => OfficialDraft;
  /** Tables of `official` under their drafts, to be computed with; or why each cannot be. */
  readonly official: (
    drafts: readonly (readonly [place: number, draft: OfficialDraft])[],
  ) => readonly OfficialResult[];
  readonly files: (
    source: KeptSource,
    name: OwnName,
    format: string,
  ) => Promise<OwnResult<readonly ExportFile[]>>;
}

/** The worker's side: reads, tries and writes own data away from the page. */
export function createImportApi(): ImportApi {
  let candidates: readonly Candidate[] = [];
  let tables: readonly ImportedTable[] = [];
  const answered = (place: number, answers: Answers | null): OwnSource => {
    const { source } = candidates[place];
    return source.kind === 'table' && answers !== null ? { ...source, answers } : source;
  };
  return {
    read: async (files, onStep, dialect = {}) => {
      const told: Watch = (file, step) => {
        onStep(file);
        try {
          return step();
        } finally {
          onStep(null);
        }
      };
      const outcomes = await readFiles(files, dialect, importFormats, told);
      const found = candidatesOf(outcomes);
      const { sessions, problems } = sessionsOf(outcomes);
      candidates = found.candidates;
      tables = joinedBlocks(
        outcomes.flatMap((outcome) =>
          outcome.ok && outcome.kind === 'tables' ? outcome.tables.map(({ table }) => table) : [],
        ),
      );
      const official = tables.map((table) => ({
        head: tableHead({
          ...table,
          columns: table.columns.map((column) => ({
            ...column,
            name: withoutTex(column.name),
            unit: withoutTex(column.unit),
          })),
        }),
        match: matchOfficial(table),
      }));
      return {
        candidates: candidates.map(candidateHead),
        problems: [...found.problems, ...problems],
        official,
        views: savedViewsOf(outcomes),
        sessions,
        brought: broughtIn(outcomes),
      };
    },
    take: (kept, { name, reference }) => {
      const source = unpacked(kept);
      const file = source.kind === 'table' ? source.table.file : source.file;
      candidates = [{ file, source, name, reference, massUnitNamed: true }];
      return candidateHead(candidates[0]);
    },
    look: (place, answers, name) => lookAt(answered(place, answers), name),
    source: (place, answers) => packed(answered(place, answers)),
    draft: (place, role, search) => draftAs(tables[place], role, search),
    official: (drafts) => drafts.map(([place, draft]) => officialTable(tables[place], draft)),
    files: (source, name, format) => ownFiles(unpacked(source), name, format),
  };
}
