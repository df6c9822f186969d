import { describe, expect, it } from 'vitest';
import { boundFiles } from '../../../src/data/boundCatalogue.ts';
import { loadBound } from '../../../src/data/loadBound.ts';
import { plainText } from '../../../src/plot/format.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { boundFacts } from '../../../src/ui/layers/bounds/boundFacts.ts';
import { boundGroups } from '../../../src/ui/layers/bounds/boundNotes.ts';
import { boundRows } from '../../../src/ui/layers/bounds/boundRows.ts';
import { boundScene } from '../../../src/ui/bounds/boundScene.ts';
import { withRaisedSigns } from '../../../src/ui/bounds/raised.ts';
import { chosenConvention } from '../../../src/state/models.ts';
import { dataText, sound } from '../../searches/agreement.ts';

const choices = defaultChoices('bc4');
const bounds = { bc4: boundFiles.bc4.map((file) => sound(loadBound(dataText(file), file))) };
const rows = boundRows(choices, { bounds, unread: [] }, null);
const facts = (id: string): string =>
  rows
    .filter(({ bound }) => bound.id === id)
    .flatMap((row) => boundFacts(row, dataText('references.bib')).map(plainText))
    .join('\n');

describe('what is said of bounds', () => {
  it('gives the confidence level and where it is stated, or says that none is', () => {
    expect(facts('bc4-lhcb-bplus')).toContain('95 % CL (abstract of arXiv:1612.07818)');
    expect(facts('bc4-charm')).toContain('CL not stated');
    expect(facts('bc4-e949')).toMatch(/Recast by KaonScope .* 90 % CL \(Particle Data Group/);
    expect(facts('bc4-belle-2')).toMatch(/Recast .* B\(B\+ → K\+X\), .* about 20 % .* 95 % CL \(limits on B/);
    expect(facts('bc4-lhcb-b0-recast')).toMatch(/limits on B\(B\^0 → K\*\^0X\)/);
    expect(facts('bc4-belle')).not.toMatch(/CL not stated|% CL/);
  });

  it('sorts them for the note below the figure; a recast counts once it is computed', () => {
    const { recast, readOff, missing } = boundGroups(rows, 0);
    expect(recast).toEqual([]);
    expect(readOff.map(plainText)).toEqual(['CHARM', 'LHCb B^0', 'LHCb B+', 'ICARUS']);
    expect(missing.map(plainText)).toEqual(['Belle', 'MicroBooNE μμ', 'NA62 dump']);
    expect(boundGroups(rows, 1).missing).toEqual([]);
  });

  it('raises signs that the fonts lack and leaves asterisks alone', () => {
    expect(withRaisedSigns('B⁰ → K*X at 10⁻⁸')).toEqual([
      { text: 'B' },
      { text: '0', raise: 'sup' },
      { text: ' → K*X at 10' },
      { text: '−8', raise: 'sup' },
    ]);
  });

  it('tints no region whose reading merely ends: CHARM begins at 30 MeV, ICARUS is closed', () => {
    const scene = boundScene(rows, {
      convention: chosenConvention(choices),
      mass: [0, 354],
      coupling: [1e-10, 1],
      highlighted: null,
    });
    const tinted = (id: string) => scene.regions.find((region) => region.id.startsWith(id))?.tinted;
    expect(tinted('bound-bc4-charm')).toBe(false);
    expect(tinted('bound-bc4-icarus')).toBe(true);
  });
});
