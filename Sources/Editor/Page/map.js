// The map of blocks: an own canvas, which paints only the boxes in which something changed.
import { drawLabels, placeLabels } from './labels.js'
import { Still } from './still.js'

const FAR = 1e9

export class BlockMap {
  /** @param canvas the element; @param city what the server gave: shapes in decimetres, y upwards; @param twin a map of
   * the same blocks, whose shapes are taken over. */
  constructor(canvas, city, twin) {
    this.canvas = canvas
    this.context = canvas.getContext('2d')
    this.city = city
    this.plan = []
    this.isCutOff = new Set()
    this.scale = 1
    this.x = 0
    this.y = 0
    this.labels = []
    this.hasLabels = true
    if (twin) {
      for (const part of ['boxes', 'paths', 'middles', 'rings', 'extent', 'edgesOf', 'cell', 'columns', 'grid', 'colours']) {
        this[part] = twin[part]
      }
    } else {
      this.#readShapes()
      this.#readEdges()
      this.#makeGrid()
      this.colours = city.areas.map((_, i) =>
        `hsl(${Math.round(i * 137.508) % 360} ${[55, 70, 45][i % 3]}% ${[72, 62, 80][Math.floor(i / 3) % 3]}%)`)
    }
    this.still = new Still()
    new ResizeObserver(() => this.resize()).observe(canvas)
  }

