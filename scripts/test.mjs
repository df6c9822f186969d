// Everything that must hold: types, lint, folder rules, unit and reference tests, the production build and the end-to-end tests.
// The last line is a plain count over all stages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { checkTexts } from './textStages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}test-results`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;
let skipped = 0;
const failures = [];

function stage(title, command, environment = {}) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** A stage without a report of its own counts as one test. */
function simpleStage(title, command) {
  if (stage(title, command)) passed += 1;
  else {
    failed += 1;
    failures.push(title);
  }
}

/** A stage with a JSON report counts its tests; a failure that the report does not show counts as one. */
function countedStage(title, command, file, count, environment) {
  const fine = stage(title, command, environment);
  const before = failed;
  try {
    const counts = count(JSON.parse(readFileSync(file, 'utf8')));
    passed += counts.passed;
    failed += counts.failed;
    skipped += counts.skipped;
    failures.push(...counts.failures);
  } catch {
    failed += 1;
    failures.push(title);
  }
  if (fine || failed > before) return;
  failed += 1;
  failures.push(title);
}

/** The titles of the end-to-end tests that failed, with those of the groups around them. */
function failedTests({ suites = [], specs = [] }, above = []) {
  const here = specs.filter((spec) => !spec.ok).map((spec) => [...above, spec.title].join(' › '));
  return [...here, ...suites.flatMap((suite) => failedTests(suite, [...above, suite.title]))];
}

const texts = await checkTexts();
passed += texts.passed.length;
failed += texts.failed.length;
failures.push(...texts.failed);
countedStage(
  'unit, property and reference tests',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/unit.json`,
  ],
  `${reports}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    failures: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ),
  }),
);
simpleStage('production build', ['scripts/build.mjs']);
simpleStage('size of the first download', ['scripts/size.mjs']);
const browser = await findBrowser();
if (browser === null) failed += 1;
else {
  countedStage(
    'end-to-end tests',
    ['node_modules/@playwright/test/cli.js', 'test'],
    `${reports}/e2e.json`,
    ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      failures: failedTests({ suites }),
    }),
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/e2e.json` },
  );
}

for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
