import { BEAM_MOMENTUM } from '../../../physics/constants.ts';
import { hypotenuse } from '../../../mathematics/powers.ts';
import type { PlaneMomentum } from '../../../physics/decayInFlight.ts';
import { flyingShare } from '../../../searches/oneDecay.ts';
import type { Table } from '../../../export/tables.ts';
import { modelOf } from '../../../state/models.ts';
import { decayPanelWords } from '../../../words/en/decayPanel.ts';
import type { Known } from '../../layers/layer.ts';
import { shownDecay } from './shownDecay.ts';

const stepM = 10;

const momentumGeV = ({ alongMeV, acrossMeV }: PlaneMomentum) => hypotenuse(alongMeV, acrossMeV) / 1000;
const angleMrad = ({ alongMeV, acrossMeV }: PlaneMomentum) => (1000 * acrossMeV) / alongMeV;

/** The numbers of the decay that is shown, and the share of X that still fly along the beam; null where there is none. */
export function decayTable(known: Known): Table | null {
  const shown = shownDecay(known);
  if (typeof shown === 'string') return null;
  const { decay, x, detector, lastVetoPlaneM, escapingShare, acceptance } = shown;
  const { vertexM, pion, particle, decayLengthM, endM } = decay;
  const first = Math.ceil(vertexM / stepM);
  const places = Array.from(
    { length: Math.floor(detector.lengthM / stepM) - first + 1 },
    (_, k) => (first + k) * stepM,
  );
  const symbol = modelOf(known.choices.model).particle;
  return {
    title: decayPanelWords.table.title(symbol),
    columns: ['quantity', 'z_m', 'value', 'unit'],
    rows: [
      ['m_X', '', x.massMeV, 'MeV'],
      ['tau', '', x.lifetimeS, 's'],
      ['p_kaon', 0, BEAM_MOMENTUM / 1000, 'GeV'],
      ['p_pion', vertexM, momentumGeV(pion), 'GeV'],
      ['angle_pion', vertexM, angleMrad(pion), 'mrad'],
      ['p_X', vertexM, momentumGeV(particle), 'GeV'],
      ['angle_X', vertexM, angleMrad(particle), 'mrad'],
      ['decay_length', vertexM, decayLengthM, 'm'],
      ['flight', endM, endM - vertexM, 'm'],
      ['escaping', lastVetoPlaneM, escapingShare, ''],
      ['acceptance', lastVetoPlaneM, acceptance, ''],
      ['flying', vertexM, 1, ''],
      ...places.map((zM) => ['flying', zM, flyingShare(decay, zM), '']),
    ],
    words: { ...decayPanelWords.table.quantities(symbol), ...decayPanelWords.table.columns },
  };
}
