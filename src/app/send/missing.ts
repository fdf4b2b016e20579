/** A part of the atlas, or of its program, that did not come. */
export class PartMissing extends Error {
  constructor() {
    super('part missing')
    this.name = 'PartMissing'
  }
}
