import { planeOf } from '../../../physics/models/theory.ts';
import { fileStem } from '../../../data/text.ts';
import { version } from '../../../data/version.ts';
import { curveOfExclusion, curveOfLimits, type ExportFacts } from '../../../export/curveOfAnswer.ts';
import { type ExportCurve, inConvention } from '../../../export/curvePoints.ts';
import type { OwnBound, OwnContent } from '../../../own/ownBound.ts';
import { ownContent } from '../../../own/ownContent.ts';
import { ownCurve, stated } from '../../../own/ownCurve.ts';
import { unpacked } from '../../../own/packed.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { savedCurveWords } from '../../../words/en/savedCurves.ts';
import { recastIn } from '../../bounds/boundRow.ts';
import { answerOf } from '../../planner/entries.ts';
import { type CurveSource, withSite } from '../../save/curveSource.ts';
import { caption } from '../../sentence/caption.ts';
import { lineText } from '../../text/lineText.ts';
import { type Known, stateOf } from '../layer.ts';
import { ownName } from './ownRows.ts';
import { exclusionKey, limitsKey, ownState } from './ownState.ts';

/** Contents with all their points, by the bound that they belong to. */
const wholes = new WeakMap<OwnBound, OwnContent>();

/** A bound with all its points; as it is drawn where the source cannot be read again. */
function wholeOf(own: OwnBound): OwnContent {
  const known = wholes.get(own);
  if (known !== undefined) return known;
  const read = own.drawnPointCount < own.pointCount ? ownContent(unpacked(own.source), own) : null;
  const whole = read?.ok === true ? read.content : own.drawn;
  wholes.set(own, whole);
  return whole;
}

type Recast = Extract<OwnContent, { readonly kind: 'recast' }>;

/** Facts of what is computed here from own limits. */
const recastFacts = ({ reference }: OwnBound, { table }: Recast, { choices }: Known): ExportFacts => ({
  confidenceLevel: table.confidenceLevel,
  note: savedCurveWords.computed(lineText(caption(choices)), version, stated(table.provenance.note)),
  reference,
  citations: [],
  projection: false,
});

/** What own limits exclude of the model, or how high they lie at the chosen lifetime; null before it is computed. */
function recastCurve(own: OwnBound, content: Recast, known: Known): ExportCurve | null {
  const { choices, entries } = known;
  const { id, name } = own;
  const named = { search: fileStem(name), title: name };
  const facts = recastFacts(own, content, known);
  if (choices.lifetime !== 'implied') {
    const { searches = [] } = answerOf(entries, limitsKey, 'limits') ?? {};
    const limits = searches.find(({ search }) => search === id);
    if (limits === undefined || limits.silence !== null) return null;
    return curveOfLimits({ ...limits, ...named }, 'observed', choices.lifetime, facts);
  }
  const exclusion = recastIn(answerOf(entries, exclusionKey, 'exclusion'), choices.model, id);
  if (exclusion === null) return null;
  const model = modelOf(choices.model);
  return curveOfExclusion({ ...exclusion, ...named }, 'observed', model, chosenConvention(choices), facts);
}

function curveOf(own: OwnBound, known: Known): ExportCurve | null {
  const content = wholeOf(own);
  if (content.kind === 'recast') return recastCurve(own, content, known);
  const curve = ownCurve(content, { ...own, id: fileStem(own.name) });
  return curve === null ? null : inConvention(curve, chosenConvention(known.choices));
}

/** Whether an own bound is on the plot of these choices, if it is switched on. */
function isOnPlot({ drawn }: OwnBound, { model, lifetime }: Known['choices']): boolean {
  if (drawn.kind === 'contour')
    return lifetime === 'implied' && planeOf(drawn.bound.model) === planeOf(model);
  return drawn.kind === 'recast' || lifetime !== 'implied';
}

/** Own data among the curves that can be saved, whether they are switched on or not; limits once they are recast. */
export function ownCurves(known: Known): readonly CurveSource[] {
  const { bounds, hidden } = stateOf(known.states, ownState);
  return bounds.flatMap((own): CurveSource[] => {
    const { id, name, style, drawn } = own;
    if (drawn.kind === 'recast' && recastCurve(own, drawn, known) === null) return [];
    return [
      {
        id,
        group: 'own',
        name: ownName(name),
        onPlot: !hidden.includes(id) && isOnPlot(own, known.choices),
        kinds: ['observed'],
        curve: () => withSite(curveOf(own, known), style, 'kaon', known),
      },
    ];
  });
}
