// Runs before anything is painted, in the head of the built page: gives the skeleton of index.html its colours and its
// arrangement, and shows the picture that was built in where the link is the one it was drawn for. `start.ts` takes over.
import {
  type BuiltIn,
  builtInClass,
  type BuiltInList,
  type BuiltInPlane,
  listId,
  readBuiltIn,
} from './builtIn.ts';
import { arrangementOf } from './explore/scenes/frames.ts';
import { behindFrame } from './page/behindFrame.ts';
import { keptTheme, systemPrefersDark, themeName } from './page/keptTheme.ts';
import { trustedMarkup } from '../../workers/trusted.ts';
import { spokenLanguage, usualLanguage } from '../words/languageIds.ts';
import { makeRoomFor } from './phone/room.ts';

const arrangement = arrangementOf(innerWidth);

const distance = (a: number, b: number) => Math.abs(Math.log(a / b));

/** Path of the picture for the window that is most like this one. */
function pathIn({ pictures }: BuiltInList): string | null {
  const fits = pictures
    .filter(({ width }) => arrangementOf(width) === arrangement)
    .map(({ width, height, path }) => ({
      path,
      away: distance(width, innerWidth) + distance(height, innerHeight),
    }))
    .sort((a, b) => a.away - b.away);
  return fits.length === 0 ? null : fits[0].path;
}

function put(place: HTMLElement | null, plane: BuiltInPlane | null): void {
  if (place === null || plane === null) return;
  const cover = document.createElement('div');
  cover.className = builtInClass;
  cover.ariaHidden = 'true';
  cover.innerHTML = trustedMarkup(plane.markup);
  place.append(cover);
  const fill = () => {
    // In a box of another size it is stretched until the live picture takes its place. Letters that come late change the box.
    const isOther = cover.clientWidth !== plane.width || cover.clientHeight !== plane.height;
    cover.classList.toggle('stretched', isOther);
    for (const plate of cover.children)
      if (isOther) plate.setAttribute('preserveAspectRatio', 'none');
      else plate.removeAttribute('preserveAspectRatio');
  };
  fill();
  new ResizeObserver(fill).observe(cover);
}

/** Settles with what is waited for, or after a time (ms). */
const atMost = (ms: number, awaited: Promise<unknown>) =>
  Promise.race([awaited, new Promise((resolve) => setTimeout(resolve, ms))]);

/** Letters are waited for this long (ms): text of another type would take other room. */
const longestWaitForTypeMs = 200;
/** The picture's frame is waited for this long (ms): a page in the background paints none. */
const longestWaitForPaintMs = 300;

async function type(): Promise<void> {
  const faces = [
    '1em "STIX Two Text Variable"',
    'italic 1em "STIX Two Text Variable"',
    '1em "Source Sans 3 Variable"',
  ];
  await atMost(longestWaitForTypeMs, Promise.all(faces.map((face) => document.fonts.load(face, 'A→π'))));
}

/** Places of the caption, each with its words. */
type Captions = readonly (readonly [Element, readonly Node[]])[];

/** Loads a picture, and shows it in its places under its caption. */
async function show(path: string): Promise<BuiltIn | null> {
  const response = await fetch(path);
  const picture = response.ok ? readBuiltIn(await response.text()) : null;
  const captions = await skeleton;
  await type();
  for (const [place, words] of captions) place.append(...words);
  const caption = document.querySelector<HTMLElement>('.page.phone .short-sentence');
  if (caption !== null) {
    makeRoomFor(caption);
    // Letters that come later may need another line.
    void document.fonts.ready.then(() => caption.isConnected && makeRoomFor(caption));
  }
  if (picture === null) return null;
  document.head.append(Object.assign(document.createElement('style'), { textContent: picture.style }));
  put(document.querySelector('.figure.main'), picture.main);
  put(document.querySelector('.figure.under'), picture.linked);
  return picture;
}

/**
 * Gives the skeleton the arrangement of this window.
 * @returns the captions, which wait for their picture; rejects where there is no such arrangement, and the page comes without
 */
async function arrange(): Promise<Captions> {
  document.querySelector('.page')?.classList.add(arrangement);
  if (arrangement === 'phone') document.querySelector('.figure.under')?.remove();
  return Array.from(document.querySelectorAll('.sentence, .short-sentence'), (place) => {
    const words = Array.from(place.childNodes);
    place.replaceChildren();
    return [place, words] as const;
  });
}

const systemDark = systemPrefersDark(window).matches;
document.documentElement.dataset.theme = themeName({ themeChoice: keptTheme(window), systemDark });
const list = document.getElementById(listId)?.textContent;
const known: BuiltInList | null = list ? (JSON.parse(list) as BuiltInList) : null;
const isMeant =
  known !== null &&
  ['', '#', `#${known.link}`].includes(location.hash) &&
  // Its words are English.
  spokenLanguage(null, navigator.languages) === usualLanguage;
const path = isMeant ? pathIn(known) : null;
const skeleton = new Promise<Captions>((resolve) => {
  window.openPage = async () => {
    resolve(arrange());
    if ((await window.builtIn) == null) return;
    await atMost(longestWaitForPaintMs, new Promise<void>(behindFrame));
  };
});
if (path !== null) window.builtIn = show(path).catch(() => null);
// On the development server this runs after all of the page has been read.
if (document.querySelector('.page') !== null) void window.openPage?.();
