import { locale, t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { FAMILIES } from '../text.ts'
import type { ToldBriefing } from '../told.ts'
import { escaped } from '../xml.ts'
import script from './verify.js?raw'

const STYLE = `
body { margin: 0; background: ${LIGHT.paper}; color: ${LIGHT.ink}; font: 16px/1.5 ${FAMILIES.sans}; }
main { max-width: 46rem; margin: 0 auto; padding: 24px 16px; }
label { display: block; }
#said { min-height: 1.5em; font-weight: 600; }
#given { box-sizing: border-box; max-width: 100%; font: inherit; }
code, td:first-child { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 8px 4px 0; border-bottom: 1px solid ${LIGHT.hairline}; text-align: start; vertical-align: top; }
tr.changed td, tr.missing td, tr.extra td { color: ${LIGHT.china}; font-weight: 600; }
`

/** verify.html: says of every file of a bundle whether it is as it was made, without a network or a server. */
export const verifyPage = ({ title, site }: Pick<ToldBriefing, 'title' | 'site'>): string => `<!doctype html>
<html lang="${escaped(locale())}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>${escaped(t('verify.title', { title }))}</title>
<style>${STYLE}</style>
<main>
<h1>${escaped(t('verify.title', { title }))}</h1>
<p>${escaped(t('verify.how', { site: site.name }))}</p>
<p><label>${escaped(t('verify.zip'))} <input id="zip" type="file" accept=".zip,application/zip"></label></p>
<p><label>${escaped(t('verify.folder'))} <input id="folder" type="file" webkitdirectory multiple></label></p>
<p id="said" role="status"></p>
<section id="found" hidden>
<h2 id="title"></h2>
<p>${escaped(t('verify.sum'))} <code id="sum"></code></p>
<p><label>${escaped(t('verify.given'))} <input id="given" type="text" size="64" autocomplete="off" spellcheck="false"></label></p>
<p id="agrees" role="status"></p>
<table>
<thead><tr><th scope="col">${escaped(t('verify.file'))}</th><th scope="col">${escaped(t('verify.state'))}</th></tr></thead>
<tbody id="rows"></tbody>
</table>
</section>
</main>
<script type="application/json" id="words">${inScript(JSON.stringify(wordsOf()))}</script>
<script>
${script}
start()
</script>
</html>
`

/** What the script says. */
const wordsOf = () => ({
  states: {
    same: t('verify.same'),
    changed: t('verify.changed'),
    missing: t('verify.missing'),
    extra: t('verify.extra'),
  },
  whole: t('verify.whole'),
  broken: t('verify.broken'),
  working: t('verify.working'),
  none: t('verify.none'),
  unreadable: t('verify.unreadable'),
  unable: t('verify.unable'),
  agrees: t('verify.agrees'),
  differs: t('verify.differs'),
})

/** Nothing in it ends the script that it is in. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c')
