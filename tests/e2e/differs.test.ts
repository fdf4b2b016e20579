import { whatDiffers } from './differs.ts'

whatDiffers(false)
