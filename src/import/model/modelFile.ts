/** A model as its file says it. */
export interface ModelFile {
  readonly file: string;
  readonly text: string;
}
