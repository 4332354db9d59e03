/// What opening hours say of a school morning (OpenStreetMap wiki, "Key:opening_hours/specification").
///
/// Days, dates, times and what depends on the sun are understood; years, weeks and the n-th day of a month are not.
struct OpeningHours {
  /// Whether it is open at `SchoolTime`; nil when the text is not understood, or says nothing of that moment.
  static func areOpen(_ text: String) -> Bool? {
    var result: Bool?
    for (index, alternative) in text.replacing("||", with: "|").split(separator: "|").enumerated() {
      var state: Bool?
      for rule in alternative.split(separator: ";") {
        guard var reader = OpeningHours(rule) else { return result }
        if reader.tokens.isEmpty, index == 0 { continue }
        guard reader.apply(to: &state) else { return result }
      }
      if state == true { return true }
      result = result ?? state
    }
    return result
  }

  private static let weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  /// Minutes of the day, for a place in the middle latitudes in autumn and spring.
  private static let events = ["dawn": 390, "sunrise": 420, "sunset": 1140, "dusk": 1170]

  private var tokens: ArraySlice<String>

  /// The words, numbers and signs of a rule, comments apart; nil for one without an end of a comment.
  private init?(_ text: Substring) {
    var tokens: [String] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "\"" {
        guard let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
        rest = rest[rest.index(after: end)...]
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        tokens.append(word.lowercased())
        rest = rest[word.endIndex...]
      } else if first.isNumber {
        var word = rest.prefix { $0.isNumber || $0 == ":" }
        if word.last == ":" { word = word.dropLast() }
        tokens.append(String(word))
        rest = rest[word.endIndex...]
      } else {
        if !first.isWhitespace { tokens.append(first == "–" ? "-" : String(first)) }
        rest = rest.dropFirst()
      }
    }
    self.tokens = tokens[...]
  }

  /// Changes what the rules before say by one more; false when it is not understood.
  private mutating func apply(to state: inout Bool?) -> Bool {
    var isAddition = false
    repeat {
      guard let part = part() else { return false }
      switch (part.isToday, part.isClosing) {
      case (true, true): if part.isNow { state = false }
      case (true, false):
        // A rule replaces what was said before of its days.
        state = part.isNow || isAddition && state == true
      case (false, true): break
      case (false, false): state = state ?? false
      }
      isAddition = true
    } while take(",")
    return tokens.isEmpty
  }

  private struct Part {
    var isToday = true
    var isNow = true
    var isClosing = false
  }

  /// Days, times and what is then: one rule, or one of several between commas.
  private mutating func part() -> Part? {
    var part = Part()
    if tokens.isEmpty { return nil }
    if take("24/7") { return part }
    if let first = tokens.first, Self.months.contains(first) {
      guard let holds = list({ $0.dates() }) else { return nil }
      part.isToday = holds
      _ = take(":")
    }
    if let first = tokens.first, Self.weekdays.contains(first) || first == "ph" || first == "sh" {
      guard let holds = list({ $0.days() }) else { return nil }
      part.isToday = part.isToday && holds
      _ = take(":")
    }
    if tokens.first.map({ isTime($0) }) == true {
      guard let holds = list({ $0.times() }) else { return nil }
      part.isNow = holds
    }
    switch tokens.first {
    case "off", "closed":
      tokens.removeFirst()
      part.isClosing = true
    case "open": tokens.removeFirst()
    case nil, ",": break
    default: return nil
    }
    return part
  }

  private mutating func take(_ token: String) -> Bool {
    if token == "24/7", tokens.starts(with: ["24", "/", "7"]) {
      tokens = tokens.dropFirst(3)
      return true
    }
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }

  private func isTime(_ token: String) -> Bool {
    token.contains(":") && token != ":" || Self.events[token] != nil || token == "("
  }

  /// Whether one of the items between commas holds; what follows a comma but is no such item stays.
  private mutating func list(_ item: (inout OpeningHours) -> Bool?) -> Bool? {
    guard var holds = item(&self) else { return nil }
    while tokens.first == "," {
      var ahead = self
      ahead.tokens.removeFirst()
      guard let next = item(&ahead) else { break }
      self = ahead
      holds = holds || next
    }
    return holds
  }

  /// "Oct", "Apr-Oct", "Apr 15-Oct 31" or "Dec 24-26".
  private mutating func dates() -> Bool? {
    guard let from = month() else { return nil }
    let firstDay = number()
    var (to, lastDay) = (from, firstDay)
    if take("-") {
      if let month = month() {
        (to, lastDay) = (month, number())
      } else if let day = number() {
        lastDay = day
      } else {
        return nil
      }
    }
    let today = SchoolTime.month * 100 + SchoolTime.day
    let (start, end) = (from * 100 + (firstDay ?? 0), to * 100 + (lastDay ?? 99))
    return start <= end ? (start...end).contains(today) : today >= start || today <= end
  }

  private mutating func month() -> Int? {
    guard let first = tokens.first, let place = Self.months.firstIndex(of: first) else { return nil }
    tokens.removeFirst()
    return place + 1
  }

  private mutating func number() -> Int? {
    guard let first = tokens.first, let value = Int(first), value <= 31 else { return nil }
    tokens.removeFirst()
    return value
  }

  /// "Mo", "Mo-Fr"; public and school holidays, neither of which a school morning is.
  private mutating func days() -> Bool? {
    if take("ph") || take("sh") { return false }
    guard let from = weekday() else { return nil }
    guard take("-") else { return from == SchoolTime.weekday }
    guard let to = weekday() else { return nil }
    let today = SchoolTime.weekday
    return from <= to ? (from...to).contains(today) : today >= from || today <= to
  }

  private mutating func weekday() -> Int? {
    guard let first = tokens.first, let place = Self.weekdays.firstIndex(of: first) else { return nil }
    tokens.removeFirst()
    return place
  }

  /// "07:00-22:00", "22:00-06:00", "sunrise-sunset" or "07:00+".
  private mutating func times() -> Bool? {
    guard let start = time() else { return nil }
    if take("+") { return SchoolTime.minute >= start }
    guard take("-"), let end = time() else { return nil }
    _ = take("+")
    let now = SchoolTime.minute
    // Past midnight: the end of today's hours tomorrow is as that of yesterday's today.
    if end > start { return now >= start && now < end || now + 1440 < end }
    return now >= start || now < end
  }

  /// Minutes of the day: "07:30", "sunset" or "(sunset-00:30)".
  private mutating func time() -> Int? {
    if take("(") {
      guard let event = tokens.first.flatMap({ Self.events[$0] }) else { return nil }
      tokens.removeFirst()
      let sign = take("-") ? -1 : take("+") ? 1 : 0
      guard sign != 0, let shift = time(), take(")") else { return nil }
      return event + sign * shift
    }
    guard let first = tokens.first else { return nil }
    if let event = Self.events[first] {
      tokens.removeFirst()
      return event
    }
    let halves = first.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard halves.count == 2, let hours = halves[0], let minutes = halves[1], hours <= 48, minutes < 60 else {
      return nil
    }
    tokens.removeFirst()
    return hours * 60 + minutes
  }
}
