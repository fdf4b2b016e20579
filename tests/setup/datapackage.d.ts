/** As much of the Frictionless library as the tests ask; it has no types of its own. */
declare module 'datapackage' {
  interface Checked {
    readonly valid: boolean
    readonly errors: readonly Error[]
  }

  export interface Resource extends Checked {
    readonly name: string
    readonly descriptor: { readonly path: string; readonly profile: string; readonly schema?: object }
  }

  export class Package implements Checked {
    static load(path: string): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}
