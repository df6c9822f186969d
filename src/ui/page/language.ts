import { loadLanguage, spokenLanguage } from '../../words/languages.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { plainSwitchWords } from '../../words/en/plainSwitch.ts';
import { languages } from '../../words/languageList.ts';
import type { Page } from './PageContext.tsx';
import { dismiss, say } from './messages.ts';
import type { Spoken } from './view.ts';

const topic = 'language';

const isSame = (a: Spoken, b: Spoken) => a.language === b.language && a.wording === b.wording;

/** Lets the page speak the language and wording of the choices: its planes are drawn again, and `mount.tsx` puts up its controls again. */
export function followLanguage(
  { bound, view, picture, messages }: Pick<Page, 'bound' | 'view' | 'picture' | 'messages'>,
  document: Document,
): void {
  const wanted = (): Spoken => {
    const { language, wording } = bound.store.getState().choices;
    return { language: spokenLanguage(language, navigator.languages), wording };
  };
  let asked: Spoken = view.getState();
  const follow = async () => {
    const now = wanted();
    if (isSame(now, asked)) return;
    const nameOf = () =>
      now.language === view.getState().language ? plainSwitchWords.name : languages[now.language].name;
    asked = now;
    try {
      const speakIt = await loadLanguage(now.language, now.wording);
      if (!isSame(wanted(), now)) return;
      dismiss(messages, topic);
      speakIt();
      picture.forget();
      document.documentElement.lang = now.language;
      view.setState(now);
    } catch {
      asked = view.getState();
      say(messages, {
        topic,
        kind: 'error',
        sentence: () => loadingWords.part(nameOf()),
        actions: [{ name: () => loadingWords.tryAgain, act: () => void follow() }],
      });
    }
  };
  bound.store.subscribe(() => void follow());
  void follow();
}
