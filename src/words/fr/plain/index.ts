import type { Language, Section } from '../../section.ts';
import { typeset } from '../typography.ts';
import { plainPlanes } from './planes.ts';
import { plainReadout } from './readout.ts';
import { plainSentence } from './sentence.ts';
import { plainVerdict } from './verdict.ts';

/** What is said otherwise to people without physics, by section. */
const sections: Readonly<Record<string, Section>> = {
  planes: plainPlanes,
  readout: plainReadout,
  sentence: plainSentence,
  verdict: plainVerdict,
};

/** French for people without physics: it lies over French. */
export const plainFrench: Language = (name) => typeset(sections[name] ?? {}) as Section;
