import type { Sections } from '../sections.ts';

export const confidenceLevel: Sections['confidence level'] = {
  name: 'CL',
  about: 'Konfidenzniveau als Bruchteil',
};

export const method: Sections['method'] = {
  name: 'Methode',
  about: 'wie eine Grenze gesetzt wird',
};

export const statistic: Sections['statistic'] = {
  name: 'Statistik',
  about:
    'was an einer Grenze auf 1 - CL fällt. CLs+b überdeckt genau, kann aber Signale ausschließen, für die eine Suche blind ist; ' +
    'wo es jedes Signal ausschließt, ist die Grenze 0, und exclude lässt die Masse aus',
};

export const exposure: Sections['exposure'] = {
  name: 'Datenmenge',
  about: 'Faktor auf die Zahl der Kaonen (jeder außer 1 ist eine Projektion)',
};

export const uncertaintyLaw: Sections['uncertainty law'] = {
  name: 'Unsicherheit des Untergrunds',
  about:
    'wie sigma_b mit --exposure L geht: sigma_b/b bleibt wie veröffentlicht (relative; der Teil aus der Zählung von Seitenbändern, ' +
    'bei pi+ mu mu, fällt wie 1/sqrt(L)), oder alles fällt wie 1/sqrt(L) (statistical)',
};

export const lifetimeLaw: Sections['lifetime law'] = {
  name: 'Lebensdauergesetz',
  about: 'wie die Akzeptanz von pi+ mu mu mit der Lebensdauer fällt',
  legend: 'Akzeptanz von K^+ → π^+μ^+μ^− für eine Lebensdauer *τ*: 1 − exp(−*τ*_0/*τ*), mit',
  values: {
    'mass-dependent': {
      label: '*τ*_0(*m*), von 0.14 bis 0.052 ns',
      detail: 'Aus den Grenzen von Abbildung 6b bei mehreren Lebensdauern.',
    },
    constant: {
      label: '*τ*_0 = 0.07 ns bei allen Massen',
      detail: 'Der Mittelwert unter Gleichung 3.1 der Arbeit von 2025.',
    },
  },
  stated: () => ', *τ*_0 = 0.07 ns für πμμ',
};
