import { collected } from '../layers/host.ts';
import { useChoices, useKnown, useLayers } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';

/** Names what excludes the point under the crosshair beside the searches: bounds of other experiments and of the user. */
export function OtherBounds() {
  const layers = useLayers();
  const found = useKnown((known) =>
    collected(layers, known, (layer) => {
      const names = layer.excluding?.(known, known.choices.crosshair) ?? null;
      return names === null ? [] : [names];
    }),
  );
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  if (found.length === 0) return null;
  if (fixed)
    return <p className="other-bounds">Bounds of others hold for the lifetime that the coupling implies.</p>;
  const names = found.flat();
  return (
    <p className="other-bounds" data-testid="other-bounds">
      {names.length === 0 ? 'No other bound on the plot contains this point.' : 'Also excluded here by '}
      {names.map((name, index) => {
        const key = `${index}`;
        return (
          <span key={key}>
            {index > 0 && (index === names.length - 1 ? ' and ' : ', ')}
            <Rich text={name} />
          </span>
        );
      })}
      {names.length > 0 && '.'}
    </p>
  );
}
