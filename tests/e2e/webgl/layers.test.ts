import { layersOnTheMap } from '../layers.ts'

layersOnTheMap(true)
