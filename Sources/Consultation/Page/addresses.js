'use strict'
// Finds what was typed in the register. Whatever the register does not explain makes it a question: no family is
// told the school of another house.

const streets = city.streets.map(([name, town, addresses, codes]) => {
  const words = wordsOf(name)
  // The kind of a street is its first word, or its last.
  const kind = [0, words.length - 1].find(i => KINDS.has(canonical(words[i] ?? '')))
  const hasCore = words.some((word, i) => i !== kind && !isWeak(word))
  const street = {
    name, town, words, kind, place: strong(wordsOf(town || city.name)),
    isCore: words.map((word, i) => hasCore ? i !== kind && !isWeak(word) : strong(words).includes(word)),
  }
  street.houses = addresses.map(([number, before, after, ...metres], i) => {
    const postcode = city.postcodes[codes[i] ?? codes]
    return { street, number, key: number.toLowerCase(), before, after, metres, postcode, code: joined(postcode) }
  })
  return street
})
const postcodes = new Set(city.postcodes.map(joined).filter(Boolean))
const towns = new Set(streets.map(street => street.place.join(' ')))
const townWords = new Set(streets.flatMap(street => street.place))

// Words in many names, as those for street, tell little.
const counts = new Map()
for (const { words } of streets) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
const weight = word => Math.log(1 + streets.length / counts.get(word))

/** A bit for each letter: words of which many differ are not compared any further. */
const bits = text => [...text].reduce((sum, letter) => sum | 1 << letter.charCodeAt(0) % 32, 0)
const vocabulary = new Map(
  [...counts.keys(), ...townWords].map(word => [word, { canon: canonical(word), bits: bits(word) }]))

function differing(one, other) {
  let count = 0
  for (let rest = one ^ other; rest; rest &= rest - 1) count++
  return count
}

/** How many letters two words differ by: put in, left out, changed, or in each other's place; 3 for more than 2. */
function distance(one, other) {
  if (Math.abs(one.length - other.length) > 2) return 3
  let before = [], last = [], row = Array.from({ length: one.length + 1 }, (_, i) => i)
  for (let j = 1; j <= other.length; j++) {
    [before, last, row] = [last, row, [j]]
    for (let i = 1; i <= one.length; i++) {
      const isSame = one[i - 1] === other[j - 1]
      row[i] = Math.min(last[i] + 1, row[i - 1] + 1, last[i - 1] + (isSame ? 0 : 1))
      const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (isTurned) row[i] = Math.min(row[i], before[i - 2] + 1)
    }
    if (Math.min(...row) > 2) return 3
  }
  return Math.min(row[one.length], 3)
}

/** Whether a short form begins a word, or has letters of it in their order from the first to the last. */
function abbreviates(short, word) {
  if (short.length >= word.length || short[0] !== word[0]) return false
  if (word.startsWith(short)) return true
  let at = -1
  for (const letter of short) if ((at = word.indexOf(letter, at + 1)) < 0) return false
  return short.at(-1) === word.at(-1)
}

const isShortened = text => KINDS.has(text) || TITLES.has(text)

/** What it costs to take what was typed for a word of the register; from 1 on it is no more than similar. */
function cost({ text, isNumber, before }, word) {
  if (text === word) return 0
  if (isNumber || /^\d/.test(word)) return Infinity
  const [one, { canon: other, bits: letters }] = [canonical(text), vocabulary.get(word)]
  if (one === other) return 0.1
  if (isShortened(other) && !isShortened(one) && abbreviates(text, word)) return 0.15
  if (isShortened(one) && word.length < 4 && abbreviates(word, text)) return 0.15
  // An initial, and not the letter of a house.
  if (text.length === 1) return word[0] === text && before !== '' && !isWeak(word) ? 0.3 : Infinity
  // A word that the register has is no slip for another.
  const slip = vocabulary.has(text) ? 1 : 0
  if (word.startsWith(text) && text.length > 2) {
    return slip + (text.length > 3 && 2 * text.length > word.length ? 0.6 : 1)
  }
  if (text.length < 5 || word.length < 5 || Math.abs(text.length - word.length) > 2) return Infinity
  if (differing(bits(text), letters) > 4) return Infinity
  const changes = Math.min(distance(text, word), distance(one, other))
  return changes === 1 ? slip + 0.6 : changes === 2 && text.length > 5 ? 1.2 : Infinity
}

