import { readFileSync } from 'node:fs';
import { detectorFile, loadDetector } from '../../src/data/loadDetector.ts';
import { geometryOf } from '../../src/searches/detectorGeometry.ts';

const loaded = loadDetector(readFileSync(`public/data/${detectorFile}`, 'utf8'), detectorFile);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.reason));

/** The detector of the page, and what is simulated in it. */
export const detector = loaded.content;
export const geometry = geometryOf(detector);
