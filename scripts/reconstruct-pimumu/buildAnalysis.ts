import type { PeakAnalysis } from '../../src/data/peakSchema.ts';
import { type SmoothModel, windowEfficiency } from './acceptance.ts';
import { angleShare, type HypothesisGrid } from './hypotheses.ts';
import { lifetimeLaws } from './lifetimeLaws.ts';
import { acceptanceNote, note, placedExcessNote, reconstructionNote } from './notes.ts';
import { published } from './published.ts';

/**
 * The analysis file for a smooth model and observed counts.
 * @param signalRatio acceptance of K+ → π+ X, X → μ+μ− over the one of K+ → π+ μ+μ− at the same mass
 * @param counts one per bin of the grid
 * @param placed hypothesis at which the published largest excess was put, or −1
 */
export function buildAnalysis(
  grid: HypothesisGrid,
  model: SmoothModel,
  signalRatio: number,
  counts: ArrayLike<number>,
  placed = -1,
): PeakAnalysis {
  const { firstHypothesisMeV, lastHypothesisMeV } = published;
  const acceptanceMasses = [
    firstHypothesisMeV,
    ...Array.from({ length: 22 }, (_, i) => 220 + 5 * i),
    lastHypothesisMeV,
  ];
  return {
    kind: 'peak',
    id: 'na62-pimumu-2017-2018',
    title: 'NA62 K⁺ → π⁺μ⁺μ⁻ 2017–2018',
    signature: 'mumu',
    provenance: {
      kind: 'reconstructed',
      publication: 'NA62 Collaboration, JHEP 11 (2025) 143, CERN-EP-2025-167',
      figure: '6 (observed limit for τ = 0, read off), with the numbers of section 3.1',
      doi: '10.17182/hepdata.160245',
      arxiv: '2507.17286',
      note,
      licence: 'Facts of a publication; this reconstruction: MIT',
    },
    citation: 'NA62:2025hidden',
    lifetimeFloor: {
      source: 'JHEP 11 (2025) 143, figure 6: limits are published for X that decays at once.',
      published: [{ massRangeMeV: [firstHypothesisMeV, lastHypothesisMeV], shortestLifetimeS: 0 }],
    },
    massRangesMeV: [[firstHypothesisMeV, lastHypothesisMeV]],
    hypotheses: { massMeV: [...grid.massMeV], resolutionMeV: [...grid.resolutionMeV] },
    windowHalfWidthSigma: published.windowHalfWidthSigma,
    sidebandHalfWidthSigma: published.sidebandHalfWidthSigma,
    spectrum: { edgesMeV: [...grid.edgesMeV], counts: Array.from(counts) },
    kaonDecays: { ...published.kaonDecays },
    acceptance: {
      note: acceptanceNote,
      massMeV: acceptanceMasses,
      value: acceptanceMasses.map((mass) =>
        Number((windowEfficiency * signalRatio * model.acceptance(mass)).toPrecision(5)),
      ),
    },
    windowEfficiency,
    signalAcceptanceRatio: signalRatio,
    lifetimeLaws: lifetimeLaws(),
    ...(placed < 0
      ? {}
      : {
          placedExcess: {
            massMeV: grid.massMeV[placed],
            significance: published.largestSignificance,
            note: placedExcessNote,
          },
        }),
    reconstruction: {
      script: 'scripts/reconstruct-pimumu/main.ts',
      parameters: {
        resolutionScale: grid.resolutionScale,
        angleShare,
        acceptanceLevel: Number(model.level.toPrecision(5)),
        acceptanceSlope: model.shape.slope,
        acceptanceCurvature: model.shape.curvature,
      },
      note: reconstructionNote,
    },
  };
}
