import * as v from 'valibot'
import { CountryId } from './ids.ts'
import { Colours } from './sector.ts'
import { Sentence } from './sentence.ts'

/** Degrees, WGS 84. */
export const Place = v.strictObject({
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
})

/** Where a capital's name stands beside its dot. */
export const LABEL_SIDES = ['left', 'right', 'below-left'] as const
export type LabelSide = (typeof LABEL_SIDES)[number]

export const Country = v.strictObject({
  id: CountryId,
  /** ISO 3166-1 alpha-2: names come from Intl by it. */
  iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** partner: one of the five, classed on the map. */
  role: v.picklist(['india', 'partner']),
  colour: Colours,
  capital: v.strictObject({ name: v.string(), ...Place.entries, side: v.picklist(LABEL_SIDES) }),
  /** Where its name stands on the map. */
  label: Place,
  /** The relationship with India in brief. */
  relation: v.array(Sentence),
  /** What comes next, or what is not known. */
  next: Sentence,
})
export type Country = v.InferOutput<typeof Country>
