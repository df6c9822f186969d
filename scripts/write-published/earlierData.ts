import { resolve } from 'node:path';
import type { PublishedCurve } from '../../src/data/publishedCurveSchema.ts';
import { MUON_MASS } from '../../src/physics/constants.ts';
import { bc4 } from '../../src/physics/models/bc4.ts';
import { bc11 } from '../../src/physics/models/bc11.ts';
import { amplitudeCoupling } from '../../src/physics/models/conventions.ts';
import type { BenchmarkModel } from '../../src/physics/models/model.ts';
import { simulateLifetimeAcceptance } from '../../src/searches/decaySimulation.ts';
import { published } from '../reconstruct-pinunu-2017/published.ts';
import { readVertices, type Vertex } from '../write-bounds/edges.ts';

const { geometry } = published;

/** A point of a limit on B for X that escapes. */
interface LimitPoint {
  readonly massMeV: number;
  readonly limit: number;
}

/** On the edges that are used, X decays behind the last veto plane with at least this probability. */
const leastEscape = 0.999;

/**
 * The limit on B(K+ → π+X) for X that escapes which a vertex on the lower edge of a contour stands for: the B that the model
 * predicts there, for X lives too long to be seen.
 * @param vertex mass in MeV, coupling in the model's first convention
 * @throws Error where X would decay in the detector
 */
function limitAt(model: BenchmarkModel, [massMeV, coupling]: Vertex): LimitPoint {
  const squared = amplitudeCoupling(model.conventions[0], coupling) ** 2;
  const inverseLifetimePerNs = (1e-9 * squared) / model.lifetimeTimesCoupling2S(massMeV);
  const [escape] = simulateLifetimeAcceptance(massMeV, [inverseLifetimePerNs], geometry);
  if (escape < leastEscape) throw new Error(`${model.particle} decays in the detector at ${massMeV} MeV`);
  return {
    massMeV,
    limit: Number((model.productionPerCoupling2(massMeV) * squared).toPrecision(3)),
  };
}

/** The lower edge of the closed BC11 contour lies below this coupling in TeV⁻¹, its sides and upper edge above. */
const lowerEdgeOfBc11 = 1e-4;

/** Above twice the muon mass the BC4 contour depends on lifetimes that eq 4.6 of JHEP 11 (2025) 143 does not give. */
const thresholdMeV = 2 * MUON_MASS;

const note =
  'No table of limits on B(K⁺ → π⁺X) from 2016–2018 is available. This curve is derived by KaonScope from lower edges of contours, where ' +
  'X lives so long that it escapes (probability above 0.999) and the predicted B is the limit. Up to 2m_μ it is the BC4 contour of ' +
  'the collaboration, read off by the authors of ALPINIST, with B = 3 × 10⁻³ (p/m_K) sin²θ (eqs 4.1 and 4.3 of JHEP 11 (2025) 143). ' +
  'Above 2m_μ that edge lies up to 1.6 times higher, as if it was drawn with lifetimes shorter than eq 4.6 gives; there the ' +
  'same limits stand as recast into BC11 by the authors of arXiv:2303.01521 and collected by those of FORESEE. Where both can be used, ' +
  'from 10 to 210 MeV, they agree within 7 %, half of the time within 2 %. Both were thinned to their vertices (1.2 % in log-log, 3 digits).';

/**
 * The limit of 2016–2018 as it follows from read-off lower edges of contours.
 * @param folder folder of the read-off contours
 */
export function earlierCurve(folder: string): PublishedCurve {
  const vertices = (file: string) => readVertices(resolve(folder, `${file}.csv`));
  const dimuonRange = ([mass, coupling]: Vertex) => mass > thresholdMeV && coupling < lowerEdgeOfBc11;
  const regions: readonly (readonly LimitPoint[])[] = [
    vertices('bc4-na62-2016-2018-lower-r1').map((vertex) => limitAt(bc4, vertex)),
    [
      ...vertices('bc4-na62-2016-2018-lower-r2')
        .filter(([mass]) => mass < thresholdMeV)
        .map((vertex) => limitAt(bc4, vertex)),
      ...vertices('bc11-na62-2016-2018-r2')
        .filter(dimuonRange)
        .map((vertex) => limitAt(bc11, vertex)),
    ],
  ];
  return {
    kind: 'published-curve',
    id: 'na62-pinunu-2016-2018-derived',
    title: 'NA62 K⁺ → π⁺νν̄ 2016–2018, derived from published contours',
    label: 'JHEP 06 (2021) 093, from its contours',
    search: 'na62-pinunu-2016-2022',
    sameData: false,
    years: '2016–2018',
    quantity: 'B(K⁺ → π⁺X), X invisible',
    curve: 'observed',
    confidenceLevel: 0.9,
    provenance: {
      kind: 'computed',
      publication: 'NA62 Collaboration, JHEP 06 (2021) 093',
      figure: 'interpretation as K⁺ → π⁺S, lower edge of the contour, and its recast in arXiv:2303.01521',
      arxiv: '2103.15389',
      note,
      licence: 'Facts of a publication; this derivation: MIT',
    },
    citation: 'NA62:2021measurement',
    alsoCited: ['Afik:2023koto', 'NA62:2025hidden'],
    stretches: regions.map((points) => ({
      lifetimeS: 'inf',
      massMeV: points.map(({ massMeV }) => massMeV),
      limit: points.map(({ limit }) => limit),
    })),
  };
}
