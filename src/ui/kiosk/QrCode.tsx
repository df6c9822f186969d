import { useEffect, useState } from 'react';
import { encode } from 'uqr';
import { kioskWords as words } from '../../words/en/kiosk.ts';
import { clock } from '../../../workers/clock.ts';
import { useChoices } from '../page/PageContext.tsx';
import { homeAddress, homeLink } from './homeLink.ts';

/** The code is drawn again when the point has rested so long, ms. */
const restMs = 300;
/** Free modules around the code. */
const quiet = 2;

/** Squares of all dark modules, as one path. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])))
    .join('');
}

/** The link to what is shown, for the visitor's phone. */
export function QrCode() {
  const link = useChoices((choices) =>
    homeLink(choices, homeAddress(choices.home, document.baseURI).address),
  );
  const [drawn, setDrawn] = useState(link);
  useEffect(() => clock.after(restMs, () => setDrawn(link)), [link]);
  const { data, size } = encode(drawn, { ecc: 'L', border: 0 });
  const side = size + 2 * quiet;
  return (
    <figure className="kiosk-qr">
      <figcaption>{words.takeHome}</figcaption>
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={words.code(drawn)} data-testid="kiosk-qr">
        <rect width={side} height={side} className="quiet-zone" />
        <path d={pathOf(data)} shapeRendering="crispEdges" />
      </svg>
    </figure>
  );
}
