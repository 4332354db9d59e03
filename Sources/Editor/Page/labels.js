// Names of areas on the map, where there is room for them.

const SIZE = 13

/** For each area a place inside it for its name: the block nearest to the middle of all its land. */
export function placeLabels(map) {
  const sums = map.city.areas.map(() => [0, 0, 0])
  const boxes = map.city.areas.map(() => [Infinity, -Infinity])
  map.plan.forEach((area, b) => {
    if (area < 0) return
    const [left, bottom, right, top] = map.boxes.subarray(4 * b, 4 * b + 4)
    const [x, y] = map.middles[b], weight = (right - left) * (top - bottom) || 1
    sums[area][0] += weight * x
    sums[area][1] += weight * y
    sums[area][2] += weight
    boxes[area] = [Math.min(boxes[area][0], left), Math.max(boxes[area][1], right)]
  })
  const best = sums.map(() => [Infinity, 0, 0])
  map.plan.forEach((area, b) => {
    if (area < 0) return
    const [x, y] = map.middles[b], [sumX, sumY, weight] = sums[area]
    const distance = (x - sumX / weight) ** 2 + (y - sumY / weight) ** 2
    if (distance < best[area][0]) best[area] = [distance, x, y]
  })
  map.context.save()
  map.context.font = font(map)
  const labels = best.flatMap(([distance, x, y], area) => {
    const room = (boxes[area][1] - boxes[area][0]) * map.scale
    const text = distance < Infinity ? fitting(map.context, map.city.areas[area].name, room) : ''
    return text ? [{ text, x, y, width: map.context.measureText(text).width }] : []
  })
  map.context.restore()
  return labels
}

const font = map => `600 ${SIZE * (map.ratio || 1)}px system-ui, sans-serif`

/** A name, or its beginning, as far as there is room; nothing where not even four letters fit. */
function fitting(context, name, room) {
  if (context.measureText(name).width <= room) return name
  for (let length = Math.min(name.length - 1, 24); length >= 4; length--) {
    const text = name.slice(0, length).trimEnd() + '…'
    if (context.measureText(text).width <= room) return text
  }
  return ''
}

/** Draws those that meet a box of pixels, in its order the first of any that would lie on each other. */
export function drawLabels(map, [left, top, right, bottom]) {
  const { context, canvas, scale } = map, size = SIZE * map.ratio, taken = []
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.font = font(map)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3 * map.ratio
  context.strokeStyle = '#ffffffd9'
  context.fillStyle = '#111'
  context.direction = 'ltr'
  for (const label of map.labels) {
    const x = canvas.width / 2 + (label.x - map.x) * scale, y = canvas.height / 2 - (label.y - map.y) * scale
    const box = [x - label.width / 2 - 3, y - size * 0.7, x + label.width / 2 + 3, y + size * 0.7]
    if (taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue
    taken.push(box)
    if (box[2] < left || box[0] > right || box[3] < top || box[1] > bottom) continue
    context.strokeText(label.text, x, y)
    context.fillText(label.text, x, y)
  }
  context.restore()
}
