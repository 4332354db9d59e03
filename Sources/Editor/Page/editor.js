// The page of the editor: what a person does becomes a command, and what the server answers is shown.
import { Beside, hearMapKeys } from './beside.js'
import { BlockMap } from './map.js'
import { numbers } from './numbers.js'
import { Panel } from './panel.js'
import { hearPointer } from './pointer.js'

const $ = id => document.getElementById(id)
const token = location.hash.slice(1)
let texts = {}, groups = [], language = 'en', number = numbers(language), city, map, beside, panel, state, tool = 'look', target = 0, queue = Promise.resolve()

const say = (key, ...parts) => (texts[key] ?? key).replace(/\{(\d+)\}/g, (_, n) => parts[n] ?? '')

function status(text, isBad = false) {
  $('status').textContent = text
  $('status').classList.toggle('bad', isBad)
}

async function ask(path, body) {
  let answer
  try {
    answer = await fetch(path, { method: body === undefined ? 'GET' : 'POST', cache: 'no-store',
      headers: { 'X-Catchment-Token': token }, body: body === undefined ? undefined : JSON.stringify(body) })
  } catch {
    throw new Error(say('lost'))
  }
  if (answer.ok) return answer.json()
  if (answer.status === 409) {
    const refusal = await answer.json()
    throw new Error(refusal.text ?? say(refusal.refusal, city?.areas[refusal.area]?.name))
  }
  throw new Error(say(answer.status === 403 ? 'noToken' : 'lost'))
}

/** Carries a command out after those before it, and says what came of it. */
function perform(command, done) {
  const begun = performance.now()
  queue = queue.then(async () => {
    try {
      const old = state.figures.areas
      show(await ask('api/do', { revision: state.revision, command }))
      status([done, ...strayed(old, state.figures.areas)].join(' '))
      // A task after the frame's callbacks begins when the frame is painted.
      requestAnimationFrame(() => setTimeout(() => performance.measure('command', { start: begun, end: performance.now() })))
    } catch (error) {
      status(error.message, true)
      panel.update(state.figures, state.before, state.locked, target)
      showChoices()
    }
  })
  return queue
}

/** Says of each school that has come to stand in another area than its own. */
const strayed = (old, now) => now.flatMap((area, i) => (area.schoolIn ?? null) !== null && area.schoolIn !== old[i].schoolIn
  ? [say('schoolIn', city.areas[i].name, city.areas[area.schoolIn].name)] : [])

const move = (blocks, area) => perform(
  { move: { blocks: blocks.map(b => city.blocks[b]), to: city.areas[area].code } },
  say('movedTo', number(blocks.length, 'whole'), city.areas[area].name))

function show(reply) {
  const changed = new Set()
  const cutOff = new Set(reply.cutOff)
  for (const b of cutOff) if (!map.isCutOff.has(b)) changed.add(b)
  for (const b of map.isCutOff) if (!cutOff.has(b)) changed.add(b)
  map.isCutOff = cutOff
  const isWhole = Boolean(reply.plan)
  if (isWhole) map.plan = reply.plan
  else {
    for (let i = 0; i < reply.changes.length; i += 2) {
      map.plan[reply.changes[i]] = reply.changes[i + 1]
      changed.add(reply.changes[i])
    }
  }
  reply.before ??= state.before
  if (reply.reference !== reply.current) reply.planBefore ??= state.planBefore
  state = reply
  if (isWhole) map.paint(); else map.repaint([...changed])
  panel.update(state.figures, state.before, state.locked, target)
  showChoices()
  if ((isWhole || changed.size) && $('blockList').open) showBlocks()
  showBeside()
}

/** The plan that the current one is held against; a copy of the current one where it is the same. */
function showBeside() {
  const name = state.reference ? state.plans[state.reference].name : say('today')
  beside.update(state.planBefore ?? [...map.plan], name)
}

function options(select, names, chosen) {
  const text = names.join('\n')
  if (select.dataset.names !== text) {
    select.replaceChildren(...names.map((name, i) => new Option(name, i)))
    select.dataset.names = text
  }
  select.value = chosen
}

function showChoices() {
  const names = state.plans.map((plan, i) => i ? plan.name : say('today'))
  options($('plan'), names, state.current)
  options($('reference'), names, state.reference)
  const areas = city.areas.map(area => area.name)
  options($('target'), areas, target)
  options($('blockArea'), areas, $('blockArea').value || 0)
  $('keepContiguity').checked = state.keepsContiguity
  $('keepCapacity').checked = state.keepsCapacity
  $('undo').disabled = !state.steps.back
  $('redo').disabled = !state.steps.forth
  for (const id of ['rename', 'improve', 'note']) $(id).disabled = !state.current
  if (document.activeElement !== $('note')) $('note').value = state.plans[state.current].note
}

