extension Language {
  /// Dimensions and indicators of the catalogue.
  static let norwegianCatalogue: [String: String] = [
    "Schools by level of demand":
      "Skoler etter etterspørsel",
    "First-rank applications by entry place of each school; the shares of schools and of places in each class of demand.":
      "Førsteønsker per plass på laveste trinn ved hver skole; andel skoler og plasser i hver klasse.",
    "applications per place; share of schools, of places":
      "søknader per plass; andel skoler, plasser",
    "Schools by pupils attending their first choice":
      "Skoler etter elever som fikk sitt førsteønske",
    "Of the pupils assigned to a school, those for whom it was the first choice; and of those who wished it first, those who were admitted.":
      "Av elevene som er tildelt en skole, de som hadde den som førsteønske; og av dem som ønsket den først, de som fikk plass.",
    "share of pupils; share of schools":
      "andel elever; andel skoler",
    "Pupils in public, subsidised and private schools":
      "Elever i offentlige, tilskuddsstøttede og private skoler",
    "Pupils of each sector among all whose school’s sector is known, by the area of the home and by that of the school.":
      "Elever i hver sektor av alle med kjent sektor, etter bostedets og etter skolens krets.",
    "share of pupils":
      "andel elever",
    "Pupils of foreign origin":
      "Elever med utenlandsk bakgrunn",
    "Pupils of foreign origin among those whose origin is known; the study says whom it counts.":
      "Elever med utenlandsk bakgrunn av dem med kjent bakgrunn; studien sier hvem som regnes med.",
    "Pupils from families with low or high education":
      "Elever fra familier med lav eller høy utdanning",
    "Pupils whose parents’ highest ISCED level is at most 2 (low) or at least 5 (high), among those of whom it is known.":
      "Elever der foreldrenes høyeste ISCED-nivå er høyst 2 (lav) eller minst 5 (høy), av dem der det er kjent.",
    "Transitions from public to private":
      "Overganger fra offentlig til privat",
    "Of the pupils of a sector who are found again in the next year, those who are then in each sector; those not found; the net flow.":
      "Av elevene i en sektor som gjenfinnes året etter, de som da er i hver sektor; de som ikke gjenfinnes; nettostrømmen.",
    "share of pupils; pupils":
      "andel elever; elever",
    "Support teachers for special needs":
      "Støttelærere for særskilte behov",
    "Full-time equivalents of support teachers by 100 pupils, and of all teaching time.":
      "Årsverk til støtte per 100 elever, og av all undervisningstid.",
    "full-time equivalents per 100 pupils; share of time":
      "årsverk per 100 elever; andel av tid",
    "Costs of schooling by type of cost":
      "Kostnader ved skolegang etter type",
    "Mean and median of what a pupil pays in a year for each type of cost, weighted with the pupils, in all and by sector.":
      "Gjennomsnitt og median av det en elev betaler i året for hver type kostnad, vektet med elevene, i alt og etter sektor.",
    "the study’s currency per pupil and year":
      "studiens valuta per elev og år",
    "Years of experience of teachers":
      "Lærernes erfaring i år",
    "Mean of the years taught, weighted with teaching time, and the share of experienced teachers.":
      "Gjennomsnittlig antall år som lærer, vektet med undervisningstid, og andelen erfarne lærere.",
    "years; share of time":
      "år; andel av tid",
    "Schools with a proportion of new teachers":
      "Skoler etter andel nye lærere",
    "Teachers in their first year at the school, by teaching time; schools above the threshold; the mean of the schools.":
      "Lærere i sitt første år ved skolen, etter undervisningstid; skoler over terskelen; skolenes gjennomsnitt.",
    "share of time; share of schools":
      "andel av tid; andel skoler",
    "Dissimilarity":
      "Dissimilaritetsindeks",
    "Half the sum of the differences between the shares of the group and of the rest in each school, beside its value under random allocation.":
      "Halve summen av forskjellene mellom gruppens og de øvriges andeler ved hver skole, ved siden av verdien ved tilfeldig fordeling.",
    "index from 0 to 1":
      "indeks fra 0 til 1",
    "Exposure and isolation":
      "Eksponering og isolasjon",
    "The share of the group, or of the rest, in the school of the average member of the group; the correlation ratio.":
      "Andelen av gruppen, eller av de øvrige, ved skolen til gruppens gjennomsnittlige medlem; korrelasjonsforholdet.",
    "Difference between residential and school segregation":
      "Forskjell mellom bosteds- og skolesegregasjon",
    "The index over the schools less that over the areas for the same pupils, raw and in excess of random allocation; the share enrolled less the share resident.":
      "Indeksen over skolene minus indeksen over områdene for de samme elevene, rå og utover tilfeldighet; andel innskrevne minus andel bosatte.",
    "difference of indices; percentage points":
      "differanse av indekser; prosentpoeng",
    "Average distance from home to school":
      "Gjennomsnittlig avstand mellom hjem og skole",
    "Mean, median and ninth decile to the school attended, the school of the area and the nearest one; shares within limits.":
      "Gjennomsnitt, median og niende desil til skolen man går på, områdets skole og den nærmeste; andeler innenfor grenser.",
    "metres; share of pupils":
      "meter; andel elever",
    "Retention of resident pupils in the catchment area":
      "Bosatte elever som blir i skolekretsen",
    "Pupils enrolled in a school of their own catchment area among those who live there and are enrolled anywhere.":
      "Elever ved en skole i egen skolekrets av dem som bor der og er innskrevet et sted.",
    "Retention by school sector":
      "Forblivende etter skolesektor",
    "Pupils enrolled in a school of one sector of their own catchment area among those who live there; the sectors sum to the retention.":
      "Elever ved en skole i én sektor i egen skolekrets av dem som bor der; sektorene summerer til alle som blir.",
    "Pupils enrolled outside the catchment area":
      "Elever innskrevet utenfor skolekretsen",
    "Pupils enrolled outside their area among its residents; those who come from elsewhere among its enrolled; the balance of both.":
      "Elever innskrevet utenfor området av de bosatte; de som kommer utenfra av de innskrevne; balansen.",
    "share of pupils; ratio":
      "andel elever; forhold",
    "Pupils and schools with low performance":
      "Elever og skoler med lave resultater",
    "Pupils whose score is below the low cut among those tested, the participation, and schools above the threshold.":
      "Elever med poeng under den lave grensen av dem som er prøvd, deltakelsen, og skoler over terskelen.",
    "Pupils and schools with high performance":
      "Elever og skoler med høye resultater",
    "Pupils whose score reaches the high cut among those tested, the participation, and schools above the threshold.":
      "Elever med poeng på eller over den høye grensen av dem som er prøvd, deltakelsen, og skoler over terskelen.",
    "Pupils that repeat at least one course":
      "Elever som går et trinn om igjen",
    "Repeaters among all of whom it is known, in all and by grade.":
      "Elever som går om igjen av dem der det er kjent, i alt og etter trinn.",
    "Absence and dropout":
      "Fravær og frafall",
    "Sessions missed of those possible; the persistently absent; pupils of compulsory age who left school since the year before, those of unknown destination apart.":
      "Tapte økter av de mulige; vedvarende fravær; elever i skolepliktig alder som har sluttet siden året før, de med ukjent bestemmelse for seg.",
    "share of sessions; share of pupils":
      "andel økter; andel elever",
    "Access":
      "Opptak",
    "Characteristics of school supply":
      "Kjennetegn ved skoletilbudet",
    "School segregation":
      "Skolesegregasjon",
    "Mobility":
      "Mobilitet",
    "Results":
      "Resultater",
  ]
}
