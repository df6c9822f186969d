import { languageName, loadLanguage } from '../../words/languages.ts';
import { loadingWords } from '../../words/en/loading.ts';
import type { Page } from './PageContext.tsx';
import { dismiss, say } from './messages.ts';

const topic = 'language';

/** Lets the page speak the language of the choices: its planes are drawn again, and `mount.tsx` puts up its controls again. */
export function followLanguage(
  { bound, view, picture, messages }: Pick<Page, 'bound' | 'view' | 'picture' | 'messages'>,
  document: Document,
): void {
  const wanted = () => bound.store.getState().choices.language;
  let asked = view.getState().language;
  const follow = async () => {
    const language = wanted();
    if (language === asked) return;
    asked = language;
    try {
      const speakIt = await loadLanguage(language);
      if (wanted() !== language) return;
      dismiss(messages, topic);
      speakIt();
      picture.forget();
      document.documentElement.lang = language;
      view.setState({ language });
    } catch {
      asked = view.getState().language;
      say(messages, {
        topic,
        kind: 'error',
        sentence: () => loadingWords.part(languageName(language)),
        actions: [{ name: () => loadingWords.tryAgain, act: () => void follow() }],
      });
    }
  };
  bound.store.subscribe(() => void follow());
  void follow();
}
