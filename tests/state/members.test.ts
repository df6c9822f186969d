import { describe, expect, it } from 'vitest';
import { alpCorners, alpId } from '../../src/physics/models/alpFamily.ts';
import '../../src/physics/models/index.ts';
import '../../src/import/model/ownFamily.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { setConvention, setMember, setModel } from '../../src/state/modelChanges.ts';
import { asksForModel, familyOf, modelOf, sharePlane } from '../../src/state/models.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { linkWords } from '../../src/words/en/link.ts';

describe('a member of a family of models', () => {
  it('is in links by its family and what makes it', () => {
    const choices = defaultChoices('alp:CGG=1,Cff=0.1,scale=10');
    expect(writePermalink(choices)).toBe('v=1&model=alp&couplings=CGG=1,Cff=0.1,scale=10');
    expect(readPermalink(writePermalink(choices))).toEqual({ choices, notices: [] });
    expect(writePermalink(defaultChoices('alp'))).toBe('v=1&model=alp');
  });

  it('is in links with its formulas where it is somebody’s own', () => {
    const choices = defaultChoices('own:name:Mine;B/g^2=1e-3*p_X/m_K;tau*g^2=m>100?1e-9:2e-9');
    expect(modelOf(choices.model).benchmark).toBe('Mine');
    expect(readPermalink(writePermalink(choices))).toEqual({ choices, notices: [] });
  });

  it('is one, however it is written', () => {
    const { choices, notices } = readPermalink('model=alp&couplings=Cff=0.10,%20CBB=0,CGG=1.0&inv=1');
    expect(notices).toEqual([]);
    expect(choices).toMatchObject({ model: 'alp:CGG=1,Cff=0.1', invisibleFraction: 1 });
    expect(readPermalink('model=bc9').choices.model).toBe(alpId(alpCorners.bc9));
    expect(readPermalink('model=alp-inv&couplings=CGG=1').choices).toMatchObject({
      model: 'alp:CGG=1',
      invisibleFraction: 1,
    });
  });

  it.each([
    ['model=alp&couplings=CGG=1,CWV=2', 'alp', 'The couplings have "CWV=2" at character 7; the names are'],
    ['model=alp&couplings=CGG=0', 'alp', 'All couplings are 0'],
    ['model=alp&couplings=', 'alp', 'The couplings have "" at character 1'],
    ['model=bc4&couplings=CGG=1', 'bc4', 'The theory inputs have "CGG=1" at character 1; this model has C,'],
    ['couplings=CGG=1', 'bc4', 'The theory inputs have "CGG=1" at character 1'],
  ])('gives way to the usual one where the link says none: %s', (link, model, sentence) => {
    const { choices, notices } = readPermalink(link);
    expect(choices.model).toBe(model);
    expect(notices.map(linkWords.notice)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each(['toString', '__proto__', 'constructor'])(
    'is not found under %s, which all objects have',
    (name) => {
      expect(readPermalink(`model=${name}`).choices.model).toBe('bc4');
      expect(readPermalink(`model=${name}&couplings=CGG=1`).choices.model).toBe('bc4');
    },
  );

  it('takes the place of another with all that is on the plane', () => {
    const before = {
      ...setConvention('Cmax_over_Lambda_TeV-1')(defaultChoices('alp:CGG=1')),
      pins: [{ massMeV: 100, amplitudeCoupling: 1e-4 }],
      couplingView: [1e-5, 1e-3] as const,
    };
    expect(setMember('alp:CGG=1,CWW=2')(before)).toEqual({ ...before, model: 'alp:CGG=1,CWW=2' });
    expect(setModel('alp')(before)).toBe(before);
    expect(setModel('bc4')(before).pins).toEqual([]);
    const photons = setConvention('g_agammagamma_TeV-1')(setMember('alp:CWW=1')(before));
    expect(photons.couplingView).not.toBeNull();
    expect(setMember('alp:CGG=1')(photons)).toMatchObject({
      convention: 'one_over_Lambda_TeV-1',
      couplingView: null,
    });
  });

  it('is asked about by its identifier alone', () => {
    const choices = defaultChoices('alp:Cff=1');
    const { exclusion, limits, point } = requestsOf(choices);
    expect([exclusion?.model, point.model]).toEqual(['alp:Cff=1', 'alp:Cff=1']);
    expect(limits.lifetime).toMatchObject({ model: 'alp:Cff=1' });
  });

  it('shares its plane with the others, and the name of its family in lists', () => {
    expect(sharePlane('alp:CGG=1', 'alp')).toBe(true);
    expect(sharePlane('bc4', 'alp')).toBe(false);
    expect(sharePlane(undefined, 'alp')).toBe(false);
    expect(familyOf('alp:CGG=1')).toBe('alp');
    expect(modelOf('alp:CGG=1,scale=10').parametersTex).toBe('C_{GG} = 1, \\mathrm{Λ} = 10 \\mathrm{TeV}');
    expect(modelOf('alp:Cff=0.1,ksd=-2.5e-9').parametersTex).toBe('C_{ff} = 0.1, k_{sd} = -2.5 × 10^{-9}');
    expect(modelOf('bc4').parametersTex).toBeUndefined();
  });

  it('is waited for where a link names what is not known', () => {
    expect(asksForModel('#v=1&model=alp&couplings=CGG=1')).toBe(false);
    expect(asksForModel('#v=1&model=bc99')).toBe(true);
    expect(asksForModel('#v=1&fig=2025-9d')).toBe(false);
  });
});
