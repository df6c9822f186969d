import { assumptions } from '../assumptions/registry.ts';
import { boundIds } from '../data/boundCatalogue.ts';
import { publishedCurveIds } from '../data/catalogue.ts';
import { memberFault, memberId, modelNamed } from '../physics/models/known.ts';
import type { ModelId } from '../physics/models/model.ts';
import { usualModel } from '../physics/models/usual.ts';
import { nearestLanguage } from '../words/languages.ts';
import type { Choices, PlanePoint } from './choices.ts';
import { defaultChoices, defaultCrosshair } from './defaults.ts';
import { inFamily, secondsIn } from './lifetimes.ts';
import type { LinkNotice } from './linkNotice.ts';
import { chosenConvention, modelOf } from './models.ts';
import { readPanel, writePanel } from './panels.ts';
import {
  assumptionField,
  choiceField,
  parameterField,
  type PermalinkField,
  refused,
  switchField,
  taken,
  textField,
} from './permalinkField.ts';
import {
  fromDefaultConvention,
  inDefaultConvention,
  readInterval,
  readPin,
  writeInterval,
  writePin,
} from './permalinkValues.ts';
import { parseNumber, readNumber } from './permalinkWords.ts';
import { tourSteps, viewIds, wordings } from './presentation.ts';
import * as ranges from './ranges.ts';
import { isSearchId } from './searches.ts';
import { isCouplingView, isMassView, keptMasses, massEnds } from './viewLimits.ts';
import { readWhatIf, writeWhatIf } from './whatIf.ts';

/** Key of what makes a member of a family. */
export const parametersKey = 'couplings';

/**
 * Reads the model of a link, by an identifier or an alias and, of a member of a family, what makes it.
 * @param text the name, or undefined where the link has none
 * @param parameters of a member; undefined where the link says nothing of them
 * @returns the default choices of that model, of the usual member where there is none such, or of the usual model; with a notice then
 */
export function readModel(
  text: string | undefined,
  parameters?: string,
): {
  readonly choices: Choices;
  readonly notice: LinkNotice | null;
} {
  const named =
    text === undefined
      ? { model: usualModel, isInvisible: false }
      : (modelNamed(text) ?? modelNamed(`${text}:${parameters ?? ''}`));
  if (named === undefined) {
    return {
      choices: defaultChoices(),
      notice: { code: 'unknown-model', text: text ?? '', used: usualModel.benchmark },
    };
  }
  const { id, family = id, benchmark } = named.model;
  const member = parameters === undefined ? id : memberId(family, parameters);
  const choices = defaultChoices(member ?? id);
  return {
    choices: named.isInvisible ? { ...choices, invisibleFraction: 1 } : choices,
    notice:
      member === null
        ? { code: 'no-member', text: parameters ?? '', benchmark, fault: memberFault(family, parameters) }
        : null,
  };
}

