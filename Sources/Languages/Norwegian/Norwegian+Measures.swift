extension Language {
  /// Titles of measures and their units.
  static let norwegianMeasures: [String: String] = [
    "Pupils who live here": "Elever som bor her",
    "Pupils enrolled here": "Elever ved skolene her",
    "Residents of whom it is not known": "Bosatte der det ikke er kjent",
    "Share among the pupils who live here": "Andel av elevene som bor her",
    "Share among the pupils enrolled here": "Andel av elevene ved skolene her",
    "Share enrolled less share resident, percentage points":
      "Andel ved skolene minus andel av bosatte, prosentpoeng",
    "Pupils from families with low education": "Elever fra familier med lav utdanning",
    "Pupils from families with high education": "Elever fra familier med høy utdanning",
    "Applications of first rank by entry place": "Førsteønsker per startplass",
    "Schools by their demand by place": "Skoler etter søkning per plass",
    "Entry places by the demand for the schools": "Startplasser etter søkningen til skolene",
    "below {0}": "under {0}",
    "{0} to {1}": "{0} til {1}",
    "above {0}": "over {0}",
    "Of those assigned to schools here, for whom the school was the first choice":
      "Av dem som fikk plass ved skolene her, de som hadde skolen som førsteønske",
    "Of those whose first choice is a school here, who were assigned to it":
      "Av dem som har en skole her som førsteønske, de som fikk plass der",
    "Schools by their share of first choices": "Skoler etter andelen førsteønsker",
    "Pupils in {0} schools, of those {1}": "Elever ved {0} skoler, av dem {1}",
    "Pupils whose school's sector is not known, of those {0}":
      "Elever ved skoler med ukjent eierform, av dem {0}",
    "who live here": "som bor her",
    "enrolled here": "som går på skole her",
    "public": "offentlige",
    "subsidised": "offentlig støttede",
    "private": "private",
    "unknown": "ukjente",
    "Of the pupils of {0} schools the year before, who are now in {1} ones":
      "Av elevene ved {0} skoler året før, de som nå går ved {1}",
    "Of the pupils of public schools the year before, who are now in subsidised or private ones":
      "Av elevene ved offentlige skoler året før, de som nå går ved offentlig støttede eller private",
    "Pupils of the year before who are no longer found": "Elever fra året før som ikke gjenfinnes",
    "Pupils who came to {0} schools from other sectors less those who left them":
      "Elever som kom til {0} skoler fra andre eierformer, minus dem som forlot dem",
    "Full-time support teachers for special needs by 100 pupils":
      "Årsverk til spesialundervisning per 100 elever",
    "Support for special needs, of all teaching time": "Spesialundervisning, av all undervisningstid",
    "Mean years of experience of the teachers": "Gjennomsnittlig antall år lærerne har undervist",
    "Experienced teachers, of all teaching time": "Erfarne lærere, av all undervisningstid",
    "Teachers in their first year at the school, of all teaching time":
      "Lærere i sitt første år ved skolen, av all undervisningstid",
    "Schools with more new teachers than the threshold": "Skoler med flere nye lærere enn terskelen",
    "Mean of the schools' shares of new teachers": "Gjennomsnitt av skolenes andeler nye lærere",
    "Mean cost for a pupil and year, {0}": "Gjennomsnittlig kostnad per elev og år, {0}",
    "Mean cost for a pupil and year in {0} schools, {1}":
      "Gjennomsnittlig kostnad per elev og år ved {0} skoler, {1}",
    "Cost for a year that half of the pupils do not exceed, {0}":
      "Kostnad per år som halvparten av elevene ikke overstiger, {0}",
    "Cost for a year that half of the pupils of {0} schools do not exceed, {1}":
      "Kostnad per år som halvparten av elevene ved {0} skoler ikke overstiger, {1}",
    "Gini": "Gini",
    "Gorard's segregation index": "Gorards segregasjonsindeks",
    "Hutchens' square root index": "Hutchens’ kvadratrotindeks",
    "Information index": "Informasjonsindeks",
    "Mutual information": "Gjensidig informasjon",
    "Isolation": "Isolasjon",
    "Exposure": "Eksponering",
    "Correlation ratio": "Korrelasjonsforhold",
    "over the residential units": "over boligenhetene",
    "over the catchment areas of the homes": "over hjemmenes skolekretser",
    "over the schools nearest to the homes": "over skolene nærmest hjemmene",
    "over the schools attended": "over skolene elevene går på",
    "what the boundaries of the catchment areas change": "det skolekretsgrensene endrer",
    "what the siting of the schools changes": "det skolenes plassering endrer",
    "what school choice changes": "det skolevalget endrer",
    "public schools": "offentlige skoler",
    "subsidised schools": "offentlig støttede skoler",
    "private schools": "private skoler",
    "schools of unknown sector": "skoler med ukjent eierform",
    "schools of the own catchment area": "skoler i egen krets",
    "schools outside it": "skoler utenfor kretsen",
    "{0} {1}, expected from random allocation": "{0} {1}, forventet ved tilfeldig fordeling",
    "{0} over the schools attended less that {1}": "{0} over skolene elevene går på, minus {1}",
    "{0}, excess over randomness: over the schools attended less that {1}":
      "{0}, utover tilfeldighet: over skolene elevene går på, minus {1}",
    "{0}: {1}": "{0}: {1}",
    "{0}, excess over randomness: {1}": "{0}, utover tilfeldighet: {1}",
    "{0}: what choosing {1} changes": "{0}: det valget av {1} endrer",
    "Pupils whose home and school are known": "Elever med kjent hjem og skole",
    "Mean distance to the school attended, m": "Gjennomsnittlig avstand til egen skole, m",
    "Median distance to the school attended, m": "Median avstand til egen skole, m",
    "Distance to the school attended that 90 % of pupils do not exceed, m":
      "Avstand til egen skole som 90 % av elevene ikke overstiger, m",
    "Pupils at most 500 m from the school attended": "Elever høyst 500 m fra egen skole",
    "Pupils at most 1 km from the school attended": "Elever høyst 1 km fra egen skole",
    "Pupils more than 2 km from the school attended": "Elever mer enn 2 km fra egen skole",
    "Mean distance to the school of the catchment area, m": "Gjennomsnittlig avstand til kretsens skole, m",
    "Median distance to the school of the catchment area, m": "Median avstand til kretsens skole, m",
    "Mean distance to the nearest school, m": "Gjennomsnittlig avstand til nærmeste skole, m",
    "Median distance to the nearest school, m": "Median avstand til nærmeste skole, m",
    "Mean distance walked further than to the nearest school, m":
      "Gjennomsnittlig avstand utover den til nærmeste skole, m",
    "Length of the ways to the school attended over that of the straight lines":
      "Skoleveienes lengde i forhold til luftlinjene",
    "Mean distance to the school attended, less that of the rest, m":
      "Gjennomsnittlig avstand til egen skole, minus de andres, m",
    "Mean distance to the nearest school, less that of the rest, m":
      "Gjennomsnittlig avstand til nærmeste skole, minus de andres, m",
    "Mean distance beyond the nearest school, less that of the rest, m":
      "Gjennomsnittlig avstand utover nærmeste skole, minus de andres, m",
    "Pupils to whom another school is nearer than that of the catchment area":
      "Elever som har en annen skole nærmere enn kretsens",
    "Mean distance that the nearer school would save these pupils, m":
      "Gjennomsnittlig avstand den nærmere skolen ville spare disse elevene, m",
    "Pupils enrolled in their own catchment area, of those who live here":
      "Elever ved skole i egen krets, av dem som bor her",
    "Retention of the rest less that of the group, percentage points":
      "De andres andel i egen krets minus gruppens, prosentpoeng",
    "Pupils enrolled outside their catchment area, of those who live here":
      "Elever ved skole utenfor egen krets, av dem som bor her",
    "Pupils who live in another catchment area, of those enrolled here":
      "Elever som bor i en annen krets, av dem som går på skole her",
    "Pupils enrolled here less those who live here, by those who live here":
      "Elever ved skolene her minus bosatte, i forhold til bosatte",
    "Pupils in {0} schools of their own catchment area, of those who live here":
      "Elever ved {0} skoler i egen krets, av dem som bor her",
    "Pupils in {0} schools outside their catchment area, of those who live here":
      "Elever ved {0} skoler utenfor egen krets, av dem som bor her",
    "Pupils with low performance, of those tested {0}": "Elever med svake resultater, av de prøvde {0}",
    "Pupils with high performance, of those tested {0}": "Elever med sterke resultater, av de prøvde {0}",
    "Schools with more pupils of low performance than the threshold":
      "Skoler med flere elever med svake resultater enn terskelen",
    "Schools with more pupils of high performance than the threshold":
      "Skoler med flere elever med sterke resultater enn terskelen",
    "Pupils tested, of those of the tested grades {0}": "Prøvde elever, av dem på de prøvde trinnene {0}",
    "Pupils who repeat a course, of those {0}": "Elever som går et trinn om igjen, av dem {0}",
    "grade {0}": "trinn {0}",
    "Sessions missed, of those possible, by pupils {0}": "Fravær, av mulige økter, for elever {0}",
    "Persistently absent pupils, of those {0}": "Elever med vedvarende fravær, av dem {0}",
    "Pupils of compulsory age the year before who left school":
      "Elever i skolepliktig alder året før som har sluttet",
    "Pupils of compulsory age the year before who are not enrolled and of whom it is not known why":
      "Elever i skolepliktig alder året før som ikke er innskrevet, uten at det er kjent hvorfor",
    "Mean time to the school attended, minutes": "Gjennomsnittlig tid til egen skole, minutter",
    "Median time to the school attended, minutes": "Median tid til egen skole, minutter",
    "Time to the school attended that 90 % of pupils do not exceed, minutes":
      "Tid til egen skole som 90 % av elevene ikke overstiger, minutter",
    "Pupils at most 10 minutes from the school attended": "Elever høyst 10 minutter fra egen skole",
    "Pupils at most 20 minutes from the school attended": "Elever høyst 20 minutter fra egen skole",
    "Pupils more than 30 minutes from the school attended": "Elever mer enn 30 minutter fra egen skole",
    "Mean time to the school of the catchment area, minutes":
      "Gjennomsnittlig tid til kretsens skole, minutter",
    "Mean time to the nearest school, minutes": "Gjennomsnittlig tid til nærmeste skole, minutter",
    "foreign origin": "utenlandsk bakgrunn",
    "low education": "lav utdanning",
    "high education": "høy utdanning",
    "special needs": "særskilte behov",
    "fees": "skolepenger",
    "school meals": "skolemat",
    "materials": "materiell",
    "outings": "turer",
    "after-school activities": "fritidstilbud",
    "pupils": "elever",
    "m": "m",
    "percentage points": "prosentpoeng",
    "years": "år",
    "minutes": "minutter",
    "{0} pp": "{0} pp",
  ]
}
