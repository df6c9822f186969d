import type { BenchmarkModel, CouplingConvention } from '../../physics/models/model.ts';
import { section } from '../section.ts';

type Named = Readonly<Partial<Record<string, string>>>;

/** What models and couplings are called, by their identifiers and those of their conventions. */
export const models = section('models', {
  names: {
    bc1: 'dark photon',
    alp: 'general ALP',
    bc10: 'ALP with fermion coupling',
    bc11: 'ALP with gluon coupling',
    bc2: 'invisible dark photon',
    bc4: 'dark scalar',
  } as Named,
  /** Couplings in plain text, for screen readers and tables. */
  couplings: {
    'one_over_Lambda_TeV-1': 'one over Lambda',
    'Cmax_over_Lambda_TeV-1': 'largest coupling over Lambda',
    'g_agammagamma_TeV-1': 'photon coupling g a gamma gamma',
    'Cff_over_Lambda_TeV-1': 'fermion coupling over Lambda',
    g_Y: 'Yukawa-like coupling g Y',
    one_over_f: 'one over the decay constant f',
    'CGG_over_Lambda_TeV-1': 'gluon coupling over Lambda',
    one_over_Fa: 'one over the axion decay constant',
    one_over_fG: 'one over f G',
    y: 'dark-matter strength y',
    sin2theta: 'sine squared theta',
    sintheta: 'sine theta',
    epsilon: 'kinetic mixing epsilon',
    epsilon2: 'kinetic mixing epsilon squared',
  } as Named,
});

/** What a model is called, for example "dark scalar"; its benchmark where there are no words for it. */
export const modelName = ({
  id,
  family = id,
  benchmark,
}: Pick<BenchmarkModel, 'id' | 'family' | 'benchmark'>): string => models.names[family] ?? benchmark;

/** What a coupling is called in plain text; its name in files where there are no words for it. */
export const couplingName = ({ id }: Pick<CouplingConvention, 'id'>): string => models.couplings[id] ?? id;
