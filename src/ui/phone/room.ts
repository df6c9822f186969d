/** Height of a caption of two lines, px. */
const usualPx = 58;

/** Lets the figure give way to a longer caption, so that its axis stays above the sheet. */
export function makeRoomFor(caption: HTMLElement | null): void {
  const more = Math.max(0, (caption?.offsetHeight ?? 0) - usualPx);
  document.documentElement.style.setProperty('--longer-sentence', `${more}px`);
}
