// The tables beside the map: cells are made once and then only written anew where something changed.

export class Panel {
  constructor(city, groups, say, number) {
    this.city = city
    this.groups = groups
    this.say = say
    this.number = number
    this.cells = new Map()
    this.written = new Map()
  }

  /** Writes a cell by its name; a cell that is over its limit is marked. */
  #set(name, text, isBad = false) {
    const cell = this.cells.get(name)
    if (cell.textContent !== text) cell.textContent = text
    cell.classList.toggle('bad', isBad)
  }

  /** Whether a row was last written from other figures than these. */
  #isNew(row, ...figures) {
    const text = JSON.stringify(figures)
    if (this.written.get(row) === text) return false
    this.written.set(row, text)
    return true
  }

  #head(table, titles) {
    const row = table.createTHead().insertRow()
    for (const title of titles) {
      const cell = document.createElement(title ? 'th' : 'td')
      if (title) cell.scope = 'col'
      cell.textContent = title
      row.append(cell)
    }
    return table.createTBody()
  }

  #row(body, key, title, count) {
    const row = body.insertRow()
    const head = document.createElement('th')
    head.scope = 'row'
    head.append(title)
    row.append(head)
    for (let i = 0; i < count; i++) this.cells.set(`${key}.${i}`, row.insertCell())
    return row
  }

  build({ choose, lock }) {
    const { say, city, number } = this
    this.cells.clear()
    this.written.clear()
    for (const id of ['city', 'areas', 'schools']) document.getElementById(id).replaceChildren()
    const shapes = [['cutOff', say('cutOff'), 'whole', true], ['split', say('split'), 'whole', true],
      ['elsewhere', say('elsewhere'), 'whole', true],
      ['compactness', say('compactness'), 'index']]
    this.indicators = city.isPublic ? shapes : [
      ['moved', say('pupilsMoved'), 'whole'], ['meanWay', say('meanWay'), 'metres'], ['far', say('far'), 'percent'],
      ...this.groups.flatMap((group, i) => [
        [`dissimilarity.${i}`, say('dissimilarity', group), 'index'], [`information.${i}`, say('information', group), 'index']]),
      ['overfull', say('overfull'), 'whole', true], ['fullAreas', say('fullAreas'), 'whole', true], ...shapes]
    let body = this.#head(document.getElementById('city'), [say('indicator'), say('before'), say('after'), say('change')])
    for (const [key, title] of this.indicators) this.#row(body, key, title, 3)

    // Each is a title and what is written of an area, given what it is now and was before.
    this.columns = city.isPublic ? [] : [
      [say('pupils'), (_, a) => [number(a.pupils, 'whole'), a.tooMany > 0]],
      [say('change'), (_, a, b) => [a.pupils === b.pupils ? '' : number(a.pupils - b.pupils, 'whole', true)]]]
    this.columns.push([say('places'), area => [number(area.capacity, 'whole')]])
    this.groups.forEach((group, g) => this.columns.push([group, (_, a) => [number(a.shares[g] ?? null, 'percent')]]))
    if (!city.isPublic) this.columns.push([say('way'), (_, a) => [number(a.meanWay ?? null, 'metres')]])
    this.columns.push([say('pieces'), (_, a, b) => [number(a.pieces, 'whole'), a.pieces > Math.max(1, b.pieces)]])
    const columns = this.columns.map(([title]) => title)
    body = this.#head(document.getElementById('areas'), [say('area'), ...columns, say('locked')])
    this.rows = city.areas.map((area, i) => {
      const button = document.createElement('button')
      const swatch = document.createElement('span')
      swatch.className = 'swatch'
      swatch.style.background = this.colours[i]
      button.append(swatch, area.name)
      button.addEventListener('click', () => choose(i))
      const row = this.#row(body, `area.${i}`, button, columns.length)
      const box = document.createElement('input')
      box.type = 'checkbox'
      box.setAttribute('aria-label', say('lockArea', area.name))
      box.addEventListener('change', () => lock(i, box.checked))
      row.insertCell().append(box)
      return { row, box, button }
    })

    const heads = [say('school'), say('pupils'), say('change'), say('places'), ...this.groups]
    body = this.#head(document.getElementById('schools'), heads)
    city.schools.forEach((school, i) => { if (school.takes) this.#row(body, `school.${i}`, school.name, heads.length - 1) })
  }

  update(now, before, locked, target) {
    const { number, city } = this
    const value = (figures, key) => {
      const [name, group] = key.split('.')
      return (group === undefined ? figures[name] : figures[name][group]) ?? null
    }
    for (const [key, , kind, isFault] of this.indicators) {
      const [old, recent] = [value(before.city, key), value(now.city, key)]
      this.#set(`${key}.0`, number(old, kind))
      this.#set(`${key}.1`, number(recent, kind), isFault && recent > old)
      this.#set(`${key}.2`, old === null || recent === null || old === recent ? '' : number(recent - old, kind, true))
    }
    const isLocked = new Set(locked)
    city.areas.forEach((area, i) => {
      const { row, button, box } = this.rows[i]
      row.classList.toggle('chosen', i === target)
      button.setAttribute('aria-pressed', i === target)
      box.checked = isLocked.has(i)
      const [a, b] = [now.areas[i], before.areas[i]]
      if (!this.#isNew(row, a, b)) return
      this.columns.forEach(([, written], n) => this.#set(`area.${i}.${n}`, ...written(area, a, b)))
    })
    city.schools.forEach((school, i) => {
      if (!school.takes) return
      const [s, t] = [now.schools[i], before.schools[i]]
      if (!this.#isNew(school, s, t)) return
      this.#set(`school.${i}.0`, number(s.pupils, 'whole'), school.capacity !== null && s.pupils > school.capacity)
      this.#set(`school.${i}.1`, s.pupils === t.pupils ? '' : number(s.pupils - t.pupils, 'whole', true))
      this.#set(`school.${i}.2`, number(school.capacity, 'whole'))
      this.groups.forEach((_, g) => this.#set(`school.${i}.${3 + g}`, number(s.shares[g] ?? null, 'percent')))
    })
  }
}