/** Every key of the link beside `v` and `model`, in the order in which they are written. */
export const permalinkFields: readonly PermalinkField[] = [
  {
    key: 'coupling',
    write: ({ convention }) => [convention],
    read: ([id], choices) => {
      const model = modelOf(choices.model);
      if (model.conventions.some((convention) => convention.id === id))
        return taken(choices, { convention: id });
      const { benchmark, conventions } = model;
      return refused(choices, { code: 'unknown-coupling', text: id, benchmark, used: conventions[0].id });
    },
  },
  parameterField('alphaD', 'alphaD'),
  parameterField('chiRatio', 'chiMassRatio'),
  {
    key: 'inv',
    write: ({ invisibleFraction }) => [String(invisibleFraction)],
    read: ([text], choices) => {
      const model = modelOf(choices.model);
      const reading = readNumber(text, 'inv', [0, 1], choices.invisibleFraction);
      const fixed = model.fixedInvisibleFraction;
      if (fixed !== null && reading.value !== fixed) {
        const { benchmark } = model;
        return refused(choices, { code: 'fixed-invisible-fraction', text, benchmark, used: fixed });
      }
      return taken(choices, { invisibleFraction: reading.value }, reading.notice);
    },
  },
  {
    key: 'tau',
    write: ({ lifetime }) => [lifetime === Number.POSITIVE_INFINITY ? 'inf' : String(lifetime)],
    read: ([text], choices) => {
      if (text === 'implied') return taken(choices, { lifetime: 'implied' });
      if (text === 'inf') return taken(choices, { lifetime: Number.POSITIVE_INFINITY });
      if (parseNumber(text) === null) return refused(choices, { code: 'no-lifetime', text });
      const reading = readNumber(text, 'tau', ranges.lifetimeRangeS, ranges.lifetimeRangeS[1]);
      return taken(choices, { lifetime: reading.value }, reading.notice);
    },
  },
  {
    key: 'taus',
    write: ({ lifetimes }) =>
      lifetimes.length === 0 ? [] : [lifetimes.join(',').replace('Infinity', 'inf')],
    read: ([text], choices) => {
      const names = namesIn(text);
      const lifetimes = inFamily(names.map(secondsIn));
      const bad = names.filter((name) => !lifetimes.includes(secondsIn(name)));
      const notices = bad.map((name) => ({ code: 'no-lifetimes' as const, text: name }));
      return { choices: { ...choices, lifetimes }, notices };
    },
  },
  choiceField('kind', 'kind', ['both', 'observed', 'expected']),
  ...assumptions.map(assumptionField),
  {
    key: 'whatif',
    write: ({ whatIf }) => writeWhatIf(whatIf),
    read: ([text], choices) => {
      const { whatIf, notices } = readWhatIf(text);
      return { choices: { ...choices, whatIf }, notices };
    },
  },
  {
    key: 'hide',
    write: ({ hiddenSearches }) => (hiddenSearches.length === 0 ? [] : [hiddenSearches.join(',')]),
    read: ([text], choices) => {
      const names = namesIn(text);
      const notices = names
        .filter((name) => !isSearchId(name))
        .map((name) => ({ code: 'no-search-name' as const, text: name }));
      return { choices: { ...choices, hiddenSearches: names.filter(isSearchId) }, notices };
    },
  },
  switchField('union'),
  switchField('combine'),
  switchField('reach'),
  switchField('spread'),
  switchField('shape'),
  {
    key: 'bounds',
    write: ({ hiddenBounds }) => {
      if (hiddenBounds === 'all') return ['none'];
      return hiddenBounds.length === 0 ? [] : [hiddenBounds.map((id) => `-${id}`).join(',')];
    },
    read: ([text], choices) => {
      if (text === 'none') return taken(choices, { hiddenBounds: 'all' });
      const { ids, notices } = readBounds(text, choices.model, '-');
      return { choices: { ...choices, hiddenBounds: ids }, notices };
    },
  },
  {
    key: 'compare',
    write: ({ comparisons }) => (comparisons.length === 0 ? [] : [comparisons.join(',')]),
    read: ([text], choices) => {
      const { ids, notices } = readBounds(text, choices.model, '');
      return { choices: { ...choices, comparisons: ids }, notices };
    },
  },
  {
    key: 'published',
    write: ({ published }) => {
      if (published.length === publishedCurveIds.length) return ['all'];
      return published.length === 0 ? [] : [published.join(',')];
    },
    read: ([text], choices) => {
      if (text === 'all') return taken(choices, { published: publishedCurveIds });
      const names = namesIn(text);
      const bad = names.filter((name) => !publishedCurveIds.includes(name));
      const notices = bad.map((name) => ({ code: 'unknown-published' as const, text: name }));
      const published = publishedCurveIds.filter((id) => names.includes(id));
      return { choices: { ...choices, published }, notices };
    },
  },
  switchField('others'),
  choiceField('background', 'background', ['none', 'lifetime']),
  choiceField('scale', 'massScale', ['linear', 'log']),
  {
    key: 'mass',
    write: ({ massView }) => writeInterval(massView),
    read: ([text], choices) => {
      const view = readInterval(text);
      const [lowest, highest] = massEnds(choices.massScale);
      // A linear view may reach below the lowest mass of a logarithmic axis, which then begins there.
      const shown = view && ([view[0] < 0 ? view[0] : Math.max(view[0], lowest), view[1]] as const);
      if (shown === null || !isMassView(shown, choices.massScale))
        return refused(choices, { code: 'no-masses', text, lowestMeV: lowest, highestMeV: highest });
      return taken(choices, { massView: keptMasses(shown, choices.massScale) });
    },
  },
  {
    key: 'range',
    write: (choices) => {
      if (choices.couplingView === null) return [];
      return writeInterval(inDefaultConvention(choices, choices.couplingView));
    },
    read: ([text], choices) => {
      const view = readInterval(text);
      const shown = view && fromDefaultConvention(choices, view);
      if (shown === null || !isCouplingView(shown, chosenConvention(choices)))
        return refused(choices, { code: 'no-couplings', text });
      return taken(choices, { couplingView: shown });
    },
  },
  {
    key: 'brange',
    write: ({ limitView }) => writeInterval(limitView),
    read: ([text], choices) => {
      const view = readInterval(text.replace(',', ':'));
      const [lowest, highest] = ranges.branchingRatioRange;
      if (view === null || view[0] < lowest || view[1] > highest)
        return refused(choices, { code: 'no-limits', text });
      return taken(choices, { limitView: view });
    },
  },
  {
    key: 'panel',
    write: ({ panel }) => [writePanel(panel)],
    read: ([text], choices, panels) => {
      const { panel, notices } = readPanel(text, panels, isSearchId);
      return { choices: { ...choices, panel }, notices };
    },
  },
  {
    key: 'lang',
    write: ({ language }) => (language === null ? [] : [language]),
    read: ([text], choices) => {
      const language = nearestLanguage([text]);
      return language === null
        ? refused(choices, { code: 'unknown-language', text })
        : taken(choices, { language });
    },
  },
  choiceField('words', 'wording', wordings),
  choiceField('view', 'view', viewIds),
  {
    key: 'tour',
    write: ({ tour }) => (tour === null ? [] : [String(tour)]),
    read: ([text], choices) => {
      const { value, notice } = readNumber(text, 'tour', [1, tourSteps], 1);
      return taken(choices, { tour: Math.round(value) }, notice);
    },
  },
  { key: 'deck', write: ({ deck }) => deck, read: (deck, choices) => taken(choices, { deck }) },
  textField('home'),
  textField('host'),
  textField('toy'),
  {
    key: 'ghost',
    write: ({ ghosts }) => ghosts,
    read: (texts, choices) => {
      const most = ranges.largestGhostCount;
      const notice = texts.length > most ? ({ code: 'too-many-ghosts', most } as const) : null;
      return taken(choices, { ghosts: texts.slice(0, most) }, notice);
    },
  },
  {
    key: 'pin',
    write: (choices) => choices.pins.map((pin) => writePin(choices, pin)),
    read: (texts, choices) => {
      const pins: PlanePoint[] = [];
      const notices: LinkNotice[] = [];
      for (const text of texts) {
        const pin = readPin(text, choices);
        if (pin === null) notices.push({ code: 'no-pin', text });
        else if (pins.length >= ranges.largestPinCount)
          notices.push({ code: 'too-many-pins', text, most: ranges.largestPinCount });
        else pins.push(pin);
      }
      return { choices: { ...choices, pins }, notices };
    },
  },
  {
    key: 'at',
    write: (choices) => {
      const at = writePin(choices, choices.crosshair);
      return at === writePin(choices, defaultCrosshair(choices)) ? [] : [at];
    },
    read: ([text], choices) => {
      const crosshair = readPin(text, choices);
      if (crosshair !== null) return taken(choices, { crosshair });
      return refused({ ...choices, crosshair: defaultCrosshair(choices) }, { code: 'no-crosshair', text });
    },
  },
];

/** Names between commas, each once. */
const namesIn = (text: string): readonly string[] => [
  ...new Set(text.split(',').filter((name) => name !== '')),
];

/** Bounds of a model by name, each after a sign. */
function readBounds(
  text: string,
  model: ModelId,
  sign: string,
): { readonly ids: readonly string[]; readonly notices: readonly LinkNotice[] } {
  const known = boundIds(model);
  const bare = (name: string) => (name.startsWith(sign) ? name.slice(sign.length) : name);
  const names = [...new Set(namesIn(text).map(bare))];
  return {
    ids: names.filter((name) => known.includes(name)),
    notices: names
      .filter((name) => !known.includes(name))
      .map((name) => ({ code: 'unknown-bound', text: name })),
  };
}
