import type { Position } from 'geojson'

const UNDETERMINED = 'undetermined'

/** A place, and whose it is in the views `in`, `intl` and `cn`. */
export type Place = readonly [name: string, place: Position, india: string, deFacto: string, china: string]

export const DISPUTED: readonly Place[] = [
  ['Gilgit', [74.31, 35.92], 'IND', 'PAK', 'PAK'],
  ['Muzaffarabad', [73.47, 34.37], 'IND', 'PAK', 'PAK'],
  ['the Shaksgam valley', [76.5, 36.1], 'IND', 'CHN', 'CHN'],
  ['Aksai Chin', [79.5, 35.2], 'IND', 'CHN', 'CHN'],
  ['Siachen', [77.1, 35.4], 'IND', UNDETERMINED, UNDETERMINED],
  ['Srinagar', [74.8, 34.09], 'IND', 'IND', 'IND'],
  ['Leh', [77.58, 34.16], 'IND', 'IND', 'IND'],
  ['Tawang', [91.87, 27.59], 'IND', 'IND', 'CHN'],
  ['Itanagar', [93.6, 27.1], 'IND', 'IND', 'CHN'],
  ['Walong', [97.02, 28.13], 'IND', 'IND', 'CHN'],
  ['Demchok', [79.45, 32.69], 'IND', 'IND', 'CHN'],
  ['Kalapani', [80.98, 30.22], 'IND', 'IND', 'IND'],
  ['Skardu', [75.63, 35.3], 'IND', 'PAK', 'PAK'],
  ['Mirpur', [73.75, 33.15], 'IND', 'PAK', 'PAK'],
  ['Jammu', [74.86, 32.73], 'IND', 'IND', 'IND'],
  ['Kargil', [76.13, 34.56], 'IND', 'IND', 'IND'],
  ['the hills west of Kaurik', [78.6, 32.09], 'IND', 'IND', 'CHN'],
  ['the Jadhang valley', [79.09, 31.25], 'IND', 'IND', 'CHN'],
  ['Bara Hoti', [80.12, 30.72], 'IND', 'IND', 'CHN'],
  ['the valleys of north-west Bhutan', [90.4, 28.18], 'BTN', 'BTN', 'CHN'],
  ['the north of Doklam', [89.09, 27.58], 'BTN', 'BTN', 'CHN'],
  ['Taipei', [121.56, 25.03], 'TWN', 'TWN', 'CHN'],
  ['Simferopol', [34.1, 44.95], 'UKR', 'UKR', 'UKR'],
  ['Sukhumi', [41.02, 43.0], 'GEO', 'GEO', 'GEO'],
]

/**
 * The Fergana valley, where Natural Earth has four enclaves: Sokh and Shohimardon (of Uzbekistan) and Vorukh (of
 * Tajikistan) in Kyrgyzstan, Sarvan (of Tajikistan) in Uzbekistan. It lacks the smaller ones: Chong-Qora and
 * Jangy-Ayil (of Uzbekistan) and Kairagach (of Tajikistan) in Kyrgyzstan, Barak (of Kyrgyzstan) in Uzbekistan.
 */
export const FERGANA: readonly (readonly [name: string, place: Position, state: string])[] = [
  ['Sokh', [71.13, 39.97], 'UZB'],
  // The village itself lies a kilometre outside the outline, which is that coarse.
  ['the valley of Shohimardon', [71.73, 39.95], 'UZB'],
  ['Vorukh', [70.59, 39.845], 'TJK'],
  ['Sarvan', [70.6, 40.98], 'TJK'],
  ['Haydarkan, between Sokh and Shohimardon', [71.34, 39.95], 'KGZ'],
  ['the land between Vorukh and Isfara', [70.57, 39.93], 'KGZ'],
  ['Batken, between Vorukh and Sokh', [70.82, 40.06], 'KGZ'],
  ['Kadamjay, north of Shohimardon', [71.73, 40.13], 'KGZ'],
  ['Kyzyl-Kiya', [72.13, 40.26], 'KGZ'],
  ['Osh', [72.8, 40.53], 'KGZ'],
  ['Isfara, north of Vorukh', [70.63, 40.13], 'TJK'],
  ['Konibodom', [70.43, 40.29], 'TJK'],
  ['Rishton, north of Sokh', [71.29, 40.36], 'UZB'],
  ['Andijan', [72.34, 40.78], 'UZB'],
  ['the land around Sarvan', [70.7, 40.98], 'UZB'],
  // Two or three kilometres beyond the outline of each enclave.
  ['the hills west of Sokh', [70.92, 39.95], 'KGZ'],
  ['the hills east of Sokh', [71.27, 39.95], 'KGZ'],
  ['the mountains south of Sokh', [71.1, 39.84], 'KGZ'],
  ['the slopes north of Shohimardon', [71.73, 40.01], 'KGZ'],
  ['the slopes south of Shohimardon', [71.73, 39.88], 'KGZ'],
  ['the slopes east of Shohimardon', [71.82, 39.94], 'KGZ'],
  ['the slopes south of Vorukh', [70.59, 39.74], 'KGZ'],
  ['the slopes east of Vorukh', [70.73, 39.82], 'KGZ'],
  ['the slopes west of Vorukh', [70.45, 39.82], 'KGZ'],
  ['the fields north of Sarvan', [70.6, 41.04], 'UZB'],
  ['the fields south of Sarvan', [70.6, 40.91], 'UZB'],
  ['the fields west of Sarvan', [70.52, 40.98], 'UZB'],
  // An enclave of Kyrgyzstan that Natural Earth lacks.
  ['Barak', [72.77, 40.67], 'UZB'],
]
