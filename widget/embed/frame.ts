import { askedFor } from './parameters.ts'

// The page at /embed, for systems that strip scripts from articles: shows one analysis in a frame of its own.

const { src, lang, theme, open } = askedFor(location.search)
const root = document.documentElement
root.lang = lang
root.dir = lang === 'ar' ? 'rtl' : 'ltr'
if (theme) root.dataset.theme = theme

// Set before the element is defined by the script after this one, so that it asks once.
const element = document.querySelector('isnad-breakdown')
element?.setAttribute('lang', lang)
element?.toggleAttribute('open', open)
if (src) element?.setAttribute('src', src)

// The page around the frame may give it the height that it needs; the number tells nobody anything, so any page gets it.
if (parent !== window) {
  new ResizeObserver(() => {
    parent.postMessage({ type: 'isnad-height', height: Math.ceil(root.getBoundingClientRect().height) }, '*')
  }).observe(root)
}
