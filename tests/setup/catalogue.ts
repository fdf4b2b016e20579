import messages from '../../src/i18n/en.json'
import { setCatalogue } from '../../src/i18n/t.ts'

// Imported for its effect: the words of the page, as the page itself sets them.
setCatalogue('en', messages)
