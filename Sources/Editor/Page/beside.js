// A second map beside the first: the plan that it is compared with, at the same place and scale.
import { BlockMap } from './map.js'

const $ = id => document.getElementById(id)

export class Beside {
  /** @param map the first map; @param choose is told the area on which somebody clicks. */
  constructor(map, choose) {
    this.map = map
    this.choose = choose
    this.#hear()
  }

  get isShown() { return !$('other').hidden }

  #hear() {
    $('beside').addEventListener('change', () => this.show($('beside').checked))
    $('names').addEventListener('change', () => {
      for (const map of [this.map, this.twin]) if (map) { map.hasLabels = $('names').checked; map.paint() }
    })
  }

  show(isShown) {
    $('other').hidden = !isShown
    $('mapBox').classList.toggle('two', isShown)
    if (!isShown) {
      this.map.moved = null
      this.map.resize()
      return this.map.whole()
    }
    if (!this.twin) {
      this.twin = new BlockMap($('otherMap'), this.map.city, this.map)
      this.twin.ratio = this.map.ratio
      this.twin.hasLabels = $('names').checked
      this.#hearTwin()
    }
    this.map.moved = map => this.#follow(map, this.twin)
    this.twin.moved = map => this.#follow(map, this.map)
    this.update(this.plan, this.name)
    this.map.resize()
    this.twin.resize()
    this.map.whole()
  }

  /** Shows a place of one map on the other, too. */
  #follow(from, to) {
    if (from.x === to.x && from.y === to.y && from.scale === to.scale) return
    ;[to.x, to.y, to.scale] = [from.x, from.y, from.scale]
    to.soon()
  }

  /** Takes the plan to be drawn, and its name. */
  update(plan, name) {
    ;[this.plan, this.name] = [plan, name]
    if (!this.twin || !plan) return
    $('otherName').textContent = name
    if (this.twin.plan === plan) return
    this.twin.plan = plan
    if (this.isShown) this.twin.paint()
  }

  #hearTwin() {
    const canvas = $('otherMap'), twin = this.twin
    let drag = null
    const pixel = e => {
      const box = canvas.getBoundingClientRect()
      return [(e.clientX - box.left) * twin.ratio, (e.clientY - box.top) * twin.ratio]
    }
    canvas.addEventListener('pointerdown', e => {
      canvas.setPointerCapture(e.pointerId)
      drag = { at: pixel(e), hasMoved: false }
    })
    canvas.addEventListener('pointermove', e => {
      if (!drag) return
      const [px, py] = pixel(e), [x, y] = drag.at
      if (Math.hypot(px - x, py - y) > 4) drag.hasMoved = true
      if (drag.hasMoved) { twin.pan(px - x, py - y); drag.at = [px, py] }
    })
    canvas.addEventListener('pointerup', e => {
      const block = twin.at(...twin.place(...pixel(e)))
      if (drag && !drag.hasMoved && block >= 0) this.choose(twin.plan[block])
      drag = null
    })
    canvas.addEventListener('pointercancel', () => { drag = null })
    canvas.addEventListener('wheel', e => {
      e.preventDefault()
      twin.zoom(e.deltaY < 0 ? 1.2 : 1 / 1.2, ...pixel(e))
    }, { passive: false })
    hearMapKeys(canvas, twin)
  }
}

/** Arrow keys move a map, + and − zoom it, 0 shows all of it. */
export function hearMapKeys(canvas, map) {
  canvas.addEventListener('keydown', e => {
    const step = 80 * map.ratio
    const moves = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }
    if (moves[e.key]) map.pan(...moves[e.key])
    else if (e.key === '+' || e.key === '=') map.zoom(1.5)
    else if (e.key === '-') map.zoom(1 / 1.5)
    else if (e.key === '0') map.whole()
    else return
    e.preventDefault()
  })
}
