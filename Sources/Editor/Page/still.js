// The last whole picture of a map of very many blocks, shown in their stead while the map is being moved.

const PAUSE = 120

export class Still {
  /** Fewer blocks than this are painted in a frame. */
  static manyBlocks = 3000

  /** Shows where the picture is by now, and has all painted anew once nothing moves for a moment. */
  show(map) {
    const { canvas, context, scale } = map
    if (!this.picture) {
      this.picture = document.createElement('canvas')
      ;[this.picture.width, this.picture.height] = [canvas.width, canvas.height]
      this.picture.getContext('2d').drawImage(canvas, 0, 0)
      ;[this.x, this.y, this.scale] = this.seen
    }
    const { width, height } = this.picture, factor = scale / this.scale
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.drawImage(
      this.picture, canvas.width / 2 + (this.x - map.x) * scale - width * factor / 2,
      canvas.height / 2 - (this.y - map.y) * scale - height * factor / 2, width * factor, height * factor)
    context.restore()
    clearTimeout(this.later)
    this.later = setTimeout(() => map.paint(), PAUSE)
  }

  /** Lets the picture go: the map is painted itself, at this place. */
  drop(map) {
    clearTimeout(this.later)
    this.picture = null
    this.seen = [map.x, map.y, map.scale]
  }
}
