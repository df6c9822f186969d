import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Failure } from './page/Failure.tsx';
import { type Page, PageProvider } from './page/PageContext.tsx';

/**
 * Puts the page around the figure.
 * @param root element whose content is replaced
 */
export function mount(root: HTMLElement, page: Page): void {
  createRoot(root).render(
    <PageProvider value={page}>
      <Failure>
        <App />
      </Failure>
    </PageProvider>,
  );
}
