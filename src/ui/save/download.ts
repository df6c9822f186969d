/**
 * Hands a text, bytes or a picture to the browser as a file.
 * @param name file name with extension
 * @param type media type, without charset
 */
export function download(content: string | Uint8Array<ArrayBuffer> | Blob, name: string, type: string): void {
  const named = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type: named }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
