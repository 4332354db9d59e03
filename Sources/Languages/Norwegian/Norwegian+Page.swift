extension Language {
  /// The words of a report as a page, and of a map as a picture.
  static let norwegianPage: [String: String] = [
    "The city in short": "Byen i korte trekk",
    "Mean way to school": "Gjennomsnittlig skolevei",
    "At most 1 km from their school": "Høyst 1 km fra skolen",
    "In a school of their own area": "På en skole i eget område",
    "Pupils go {0} to school on average; half of them go at most {1}, and nine in ten at most {2}.":
      "Elevene har i gjennomsnitt {0} til skolen; halvparten har høyst {1}, og ni av ti høyst {2}.",
    "The nearest school is {0} away on average: pupils go {1} further than that.":
      "Nærmeste skole ligger i gjennomsnitt {0} unna: elevene går {1} lenger enn det.",
    "{0} of them are enrolled in a school of their own catchment area.":
      "{0} av dem går på en skole i sin egen skolekrets.",
    "Who goes further": "Hvem som går lengst",
    "{0} of the pupils who live here belong to this group{1}.":
      "{0} av elevene som bor her, hører til denne gruppen{1}.",
    "The index of dissimilarity, which is 0 where all places have the same share of the group and 1 where none is mixed, is {0} over the catchment areas in which pupils live and {1} over the schools that they attend.":
      "Dissimilaritetsindeksen, som er 0 når alle steder har samme andel av gruppen og 1 når ingen er blandet, er {0} mellom skolekretsene der elevene bor, og {1} mellom skolene de går på.",
    "{0} ({1} percentage points)": "{0} ({1} prosentpoeng)",
    "The schools’ share of the group lies furthest above that of the homes around them in {0}, and furthest below it in {1}.":
      "Skolenes andel av gruppen ligger lengst over andelen i boligene omkring i {0}, og lengst under i {1}.",
    "The map": "Kartet",
    "The areas of the map": "Områdene på kartet",
    "Point at an area to see its value, and to find it in the charts and in the table below, which holds all that the map shows.":
      "Pek på et område for å se verdien og finne det igjen i diagrammene og i tabellen nedenfor, som har alt kartet viser.",
    "The map needs a browser that runs scripts; the table below holds what it shows.":
      "Kartet krever en nettleser som kjører skript; tabellen nedenfor har det kartet viser.",
    "What the map shows": "Hva kartet viser",
    "Show schools": "Vis skoler",
    "Whole city": "Hele byen",
    "Map of the catchment areas": "Kart over skolekretsene",
    "Arrow keys move the map, plus and minus zoom.": "Piltastene flytter kartet, pluss og minus zoomer.",
    "All pupils": "Alle elever",
    "School year": "Skoleår",
    "Keep this table as CSV": "Lagre tabellen som CSV",
    "Charts": "Diagrammer",
    "These figures as a table": "Tallene som tabell",
    "all but {0}": "alle unntatt {0}",
    "How far pupils go to school, on average": "Hvor langt elevene har til skolen, i gjennomsnitt",
    "The whiskers are intervals at 95 %.": "De tynne strekene er 95 %-intervaller.",
    "Interval at 95 %": "95 %-intervall",
    "How much schools are asked for": "Hvor søkte skolene er",
    "Share of the schools by first choices for each of their entry places.":
      "Andel av skolene etter førstevalg per plass på inntakstrinnet.",
    "First choices by place": "Førstevalg per plass",
    "Share of the schools": "Andel av skolene",
    "Index of dissimilarity. Dashed: what chance alone would give.":
      "Dissimilaritetsindeks. Stiplet: det tilfeldighet alene ville gi.",
    "Whiskers: interval at 95 % without what chance adds.":
      "Tynne streker: 95 %-intervall uten det tilfeldighet legger til.",
    "Pupils sorted by": "Elevene fordelt etter",
    "Index": "Indeks",
    "By chance alone": "Ved ren tilfeldighet",
    "Homes and schools, area by area: {0}": "Boliger og skoler, område for område: {0}",
    "Each dot is a catchment area. Above the line its schools have a greater share than its homes.":
      "Hver prikk er en skolekrets. Over linjen har skolene en større andel enn boligene.",
    "The areas with the widest differences": "Områdene med størst forskjell",
    "Homes": "Boliger",
    "Year by year: {0}": "År for år: {0}",
    "Index of dissimilarity.": "Dissimilaritetsindeks.",
    "Areas": "Områder",
    "Homes in residential units": "Boliger i boligsoner",
    "Homes in catchment areas": "Boliger i skolekretser",
    "Nearest schools": "Nærmeste skoler",
    "Schools attended": "Skolene de går på",
    "Districts": "Bydeler",
    "All main measures by catchment area": "Alle hovedmål per skolekrets",
    "Taking stock": "Status",
    "What is meant": "Hva som menes",
    "How it came to be measured": "Hvordan den er blitt målt",
    "Kinds of indices": "Typer indekser",
    "This territory": "Dette området",
    "School segregation is the uneven spread of groups of pupils, by origin or by the education of their parents, over the schools of a city.":
      "Skolesegregasjon er at grupper av elever, etter opphav eller foreldrenes utdanning, er ujevnt fordelt på skolene i en by.",
    "Residential segregation is the same over the places where they live. Where schools draw from their surroundings, the one passes into the other; what choice, admission and the siting of schools add or take away is the gap between both.":
      "Bostedssegregasjon er det samme mellom stedene der de bor. Der skolene henter elever fra omgivelsene, går den ene over i den andre; det som valg, inntak og skolenes plassering legger til eller trekker fra, er gapet mellom dem.",
    "A catchment area is the territory whose residents have a place or priority in its schools.":
      "En skolekrets er området der beboerne har plass eller fortrinnsrett på skolene.",
    "The index of dissimilarity was set out by Otis and Beverly Duncan in 1955, for the neighbourhoods of American cities; isolation and exposure go back to Wendell Bell (1954), indices by entropy to Henri Theil and Anthony Finizza (1971), who made them for schools.":
      "Dissimilaritetsindeksen ble framlagt av Otis og Beverly Duncan i 1955, for nabolag i amerikanske byer; isolasjon og eksponering går tilbake til Wendell Bell (1954), entropiindeksene til Henri Theil og Anthony Finizza (1971), som laget dem for skoler.",
    "In 1988 Douglas Massey and Nancy Denton sorted the indices into five dimensions. Since then much work has gone into what chance alone does to small units, and into distances, streets and scale in place of lists of areas.":
      "I 1988 sorterte Douglas Massey og Nancy Denton indeksene i fem dimensjoner. Siden er det arbeidet mye med hva tilfeldighet alene gjør med små enheter, og med avstander, gater og skala i stedet for lister over områder.",
    "Evenness asks whether all units have the same mix, exposure whom a pupil meets; concentration, clustering and centralisation ask where in the city the units of a group lie.":
      "Jevnhet spør om alle enheter har samme blanding, eksponering hvem en elev møter; konsentrasjon, klynging og sentralisering spør hvor i byen enhetene til en gruppe ligger.",
    "half the sum of the differences between the unit’s parts of the group and of the rest; 0 is even, 1 wholly apart":
      "halve summen av forskjellene mellom enhetens del av gruppen og av resten; 0 er jevnt, 1 helt atskilt",
    "the same against all pupils instead of the rest": "det samme mot alle elever i stedet for resten",
    "the share of the group in the unit of its average member":
      "andelen av gruppen i enheten til dens gjennomsnittsmedlem",
    "the share of the rest in the unit of the group’s average member":
      "andelen av resten i enheten til gruppens gjennomsnittsmedlem",
    "isolation without what the group’s share in the city alone would give":
      "isolasjonen uten det gruppens andel i byen alene ville gi",
    "how much less mixed units are than the city, by entropy":
      "hvor mye mindre blandet enhetene er enn byen, etter entropi",
    "how much the unit tells of the group": "hvor mye enheten sier om gruppen",
    "What it says": "Hva den sier",
    "Indices of the city: {0}": "Indekser for byen: {0}",
    "{0} has {1} and {2}.": "{0} har {1} og {2}.",
    "{0} catchment area has no school of its own": "{0} skolekrets har ingen egen skole",
    "{0} catchment areas have no school of their own": "{0} skolekretser har ingen egen skole",
    "{0}: {1}.": "{0}: {1}.",
    "The study follows it over {0} school years: {1}.": "Studien følger det over {0} skoleår: {1}.",
    "Methods": "Metoder",
    "Quality of the data": "Datakvalitet",
    "Ways to school: {0}. Everything lies in {1}.": "Skoleveier: {0}. Alt ligger i {1}.",
    "Intervals at 95 % say how far a value might lie elsewhere with other pupils of the same kind. Values of few pupils vary most.":
      "95 %-intervallene sier hvor en verdi kunne ligget med andre elever av samme slag. Verdier for få elever varierer mest.",
    "Indices over many small units come out above 0 even where pupils are spread at random; what chance alone would give stands beside them.":
      "Indekser over mange små enheter blir over 0 selv om elevene er tilfeldig fordelt; det tilfeldighet alene ville gi, står ved siden av.",
    "Definitions of the indicators": "Definisjoner av indikatorene",
    "Pupils who could not be placed": "Elever som ikke kunne plasseres",
    "Reason": "Årsak",
    "Nothing in the data speaks against the figures.": "Ingenting i dataene taler mot tallene.",
    "What is wrong with the data stands at the beginning of the page.":
      "Det som er galt med dataene, står først på siden.",
    "Skip to the content": "Hopp til innholdet",
    "Where pupils live, how far they go to school, and how mixed schools are":
      "Hvor elevene bor, hvor langt de har til skolen, og hvor blandet skolene er",
    "For the public": "For offentligheten",
    "Internal: not for the public": "Internt: ikke for offentligheten",
    "Chapters": "Kapitler",
    "Made by {0} of the study {1}. Nothing in this page leaves your machine.":
      "Laget av {0} av studien {1}. Ingenting på denne siden forlater maskinen din.",
    "Licence of Leaflet, which draws the map": "Lisens for Leaflet, som tegner kartet",
    "To know first": "Verdt å vite først",
    "Move the map": "Flytt kartet",
    "Up": "Opp",
    "Down": "Ned",
    "Left": "Venstre",
    "Right": "Høyre",
    "Places by pupils who live here": "Plasser per elev som bor her",
    "Places and pupils by area": "Plasser og elever per område",
    "Places of all grades of a school count in the area to which it belongs; below 100 % not all who live in an area find a place there.":
      "Plassene på alle trinn ved en skole teller i området den hører til; under 100 % får ikke alle som bor i et område, plass der.",
    "Pupils by district of the home (rows) and of the school (columns)":
      "Elever etter boligens bydel (rader) og skolens bydel (kolonner)",
    "District of the home": "Boligens bydel",
    "Outside all districts": "Utenfor alle bydeler",
    "In a school of their own district": "På en skole i egen bydel",
    "Area of the home": "Boligens område",
    "Area of the school": "Skolens område",
    "Of those who live there and are enrolled": "Av dem som bor der og går på skole",
    "The largest flows between areas": "De største strømmene mellom områder",
    "Flows between areas": "Strømmer mellom områder",
    "{0}, over the areas": "{0}, mellom områdene",
    "{0}, over the schools": "{0}, mellom skolene",
    "Index of dissimilarity by district": "Dissimilaritetsindeks etter bydel",
    "Segregation by district": "Segregasjon etter bydel",
    "Source: {0}": "Kilde: {0}",
  ]
}
