import './fileLink.css';

interface FileLinkProps {
  readonly children: string;
  /** Endings and types that are offered, as HTML writes them. */
  readonly accept: string;
  readonly testId: string;
  /** Is given what was chosen, never nothing; the same file can be chosen again. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A link that lets files be chosen, in the language of the page and not in that of the browser. */
export function FileLink({ children, accept, testId, onFiles }: FileLinkProps) {
  return (
    <label className="file-link link">
      {children}
      <input
        type="file"
        className="unseen"
        accept={accept}
        data-testid={testId}
        onChange={({ target }) => {
          const [first, ...others] = Array.from(target.files ?? []);
          target.value = '';
          if (first !== undefined) onFiles([first, ...others]);
        }}
      />
    </label>
  );
}
