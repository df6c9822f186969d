import type { Language, Section } from '../section.ts';
import type { Sections } from '../sections.ts';
import { confidenceLevel, method, statistic, exposure, uncertaintyLaw, lifetimeLaw } from './assumptions.ts';
import { axes } from './axes.ts';
import { boundNames } from './boundNames.ts';
import { bounds } from './bounds.ts';
import { caveats } from './caveats.ts';
import { combination } from './combination.ts';
import { combined } from './combined.ts';
import { copiedLink } from './copiedLink.ts';
import { darkSector } from './darkSector.ts';
import { decayPanel } from './decayPanel.ts';
import { decayTab } from './decayTab.ts';
import { definitions } from './definitions.ts';
import { detector } from './detector.ts';
import { embed } from './embed.ts';
import { explanations } from './explanations.ts';
import { explore } from './explore.ts';
import { faces } from './faces.ts';
import { fields } from './fields.ts';
import { detectorTerms } from './glossary/detector.ts';
import { limitTerms } from './glossary/limits.ts';
import { pageTerms } from './glossary/page.ts';
import { particleTerms } from './glossary/particles.ts';
import { quantityTerms } from './glossary/quantities.ts';
import { glossary } from './glossaryWords.ts';
import { header } from './header.ts';
import { keys } from './keys.ts';
import { kiosk } from './kiosk.ts';
import { languageMenu } from './languageMenu.ts';
import { lateParts } from './lateParts.ts';
import { layers } from './layers.ts';
import { lifetimes } from './lifetimes.ts';
import { list } from './list.ts';
import { lists } from './lists.ts';
import { loading } from './loading.ts';
import { messages } from './messages.ts';
import { methods } from './methods.ts';
import { models } from './models.ts';
import { modelTexts } from './modelTexts.ts';
import { notes } from './notes.ts';
import { page } from './page.ts';
import { panels } from './panels.ts';
import { papers } from './papers.ts';
import { phone } from './phone.ts';
import { place } from './place.ts';
import { placedExcess } from './placedExcess.ts';
import { plainSwitch } from './plainSwitch.ts';
import { planes } from './planes.ts';
import { presentations } from './presentations.ts';
import { published } from './published.ts';
import { publishedLifetimes } from './publishedLifetimes.ts';
import { readout } from './readout.ts';
import { save } from './save.ts';
import { searchCurves } from './searchCurves.ts';
import { sentence } from './sentence.ts';
import { sentenceLists } from './sentenceLists.ts';
import { shape } from './shape.ts';
import { silences } from './silences.ts';
import { sliders } from './sliders.ts';
import { sources } from './sources.ts';
import { spoken } from './spoken.ts';
import { spokenPoint } from './spokenPoint.ts';
import { spokenText } from './spokenText.ts';
import { statisticsPanel } from './statisticsPanel.ts';
import { supposed } from './supposed.ts';
import { supposition } from './supposition.ts';
import { tableView } from './tableView.ts';
import { talk } from './talk.ts';
import { tour, tourSteps, tourFigure } from './tour.ts';
import { tourSpectrum } from './tourSpectrum.ts';
import { tourStage } from './tourStage.ts';
import { tourControls } from './tourSteps.ts';
import { typedValues } from './typedValues.ts';
import { uncertaintyLaws } from './uncertaintyLaws.ts';
import { union } from './union.ts';
import { verdict } from './verdict.ts';
import { firstVisit } from './visit.ts';
import { whatIf } from './whatIf.ts';
import { whatIfOpener } from './whatIfOpener.ts';
import { workers } from './workers.ts';

const words: Partial<Sections> = {
  'confidence level': confidenceLevel,
  method,
  statistic,
  exposure,
  'uncertainty law': uncertaintyLaw,
  'lifetime law': lifetimeLaw,
  axes,
  'bound names': boundNames,
  bounds,
  caveats,
  combination,
  combined,
  'copied link': copiedLink,
  'dark sector': darkSector,
  'decay panel': decayPanel,
  'decay tab': decayTab,
  definitions,
  detector,
  embed,
  explanations,
  explore,
  faces,
  fields,
  'glossary of the detector': detectorTerms,
  'glossary of limits': limitTerms,
  'glossary of the page': pageTerms,
  'glossary of particles': particleTerms,
  'glossary of quantities': quantityTerms,
  glossary,
  header,
  keys,
  kiosk,
  'language menu': languageMenu,
  'late parts': lateParts,
  layers,
  lifetimes,
  list,
  lists,
  loading,
  messages,
  methods,
  'model texts': modelTexts,
  models,
  notes,
  page,
  panels,
  papers,
  phone,
  place,
  'placed excess': placedExcess,
  'plain switch': plainSwitch,
  planes,
  presentations,
  published,
  'published lifetimes': publishedLifetimes,
  readout,
  save,
  'search curves': searchCurves,
  sentence,
  'lists of the sentence': sentenceLists,
  shape,
  silences,
  sliders,
  sources,
  spoken,
  'spoken point': spokenPoint,
  'spoken text': spokenText,
  'panel of statistics': statisticsPanel,
  supposed,
  supposition,
  'table view': tableView,
  talk,
  tour,
  'tour steps': tourSteps,
  'tour figure': tourFigure,
  'tour spectrum': tourSpectrum,
  'tour stage': tourStage,
  'tour controls': tourControls,
  'typed values': typedValues,
  'uncertainty laws': uncertaintyLaws,
  union,
  verdict,
  'first visit': firstVisit,
  'what-if': whatIf,
  'what-if opener': whatIfOpener,
  workers,
};

/** Italian, for what a visitor sees; the rest is said in English. */
export const italian: Language = (name) => (words[name as keyof Sections] ?? {}) as Section;
