import { accessible } from '../axe.ts'

accessible(true)
