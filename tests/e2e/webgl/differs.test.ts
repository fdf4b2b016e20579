import { whatDiffers } from '../differs.ts'

whatDiffers(true)