/** The list that does what the map does: the blocks of one area, to be chosen and moved. What is chosen stays so. */
function showBlocks() {
  const area = Number($('blockArea').value)
  const chosen = new Set([...$('blocks').querySelectorAll('input:checked')].map(box => box.value))
  const focused = $('blocks').contains(document.activeElement) ? document.activeElement.value : null
  const own = city.blocks.flatMap((_, b) => map.plan[b] === area ? [b] : [])
  $('blocks').replaceChildren(...own.map(b => {
    const item = document.createElement('li'), label = document.createElement('label'), box = document.createElement('input')
    box.type = 'checkbox'
    box.value = b
    box.checked = chosen.has(box.value)
    label.append(box, ` ${city.blocks[b]}` + (city.isPublic ? '' : `: ${say('pupilCount', number(city.pupils[b], 'whole'))}`) +
      (map.isCutOff.has(b) ? `, ${say('isCutOff')}` : ''))
    item.append(label)
    return item
  }))
  if (focused !== null) $('blocks').querySelector(`input[value="${focused}"]`)?.focus()
}

function choose(area) {
  target = map.target = area
  $('target').value = area
  panel.update(state.figures, state.before, state.locked, target)
  status(say('areaChosen', city.areas[area].name))
}

async function speak(code) {
  const given = await ask('api/texts' + (code ? `?language=${code}` : ''))
  texts = given.texts
  language = given.language
  groups = given.groups
  number = numbers(language)
  document.documentElement.lang = language
  for (const e of document.querySelectorAll('[data-t]')) e.textContent = say(e.dataset.t)
  for (const e of document.querySelectorAll('[data-label]')) e.setAttribute('aria-label', say(e.dataset.label))
  $('language').replaceChildren(...given.languages.map(([code, name]) => new Option(name, code)))
  $('language').value = language
  const keys = ['look', 'click', 'brush', 'lasso']
  $('tools').replaceChildren(...keys.map(key => {
    const label = document.createElement('label'), radio = document.createElement('input')
    Object.assign(radio, { type: 'radio', name: 'tool', value: key, checked: key === tool })
    radio.addEventListener('change', () => { tool = key })
    label.append(radio, ' ' + say(`tool_${key}`))
    return label
  }))
  const goal = $('goal').value || 'segregation'
  $('goal').replaceChildren(...['segregation', 'ways', 'balance', 'compactness'].map(key => new Option(say(`goal_${key}`), key)))
  $('goal').value = goal
}

function hear() {
  $('undo').addEventListener('click', () => perform({ undo: {} }, say('undone')))
  $('redo').addEventListener('click', () => perform({ redo: {} }, say('redone')))
  $('plan').addEventListener('change', e => perform({ choosePlan: { plan: Number(e.target.value) } }, say('planChosen')))
  $('reference').addEventListener('change', e => perform({ chooseReference: { plan: Number(e.target.value) } }, say('planChosen')))
  $('target').addEventListener('change', e => choose(Number(e.target.value)))
  for (const id of ['keepContiguity', 'keepCapacity']) {
    $(id).addEventListener('change', () => perform(
      { keep: { contiguity: $('keepContiguity').checked, capacity: $('keepCapacity').checked } }, say('saved')))
  }
  $('copy').addEventListener('click', () => named('', name => perform({ addPlan: { name, copyOf: state.current } }, say('saved'))))
  $('rename').addEventListener('click', () => named(state.plans[state.current].name,
    name => perform({ rename: { plan: state.current, name } }, say('saved'))))
  $('note').addEventListener('change', e => perform({ note: { plan: state.current, text: e.target.value } }, say('saved')))
  $('language').addEventListener('change', async e => { await speak(e.target.value); build(); status(say('ready')) })
  $('blockArea').addEventListener('change', showBlocks)
  $('blockList').addEventListener('toggle', () => { if ($('blockList').open) showBlocks() })
  const boxes = () => [...$('blocks').querySelectorAll('input')]
  $('chooseAll').addEventListener('click', () => boxes().forEach(box => { box.checked = true }))
  $('moveChosen').addEventListener('click', () => {
    const chosen = boxes().filter(box => box.checked).map(box => Number(box.value))
    if (chosen.length) move(chosen, target); else status(say('noneChosen'), true)
  })
  $('improve').addEventListener('click', () => long('api/improve', { revision: state.revision, goal: $('goal').value }, 'improving', reply => {
    const blocks = (reply.changes ?? []).length / 2
    show(reply)
    status(say('improved', number(blocks, 'whole')))
  }))
  $('stop').addEventListener('click', () => ask('api/stop', {}).catch(error => status(error.message, true)))
  $('export').addEventListener('click', () => long('api/export', {}, 'exporting',
    written => status(say('exported', written.folder, written.files.join(', ')))))
  hearPointer($('map'), { map, tool: () => tool, target: () => target, choose, move, hover })
  hearKeys()
  setInterval(look, 3000)
  window.addEventListener('focus', look)
}

