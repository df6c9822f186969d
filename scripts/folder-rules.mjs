// Which room may import from which, as written in CONTRIBUTING.md; checked over all imports of the sources.

import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const allowed = {
  'src/mathematics': [],
  'src/physics': [],
  'src/statistics': [],
  'src/data': ['src/words', 'src/physics', 'src/statistics'],
  'src/searches': ['src/physics', 'src/statistics', 'src/data'],
  'src/exclusion': ['src/physics', 'src/statistics', 'src/searches'],
  'src/engine': ['src/physics', 'src/statistics', 'src/searches', 'src/exclusion', 'src/data'],
  'src/import': ['src/words', 'src/physics', 'src/data', 'src/searches'],
  'src/export': ['src/words', 'src/physics', 'src/data', 'src/exclusion', 'src/engine'],
  'src/own': ['src/words', 'src/physics', 'src/data', 'src/import', 'src/export'],
  'src/official': ['src/words', 'src/data', 'src/import'],
  'src/assumptions': ['src/words', 'src/physics', 'src/statistics', 'src/searches', 'src/engine'],
  'src/words': ['src', 'workers'],
  'src/plot': [],
  'src/state': [
    'src/words',
    'src/assumptions',
    'src/physics',
    'src/statistics',
    'src/searches',
    'src/exclusion',
    'src/data',
    'src/engine',
    'src/own',
    'src/official',
    'workers',
  ],
  'src/ui': [
    'src/words',
    'src/assumptions',
    'src/physics',
    'src/statistics',
    'src/searches',
    'src/exclusion',
    'src/data',
    'src/engine',
    'src/import',
    'src/export',
    'src/own',
    'src/official',
    'src/state',
    'src/plot',
    'workers',
  ],
  'src/library': ['src/physics', 'src/data', 'src/engine', 'src/import'],
  'src/cli': [
    'src/library',
    'src/words',
    'src/assumptions',
    'src/physics',
    'src/statistics',
    'src/searches',
    'src/exclusion',
    'src/data',
    'src/engine',
    'src/import',
    'src/export',
    'src/own',
  ],
  workers: ['src/engine', 'src/data', 'src/import', 'src/export', 'src/own', 'src/official'],
};
const pure = [
  'src/mathematics',
  'src/physics',
  'src/statistics',
  'src/searches',
  'src/exclusion',
  'src/engine',
];

const forbidden = Object.entries(allowed).map(([room, others]) => ({
  name: `${room} imports ${others.join(', ') || 'nothing of ours but mathematics'}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(src|workers|tests|e2e|scripts)/',
    pathNot: [room, 'src/mathematics', ...others].map((path) => `^${path}/`),
  },
}));
forbidden.push(
  {
    name: 'no circles',
    severity: 'error',
    from: { path: '^(src|workers)/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no circles, type-only imports included',
    severity: 'error',
    from: { path: '^src/ui/' },
    to: { circular: true, viaOnly: { path: '^src/ui/' } },
  },
  ...['layer', 'panel'].flatMap((kind) => {
    const folder = `^src/ui/${kind}s`;
    return [
      {
        name: `a ${kind} imports no other ${kind}`,
        severity: 'error',
        from: { path: `${folder}/([^/]+)/` },
        to: { path: `${folder}/[^/]+/`, pathNot: `${folder}/$1/` },
      },
      {
        name: `only the list of ${kind}s imports a ${kind}`,
        severity: 'error',
        from: { path: '^src/', pathNot: [`${folder}/[^/]+/`, `${folder}/registry\\.ts$`] },
        to: { path: `${folder}/[^/]+/` },
      },
    ];
  }),
  {
    name: 'only the planner asks the workers',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/ui/planner/', '^src/words/'] },
    to: { path: '^workers/(pool|protocol|supervisor)\\.ts$' },
  },
  {
    name: 'words know types alone',
    severity: 'error',
    from: { path: '^src/words/' },
    to: { pathNot: '^src/words/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'pure rooms use no package and nothing of node',
    severity: 'error',
    from: { path: pure.map((path) => `^${path}/`) },
    to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
  },
);

const { output } = await cruise(
  ['src', 'workers'],
  {
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    outputType: 'json',
  },
  {},
);
const { summary } = JSON.parse(output);
const faults = summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`);
for (const fault of faults) console.error(fault);
console.log(`${summary.totalCruised} modules, ${faults.length} against the folder rules`);
process.exit(faults.length === 0 ? 0 : 1);
