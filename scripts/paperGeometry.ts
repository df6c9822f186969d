import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectorFile, loadDetector } from '../src/data/loadDetector.ts';
import type { DecayGeometry } from '../src/searches/decaySimulation.ts';
import { geometryOf } from '../src/searches/detectorGeometry.ts';

const path = fileURLToPath(new URL(`../public/data/${detectorFile}`, import.meta.url));
const detector = loadDetector(readFileSync(path, 'utf8'), detectorFile);
if (!detector.ok) throw new Error(JSON.stringify(detector.reason));

/**
 * Fiducial volume (60 m from 2.6 m after the beam spectrometer), plane of MUV3 and range of the π+ momentum of JHEP 03 (2021) 058,
 * from the file from which the detector is drawn.
 */
export const paperGeometry: DecayGeometry = geometryOf(detector.content);
