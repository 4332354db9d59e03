'use strict'
// Everything happens here: no address is sent to anybody.

const $ = id => document.getElementById(id)
let words

/** Letters without accents, words apart: "C/ de l'Església" and "c de l eglesia" differ in their letters alone. */
const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const streets = city.streets.map(([name, town, addresses]) =>
  ({ name, town, addresses, words: folded(name).split(' '), place: folded(town) }))
// Words in many names, as those for street, tell little.
const counts = new Map()
for (const street of streets) for (const word of new Set(street.words)) counts.set(word, (counts.get(word) ?? 0) + 1)
const weight = word => Math.log(1 + streets.length / (counts.get(word) ?? 1))

const say = (key, ...parts) => words.texts[key].replace('{}', () => isolated(parts[0] ?? ''))
const isolated = text => words.dir === 'rtl' ? `\u2068${text}\u2069` : text

/** The streets that what was typed may mean, the best first, with the words of it that name none. */
function matches(text) {
  const typed = folded(text).split(' ').filter(Boolean)
  return streets.map(street => {
    const rest = [...typed]
    let score = 0, missing = 0
    for (const word of street.words) {
      let at = rest.indexOf(word), part = 1
      if (at < 0 && word.length > 3) {
        at = rest.findIndex(other => other.length > 2 && !/^\d/.test(other) && (word.startsWith(other) || isNear(word, other)))
        part = 0.8
      }
      if (at < 0) missing += weight(word); else { rest.splice(at, 1); score += part * weight(word) }
    }
    const strangers = rest.filter(word => !/^\d+[a-z]?$/.test(word) && !street.place.includes(word) && word.length > 2)
    return { street, rest, score: score - 0.6 * missing - strangers.length, hit: score }
  }).filter(match => match.hit > 0 && match.score > 0).sort((a, b) => b.score - a.score)
}

/** Whether two words differ by one letter: put in, left out, changed, or changed places with the next. */
function isNear(one, other) {
  if (Math.abs(one.length - other.length) > 1 || one.length < 5) return false
  let i = 0
  while (i < one.length && one[i] === other[i]) i++
  const [a, b] = [one.slice(i), other.slice(i)]
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

function element(tag, text, className) {
  const e = document.createElement(tag)
  if (text) e.textContent = text
  if (className) e.className = className
  return e
}

const title = (street, number) => street.name + (number ? ' ' + number : '') + (street.town ? ', ' + street.town : '')

function look() {
  const text = $('address').value
  const found = matches(text)
  if (!found.length) return tell(element('p', say('notFound')), element('p', say('writeAgain')))
  const best = found[0]
  const same = found.filter(match => match.score > best.score - 0.4)
  const number = best.rest.find(word => /^\d/.test(word))
  if (same.length > 1) return offer(same.slice(0, 8).map(match => [title(match.street, number), match.street]), number)
  show(best.street, number)
}

/** Offers streets, or the numbers of one. */
function offer(choices, number) {
  const list = element('div', '', 'choices')
  for (const [name, street] of choices) {
    const button = element('button', name)
    button.type = 'button'
    button.addEventListener('click', () => show(street, number))
    list.append(button)
  }
  tell(element('p', say('doubtful')), list)
}

function show(street, number) {
  const addresses = street.addresses
  const exact = addresses.find(([own]) => folded(own).replace(/ /g, '') === (number ?? ''))
  if (exact) return answer(street, exact)
  const select = element('select')
  select.setAttribute('aria-label', say('address'))
  for (const [i, [own]] of addresses.entries()) select.append(new Option(title(street, own), i))
  const wanted = parseInt(number ?? '1', 10)
  const near = addresses.map(([own], i) => [Math.abs(parseInt(own || '0', 10) - wanted), i]).sort((a, b) => a[0] - b[0])[0][1]
  select.value = near
  const button = element('button', say('look'))
  button.type = 'button'
  button.addEventListener('click', () => answer(street, addresses[select.value]))
  const row = element('div', '', 'row')
  row.append(select, button)
  tell(element('p', say('doubtful')), row)
}

function way(metres) {
  if (metres < 0) return ''
  if (metres < 1000) return say('meters', String(metres))
  return say('kilometers', (metres / 1000).toFixed(1).replace('.', words.mark))
}

function answer(street, [number, before, after, ...metres]) {
  const cards = element('div', '', 'cards')
  const area = (side, index) => index < 0 ? null : city[side].areas[index]
  for (const [side, index] of [['today', before], ['planned', after]]) {
    const card = element('section', '', 'card')
    card.append(element('h2', say(side)))
    card.append(element('p', index < 0 ? say('outsideZones') : say('inZone', area(side, index))))
    const schools = index < 0 ? [] : city[side].schools[index]
    if (index >= 0 && !schools.length) card.append(element('p', say('noSchoolInZone')))
    const list = element('ul')
    schools.map(school => [school, metres.shift()]).sort((a, b) => (a[1] < 0) - (b[1] < 0) || a[1] - b[1]).forEach(([school, far]) => {
      const [name, sector] = city.schools[school]
      list.append(element('li', [isolated(name), sector && say('sector_' + sector), way(far)].filter(Boolean).join(' · ')))
    })
    if (schools.length) card.append(list)
    cards.append(card)
  }
  const isSame = area('today', before) === area('planned', after)
  tell(element('h2', title(street, number)), element('p', say(isSame ? 'same' : 'other'), 'change'), cards)
}

function tell(...parts) { $('answer').replaceChildren(...parts) }

function speak(code) {
  words = city.languages.find(language => language.code === code) ?? city.languages[0]
  document.documentElement.lang = words.code
  document.documentElement.dir = words.dir
  for (const e of document.querySelectorAll('[data-t]')) e.textContent = say(e.dataset.t)
  $('way').textContent = say(city.walked ? 'walked' : 'straight')
  document.title = `${say('title')} · ${city.name}`
  $('language').value = words.code
  tell()
}

for (const { code, name } of city.languages) {
  const option = new Option(name, code)
  option.lang = code
  $('language').append(option)
}
$('city').textContent = city.name
const known = code => city.languages.some(language => language.code === code)
speak((navigator.languages ?? []).map(code => code.slice(0, 2).replace(/^n[on]$/, 'nb')).find(known) ?? 'en')
$('language').addEventListener('change', e => speak(e.target.value))
$('form').addEventListener('submit', e => { e.preventDefault(); look() })
