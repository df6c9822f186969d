import { type DataFile, readDataFile } from './dataFile.ts';
import { type Detector, detectorSchema } from './detectorSchema.ts';

/** The file of the detector below `data/`. */
export const detectorFile = 'detector/na62.json';

/**
 * Reads and checks the file of a detector: shape, types, and ends in order.
 * @param text content of the file
 * @param file name of the file
 */
export function loadDetector(text: string, file: string): DataFile<Detector> {
  return readDataFile(detectorSchema, () => null, text, file);
}
