'use strict'
// Everything happens here: no address is sent to anybody.

const $ = id => document.getElementById(id)
let words

const say = (key, ...parts) => words.texts[key].replace('{}', () => isolated(parts[0] ?? ''))
const isolated = text => words.dir === 'rtl' ? `\u2068${text}\u2069` : text

function element(tag, text, className) {
  const e = document.createElement(tag)
  if (text) e.textContent = text
  if (className) e.className = className
  return e
}

/** An address as letters have it. */
function title({ name, town }, number, postcode) {
  return [name + (number ? ' ' + number : ''), [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

const titleOf = house => title(house.street, house.number, house.postcode)

function look() {
  const found = matches($('address').value)
  if (!found.length) return tell(element('p', say('notFound')), element('p', say('writeAgain')))
  if (found.length > 1) return offer(found.slice(0, 8))
  const [match] = found
  if (isCertain(match)) return answer(houses(match))
  if (housesOffered(match).length > 1) offer(found)
  else choose(match)
}

/** The houses of a match, with those of the other numbers that were typed. */
function housesOffered(match) {
  return apart([match.number, ...match.others].flatMap(number => houses({ ...match, number })))
}

/** Offers the houses that are meant, or the streets where these have no such house. */
function offer(found) {
  const list = element('div', '', 'choices')
  const add = (text, act) => {
    const button = element('button', text)
    button.type = 'button'
    button.addEventListener('click', act)
    list.append(button)
  }
  for (const match of found) {
    const offered = housesOffered(match)
    for (const [name, own] of named(offered)) add(name, () => answer(own))
    if (!offered.length) add(title(match.street, ''), () => choose(match))
  }
  tell(element('p', say('doubtful')), list)
}

/** Houses by what tells them apart for a family: the postcode and the areas. */
function apart(all) {
  const groups = new Map()
  for (const house of all) {
    const key = [house.number, house.postcode, house.before, house.after].join('|')
    groups.set(key, [...groups.get(key) ?? [], house])
  }
  return [...groups.values()]
}

/** With the area of today behind the address where this alone does not tell two apart. */
function named(groups) {
  const titles = groups.map(([house]) => titleOf(house))
  const twice = new Set(titles.filter((text, i) => titles.indexOf(text) !== i))
  return groups.map((own, i) =>
    [titles[i] + (twice.has(titles[i]) ? ' · ' + areaText('today', own[0].before) : ''), own])
}

/** Lets choose a house of a street, beginning with the one nearest to what was typed. */
function choose({ street, number }) {
  const all = named(apart(street.houses))
  const select = element('select')
  select.setAttribute('aria-label', say('address'))
  for (const [i, [name]] of all.entries()) select.append(new Option(name, i))
  const wanted = parseInt(number || '1', 10)
  const far = ([, [{ key }]]) => key === number ? -1 : Math.abs(parseInt(key || '0', 10) - wanted)
  select.value = all.reduce((best, one, i) => far(one) < far(all[best]) ? i : best, 0)
  const button = element('button', say('look'))
  button.type = 'button'
  button.addEventListener('click', () => answer(all[select.value][1]))
  const row = element('div', '', 'row')
  row.append(select, button)
  tell(...number && !has(street, number) ? [element('p', say('notFound'))] : [], element('p', say('doubtful')), row)
}

function way(metres) {
  if (metres === null) return ''
  if (metres < 0) return city.walked ? say('no_way') : ''
  if (metres < 1000) return say('meters', String(metres))
  return say('kilometers', (metres / 1000).toFixed(1).replace('.', words.mark))
}

const areaText = (side, index) => index < 0 ? say('outsideZones') : say('inZone', city[side].areas[index])

/** Of several houses of one address and the same areas the ways are told that are about as long from all. */
function answer(alike) {
  const [house] = alike
  const { before, after } = house
  const metres = house.metres.map((far, i) => alike.every(other => Math.abs(other.metres[i] - far) <= 100) ? far : null)
  const cards = element('div', '', 'cards')
  const area = (side, index) => index < 0 ? null : city[side].areas[index]
  for (const [side, index] of [['today', before], ['planned', after]]) {
    const card = element('section', '', 'card')
    card.append(element('h2', say(side)))
    card.append(element('p', areaText(side, index)))
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
  tell(element('h2', titleOf(house)), element('p', say(isSame ? 'same' : 'other'), 'change'), cards)
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
