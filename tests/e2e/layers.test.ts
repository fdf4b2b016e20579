import { layersOnTheMap } from './layers.ts'

layersOnTheMap(false)
