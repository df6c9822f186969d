import { detectorFile, loadDetector } from '../../../data/loadDetector.ts';
import { tourWords } from '../../../words/en/tour.ts';
import { late } from '../../late/late.ts';

/** The detector as it is drawn; loaded as the first step with it is shown. */
export const detectorPart = late(
  async () => {
    const response = await fetch(new URL(`data/${detectorFile}`, document.baseURI));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const file = loadDetector(await response.text(), detectorFile);
    if (!file.ok) throw new Error(file.reason.file);
    return file.content;
  },
  () => tourWords.detector,
);
