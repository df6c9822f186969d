import { curveFiles } from '../../export/curveFiles.ts';
import type { CurveFormat, CurveToSave } from '../../export/formats/format.ts';
import type { CurveName } from '../../engine/request.ts';
import { saveWords } from '../../words/en/save.ts';
import type { CurveSource } from './curveSource.ts';
import { download } from './download.ts';
import { zipFiles } from './zip.ts';

/** Which curves of a search are saved. */
export const curveKinds = ['observed', 'expected', 'bands'] as const;
export type CurveKind = (typeof curveKinds)[number];

const curvesOfKind: Readonly<Record<CurveKind, readonly CurveName[]>> = {
  observed: ['observed'],
  expected: ['median'],
  bands: ['m2', 'm1', 'p1', 'p2'],
};

/**
 * The curves that a choice stands for. Of a bound and of a reach there is one, whatever kinds are chosen.
 * @param chosen identifiers of sources
 */
export function chosenCurves(
  sources: readonly CurveSource[],
  chosen: ReadonlySet<string>,
  kinds: ReadonlySet<CurveKind>,
): readonly CurveToSave[] {
  const wanted = curveKinds.filter((kind) => kinds.has(kind)).flatMap((kind) => curvesOfKind[kind]);
  return sources
    .filter(({ id }) => chosen.has(id))
    .flatMap((source) => {
      const isSingle = source.group !== 'searches' || source.isSingle === true;
      const names = isSingle ? source.kinds : wanted.filter((name) => source.kinds.includes(name));
      return names.map((name) => source.curve(name)).filter((curve) => curve !== null);
    });
}

/**
 * Hands curves to the browser: a single file as it is, several as one ZIP archive.
 * @param name of the archive, without ending
 * @param comment what the curves are as a whole
 * @param link address of the view that they are saved from
 * @returns what is to be said of it
 */
export async function saveCurves(
  curves: readonly CurveToSave[],
  format: CurveFormat,
  name: string,
  comment: string,
  link: string,
): Promise<() => string> {
  const linked = curves.map(({ curve, ...rest }) => ({ ...rest, curve: { ...curve, link } }));
  const files = await curveFiles(linked, format, comment);
  if (files.length === 0) return () => saveWords.noPoints;
  const [first] = files;
  if (files.length === 1) {
    download(first.text, first.name, format.mediaType);
    return () => saveWords.saved(first.name);
  }
  const archive = `${name}-${format.id}.zip`;
  download(zipFiles(files), archive, 'application/zip');
  return () => saveWords.savedFiles(archive, files.length);
}
