import type { Block, Draft, Fact } from './draft.ts'
import type { Page } from './page.ts'

// Mail clients keep tables and inline styles; the style element is for those that know dark mode. Colours and their
// contrast are those of the pages (screens 8.2).
const dark = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.canvas{background:#0E1318!important}.card{background:#161C23!important;border-color:#2C3742!important}
.ink{color:#E9EDF1!important}.ink2{color:#A9B4BF!important}.line{border-color:#2C3742!important}
.button{background:#2A74BD!important}
.critical,.late{background:#3A1215!important}.critical-ink,.late-ink{color:#FFADB1!important}
.soon{background:#332502!important}.soon-ink{color:#FFD476!important}
.done{background:#0F2B18!important}.done-ink{color:#8FDBA3!important}
.plain{background:#15293D!important}.plain-ink{color:#9CCBF8!important}}`
  .trim()
  .replaceAll('\n', '')

const tones = {
  CRITICAL: { name: 'critical', background: '#FDE3E3', ink: '#9B0F19', line: '#B0131E' },
  LATE: { name: 'late', background: '#FDE3E3', ink: '#9B0F19', line: '#C4323C' },
  SOON: { name: 'soon', background: '#FFF0C7', ink: '#6B4200', line: '#A87400' },
  PLAIN: { name: 'plain', background: '#E3EEF8', ink: '#0B4F8F', line: '#5C8FC2' },
  DONE: { name: 'done', background: '#E1F3E5', ink: '#17612A', line: '#3B8A4F' },
} as const satisfies Record<Draft['tone'], unknown>

const font = "font-family:'IBM Plex Sans','Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const ink = `${font};color:#16202A;font-size:16px;line-height:24px`
const ink2 = `${font};color:#4A5662;font-size:13px;line-height:18px`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)
const lines = (text: string) => safe(text).replace(/\r?\n/g, '<br>')

/** The same mail in HTML: 600 px, tables, no images, nothing fetched from anywhere. */
export function htmlOf({ language, subject, draft, facts, link, reason, footer }: Page): string {
  const tone = tones[draft.tone]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${safe(subject)}</title><style>${dark}</style></head>
<body class="canvas" style="margin:0;padding:0;background:#F3F5F7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="canvas" style="background:#F3F5F7"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" class="card" style="width:100%;max-width:600px;background:#FFFFFF;border:1px solid #D5DBE1;border-radius:4px">
<tr><td class="${tone.name}" style="padding:16px 24px;background:${tone.background};border-left:6px solid ${tone.line}"><p class="${tone.name}-ink" style="margin:0;${ink};font-weight:600;color:${tone.ink}">${lines(draft.lead)}</p></td></tr>
${draft.blocks.map(blockRow).join('\n')}
<tr><td style="padding:16px 24px 0"><table width="100%" cellpadding="0" cellspacing="0" border="0">${facts.map(factRow).join('')}</table></td></tr>
<tr><td style="padding:24px"><a href="${safe(link)}" class="button" style="display:inline-block;padding:12px 20px;background:#0B4F8F;border-radius:3px;${font};font-size:16px;line-height:20px;font-weight:600;color:#FFFFFF;text-decoration:none">${safe(draft.button)}</a></td></tr>
<tr><td class="line" style="padding:16px 24px;border-top:1px solid #D5DBE1"><p class="ink2" style="margin:0 0 8px;${ink2}">${safe(reason)}</p><p class="ink2" style="margin:0;${ink2}">${safe(footer)}</p></td></tr>
</table></td></tr></table></body></html>
`
}

function blockRow({ label, text }: Block): string {
  const heading = label
    ? `<h2 class="ink" style="margin:0 0 4px;${ink};font-size:15px;font-weight:600">${safe(label)}</h2>`
    : ''
  return `<tr><td style="padding:16px 24px 0">${heading}<p class="ink" style="margin:0;${ink}">${lines(text)}</p></td></tr>`
}

function factRow({ label, value }: Fact): string {
  const cell = 'padding:6px 0;border-top:1px solid #D5DBE1;vertical-align:top;text-align:left'
  return `<tr><th scope="row" width="35%" class="ink2 line" style="${cell};padding-right:12px;${ink2};font-weight:400">${safe(label)}</th><td class="ink line" style="${cell};${ink};font-size:14px;line-height:20px">${safe(value)}</td></tr>`
}
