import { claimWords, type Finding, numberWords } from './agreement.ts';
import { uncheckable } from './uncheckable.ts';

/** The file of the table, from the root of the repository. */
export const statementsFile = 'docs/statements.md';

const titles = {
  '2025': '2025 paper: NA62, JHEP 11 (2025) 143, arXiv:2507.17286',
  '2021': '2021 paper: NA62, JHEP 03 (2021) 058, arXiv:2011.11329',
} as const;

/** Largest relative change of a number before the file must be written again; its four digits leave 0.05 % open. */
export const largestChange = 1e-3;

const head = [
  '# Statements of the two papers, recomputed',
  '',
  'What the papers say in numbers, the command that gives our number, and how they agree. `npm run statements` writes this',
  `file; a test runs all commands again and fails where a number has moved by more than ${100 * largestChange} %, or does not agree and`,
  'comes without the reason. Numbers have four digits. Of several values the smallest and the largest are given. Every',
  'command begins with `npm run -s cli --`; `docs/requests` holds the requests that some of them read.',
  '',
].join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function row({ statement, numbers, agrees, words }: Finding): string {
  const { place, says, claim, commands, made, otherwise } = statement;
  const why = agrees ? '' : `. ${otherwise ?? ''}`;
  const cells = [
    place,
    says,
    claimWords(claim),
    commands.map((command) => `\`${command}\``).join('<br>'),
    made,
    numbers.map(numberWords).join(' to '),
    `${agrees ? 'yes' : '**no**'}: ${words}${why}`,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The document. */
export function documentOf(found: readonly Finding[]): string {
  const parts = (['2025', '2021'] as const).map((paper) => {
    const own = found.filter(({ statement }) => statement.paper === paper);
    const agreeing = own.filter(({ agrees }) => agrees).length;
    return [
      `## ${titles[paper]}`,
      '',
      `${agreeing} of ${own.length} agree.`,
      '',
      '| where | statement | published | command | what is taken of it | ours | agrees |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...own.map(row),
      '',
    ].join('\n');
  });
  const others = uncheckable.map(({ place, says, why }) => `- ${place}: ${says}. ${why}`);
  return [head, ...parts, '## What cannot be checked here', '', ...others, ''].join('\n');
}

/**
 * The numbers of our own in a document, in the order of its rows.
 * @param text of the document
 */
export function numbersIn(text: string): readonly (readonly number[])[] {
  return text
    .split('\n')
    .filter((line) => /^\| (?!where|---)/.test(line))
    .map((line) => line.replaceAll('\\|', '').split(' | ')[5].split(' to ').map(Number));
}
