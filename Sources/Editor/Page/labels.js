// Names of areas on the map, where there is room for them.

const SIZE = 13

/** For each area a place inside it for its name: the block nearest to the middle of all its land. */
export function placeLabels(map) {
  map.telling ??= telling(map.city.areas.map(area => area.name))
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
    const text = distance < Infinity ? fitting(map.context, map.city.areas[area].name, map.telling[area], room) : ''
    return text ? [{ text, x, y, width: map.context.measureText(text).width }] : []
  })
  map.context.restore()
  const times = new Map()
  for (const { text } of labels) times.set(text, (times.get(text) ?? 0) + 1)
  // A shortened name that could be either's would mislead.
  return labels.filter(({ text }) => !text.includes('…') || times.get(text) === 1)
}

/** For each name how many letters of its beginning no other name begins with; infinite where all of it begins another. */
function telling(names) {
  const order = names.map((_, i) => i).sort((i, j) => names[i] < names[j] ? -1 : 1)
  const common = (a, b) => {
    let length = 0
    while (length < a.length && a[length] === b?.[length]) length++
    return length
  }
  const lengths = []
  order.forEach((i, place) => {
    const [before, name, after] = [names[order[place - 1]], names[i], names[order[place + 1]]]
    const length = 1 + Math.max(common(name, before), common(name, after))
    lengths[i] = length > name.length ? Infinity : length
  })
  return lengths
}

const font = map => `600 ${SIZE * (map.ratio || 1)}px system-ui, sans-serif`

/** A name, or as much of it as there is room for: its beginning where that tells it from others, else both its ends. */
function fitting(context, name, telling, room) {
  const fits = text => context.measureText(text).width <= room
  if (fits(name)) return name
  for (let length = Math.min(name.length - 1, 24); length >= 4; length--) {
    const end = length < telling ? length >> 1 : 0
    const text = name.slice(0, length - end).trimEnd() + '…' + name.slice(name.length - end).trimStart()
    if (fits(text)) return text
  }
  return ''
}

/** Draws those that meet some boxes of pixels, in their order the first of any that would lie on each other. */
export function drawLabels(map, parts) {
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
    if (!parts.some(([left, top, right, bottom]) => box[2] >= left && box[0] <= right && box[3] >= top && box[1] <= bottom)) continue
    context.strokeText(label.text, x, y)
    context.fillText(label.text, x, y)
  }
  context.restore()
}
