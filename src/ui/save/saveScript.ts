import { scriptName } from '../../plot/scripts/parts.ts';
import { pythonScript } from '../../plot/scripts/python.ts';
import { rootMacro } from '../../plot/scripts/root.ts';
import { themes } from '../../plot/tokens.ts';
import { saveWords } from '../../words/en/save.ts';
import type { Page } from '../page/PageContext.tsx';
import { download } from './download.ts';
import { savedFacts } from './savedFacts.ts';
import { fileName } from './fileName.ts';

/** Programs that a figure can be drawn with again. */
export type ScriptForm = 'python' | 'root';

const forms = {
  python: { write: pythonScript, ending: 'py', type: 'text/x-python' },
  root: { write: rootMacro, ending: 'C', type: 'text/plain' },
} as const;

/**
 * Saves a script that draws the figure again with the same numbers, without the page.
 * @returns what is to be said of it
 */
export function saveScript(page: Page, form: ScriptForm): () => string {
  const scene = page.picture.figure('main');
  if (scene === null) return () => saveWords.nothingYet;
  const { caption, link, citations, program } = savedFacts(page, 'main', 'figure');
  const { write, ending, type } = forms[form];
  // A macro of ROOT is a function of the file's name.
  const stem = scriptName(fileName(page));
  const said = [
    caption,
    ...(scene.map === undefined ? [] : [saveWords.scripts.noMap]),
    link,
    saveWords.scripts.by(program),
    saveWords.scripts.cites(citations.join(', ')),
  ];
  const name = `${stem}.${ending}`;
  download(write({ ...scene, ...scene.alone }, themes.light, said, stem), name, type);
  return () => saveWords.saved(name);
}
