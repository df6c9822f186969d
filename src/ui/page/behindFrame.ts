/** Acts once the next frame has been drawn. A page in the background draws none. */
export function behindFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