/** Something that takes a while: the buttons wait, and Stop ends a search early. */
function long(path, body, key, done) {
  queue = queue.then(async () => {
    status(say(key))
    $('improve').disabled = $('export').disabled = true
    $('stop').hidden = path !== 'api/improve'
    try {
      done(await ask(path, body))
    } catch (error) {
      status(error.message, true)
    }
    $('improve').disabled = $('export').disabled = false
    $('stop').hidden = true
  })
}

/** Asks for a name and goes on when one is given. */
function named(old, go) {
  $('askName').value = old
  $('ask').addEventListener('close', () => { if ($('ask').returnValue === 'yes') go($('askName').value.trim()) }, { once: true })
  $('ask').showModal()
}

/** Another window may have worked on the same plans. */
let isAway = false
async function look() {
  if (document.hidden) return
  try {
    const { revision } = await ask('api/revision')
    if (isAway) status(say('back'))
    isAway = false
    if (revision !== state.revision) queue = queue.then(async () => show(await ask('api/state'))).catch(() => {})
  } catch (error) {
    isAway = true
    status(error.message, true)
  }
}

/** Says which block is under the pointer; -1 for none. */
function hover(b) {
  const area = () => city.areas[map.plan[b]].name
  $('hover').textContent = b < 0 ? '' : city.isPublic ? say('blockIs', city.blocks[b], area())
    : say('blockInfo', city.blocks[b], number(city.pupils[b], 'whole'), area())
}

function hearKeys() {
  window.addEventListener('keydown', e => {
    if (!(e.ctrlKey || e.metaKey) || e.target.matches('input:not([type]), textarea')) return
    const key = e.key.toLowerCase()
    if (key === 'z' && !e.shiftKey) perform({ undo: {} }, say('undone'))
    else if (key === 'y' || key === 'z') perform({ redo: {} }, say('redone'))
    else return
    e.preventDefault()
  })
  hearMapKeys($('map'), map)
  $('zoomIn').addEventListener('click', () => map.zoom(1.5))
  $('zoomOut').addEventListener('click', () => map.zoom(1 / 1.5))
  $('whole').addEventListener('click', () => map.whole())
}

function build() {
  panel = new Panel(city, groups, say, number)
  panel.colours = map.colours
  panel.build({
    choose,
    lock: (area, isLocked) => perform({ lock: { area: city.areas[area].code, isLocked } }, say('saved')),
  })
  for (const id of ['plan', 'reference', 'target', 'blockArea']) delete $(id).dataset.names
  panel.update(state.figures, state.before, state.locked, target)
  showChoices()
  showBlocks()
  $('name').textContent = city.forecastFrom
    ? say('forecastFor', city.name, city.year, city.forecastFrom, number(city.pupils.reduce((a, b) => a + b, 0), 'whole'),
      number(city.pupilsAtStart, 'whole'))
    : `${city.name} ${city.year}`
  showBeside()
}

async function begin() {
  try {
    await speak()
    city = await ask('api/map')
    document.title = city.name + ' · catchment'
    map = new BlockMap($('map'), city)
    state = await ask('api/state')
    map.plan = state.plan
    map.isCutOff = new Set(state.cutOff)
    map.target = target
    beside = new Beside(map, choose)
    // What goes by pupils is not for the public.
    for (const e of document.querySelectorAll('[data-internal]')) e.hidden = city.isPublic
    $('publicMode').hidden = !city.isPublic
    build()
    map.resize()
    hear()
    status(say('ready'))
    document.body.dataset.ready = 'yes'
  } catch (error) {
    status(error.message === 'noToken' ? 'Open the address that catchment edit printed: its end is the key.' : error.message, true)
  }
}

begin()
