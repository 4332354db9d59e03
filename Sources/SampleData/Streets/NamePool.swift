import DeterministicParallel

/// Words of which the town's names are made, in the manner of Catalan towns; persons are invented by pairing
/// common first names and surnames.
enum NameWords {
  static let saints = [
    "Sant Martí", "Sant Pere", "Sant Joan", "Santa Maria", "Sant Jaume", "Santa Llúcia", "Sant Antoni",
    "Sant Miquel", "Santa Anna", "Sant Josep", "Santa Eulàlia", "Sant Roc", "Sant Sebastià", "Santa Clara",
    "Sant Francesc", "Sant Pau", "Santa Caterina", "Sant Isidre", "Sant Cristòfol", "Santa Magdalena",
    "Sant Telm", "Sant Genís", "Santa Tecla", "Sant Llorenç", "Sant Esteve", "Santa Bàrbara", "Sant Ramon",
    "Sant Iscle", "Sant Narcís", "Santa Àgata", "Sant Benet", "Sant Feliu", "Santa Madrona", "Sant Oleguer",
  ]
  /// With the preposition and article that belong to them.
  static let trades = [
    "dels Teixidors", "dels Fusters", "dels Ferrers", "dels Basters", "de les Filadores", "dels Corders",
    "dels Assaonadors", "dels Blanquers", "dels Forners", "dels Gerrers", "dels Boters", "dels Paletes",
    "dels Mestres", "dels Traginers", "dels Cistellers", "de les Bugaderes", "dels Pescadors",
    "dels Escudellers",
    "dels Sabaters", "dels Moliners", "dels Hortolans", "dels Tintorers", "dels Velers", "dels Calderers",
    "dels Argenters", "de les Puntaires", "dels Pellaires", "dels Rajolers",
  ]
  static let things = [
    "del Molí", "de la Font", "del Pont", "de la Creu", "del Pou", "de la Torre", "del Forn", "de l'Hort",
    "de la Riba", "del Call", "de la Bassa", "del Portal", "de la Muralla", "del Safareig", "de l'Església",
    "del Mercat", "de la Llotja", "de l'Hospital", "de les Escoles", "del Teatre", "de l'Estació",
    "del Ferrocarril", "de la Fàbrica", "del Gas", "de la Indústria", "del Comerç", "de la Palla",
    "del Blat", "de l'Oli", "del Vi", "de la Sal", "del Carbó", "de la Llenya", "del Fang", "de la Sorra",
    "del Roser", "de la Mercè", "del Carme", "dels Dolors", "del Pilar", "de la Salut", "de la Pau",
    "de la Llibertat", "de la Unió", "del Progrés", "de la Concòrdia", "de l'Amistat", "de la Igualtat",
    "de la Primavera", "de la Lluna", "del Sol", "de l'Estrella", "del Vent", "de la Tramuntana",
    "del Llevant", "de Ponent", "de Migdia", "de l'Aurora", "de l'Om", "del Xiprer", "de l'Olivera",
    "de la Figuera", "del Noguer", "de l'Ametller", "dels Tarongers", "dels Llimoners", "de les Moreres",
    "dels Plàtans", "dels Til·lers", "dels Pins", "de les Alzines", "dels Roures", "del Romaní",
    "de la Farigola", "de l'Espígol", "de les Roses", "dels Lliris", "de les Violetes", "de la Ginesta",
    "de l'Oreneta", "del Rossinyol", "de la Cadernera", "de la Perdiu", "del Falcó", "de les Abelles",
    "de les Granotes", "dels Cavalls", "del Bou", "de la Serra", "del Puig", "de la Vall", "del Turó",
    "de la Roca", "del Torrent", "de la Resclosa", "de les Vinyes", "de l'Era", "del Prat", "de la Closa",
    "de les Eres", "del Sot", "de la Carena", "del Grau", "dels Arcs", "de la Cendra", "de la Processó",
  ]
  /// What tells two places of one name apart, whatever the name's gender.
  static let qualities = ["de Dalt", "de Baix", "del Mig", "Gran"]
  static let firstNames = [
    "Joan", "Maria", "Josep", "Montserrat", "Jordi", "Carme", "Pere", "Mercè", "Antoni", "Núria", "Francesc",
    "Rosa", "Jaume", "Dolors", "Ramon", "Teresa", "Miquel", "Anna", "Lluís", "Concepció", "Enric", "Caterina",
    "Manuel", "Isabel", "Carles", "Elvira", "Ferran", "Pilar", "Bernat", "Àngela", "Guillem", "Clara",
    "Narcís", "Aurora", "Pau", "Frederica", "Albert", "Lluïsa", "Àngel", "Neus", "Salvador", "Remei",
    "Eduard", "Matilde", "Climent", "Eulàlia", "Rafael", "Victòria", "Benet", "Roser", "Agustí", "Cecília",
  ]
  static let surnames = [
    "Ferrer", "Vila", "Serra", "Puig", "Roca", "Soler", "Font", "Riera", "Bosch", "Sala", "Pujol", "Casals",
    "Coll", "Costa", "Mas", "Rovira", "Vidal", "Torrent", "Prat", "Camps", "Bonet", "Ribes", "Pons", "Grau",
    "Valls", "Planas", "Carreras", "Fàbregas", "Oliveras", "Sunyer", "Jordà", "Bassas", "Cervera", "Dalmau",
    "Esteve", "Ferrando", "Garriga", "Homs", "Isern", "Julià", "Llobet", "Marquès", "Noguera", "Oller",
    "Palau", "Quer", "Rabassa", "Sabater", "Tarrés", "Ubach", "Verdaguer", "Xirau", "Ametller", "Batlle",
    "Canals", "Domènech", "Escolà", "Figueres", "Gibert", "Huguet", "Janer", "Lladó", "Mercader", "Nadal",
    "Obiols", "Parera", "Rius", "Solà", "Trias", "Vives", "Albareda", "Brugada", "Capdevila", "Descamps",
    "Fontanals", "Gelabert", "Jofre", "Llorens", "Miralles", "Pallarès", "Reixach", "Tortosa", "Vilaseca",
  ]
}