  #readShapes() {
    const count = this.city.shapes.length
    this.boxes = new Float64Array(4 * count)
    this.paths = []
    this.middles = []
    this.rings = this.city.shapes.map(rings => rings.map(steps => {
      const ring = new Int32Array(steps.length)
      let x = 0, y = 0
      for (let i = 0; i < steps.length; i += 2) { ring[i] = x += steps[i]; ring[i + 1] = y += steps[i + 1] }
      return ring
    }))
    for (let block = 0; block < count; block++) {
      const path = new Path2D()
      let left = FAR, bottom = FAR, right = -FAR, top = -FAR
      for (const ring of this.rings[block]) {
        for (let i = 0; i < ring.length; i += 2) {
          if (i) path.lineTo(ring[i], ring[i + 1]); else path.moveTo(ring[i], ring[i + 1])
          left = Math.min(left, ring[i]); right = Math.max(right, ring[i])
          bottom = Math.min(bottom, ring[i + 1]); top = Math.max(top, ring[i + 1])
        }
        path.closePath()
      }
      this.boxes.set([left, bottom, right, top], 4 * block)
      this.paths.push(path)
      this.middles.push([(left + right) / 2, (bottom + top) / 2])
    }
    this.extent = [0, 0, 1, 1]
    for (let b = 0; b < count; b++) {
      this.extent[2] = Math.max(this.extent[2], this.boxes[4 * b + 2])
      this.extent[3] = Math.max(this.extent[3], this.boxes[4 * b + 3])
    }
  }

  /** Each piece of border with the block on either side: borders of areas are those between blocks of two. */
  #readEdges() {
    const width = this.extent[2] + 2, points = new Map(), edges = new Map()
    this.edgesOf = this.rings.map(() => [])
    const point = (x, y) => {
      const key = y * width + x
      let number = points.get(key)
      if (number === undefined) points.set(key, number = points.size)
      return number
    }
    this.rings.forEach((rings, block) => rings.forEach(ring => {
      const length = ring.length / 2
      for (let i = 0; i < length; i++) {
        const j = (i + 1) % length
        const a = point(ring[2 * i], ring[2 * i + 1]), b = point(ring[2 * j], ring[2 * j + 1])
        if (a === b) continue
        const key = Math.min(a, b) * 67108864 + Math.max(a, b)
        let edge = edges.get(key)
        if (!edge) {
          edges.set(key, edge = { at: [ring[2 * i], ring[2 * i + 1], ring[2 * j], ring[2 * j + 1]], one: block, other: -1 })
        } else if (edge.one !== block) edge.other = block
        this.edgesOf[block].push(edge)
      }
    }))
  }

  #makeGrid() {
    const count = Math.max(1, Math.round(Math.sqrt(this.paths.length)))
    this.cell = Math.max(this.extent[2], this.extent[3]) / count + 1
    this.columns = Math.ceil(this.extent[2] / this.cell) + 1
    this.grid = new Map()
    this.paths.forEach((_, block) => this.#cells(this.boxes.subarray(4 * block, 4 * block + 4), key => {
      if (!this.grid.has(key)) this.grid.set(key, [])
      this.grid.get(key).push(block)
    }))
  }

  #cells([left, bottom, right, top], each) {
    for (let r = Math.max(0, Math.floor(bottom / this.cell)); r <= Math.min(top, this.extent[3]) / this.cell; r++) {
      for (let c = Math.max(0, Math.floor(left / this.cell)); c <= Math.min(right, this.extent[2]) / this.cell; c++) {
        each(r * this.columns + c)
      }
    }
  }

  /** The blocks whose boxes meet a box. */
  within([left, bottom, right, top]) {
    const found = new Set()
    this.#cells([left, bottom, right, top], key => {
      for (const b of this.grid.get(key) ?? []) {
        const i = 4 * b
        if (this.boxes[i] <= right && this.boxes[i + 2] >= left && this.boxes[i + 1] <= top && this.boxes[i + 3] >= bottom) {
          found.add(b)
        }
      }
    })
    return found
  }

  /** The block at a place of the map, or -1. */
  at(x, y) {
    const context = this.context
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    let found = -1
    for (const b of this.within([x, y, x, y])) {
      if (context.isPointInPath(this.paths[b], x, y, 'evenodd')) { found = b; break }
    }
    context.restore()
    return found
  }

  /** The blocks of which some vertex or the middle lies within so many decimetres of a place. */
  near(x, y, radius) {
    const found = []
    for (const b of this.within([x - radius, y - radius, x + radius, y + radius])) {
      const close = (px, py) => (px - x) ** 2 + (py - y) ** 2 <= radius * radius
      if (close(...this.middles[b]) ||
        this.rings[b].some(ring => { for (let i = 0; i < ring.length; i += 2) if (close(ring[i], ring[i + 1])) return true; return false })) {
        found.push(b)
      }
    }
    return found
  }

  /** The blocks whose middles lie in a polygon. */
  inside(polygon) {
    const path = new Path2D()
    polygon.forEach(([x, y], i) => i ? path.lineTo(x, y) : path.moveTo(x, y))
    path.closePath()
    this.context.save()
    this.context.setTransform(1, 0, 0, 1, 0, 0)
    const found = this.middles.flatMap(([x, y], b) => this.context.isPointInPath(path, x, y, 'evenodd') ? [b] : [])
    this.context.restore()
    return found
  }

  resize() {
    const ratio = window.devicePixelRatio || 1
    const { clientWidth, clientHeight } = this.canvas
    if (!clientWidth || !clientHeight) return
    const isFirst = !this.ratio
    this.ratio = ratio
    this.canvas.width = clientWidth * ratio
    this.canvas.height = clientHeight * ratio
    if (isFirst) this.whole(); else this.paint()
  }

  whole() {
    this.scale = 0.96 * Math.min(this.canvas.width / this.extent[2], this.canvas.height / this.extent[3])
    this.x = this.extent[2] / 2
    this.y = this.extent[3] / 2
    this.paint()
  }

  zoom(factor, px = this.canvas.width / 2, py = this.canvas.height / 2) {
    const [x, y] = this.place(px, py)
    this.scale = Math.min(Math.max(this.scale * factor, 1e-4), 20)
    this.x = x - (px - this.canvas.width / 2) / this.scale
    this.y = y + (py - this.canvas.height / 2) / this.scale
    this.soon()
  }

  pan(dx, dy) {
    this.x -= dx / this.scale
    this.y += dy / this.scale
    this.soon()
  }

  /** The place of the map under a pixel of the canvas. */
  place(px, py) {
    return [this.x + (px - this.canvas.width / 2) / this.scale, this.y - (py - this.canvas.height / 2) / this.scale]
  }

  /** Shows another place in the next frame: of a large map the last picture first, and all when it stands still. */
  soon() {
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = null
      if (this.paths.length < Still.manyBlocks) return this.paint()
      this.still.show(this)
      this.moved?.(this)
    })
  }

  /** Paints what changed of some blocks: those near each other in one box, as a picture cut out along very many is slow. */
  repaint(blocks) {
    const margin = 3 / this.scale, near = 20 / this.scale
    const around = (one, other) => one.map((end, i) => (i < 2 ? Math.min : Math.max)(end, other[i]))
    const isNear = (one, other) =>
      one[0] < other[2] + near && other[0] < one[2] + near && one[1] < other[3] + near && other[1] < one[3] + near
    const boxes = []
    for (const b of blocks) {
      const [left, bottom, right, top] = this.boxes.subarray(4 * b, 4 * b + 4)
      let box = [left - margin, bottom - margin, right + margin, top + margin]
      for (let i = boxes.length - 1; i >= 0; i--) if (isNear(box, boxes[i])) box = around(box, ...boxes.splice(i, 1))
      boxes.push(box)
    }
    if (boxes.length) this.paint(boxes.length > 12 ? [boxes.reduce(around)] : boxes)
  }

  /** The pixels of a box of the map as left, top, right and bottom: whole ones, so that no seam is left where two meet. */
  #pixels([left, bottom, right, top]) {
    const { canvas: { width, height }, scale, x, y } = this
    return [
      Math.max(0, Math.floor(width / 2 + (left - x) * scale)), Math.max(0, Math.floor(height / 2 - (top - y) * scale)),
      Math.min(width, Math.ceil(width / 2 + (right - x) * scale)), Math.min(height, Math.ceil(height / 2 - (bottom - y) * scale))]
  }

  /** Paints some boxes of the map in one go; without boxes all that is in sight. */
  paint(boxes) {
    const { context, canvas, scale } = this
    if (!this.plan.length || !canvas.width) return
    if (!boxes) {
      this.still.drop(this)
      this.labels = placeLabels(this)
      this.moved?.(this)
    }
    const parts = boxes?.map(box => this.#pixels(box)).filter(([left, top, right, bottom]) => left < right && top < bottom)
      ?? [[0, 0, canvas.width, canvas.height]]
    if (!parts.length) return
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.beginPath()
    for (const [left, top, right, bottom] of parts) context.rect(left, top, right - left, bottom - top)
    context.clip()
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.setTransform(scale, 0, 0, -scale, canvas.width / 2 - this.x * scale, canvas.height / 2 + this.y * scale)
    const blocks = new Set(), thin = new Path2D(), thick = new Path2D(), cut = new Path2D()
    for (const [left, top, right, bottom] of parts) {
      for (const b of this.within([...this.place(left, bottom), ...this.place(right, top)])) blocks.add(b)
    }
    // Lines of blocks would drown a map of very many; parts are as the whole.
    if (!boxes) this.hasThinLines = blocks.size < 6000
    for (const b of blocks) {
      context.fillStyle = this.colours[this.preview?.has(b) ? this.target : this.plan[b]]
      context.fill(this.paths[b], 'evenodd')
      if (this.isCutOff.has(b)) cut.addPath(this.paths[b])
      for (const edge of this.edgesOf[b]) {
        const other = edge.one === b ? edge.other : edge.one
        if (other >= 0 && other < b && blocks.has(other)) continue
        const isBorder = other >= 0 && this.plan[other] !== this.plan[b]
        const path = isBorder ? thick : thin
        path.moveTo(edge.at[0], edge.at[1])
        path.lineTo(edge.at[2], edge.at[3])
      }
    }
    context.lineCap = 'round'
    context.strokeStyle = '#0003'
    context.lineWidth = 1 / scale
    if (this.hasThinLines) context.stroke(thin)
    context.strokeStyle = '#222'
    context.lineWidth = 2 / scale
    context.stroke(thick)
    context.strokeStyle = '#d00000'
    context.lineWidth = 3 / scale
    context.stroke(cut)
    const size = 4 * this.ratio / scale
    for (const school of this.city.schools) {
      const [x, y] = school.at
      if (boxes && !boxes.some(box => x > box[0] - size && x < box[2] + size && y > box[1] - size && y < box[3] + size)) continue
      context.fillStyle = school.takes ? '#111' : '#fff'
      context.strokeStyle = school.takes ? '#fff' : '#111'
      context.lineWidth = 1.5 / scale
      context.beginPath()
      context.rect(x - size, y - size, 2 * size, 2 * size)
      context.fill()
      context.stroke()
    }
    if (this.hasLabels) drawLabels(this, parts)
    context.restore()
  }
}
