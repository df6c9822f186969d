import { createRoot } from 'react-dom/client';
import { App, readyFor } from './App.tsx';
import { Failure } from './page/Failure.tsx';
import { type Page, PageProvider, useView } from './page/PageContext.tsx';

/** The page, put up again in every other language or wording: words are read as it is drawn. */
function SpokenPage() {
  const language = useView((view) => view.language + view.wording);
  return (
    <Failure key={language}>
      <App />
    </Failure>
  );
}

/**
 * Puts the page around the figure, once it is whole enough to take the place of the skeleton; rejects where it cannot be loaded.
 * @param root element whose content is replaced
 */
export async function mount(root: HTMLElement, page: Page): Promise<void> {
  await readyFor(page.view.getState().arrangement);
  createRoot(root).render(
    <PageProvider value={page}>
      <SpokenPage />
    </PageProvider>,
  );
}