/** The words in a row that are most of a street's name, in any order; `used` has where each word of the name stands. */
function nameIn(list, street, costs) {
  const exact = new Set(list.filter(token => !token.isOut).map(token => token.text))
  let best = null
  for (let start = 0; start < list.length; start++) {
    const used = new Map()
    let sum = 0, gain = 0, last = start - 1, previous = -1, hasWord = false
    for (let i = start; i < list.length && !list[i].isOut; i++) {
      const { text, before } = list[i]
      let word = -1, least = 2
      street.words.forEach((other, k) => {
        const isOthers = other !== text && exact.has(other)
        const price = used.has(k) || isOthers ? Infinity : costs[i].get(other) ?? Infinity
        if (price < least) [word, least] = [k, price]
      })
      if (word < 0) {
        if (i === start || !isWeak(text) || /[,;(]/.test(before)) break
        sum += 0.05
        continue
      }
      used.set(word, i)
      sum += least + (word < previous ? 0.1 : 0)
      gain += weight(street.words[word]) * (1 - least / 2)
      hasWord ||= text.length > 1
      last = i
      previous = word
    }
    if (hasWord && (!best || gain - sum / 4 > best.gain - best.sum / 4)) best = { start, last, used, sum, gain }
  }
  return best
}

const has = (street, key) => street.houses.some(house => house.key === key)
const JOINT = /^ ?[-–/] ?$/

/** The number beside a street's name: behind it, or else before it. Where there are two, none is sure. */
function numberBeside({ start, last }, list, street, isOut) {
  const isNumber = i => list[i]?.isNumber && !isOut(i)
  const beside = (from, step) => {
    let i = from
    while (list[i] && isOut(i) && !list[i].isPostcode) i += step
    return i
  }
  const behind = beside(last + 1, 1)
  const end = beside(start - 1, -1)
  let before = [end, end - 1, end - 2].find(i => isNumber(i) && numbersAt(list, i).some(part => part.end === end))
  // Of "4-6" the first counts.
  if (before > 0 && isNumber(before - 1) && JOINT.test(list[before].before)) before--
  if (!isNumber(behind) && before === undefined) return null
  const at = isNumber(behind) ? behind : before
  const all = numbersAt(list, at)
  const parts = all.filter(part => at > last || part.end < start)
  // What a stroke joins may be another house, or a flat.
  while (parts.length > 1 && /\d$/.test(parts.at(-1).key) && !has(street, parts.at(-1).key)) parts.pop()
  const number = { at, ...parts.at(-1), isSure: !(isNumber(behind) && before !== undefined) }
  // "12 r du Jura" is 12 rue du Jura unless there is 12 R; and "12 a 14" are two houses unless there is 12 A.
  const whole = at < start && !/^\./.test(list[start].after) ? all.at(-1).key : number.key
  if (whole !== number.key && has(street, whole)) number.isSure = false
  list.forEach(({ text, unit }, i) => {
    // A staircase may be a house, too: "12, oppgang B".
    if (i !== number.end + 1 && unit === undefined) return
    if (has(street, number.key + (/^\d/.test(text) ? '/' : '') + text)) number.isSure = false
  })
  return number
}

/** What is left over: strange words, those of the town, and other numbers, which may be those of floors and doors. */
function leftOver({ start, last, used }, number, list, street, isOut) {
  const first = Math.min(start, number?.at ?? start)
  const end = Math.max(last, number?.end ?? last)
  const rest = { town: [], numbers: [], strangers: 0, isSure: true }
  for (let i = 0; i < list.length; i++) {
    const { text, isNumber, segment, before, after } = list[i]
    if (i >= start && i <= last || number && i >= number.at && i <= number.end || isOut(i)) continue
    if (isNumber) {
      const isSecond = number && i === number.end + 1 && JOINT.test(before)
      if (number && (i < first || number.at < start) && !isSecond) rest.isSure = false
      const whole = numbersAt(list, i).at(-1)
      // "12, 3" and "12 3r" are floors.
      if (whole.end > i) rest.numbers.push(whole.key)
      else if (!number || text.length > 1 || segment === list[number.at].segment) rest.numbers.push(text)
      i = whole.end
    } else if (i > end || i < first && ![list[first].segment, list[start].segment].includes(segment)) {
      // Letters that are words between others: "L'Aquila", "Sant Pere i Sant Pau".
      const isWord = /^['’]/.test(after) || rest.town.at(-1) === i - 1 && list[i + 1]?.before === ' '
      if (text.length > 1 || !isWeak(text) || !isWord) rest.town.push(i)
    // "Les Magnolias" is not "Rue des Magnolias".
    } else if (!isWeak(text) || i < start && street.kind !== undefined && !used.has(street.kind)) rest.strangers++
  }
  return rest
}

/** Whether the words of a town are those of a street's: the words that are not, and whether they name another one. */
function compareTowns(town, list, street) {
  const isWord = i => !isWeak(list[i].text) || townWords.has(list[i].text) || list[i].text.length === 1
  const words = town.filter(isWord)
  const isOfTown = i => list[i].text.length > 1 && street.place.some(word => cost(list[i], word) < 1)
  // The letters of a province: "Alessandria AL".
  const isProvince = i => list[i].text.length === 2 && words.includes(i - 1) && isOfTown(i - 1)
  const strangers = words.filter(i => !isOfTown(i) && !isProvince(i)).length
  const said = words.filter(isOfTown).map(i => list[i].text).join(' ')
  const isOther = said !== street.place.join(' ') && towns.has(said)
  return { strangers, isOther, isSaid: words.length > 0 && !strangers && !isOther }
}

/** How a street explains what was typed; nothing where it has none of the words. */
function explain({ list, postcode }, street, costs) {
  const name = nameIn(list, street, costs)
  if (!name) return null
  const { start, last, used } = name
  // What a unit counts is no unit where a street has a part of it in its name.
  const inName = new Set(list.slice(start, last + 1).map(token => token.unit))
  const isOut = i => list[i].isOut || list[i].unit !== undefined && !inName.has(list[i].unit) || false
  const number = numberBeside(name, list, street, isOut)
  const rest = leftOver(name, number, list, street, isOut)
  const town = compareTowns(rest.town, list, street)
  const missing = street.words.map((word, k) => k).filter(k => !used.has(k))
  // The words of a town that lack the kind of the street are the town.
  const typed = strong([...used.values()].map(i => list[i].text)).join(' ')
  const isTown = towns.has(typed) && missing.length > 0
  const isExplained = !rest.strangers && !town.strangers && !town.isOther && !isTown &&
    missing.every(k => !street.isCore[k]) && [...used].every(([k, i]) => costs[i].get(street.words[k]) < 1)
  const sum = missing.reduce((total, k) => total + (isWeak(street.words[k]) ? 0.05 : 0.5), name.sum)
  const lacks = missing.reduce((total, k) => total + weight(street.words[k]), 0)
  return {
    street, postcode, number: number?.key ?? '', others: rest.numbers, isPlaced: town.isSaid, sum,
    isSure: isExplained && rest.isSure && (number?.isSure ?? true),
    score: name.gain - 0.6 * lacks - 0.7 * (rest.strangers + town.strangers) -
      (town.isOther ? 1 : 0) - (isTown ? 4 : 0) + (town.isSaid ? 0.5 : 0),
  }
}

/** The houses of a match: those with the postcode where one was typed that some of them have. */
function houses({ street, number, postcode }) {
  const all = street.houses.filter(house => house.key === number)
  const own = all.filter(house => postcode && house.code === postcode)
  return own.length ? own : all
}

const hasSameAreas = (one, other) => one.before === other.before && one.after === other.after

/** Whether a match leaves no doubt about a house of its street. */
function isCertain(match) {
  const { street, number, others, isSure, isPlaced, postcode } = match
  const found = houses(match)
  if (!isSure || !found.length || !number && street.houses.some(house => house.number)) return false
  const [house] = found
  if (found.some(other => other.code !== house.code || !hasSameAreas(house, other))) return false
  // A postcode that the town has not is a slip; one that it has may be that of another house.
  if (postcode && house.code && house.code !== postcode) {
    const isOfTown = streets.some(({ town, houses }) =>
      town === street.town && houses.some(other => other.code === postcode))
    if (!isPlaced || isOfTown) return false
  }
  // Behind the house stand floors and doors, unless they may be houses of other areas.
  return others.every(key => street.houses.every(other => other.key !== key || hasSameAreas(house, other)))
}

/** The streets that what was typed may mean, the best first; only those that explain all of it where there are any. */
function matches(text) {
  const typed = read(text, postcodes)
  const costs = typed.list.map(token => {
    const similar = new Map()
    for (const word of token.isPostcode ? [] : counts.keys()) {
      const price = cost(token, word)
      if (price < 2) similar.set(word, price)
    }
    return similar
  })
  const words = new Set(costs.flatMap(similar => [...similar.keys()]))
  const all = streets.filter(street => street.words.some((word, k) => street.isCore[k] && words.has(word)))
    .map(street => explain(typed, street, costs)).filter(match => match?.score > 0)
  const sure = all.filter(match => match.isSure).sort((a, b) => a.sum - b.sum)
  if (!sure.length) {
    return all.sort((a, b) => b.score - a.score).filter((match, _, [best]) => match.score > best.score - 1.5)
  }
  // What is written just so needs no other reading.
  const most = sure[0].sum && sure[0].sum + 0.2
  const tied = sure.filter(match => match.sum <= most)
  const coded = tied.filter(({ street, postcode }) => postcode && street.houses.some(house => house.code === postcode))
  return coded.length ? coded : tied
}
