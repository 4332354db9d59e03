extension CSVRowCursor {
  /// Where the row ends at whose beginning the cursor stands, if it holds nothing but delimiters, blanks and empty quotes;
  /// else nil.
  ///
  /// Where there is one column, quotes alone are what a row without a value looks like.
  func endOfEmptyRow() -> Int? {
    var (isQuoted, mayOpen, hasQuotes, hasDelimiters) = (false, true, false, false)
    var place = position
    while place < end {
      let byte = bytes[place]
      if byte == .quote {
        // A quote behind a closing one is a quote in a field that has something.
        guard isQuoted || mayOpen else { return nil }
        (isQuoted, mayOpen, hasQuotes) = (!isQuoted, false, true)
      } else if byte == delimiter {
        if isQuoted { return nil }
        (mayOpen, hasDelimiters) = (true, true)
      } else if byte == .lineFeed {
        if isQuoted { return nil }
        place += 1
        break
      } else if byte != .blank, byte != UInt8(ascii: "\t"), byte != .carriageReturn {
        return nil
      }
      place += 1
    }
    let isValue = hasQuotes && !hasDelimiters && (width ?? 1) == 1
    return isQuoted || isValue ? nil : place
  }

  /// The quote that stands behind the blanks at the cursor and opens a field; nil where there is none.
  func quoteBehindBlanks() -> Int? {
    guard delimiter != .blank else { return nil }
    var place = position
    while place < end, bytes[place] == .blank { place += 1 }
    guard place < end, bytes[place] == .quote,
      bytes.closingQuote(ofOneAt: place, before: end, delimiter: delimiter) != nil
    else { return nil }
    return place
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a field closes whose quote stands behind blanks: in the same line, with nothing but blanks before the next
  /// delimiter; nil where the quotes are plain characters.
  func closingQuote(ofOneAt quote: Int, before end: Int, delimiter: UInt8) -> Int? {
    var place = quote + 1
    while place < end, self[place] != .lineFeed {
      guard self[place] == .quote else {
        place += 1
        continue
      }
      if place + 1 < end, self[place + 1] == .quote {
        place += 2
        continue
      }
      var next = place + 1
      while next < end, self[next] == .blank { next += 1 }
      if next < end, self[next] == .carriageReturn { next += 1 }
      return next == end || self[next] == delimiter || self[next] == .lineFeed ? place : nil
    }
    return nil
  }
}

extension TableNote {
  /// That rows without anything in them were passed over; nil where there were none.
  static func passedOver(_ emptyRows: Int) -> TableNote? {
    guard emptyRows > 0 else { return nil }
    return TableNote(
      emptyRows == 1
        ? "{0} empty row of the file is not counted: rows that messages name may be one further down in it"
        : "{0} empty rows of the file are not counted: rows that messages name may be as many further down in it",
      ["\(emptyRows)"], isDoubtful: true)
  }
}
