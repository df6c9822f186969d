import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { DialogPlace } from '../late/DialogPlace.tsx';
import { lateComponent } from '../late/lateComponent.ts';
import { Spoken } from '../messages/Spoken.tsx';
import { usePage, useView } from './PageContext.tsx';

const Glossary = lateComponent(
  () => import('../glossary/Glossary.tsx').then((all) => all.Glossary),
  () => glossaryWords.title,
);

/** What goes with the page in every form and follows the first picture: speech, and the glossary over it. */
export function Beside() {
  const { view } = usePage();
  const glossary = useView((all) => all.glossary);
  return (
    <>
      <Spoken />
      {glossary !== null && (
        <DialogPlace subject={() => glossaryWords.title} onClose={() => view.setState({ glossary: null })}>
          <Glossary at={glossary.at} />
        </DialogPlace>
      )}
    </>
  );
}
