'use strict'
// Reads what was typed: its words and numbers, and the part that each may have in an address.

const set = text => new Set(text.split(' '))

const PARTICLES = set(
  'a al als alla alle allo ai agli au aux d da dal dalla de degli dei del dell della delle dels den der des det ' +
  'di du e ed el els en et i il in l la las le les lo los na nel og pa s sul sur til y')

/** Kinds of streets, which may be left out and are abbreviated. */
const KINDS = set(
  'rue avenue boulevard place placette chemin impasse allee allees route faubourg square quai passage cours sentier ' +
  'ruelle venelle montee voie promenade via viale piazza piazzale piazzetta corso largo vicolo strada stradone ' +
  'salita contrada localita frazione regione spalto carrer avinguda passeig placa placeta passatge rambla ronda ' +
  'travessera travessia carretera cami baixada pujada torrent calle avenida plaza paseo pasaje camino ' +
  'gate veg plass alle bakke sti torg street road lane')

/** Abbreviated as well, but never left out. */
const TITLES = set(
  'saint sainte sant santa santo san sankt general marechal maresciallo docteur doctor dottor professeur professor ' +
  'professore president commandant capitaine capitano colonel colonnello lieutenant sergent monseigneur monsignor ' +
  'mossen fratelli')

/** They count flats, stairs and doors, or say where in a house one lives. */
const UNITS = set(
  'leilighet leil leilnr leilighetsnr bolig bolignr bolignummer oppgang oppg inngang inng kjeller loft venstre hoyre ' +
  'postboks lgh hybel etg etasje appartement appart appt apt app bat batiment escalier logement logt studio boite ' +
  'bp cs cedex rdc porte droite gauche etage scala sc interno int citofono palazzina pal terra rialzato ' +
  'seminterrato sottosuolo piano p pt blocco escala esc porta pta bloc bl baixos bxs bjs entresol entl principal ' +
  'pral atic dreta esquerra bustia apartament local pis planta bloque entresuelo atico bajo bajos puerta escalera ' +
  'derecha izquierda apartamento piso blokk flat door floor')

/** Of these the ones whose number may stand before them. */
const FLOORS = set('etg etasje etage piano pis planta piso floor')

/** With these begins what is said besides the address: "Résidence du Parc, 5 rue …", "c/o Hansen, …". */
const ASIDES = set(
  'co c v chez presso att fam citofono residence residenza res lotissement quartier quartiere condominio cond ' +
  'immeuble batiment edifici edificio palazzo hameau domaine urbanitzacio urbanizacion barri barrio rione cascina ' +
  'bygg gard')

const NUMBER_WORDS = set('n no nr num numero nummer numeri husnr civico')
const COUNTRIES = set('france italia italie italy norge noreg norway espanya espana spain catalunya cataluna')
const SUFFIXES = set('bis ter quater quinquies')
const LETTERS = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** The ways to write one ending, as Norway's registers and people differ in them. */
const ENDINGS = [
  [/(gaten|gata|gt)$/, 'gate'], [/(veien|vegen|vei|veg|vn)$/, 'veg'], [/plassen$/, 'plass'], [/alleen$/, 'alle'],
  [/bakken$/, 'bakke'], [/stien$/, 'sti'], [/torget$/, 'torg'],
]

const canonical = word => ENDINGS.reduce((text, [ending, one]) => text.replace(ending, one), word)
const isWeak = word => PARTICLES.has(word)

/** Without the words that tell little, unless there are no others: "Delle" is a town. */
const strong = words => words.some(word => !isWeak(word)) ? words.filter(word => !isWeak(word)) : words

/** Words and numbers apart, without accents and capitals, each with what stands before and behind it. */
function tokens(text) {
  const plain = text.slice(0, 300).replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[øæœßłđðþı]/g, letter => LETTERS[letter])
  const found = []
  let gap = ' ', segment = 0
  for (const [part] of plain.matchAll(/\d+|\p{L}+|[^\p{L}\d]+/gu)) {
    if (!/[\p{L}\d]/u.test(part)) {
      gap += part
      if (found.length) found.at(-1).after = part
      continue
    }
    if (/[,;\n()]/.test(gap)) segment++
    found.push({ text: part, isNumber: /^\d/.test(part), before: gap, after: '', segment })
    gap = ''
  }
  return found
}

const wordsOf = text => tokens(text).map(token => token.text)
const joined = text => wordsOf(text).join('')

/** Where letters and where digits stand in a postcode. */
const shapeOf = code => code.replace(/\d/g, '9').replace(/[a-z]/g, 'a')

/** Whether a number is that of a flat in Norway: "H0203", "H 0203". */
function isDwelling(list, i, postcodes) {
  const { text, before, segment } = list[i]
  if (text.length !== 4 || i < 2 || !/^[hklu]$/.test(list[i - 1].text) || segment !== list[i - 1].segment) return false
  return before === '' || /^0/.test(text) && !postcodes.has(text)
}

