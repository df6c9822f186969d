import type { Page } from '@playwright/test';

/** Drops files on the page as a browser does: names, and texts or bytes. */
export async function dropFiles(
  page: Page,
  files: readonly (readonly [name: string, content: string | number[]])[],
): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [name, content] of given)
      data.items.add(new File([typeof content === 'string' ? content : Uint8Array.from(content)], name));
    const send = (type: string) =>
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    send('dragover');
    send('drop');
  }, files);
}
