extension CatalogueIndicator {
  var norwegian: CatalogueText {
    switch self {
    case .demand:
      CatalogueText(
        name: "Skoler etter etterspørsel",
        definition:
          "Førsteønsker per plass på laveste trinn ved hver skole; andel skoler og plasser i hver klasse.",
        unit: "søknader per plass; andel skoler, plasser")
    case .firstChoice:
      CatalogueText(
        name: "Skoler etter elever som fikk sitt førsteønske",
        definition:
          "Av elevene som er tildelt en skole, de som hadde den som førsteønske; og av dem som ønsket den først, de som fikk plass.",
        unit: "andel elever; andel skoler")
    case .sectors:
      CatalogueText(
        name: "Elever i offentlige, tilskuddsstøttede og private skoler",
        definition:
          "Elever i hver sektor av alle med kjent sektor, etter bostedets og etter skolens inntaksområde.",
        unit: "andel elever")
    case .foreignOrigin:
      CatalogueText(
        name: "Elever med utenlandsk bakgrunn",
        definition:
          "Elever med utenlandsk bakgrunn av dem med kjent bakgrunn; studien sier hvem som regnes med.",
        unit: "andel elever")
    case .parentsEducation:
      CatalogueText(
        name: "Elever fra familier med lav eller høy utdanning",
        definition:
          "Elever der foreldrenes høyeste ISCED-nivå er høyst 2 (lav) eller minst 5 (høy), av dem der det er kjent.",
        unit: "andel elever")
    case .transitions:
      CatalogueText(
        name: "Overganger fra offentlig til privat",
        definition:
          "Av elevene i en sektor som gjenfinnes året etter, de som da er i hver sektor; de som ikke gjenfinnes; nettostrømmen.",
        unit: "andel elever; elever")
    case .supportTeachers:
      CatalogueText(
        name: "Støttelærere for særskilte behov",
        definition:
          "Årsverk til støtte per 100 elever, og av all undervisningstid.",
        unit: "årsverk per 100 elever; andel av tid")
    case .costs:
      CatalogueText(
        name: "Kostnader ved skolegang etter type",
        definition:
          "Gjennomsnitt og median av det en elev betaler i året for hver type kostnad, vektet med elevene, i alt og etter sektor.",
        unit: "studiens valuta per elev og år")
    case .experience:
      CatalogueText(
        name: "Lærernes erfaring i år",
        definition:
          "Gjennomsnittlig antall år som lærer, vektet med undervisningstid, og andelen erfarne lærere.",
        unit: "år; andel av tid")
    case .newTeachers:
      CatalogueText(
        name: "Skoler etter andel nye lærere",
        definition:
          "Lærere i sitt første år ved skolen, etter undervisningstid; skoler over terskelen; skolenes gjennomsnitt.",
        unit: "andel av tid; andel skoler")
    case .dissimilarity:
      CatalogueText(
        name: "Ulikhetsindeks",
        definition:
          "Halve summen av forskjellene mellom gruppens og de øvriges andeler ved hver skole, ved siden av verdien ved tilfeldig fordeling.",
        unit: "indeks fra 0 til 1")
    case .exposure:
      CatalogueText(
        name: "Eksponering og isolasjon",
        definition:
          "Andelen av gruppen, eller av de øvrige, ved skolen til gruppens gjennomsnittlige medlem; korrelasjonsforholdet.",
        unit: "indeks fra 0 til 1")
    case .residentialDifference:
      CatalogueText(
        name: "Forskjell mellom bosteds- og skolesegregering",
        definition:
          "Indeksen over skolene minus indeksen over områdene for de samme elevene, rå og utover tilfeldighet; andel innskrevne minus andel bosatte.",
        unit: "differanse av indekser; prosentpoeng")
    case .distance:
      CatalogueText(
        name: "Gjennomsnittlig avstand mellom hjem og skole",
        definition:
          "Gjennomsnitt, median og niende desil til skolen man går på, områdets skole og den nærmeste; andeler innenfor grenser.",
        unit: "meter; andel elever")
    case .retention:
      CatalogueText(
        name: "Bosatte elever som blir i inntaksområdet",
        definition:
          "Elever ved en skole i eget inntaksområde av dem som bor der og er innskrevet et sted.",
        unit: "andel elever")
    case .sectorRetention:
      CatalogueText(
        name: "Forblivende etter skolesektor",
        definition:
          "Elever ved en skole i én sektor i eget inntaksområde av dem som bor der; sektorene summerer til alle som blir.",
        unit: "andel elever")
    case .enrolledOutside:
      CatalogueText(
        name: "Elever innskrevet utenfor inntaksområdet",
        definition:
          "Elever innskrevet utenfor området av de bosatte; de som kommer utenfra av de innskrevne; balansen.",
        unit: "andel elever; forhold")
    case .lowPerformance:
      CatalogueText(
        name: "Elever og skoler med lave resultater",
        definition:
          "Elever med poeng under den lave grensen av dem som er prøvd, deltakelsen, og skoler over terskelen.",
        unit: "andel elever; andel skoler")
    case .highPerformance:
      CatalogueText(
        name: "Elever og skoler med høye resultater",
        definition:
          "Elever med poeng på eller over den høye grensen av dem som er prøvd, deltakelsen, og skoler over terskelen.",
        unit: "andel elever; andel skoler")
    case .repetition:
      CatalogueText(
        name: "Elever som går et trinn om igjen",
        definition:
          "Elever som går om igjen av dem der det er kjent, i alt og etter trinn.",
        unit: "andel elever")
    case .absence:
      CatalogueText(
        name: "Fravær og frafall",
        definition:
          "Tapte økter av de mulige; vedvarende fravær; elever i skolepliktig alder som har sluttet siden året før, de med ukjent bestemmelse for seg.",
        unit: "andel økter; andel elever")
    }
  }
}
