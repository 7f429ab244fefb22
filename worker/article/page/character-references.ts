/**
 * The named character references of HTML 4, and those of HTML 5 that newsroom software writes, in runs of code points: a
 * name each, from the number on. The whole list of HTML 5 has 2,231, most of them for mathematics, and weighs a twentieth
 * of the Worker.
 */
const runs: readonly (readonly [number, string])[] = [
  [0x22, 'quot . . . amp apos lpar rpar ast plus comma . period sol'],
  [0x3a, 'colon semi lt equals gt quest commat'],
  [0x5b, 'lsqb bsol rsqb'],
  [0x7b, 'lcub vert rcub'],
  [0xa0, 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr'],
  [0xb0, 'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest'],
  [0xc0, 'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml'],
  [0xd0, 'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig'],
  [0xe0, 'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml'],
  [0xf0, 'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'],
  [0x152, 'OElig oelig'],
  [0x160, 'Scaron scaron'],
  [0x178, 'Yuml'],
  [0x192, 'fnof'],
  [0x2c6, 'circ'],
  [0x2dc, 'tilde'],
  [0x391, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'],
  [0x3a3, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [0x3b1, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf'],
  [0x3c3, 'sigma tau upsilon phi chi psi omega'],
  [0x3d1, 'thetasym upsih'],
  [0x3d6, 'piv'],
  [0x2002, 'ensp emsp'],
  [0x2009, 'thinsp'],
  [0x200c, 'zwnj zwj lrm rlm'],
  [0x2010, 'hyphen . . ndash mdash horbar'],
  [0x2018, 'lsquo rsquo sbquo . ldquo rdquo bdquo . dagger Dagger bull . . . hellip'],
  [0x2030, 'permil . prime Prime'],
  [0x2039, 'lsaquo rsaquo . . . oline'],
  [0x2044, 'frasl'],
  [0x20ac, 'euro'],
  [0x2111, 'image'],
  [0x2116, 'numero . weierp'],
  [0x211c, 'real'],
  [0x2122, 'trade'],
  [0x2135, 'alefsym'],
  [0x2190, 'larr uarr rarr darr harr'],
  [0x21b5, 'crarr'],
  [0x21d0, 'lArr uArr rArr dArr hArr'],
  [0x2200, 'forall . part exist . empty . nabla isin notin . ni . . . prod . sum minus'],
  [0x2217, 'lowast . . radic . . prop infin . ang'],
  [0x2227, 'and or cap cup int'],
  [0x2234, 'there4'],
  [0x223c, 'sim'],
  [0x2245, 'cong . . asymp'],
  [0x2260, 'ne equiv . . le ge'],
  [0x2282, 'sub sup nsub . sube supe'],
  [0x2295, 'oplus . otimes'],
  [0x22a5, 'perp'],
  [0x22c5, 'sdot'],
  [0x2308, 'lceil rceil lfloor rfloor'],
  [0x2329, 'lang rang'],
  [0x25ca, 'loz'],
  [0x2660, 'spades . . clubs . hearts diams'],
]

const named = new Map<string, number>()
for (const [first, names] of runs)
  for (const [index, name] of names.split(' ').entries()) if (name !== '.') named.set(name, first + index)

/** What numbers from 0x80 to 0x9f mean in a page: the characters of windows-1252, as browsers read them; 0 stands for itself. */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
]

const references = /&(?:#(\d{1,10});?|#[xX]([\da-fA-F]{1,8});?|([a-zA-Z][a-zA-Z\d]{1,30})(;?))(?!=)/gu

function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint((code >= 0x80 && code < 0xa0 && windows1252[code - 0x80]) || code)
}

/** Replaces the character references of a page's text or attribute by their characters; those that it does not know stay. */
export function decodeReferences(source: string): string {
  if (!source.includes('&')) return source
  return source.replace(references, (whole, decimal?: string, hex?: string, name?: string, end?: string) => {
    if (name !== undefined) {
      const code = named.get(name)
      // Those of Latin letters and the oldest four may go without the semicolon: «&nbsp».
      const known = code !== undefined && (end === ';' || code <= 0xff)
      return known ? String.fromCodePoint(code) : whole
    }
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
  })
}

/** How often software may have encoded what was encoded already: «&amp;amp;quot;» is the most that was seen. */
const mostEncodings = 3

/**
 * The text that a writer typed: references decoded, and those that stand in the decoded text again, since a page that shows
 * «&quot;» to its readers was encoded twice by mistake.
 */
export function decodeText(source: string): string {
  let text = source
  for (let round = 0; round < mostEncodings && text.includes('&'); round++) {
    const decoded = decodeReferences(text)
    if (decoded === text) break
    text = decoded
  }
  return text
}
