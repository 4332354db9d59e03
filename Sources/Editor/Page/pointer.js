// What the mouse, a pen or a finger does on the map: looking around, and moving blocks by click, brush and lasso.

/**
 * @param canvas the element of the map; @param page what the page has and does: its map, the tool and the area chosen (both
 * asked anew each time), choose(area), move(blocks, area), which ends when all is done, and hover(block).
 */
export function hearPointer(canvas, { map, tool, target, choose, move, hover }) {
  const line = document.getElementById('lasso').firstElementChild
  let drag = null
  const pixel = e => {
    const box = canvas.getBoundingClientRect()
    return [(e.clientX - box.left) * map.ratio, (e.clientY - box.top) * map.ratio]
  }
  const collect = blocks => {
    const more = blocks.filter(b => map.plan[b] !== drag.target && !map.preview.has(b))
    for (const b of more) map.preview.add(b)
    map.repaint(more)
  }
  const extend = (px, py) => {
    drag.places.push(map.place(px, py))
    drag.points += ` ${px / map.ratio},${py / map.ratio}`
    line.setAttribute('points', drag.points)
  }
  const end = () => {
    line.removeAttribute('points')
    drag = null
  }
  canvas.addEventListener('pointerdown', e => {
    if (e.button > 1 || drag) return
    canvas.setPointerCapture(e.pointerId)
    const [px, py] = pixel(e), [x, y] = map.place(px, py)
    drag = { tool: e.button === 1 ? 'look' : tool(), target: target(), px, py, hasMoved: false, places: [], points: '' }
    map.target = drag.target
    if (drag.tool === 'brush') {
      map.preview = new Set()
      collect([map.at(x, y)].filter(b => b >= 0))
    }
    if (drag.tool === 'lasso') extend(px, py)
  })
  canvas.addEventListener('pointermove', e => {
    const [px, py] = pixel(e), [x, y] = map.place(px, py)
    if (!drag) return hover(map.at(x, y))
    if (Math.hypot(px - drag.px, py - drag.py) > 4) drag.hasMoved = true
    if (drag.tool === 'look' && drag.hasMoved) {
      map.pan(px - drag.px, py - drag.py)
      ;[drag.px, drag.py] = [px, py]
    }
    if (drag.tool === 'brush') collect(map.near(x, y, 12 * map.ratio / map.scale))
    if (drag.tool === 'lasso') extend(px, py)
  })
  canvas.addEventListener('pointerup', e => {
    if (!drag) return
    const block = map.at(...map.place(...pixel(e))), { tool, target, hasMoved, places } = drag
    end()
    if (tool === 'look' && !hasMoved && block >= 0) choose(map.plan[block])
    if (tool === 'click' && !hasMoved && block >= 0) move([block], target)
    if (tool === 'brush') {
      const { preview } = map, blocks = [...preview]
      const done = () => {
        // By now there may be the next stroke.
        if (map.preview === preview) map.preview = null
        map.repaint(blocks)
      }
      // What the server refuses is painted as it was.
      if (blocks.length) move(blocks, target).then(done); else done()
    }
    if (tool === 'lasso') {
      const blocks = map.inside(places).filter(b => map.plan[b] !== target)
      if (blocks.length) move(blocks, target)
    }
  })
  canvas.addEventListener('pointercancel', () => {
    const blocks = [...map.preview ?? []]
    map.preview = null
    map.repaint(blocks)
    end()
  })
  canvas.addEventListener('wheel', e => {
    e.preventDefault()
    if (!drag) map.zoom(e.deltaY < 0 ? 1.2 : 1 / 1.2, ...pixel(e))
  }, { passive: false })
}
