import type { ReactNode } from 'react';
import { conventionParameterRanges } from '../../physics/models/conventions.ts';
import type { ConventionParameters } from '../../physics/models/model.ts';
import { setConventionParameters } from '../../state/modelChanges.ts';
import { roundTo } from '../../state/ranges.ts';
import { darkSectorWords } from '../../words/en/darkSector.ts';
import { TypedNumber } from '../controls/TypedNumber.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { readConventionParameter } from './rareTypedValues.ts';

interface ConventionParameterProps {
  readonly parameter: keyof ConventionParameters;
  readonly testId: string;
  readonly children: ReactNode;
}

/** A value of the dark sector behind a coupling, to be typed. */
export function ConventionParameter({ parameter, testId, children }: ConventionParameterProps) {
  const { commit } = useChange();
  const value = useChoices(({ conventionParameters }) => conventionParameters[parameter]);
  const { name, meaning } = darkSectorWords[parameter];
  const range = conventionParameterRanges[parameter];
  return (
    <TypedNumber
      testId={testId}
      name={name}
      spoken={`${name}, ${roundTo(value, 3)}`}
      explain={() => ({ lines: [rich(meaning)], source: 'arXiv:1901.09966' })}
      typed={String(roundTo(value, 6))}
      hint={darkSectorWords.range(roundTo(range[0], 4), roundTo(range[1], 4))}
      onType={(text) => {
        const reading = readConventionParameter(text, name, range);
        if (typeof reading === 'string') return reading;
        commit(setConventionParameters({ [parameter]: reading }));
        return null;
      }}
    >
      {children}
    </TypedNumber>
  );
}
