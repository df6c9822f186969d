/** A package as the lockfile has it. */
interface Locked {
  readonly version: string;
  /** Absent where it stands in a file of the package alone. */
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Component {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly (
    { readonly expression: string } | { readonly license: { readonly id: string } }
  )[];
  readonly purl: string;
}

/** Packages that name their licence in a file of theirs alone, by name. */
export const licencesInFiles: Readonly<Record<string, string>>;

/** The bill of materials of a lockfile. */
export function billOfMaterials(
  lock: { readonly packages: Readonly<Record<string, Locked>> },
  description: string,
): {
  readonly serialNumber: string;
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly version: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

/** Writes the bill of materials beside the built page. */
export function writeBom(): void;