/** Marks the last that is a postcode, one that the register has if need be, unless it is the only number. */
function takePostcode(list, postcodes) {
  const shapes = new Set(postcodes.size ? [...postcodes].map(shapeOf) : ['9999', '99999'])
  for (const isKnown of [true, false]) {
    for (let i = list.length - 1; i >= 0; i--) {
      if (isDwelling(list, i, postcodes)) continue
      for (let count = 5; count > 0; count--) {
        const part = list.slice(i, i + count)
        const code = part.map(token => token.text).join('')
        if (part.length < count || !/\d/.test(code)) continue
        if (part.some((token, k) => k > 0 && !/^[ -]?$/.test(token.before))) continue
        if (!(isKnown ? postcodes.has(code) : code.length > 3 && shapes.has(shapeOf(code)))) continue
        // A number that the register does not know may be the house's where it comes first.
        if (!list.some((token, k) => token.isNumber && (k < i || isKnown && k >= i + count))) continue
        for (const token of part) token.isPostcode = token.isOut = true
        // ", F-90000"
        const country = list[i - 1]
        const isCode = country && !country.isNumber && country.text.length < 4 && /,/.test(country.before)
        if (isCode && list[i].before === '-') country.isOut = true
        return code
      }
    }
  }
  return ''
}

/** Marks words that count flats, stairs and floors, with their numbers: out unless a street's name has them. */
function takeUnits(list) {
  list.forEach((token, i) => {
    const { text, segment, before, after } = token
    const isFree = k => list[k]?.segment === segment && !list[k].isOut
    const next = list[i + 1]
    if (NUMBER_WORDS.has(text) && before && isFree(i + 1) && next.isNumber) token.isOut = true
    if (COUNTRIES.has(text) && i === list.length - 1) token.unit = i
    if (!UNITS.has(text) || token.isOut || text.length === 1 && !after.startsWith('.')) return
    const parts = [i]
    if (isFree(i + 1) && (next.isNumber || next.text.length === 1 && !/['’]/.test(next.after))) {
      parts.push(i + 1)
      if (next.isNumber && isFree(i + 2) && list[i + 2].before === '' && list[i + 2].text.length < 3) parts.push(i + 2)
    } else if (FLOORS.has(text)) {
      // "2. etg", "3e étage"
      const isOrdinal = list[i - 1]?.before === '' && list[i - 1].text.length < 4 && !list[i - 1].isNumber
      const at = isOrdinal ? i - 2 : i - 1
      if (isFree(at) && list[at].isNumber) for (let k = at; k < i; k++) parts.push(k)
    }
    // A word alone in front of others may be one of the street's.
    const isInFront = parts.length === 1 && next?.segment === segment && !list.slice(0, i).some(other => other.isNumber)
    if (!isInFront) for (const part of parts) list[part].unit = i
  })
}

/** Marks what is said besides, unless there is a number in it, which may be the house's. */
function takeAsides(list) {
  for (const segment of new Set(list.map(token => token.segment))) {
    const own = list.filter(token => token.segment === segment)
    const [{ text, after }] = own
    const isAside = ASIDES.has(text) && (text.length > 1 || after.startsWith('/'))
    if (!isAside || own.some(token => token.isNumber && token.unit === undefined)) continue
    for (const token of own) token.unit ??= list.indexOf(own[0])
  }
}

/**
 * What was typed: its postcode, and its words and numbers, of which those that are `isOut` are no part of a street, a
 * house or a town, and those with a `unit` only where a street's name has this.
 */
function read(text, postcodes) {
  const list = tokens(text)
  const postcode = takePostcode(list, postcodes)
  list.forEach((token, i) => {
    if (token.isNumber && !token.isOut && isDwelling(list, i, postcodes)) token.isOut = list[i - 1].isOut = true
  })
  takeUnits(list)
  takeAsides(list)
  return { list, postcode }
}

/** Whether two numbers can be the ends of a row of houses on one side of a street. */
const isSpan = (first, last) => last - first > 0 && last - first < 100 && (last - first) % 2 === 0

/** A number with none, one and more of the parts behind it: letters, "bis", and what a stroke joins. */
function numbersAt(list, start) {
  let key = list[start].text.replace(/^0+(?=\d)/, '')
  const all = [{ key, end: start }]
  for (let i = start + 1; i < list.length; i++) {
    const { text, isNumber, isOut, unit, before, after, segment } = list[i]
    if (isOut || unit !== undefined || segment !== list[start].segment) break
    if (isNumber) {
      if (before !== '/' && !(before === '' && all.length > 1) || text.length > 2) break
      key += (/\d$/.test(key) ? '/' : '') + text
    } else {
      const next = list[i + 1]
      // "12 a 14", "12 d'Eschêne"
      const isJoint = /^[aeiy]$/.test(text) && next?.isNumber && !next.isOut && isSpan(list[start].text, next.text) &&
        before === ' ' && next.before === ' '
      const isLetter = text.length === 1 && !isJoint && !/^['’]/.test(after)
      if (!isLetter && !SUFFIXES.has(text) && !(before === '' && text.length < 4)) break
      key += text.slice(0, 4)
    }
    all.push({ key, end: i })
  }
  return all
}