/// Names without a street's type, each once: the short ones of old towns first, then persons.
struct NamePool {
  private let common: [String]
  private let persons: [Int]
  private var taken = 0

  init(seed: UInt64) {
    var draws = SampleStream.names.generator(seed)
    let qualified = NameWords.things.prefix(24).flatMap { thing in
      NameWords.qualities.prefix(3).map { "\(thing) \($0)" }
    }
    let saints = NameWords.saints.map { "de \($0)" }
    common = (saints + NameWords.trades + NameWords.things + qualified).shuffled(using: &draws)
    persons = Array(0..<NameWords.firstNames.count * NameWords.surnames.count).shuffled(using: &draws)
  }

  /// A name that was not handed out before.
  mutating func next() -> String {
    defer { taken += 1 }
    // Two of three names are common words until those run out.
    let commonBefore = min(common.count, (2 * taken + 2) / 3)
    if taken % 3 != 2, commonBefore < common.count { return common[commonBefore] }
    let person = taken - min(common.count, (2 * (taken + 1) + 1) / 3)
    return NamePool.person(persons[max(0, person) % persons.count], round: max(0, person) / persons.count)
  }

  private static func person(_ pair: Int, round: Int) -> String {
    let first = NameWords.firstNames[pair / NameWords.surnames.count]
    let surname = NameWords.surnames[pair % NameWords.surnames.count]
    let isVowel = "AEIOUÀÈÉÍÒÓÚ".contains(first.prefix(1))
    // When the pairs run out, persons get a second surname, and after that a number.
    let second = round == 0 ? "" : " i " + NameWords.surnames[round % NameWords.surnames.count]
    let number = round < NameWords.surnames.count ? "" : " \(round / NameWords.surnames.count + 1)"
    return (isVowel ? "d'" : "de ") + first + " " + surname + second + number
  }
}
