import Layers
import Testing

@Suite struct MarkupTextTests {
  @Test(arguments: [
    ("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d"),
    // An accent joins with the mark before it for who counts letters, not for who reads the file.
    ("\"\u{301} <\u{338}", "&quot;\u{301} &lt;\u{338}"), ("a\u{0}b\u{1b}c\td", "abc\td"), ("è", "è"),
    ("N\u{FFFF}or\u{FFFE}d", "Nord"), ("\u{FFFD}Ａ\u{1FFFF}", "\u{FFFD}Ａ\u{1FFFF}"),
    ("", ""),
  ])
  func whatMeansSomethingIsWrittenOut(text: String, markup: String) { #expect(text.markup == markup) }

  @Test func linesAreCutAtBlanks() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("longer than that".wrapped(to: 3) == ["longer", "than", "that"])
    #expect("".wrapped(to: 3).isEmpty)
  }
}
