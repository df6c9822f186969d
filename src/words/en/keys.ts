import { section } from '../section.ts';

/** What each key does while a plot has the focus. */
export const keyWords = section('keys', {
  title: 'Keys while a plot has the focus',
  keys: {
    arrows: { key: '← →', does: 'mass, by 1 MeV' },
    upAndDown: { key: '↑ ↓', does: 'coupling, by 1/20 decade' },
    steps: { key: 'Shift, Alt', does: 'with arrows: ten times coarser, ten times finer' },
    pages: { key: 'PageUp PageDown', does: 'coupling, by one decade' },
    ends: { key: 'Home End', does: 'first and last mass in view' },
    couplingEdges: { key: '[ ]', does: 'previous and next edge in coupling at this mass' },
    massEdges: { key: ', .', does: 'previous and next edge in mass at this coupling' },
    pin: { key: 'Enter', does: 'pin the point' },
    unpin: { key: 'Delete', does: 'remove the pin under the crosshair' },
    zoom: { key: '+ −', does: 'zoom in and out' },
    whole: { key: '0', does: 'the whole plane' },
    swap: { key: 'f', does: 'exchange panel and figure' },
    table: { key: 't', does: 'table behind the plot, and back' },
    copy: { key: 'c', does: 'copy the numbers' },
    glossary: { key: 'g', does: 'symbols and terms' },
    plain: { key: 'w', does: 'plain words, and back' },
    map: { key: '?', does: 'this map' },
    escape: { key: 'Esc', does: 'close what is open on top; with nothing open, stop the toys' },
    history: { key: 'Ctrl Z, Ctrl Shift Z', does: 'undo, redo (anywhere)' },
  },
  mouse:
    'With the mouse: a click pins, dragging pans, Shift and dragging zooms to a box, Ctrl and the wheel zoom, a double click shows the whole plane.',
  close: 'Close',
});
