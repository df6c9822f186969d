import { couplingInConvention } from '../../physics/models/conventions.ts';
import { formatScientific } from '../../plot/format.ts';
import { moveCrosshair } from '../../state/changes.ts';
import { removePin } from '../../state/pins.ts';
import { chosenConvention } from '../../state/models.ts';
import { pinsWords } from '../../words/en/pins.ts';
import { readoutWords } from '../../words/en/readout.ts';
import { pinLetters } from '../explore/scenes/modelPlane.ts';
import { pinsState } from './pinsState.ts';
import { useChange, useChoices, usePage } from '../page/PageContext.tsx';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import './pins.css';

/** The pins: a press moves the crosshair there, Delete removes one. */
export function Pins() {
  const { layers } = usePage();
  const { preview, commit } = useChange();
  const pins = useChoices((choices) => choices.pins);
  const convention = useChoices(chosenConvention);
  if (pins.length === 0) return null;
  return (
    <>
      <ul className="pins" aria-label={readoutWords.pins}>
        {pins.map((pin, index) => {
          const letter = pinLetters[index];
          const coupling = formatScientific(couplingInConvention(convention, pin.amplitudeCoupling), 2);
          return (
            <li key={letter}>
              <button
                type="button"
                className="pin-button"
                data-testid={`pin-button-${letter}`}
                onClick={() => preview(moveCrosshair(pin))}
                onKeyDown={(event) => {
                  if (event.key === 'Delete' || event.key === 'Backspace') commit(removePin(index));
                }}
              >
                <span className="diamond">
                  <span>{letter}</span>
                </span>
                <span>
                  <Rich text={joined(`${Number(pin.massMeV.toFixed(1))} MeV, `, coupling)} />
                </span>
              </button>
              <button
                type="button"
                className="remove"
                aria-label={readoutWords.removePin(letter)}
                onClick={() => commit(removePin(index))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="link pins-open"
        data-testid="pins-open"
        onClick={() => layers.set(pinsState, { open: true })}
      >
        {pinsWords.open}
      </button>
    </>
  );
}
