import { formatQuantity, plainText } from '../../../plot/format.ts';
import { tourStageWords as words } from '../../../words/en/tourStage.ts';
import { useChoices } from '../../page/PageContext.tsx';
import { DetectorStrip } from './DetectorStrip.tsx';
import { flightM } from './lifetimes.ts';
import { decaying, escaping } from './stageDecay.ts';

/** The detector with an X of the chosen mass that nobody sees. */
export function EscapingStage() {
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  return <DetectorStrip title={words.same} particle={escaping(massMeV)} description={words.escapes} />;
}

/** The detector with the X of the point, which flies as long as it lives. */
export function DecayingStage() {
  const point = useChoices(({ crosshair }) => crosshair);
  const metres = plainText(formatQuantity(flightM(point), 2));
  return <DetectorStrip title={words.one} particle={decaying(point)} description={words.decays(metres)} />;
}
