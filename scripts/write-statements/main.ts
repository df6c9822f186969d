// Writes docs/statements.md: what the papers say in numbers beside what the command line gives.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentOf, statementsFile } from './document.ts';
import { findings } from './run.ts';
import { statements } from './statements.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const found = await findings(statements);
writeFileSync(statementsFile, documentOf(found));
for (const { statement, agrees } of found) {
  if (agrees && statement.otherwise !== undefined)
    console.log(
      `The reason why this does not agree is no longer needed: ${statement.place}, ${statement.says}.`,
    );
}
console.log(`${statementsFile}: ${found.filter(({ agrees }) => agrees).length} of ${found.length} agree.`);
