import Foundation
import StudyFixtures
import Testing

/// Where Node is installed; nil where it is not.
private let node = ["/usr/bin/node", "/usr/local/bin/node"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// What the page of consultation makes of what a family types, asked with Node as a browser would run it.
@Suite(.enabled(if: node != nil, "Node is not installed")) struct ConsultPageTests {
  private static let study =
    TinyStudy.study
      + """
      register:
        file: register.csv
        columns: {street: via, number: num, suffix: letter, postcode: cp, city: town, x: x, y: y}

      """

  /// Storgata 12 and its neighbours, Kirkeveien 5 twice in one town, and streets named after towns.
  private static let register = """
    via,num,letter,cp,town,x,y
    Storgata,12,,2400,Elverum,430950,4580500
    Storgata,12,A,2400,Elverum,431050,4580500
    Storgata,12,B,2400,Elverum,430100,4580500
    Storgata,14,,2400,Elverum,431100,4580500
    Kirkeveien,5,,2400,Elverum,430100,4580500
    Kirkeveien,5,,2412,Elverum,431900,4580500
    Skolegata,1,,2400,Elverum,430100,4580500
    Rambla dels Cavalls,2,,2400,Elverum,430100,4580600
    Carrer de Pau Torrent,13,,2400,Elverum,430100,4580700
    Via Alessandria,25,,15121,Alessandria,430100,4580500
    Via della Porta,3,,15121,Alessandria,430100,4580300
    Fagerborggata,15,,0360,Oslo,431900,4580400
    Oslo gate,15,,0192,Oslo,430100,4580400
    Rue de Pérouse,2,,90340,Chèvremont,430100,4580200
    Rue des Acacias,2,,90160,Pérouse,431900,4580200
    Rue du Jura,2,,90100,Delle,431900,4580200

    """

  /// Prints for each address the house that the page answers with, or a question mark.
  private static let script = """
    const fs = require('fs'), vm = require('vm')
    const [folder, ...typed] = process.argv.slice(2)
    const read = name => fs.readFileSync(`${folder}/${name}`, 'utf8')
    const files = ['data.js', 'typed.js', 'addresses.js'].map(read)
    const page = vm.runInNewContext(`${files.join('\\n')}; ({ matches, isCertain, houses })`)
    for (const text of typed) {
      const [match, ...others] = page.matches(text)
      const isAnswered = match !== undefined && others.length === 0 && page.isCertain(match)
      const [house] = isAnswered ? page.houses(match) : []
      console.log(house ? `${house.street.name} ${house.number}, ${house.postcode}` : '?')
    }

    """

  private static let expected: KeyValuePairs<String, String> = [
    "Storgata 12": "Storgata 12, 2400", "storgata 12, 2400 elverum": "Storgata 12, 2400",
    // A letter behind a number is part of it.
    "Storgata 12 B": "Storgata 12B, 2400", "Storgata 12/B": "Storgata 12B, 2400",
    "Storgata 12-B, 2400 Elverum": "Storgata 12B, 2400", "Storgata 12b": "Storgata 12B, 2400",
    "12 B Storgata": "Storgata 12B, 2400", "STORGATA 12 A 2400 ELVERUM": "Storgata 12A, 2400",
    "Storgata 12 C": "?", "Storgata 12 bis": "?", "Storgata 12, B": "?", "Storgata 12, A": "?",
    "Storgata 13": "?",
    "Storgata 12B-2400 Elverum": "Storgata 12B, 2400", "Storgata": "?",
    // Flats and floors are no houses; of two numbers none is sure.
    "Leilighet 14, Storgata 12, 2400 Elverum": "Storgata 12, 2400",
    "Storgata 12 leil. 14": "Storgata 12, 2400",
    "Storgata 12, 2. etg": "Storgata 12, 2400", "Storgata 12 B H0203": "Storgata 12B, 2400",
    "Storgata 14, oppgang B": "Storgata 14, 2400", "Storgata 12, oppgang B": "?",
    "14, Storgata 12": "?", "Storgata 12-14": "?", "14 Storgata 12": "?",
    // The postcode decides, or makes it a question.
    "Kirkeveien 5": "?", "Kirkeveien 5, Elverum": "?", "Kirkeveien 5, 2400 Elverum": "Kirkeveien 5, 2400",
    "Kirkeveien 5, 2412 Elverum": "Kirkeveien 5, 2412", "Kirkeveien 5, 2413 Elverum": "?",
    "Skolegata 1, 2412 Elverum": "?", "Skolegata 1, 2405 Elverum": "Skolegata 1, 2400",
    // A town stands for no street, and another town is another house.
    "Via Lobotta, 25, 15121 Alessandria": "?", "Lobotta 25, Alessandria": "?", "Alessandria 25": "?",
    "Via Alessandria, 25, 15121 Alessandria": "Via Alessandria 25, 15121",
    "Fagerborggt 15, 0360 Oslo": "Fagerborggata 15, 0360", "Holbergs gate 15, 0360 Oslo": "?",
    "2 Grande Rue, bât B, 90160 Pérouse": "?",
    "2 rue de Pérouse, 90340 Chèvremont": "Rue de Pérouse 2, 90340",
    "Storgata 12, Oslo": "?", "Elverum, Storgata 12": "Storgata 12, 2400",
    "2 R. du Jura, 90100 Delle": "Rue du Jura 2, 90100",
    // Every word of the street is needed, and every word that was typed.
    "Rambla del Mar 2": "?", "Carrer de la Pau 13": "?", "Via della Porta 3": "Via della Porta 3, 15121",
    "Avenue des Acacias 2": "?", "Acacias 2, Pérouse": "Rue des Acacias 2, 90160",
    "Résidence du Parc, 2 rue des Acacais, 90160 Pérouse": "Rue des Acacias 2, 90160",
    "Résidence les Acacias, 2": "?", "c/o Hansen, Storgata 12": "Storgata 12, 2400", "": "?", "?!": "?",
  ]

  @Test func onlyWhatTheRegisterExplainsIsAnswered() throws {
    let fixture = try TinyStudy(study: ConsultPageTests.study)
    try fixture.write(ConsultPageTests.register, to: "register.csv")
    try fixture.write(ConsultPageTests.script, to: "ask.js")
    try StripPlan.write([("West", 0, 960), ("East", 960, 2000)], to: fixture.path("plan.gpkg"))
    let run = try Binary(["consult", "study.yml", "plan.gpkg", "--output", "page"], folder: fixture.folder)
    try #require(run.status == 0, "\(run.errors)")
    let answers = try ask(ConsultPageTests.expected.map(\.key), fixture)
    #expect(answers.count == ConsultPageTests.expected.count)
    for (answer, (typed, right)) in zip(answers, ConsultPageTests.expected) {
      #expect(answer == right, "\(typed)")
    }
  }

  private func ask(_ typed: [String], _ fixture: TinyStudy) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(node))
    process.arguments = [fixture.path("ask.js"), fixture.path("page")] + typed
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }
}
