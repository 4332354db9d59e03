// Numbers as a language writes them.

/** Gives number(value, kind, isChange) of a language; the kinds are whole, index, percent and metres. */
export function numbers(language) {
  // A format takes longer to make than thousands of numbers to write.
  const formats = new Map()
  const format = (digits, isChange) => {
    const key = `${digits} ${isChange}`
    if (!formats.has(key)) {
      formats.set(key, new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits,
        signDisplay: isChange ? 'exceptZero' : 'auto' }))
    }
    return formats.get(key)
  }
  return (value, kind, isChange = false) => {
    if (value === null || value === undefined) return '–'
    const digits = kind === 'index' ? 3 : kind === 'percent' ? 1 : 0
    const shown = kind === 'percent' ? 100 * value : value
    const text = format(digits, isChange).format(shown).replace('-', '−')
    return text + (kind === 'percent' ? ' %' : kind === 'metres' ? ' m' : '')
  }
}
