// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { figureStyles } from '../../../../src/plot/figureStyles/list.ts';
import { MissingLetters } from '../../../../src/ui/save/figure/MissingLetters.tsx';
import { madeFigureWords } from '../../../../src/words/en/madeFigure.ts';
import { busyScene, made } from '../print/made.ts';

vi.mock('../../../../src/ui/save/readBytes.ts', async () => ({
  readBytes: (await import('../print/made.ts')).readBytes,
}));

it('says before saving which letters of a name print lacks, and nothing of others', async () => {
  const box = document.createElement('div');
  const root = createRoot(box);
  const show = (name: string) => root.render(<MissingLetters svg={made(busyScene(name), figureStyles[0])} />);
  const says = (sentence: string) => vi.waitFor(() => expect(box.textContent).toBe(sentence), 20_000);
  show('限界 of Łukasz');
  await says(madeFigureWords.lacks(['限', '界']));
  show('Limit of Łukasz');
  await says('');
  root.unmount();
});
