import { ghostsWords as words } from '../../../words/en/ghosts.ts';
import { OfData } from '../../toy/OfData.tsx';
import { AspectChoice } from '../AspectChoice.tsx';
import { ratio } from './facts.ts';

/** Over the panel of ratios: what is compared with. */
export function RatioOver() {
  return (
    <div className="panel-options">
      <AspectChoice panel={ratio} id="panel-ratio" name={words.aspect} words={words.aspects} />
      <OfData />
    </div>
  );
}
