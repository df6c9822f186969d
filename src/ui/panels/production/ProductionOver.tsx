import { panelWords } from '../../../words/en/panels.ts';
import { AspectChoice } from '../AspectChoice.tsx';
import { production } from './facts.ts';

/** Over the panel of production: B per squared coupling, or B over the plane. */
export function ProductionOver() {
  return (
    <div className="panel-options">
      <AspectChoice
        panel={production}
        id="panel-production"
        name={panelWords.quantity}
        words={panelWords.production}
      />
    </div>
  );
}
