/** What a browser with Trusted Types takes in place of a text. */
interface Trusts {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

declare global {
  /** The one policy of the built page, made by the first script in its head (`scripts/trustedTypes.ts`); none elsewhere. */
  var kaonscopeTrusts: Trusts | undefined;
}

/** Markup that came with the build or was drawn by the page, as `innerHTML` and parsers take it. */
export function trustedMarkup(markup: string): string {
  return globalThis.kaonscopeTrusts?.createHTML(markup) ?? markup;
}

/**
 * The address of a script of this page, as `Worker` and `register` take it.
 * @throws TypeError where it is of another origin
 */
export function trustedScript(address: string): string {
  return globalThis.kaonscopeTrusts?.createScriptURL(address) ?? address;
}
