import { detectorFile, loadDetector } from '../../data/loadDetector.ts';
import type { FileProblem } from '../../data/dataFile.ts';
import type { LayerServices } from '../layers/layer.ts';
import { sayFileProblem } from '../page/fileProblem.ts';
import { detectorState } from './detectorState.ts';

type Reading = Pick<LayerServices, 'messages' | 'readText' | 'get' | 'set'>;

/** Reads the detector, unless that has been done. Where its file cannot be used, the line of messages says so. */
export async function readDetector({ messages, readText, get, set }: Reading): Promise<void> {
  if (get(detectorState).isAsked) return;
  set(detectorState, { isAsked: true });
  const lose = (problem: FileProblem) => {
    set(detectorState, { isLost: true });
    void sayFileProblem(messages, problem);
  };
  try {
    const loaded = loadDetector(await readText(`data/${detectorFile}`), detectorFile);
    if (loaded.ok) set(detectorState, { detector: loaded.content });
    else lose({ code: 'unusable-file', reason: loaded.reason });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    lose({ code: 'unread-file', path: detectorFile, cause });
  }
}
