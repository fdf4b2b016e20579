import * as v from 'valibot'
import { Page } from '../domain/page.ts'

/** What a page beside the atlas was served with. */
export const readPage = (text: string): Page => v.parse(Page, JSON.parse(text))
