import { shortName } from '../../../words/quoted.ts';

interface FileSelectProps {
  readonly files: readonly { readonly file: string }[];
  readonly place: number;
  readonly label: string;
  readonly onPlace: (place: number) => void;
}

/** Which of several files is meant; nothing where there is only one. */
export function FileSelect({ files, place, label, onPlace }: FileSelectProps) {
  if (files.length < 2) return null;
  return (
    <select
      value={place}
      aria-label={label}
      data-testid="which-file"
      onChange={({ currentTarget }) => onPlace(Number(currentTarget.value))}
    >
      {files.map(({ file }, index) => {
        const key = `${index}`;
        return (
          <option key={key} value={index}>
            {shortName(file)}
          </option>
        );
      })}
    </select>
  );
}
