extension Language {
  /// The words of a report as a page, and of a map as a picture.
  static let italianPage: [String: String] = [
    "The city in short": "La città in breve",
    "Mean way to school": "Percorso medio per la scuola",
    "At most 1 km from their school": "Al massimo a 1 km dalla scuola",
    "In a school of their own area": "In una scuola della propria zona",
    "Pupils go {0} to school on average; half of them go at most {1}, and nine in ten at most {2}.":
      "Gli alunni percorrono in media {0} fino a scuola; metà di loro al massimo {1}, nove su dieci al massimo {2}.",
    "The nearest school is {0} away on average: pupils go {1} further than that.":
      "La scuola più vicina è in media a {0}: gli alunni vanno {1} più lontano.",
    "{0} of them are enrolled in a school of their own catchment area.":
      "Il {0} è iscritto a una scuola del proprio bacino.",
    "Who goes further": "Chi va più lontano",
    "{0} of the pupils who live here belong to this group{1}.":
      "Il {0} degli alunni che vivono qui appartiene a questo gruppo{1}.",
    "The index of dissimilarity, which is 0 where all places have the same share of the group and 1 where none is mixed, is {0} over the catchment areas in which pupils live and {1} over the schools that they attend.":
      "L’indice di dissimilarità, che è 0 se tutti i luoghi hanno la stessa quota del gruppo e 1 se nessuno è misto, è {0} tra i bacini in cui gli alunni vivono e {1} tra le scuole che frequentano.",
    "{0} ({1} percentage points)": "{0} ({1} punti percentuali)",
    "The schools’ share of the group lies furthest above that of the homes around them in {0}, and furthest below it in {1}.":
      "Il bacino dove la quota del gruppo nelle scuole supera di più quella delle case intorno è {0}; dove ne resta più sotto, {1}.",
    "The map": "La mappa",
    "The areas of the map": "Le zone della mappa",
    "Point at an area to see its value, and to find it in the charts and in the table below, which holds all that the map shows.":
      "Indica una zona per vederne il valore e ritrovarla nei grafici e nella tabella sotto, che contiene tutto ciò che la mappa mostra.",
    "The map needs a browser that runs scripts; the table below holds what it shows.":
      "La mappa richiede un browser che esegua script; la tabella sotto contiene ciò che mostra.",
    "What the map shows": "Che cosa mostra la mappa",
    "Show schools": "Mostra le scuole",
    "Whole city": "Tutta la città",
    "Map of the catchment areas": "Mappa dei bacini di utenza",
    "Arrow keys move the map, plus and minus zoom.":
      "Le frecce spostano la mappa, più e meno la ingrandiscono e la riducono.",
    "All pupils": "Tutti gli alunni",
    "School year": "Anno scolastico",
    "Keep this table as CSV": "Salva questa tabella come CSV",
    "Charts": "Grafici",
    "These figures as a table": "Queste cifre in una tabella",
    "all but {0}": "tutti tranne {0}",
    "How far pupils go to school, on average": "Quanta strada fanno gli alunni fino a scuola, in media",
    "The whiskers are intervals at 95 %.": "Le linee sottili sono intervalli al 95 %.",
    "Interval at 95 %": "Intervallo al 95 %",
    "How much schools are asked for": "Quanto sono richieste le scuole",
    "Share of the schools by first choices for each of their entry places.":
      "Quota delle scuole secondo le prime scelte per ciascun posto d’ingresso.",
    "First choices by place": "Prime scelte per posto",
    "Share of the schools": "Quota delle scuole",
    "Index of dissimilarity. Dashed: what chance alone would give.":
      "Indice di dissimilarità. Tratteggio: ciò che darebbe il solo caso.",
    "Whiskers: interval at 95 % without what chance adds.":
      "Linee sottili: intervallo al 95 % senza ciò che il caso aggiunge.",
    "Pupils sorted by": "Alunni ripartiti per",
    "Index": "Indice",
    "By chance alone": "Per solo caso",
    "Homes and schools, area by area: {0}": "Case e scuole, zona per zona: {0}",
    "Each dot is a catchment area. Above the line its schools have a greater share than its homes.":
      "Ogni punto è una zona. Sopra la linea le sue scuole hanno una quota maggiore delle sue case.",
    "The areas with the widest differences": "Le zone con le differenze maggiori",
    "Homes": "Case",
    "Year by year: {0}": "Anno per anno: {0}",
    "Index of dissimilarity.": "Indice di dissimilarità.",
    "Areas": "Zone",
    "Homes in residential units": "Case per unità residenziali",
    "Homes in catchment areas": "Case per bacini di utenza",
    "Nearest schools": "Scuole più vicine",
    "Schools attended": "Scuole frequentate",
    "Districts": "Distretti",
    "All main measures by catchment area": "Tutte le misure principali per zona",
    "Taking stock": "Fare il punto",
    "What is meant": "Di che cosa si parla",
    "How it came to be measured": "Come si è arrivati a misurarla",
    "Kinds of indices": "Tipi di indici",
    "This territory": "Questo territorio",
    "School segregation is the uneven spread of groups of pupils, by origin or by the education of their parents, over the schools of a city.":
      "La segregazione scolastica è la distribuzione disuguale di gruppi di alunni, per origine o per istruzione dei genitori, tra le scuole di una città.",
    "Residential segregation is the same over the places where they live. Where schools draw from their surroundings, the one passes into the other; what choice, admission and the siting of schools add or take away is the gap between both.":
      "La segregazione residenziale è lo stesso tra i luoghi in cui vivono. Dove le scuole accolgono chi sta intorno, l’una passa nell’altra; ciò che scelta, ammissione e ubicazione delle scuole aggiungono o tolgono è il divario tra le due.",
    "A catchment area is the territory whose residents have a place or priority in its schools.":
      "Un bacino di utenza è il territorio i cui residenti hanno posto o precedenza nelle sue scuole.",
    "The index of dissimilarity was set out by Otis and Beverly Duncan in 1955, for the neighbourhoods of American cities; isolation and exposure go back to Wendell Bell (1954), indices by entropy to Henri Theil and Anthony Finizza (1971), who made them for schools.":
      "L’indice di dissimilarità fu esposto da Otis e Beverly Duncan nel 1955, per i quartieri delle città americane; isolamento ed esposizione risalgono a Wendell Bell (1954), gli indici di entropia a Henri Theil e Anthony Finizza (1971), che li fecero per le scuole.",
    "In 1988 Douglas Massey and Nancy Denton sorted the indices into five dimensions. Since then much work has gone into what chance alone does to small units, and into distances, streets and scale in place of lists of areas.":
      "Nel 1988 Douglas Massey e Nancy Denton ordinarono gli indici in cinque dimensioni. Da allora si è lavorato molto su ciò che il solo caso fa alle unità piccole, e su distanze, strade e scala al posto di elenchi di zone.",
    "Evenness asks whether all units have the same mix, exposure whom a pupil meets; concentration, clustering and centralisation ask where in the city the units of a group lie.":
      "L’uniformità chiede se tutte le unità hanno la stessa composizione, l’esposizione chi incontra un alunno; concentrazione, raggruppamento e centralizzazione chiedono dove stanno nella città le unità di un gruppo.",
    "half the sum of the differences between the unit’s parts of the group and of the rest; 0 is even, 1 wholly apart":
      "metà della somma delle differenze tra la parte del gruppo e quella del resto in ogni unità; 0 è uguale, 1 del tutto separato",
    "the same against all pupils instead of the rest": "lo stesso con tutti gli alunni al posto del resto",
    "the share of the group in the unit of its average member":
      "la quota del gruppo nell’unità del suo membro medio",
    "the share of the rest in the unit of the group’s average member":
      "la quota del resto nell’unità del membro medio del gruppo",
    "isolation without what the group’s share in the city alone would give":
      "l’isolamento senza ciò che darebbe la sola quota del gruppo nella città",
    "how much less mixed units are than the city, by entropy":
      "quanto meno miste sono le unità rispetto alla città, per entropia",
    "how much the unit tells of the group": "quanto l’unità dice del gruppo",
    "What it says": "Che cosa dice",
    "Indices of the city: {0}": "Indici della città: {0}",
    "{0} has {1} and {2}.": "{0} ha {1} e {2}.",
    "{0} catchment area has no school of its own": "{0} bacino non ha una scuola propria",
    "{0} catchment areas have no school of their own": "{0} bacini non hanno una scuola propria",
    "{0}: {1}.": "{0}: {1}.",
    "The study follows it over {0} school years: {1}.": "Lo studio lo segue per {0} anni scolastici: {1}.",
    "Methods": "Metodi",
    "Quality of the data": "Qualità dei dati",
    "Ways to school: {0}. Everything lies in {1}.": "Percorsi per la scuola: {0}. Tutto è in {1}.",
    "Intervals at 95 % say how far a value might lie elsewhere with other pupils of the same kind. Values of few pupils vary most.":
      "Gli intervalli al 95 % dicono quanto un valore potrebbe cambiare con altri alunni dello stesso tipo. I valori di pochi alunni variano di più.",
    "Indices over many small units come out above 0 even where pupils are spread at random; what chance alone would give stands beside them.":
      "Gli indici su molte unità piccole risultano sopra 0 anche se gli alunni sono distribuiti a caso; accanto sta ciò che darebbe il solo caso.",
    "Definitions of the indicators": "Definizioni degli indicatori",
    "Pupils who could not be placed": "Alunni che non è stato possibile collocare",
    "Reason": "Motivo",
    "Nothing in the data speaks against the figures.": "Nulla nei dati contraddice le cifre.",
    "What is wrong with the data stands at the beginning of the page.":
      "Ciò che non va nei dati sta all’inizio della pagina.",
    "Skip to the content": "Vai al contenuto",
    "Where pupils live, how far they go to school, and how mixed schools are":
      "Dove vivono gli alunni, quanta strada fanno fino a scuola e quanto sono miste le scuole",
    "For the public": "Per il pubblico",
    "Internal: not for the public": "Interno: non per il pubblico",
    "Chapters": "Capitoli",
    "Made by {0} of the study {1}. Nothing in this page leaves your machine.":
      "Fatto da {0} dallo studio {1}. Nulla di questa pagina lascia il tuo computer.",
    "Licence of Leaflet, which draws the map": "Licenza di Leaflet, che disegna la mappa",
    "To know first": "Da sapere prima",
    "Move the map": "Sposta la mappa",
    "Up": "Su",
    "Down": "Giù",
    "Left": "Sinistra",
    "Right": "Destra",
    "Places by pupils who live here": "Posti per alunni che vivono qui",
    "Places and pupils by area": "Posti e alunni per zona",
    "Places of all grades of a school count in the area to which it belongs; below 100 % not all who live in an area find a place there.":
      "I posti di tutte le classi di una scuola contano nella zona a cui appartiene; sotto il 100 % non tutti quelli che vivono in una zona vi trovano posto.",
    "Pupils by district of the home (rows) and of the school (columns)":
      "Alunni per distretto della casa (righe) e della scuola (colonne)",
    "District of the home": "Distretto della casa",
    "Outside all districts": "Fuori da tutti i distretti",
    "In a school of their own district": "In una scuola del proprio distretto",
    "Area of the home": "Zona della casa",
    "Area of the school": "Zona della scuola",
    "Of those who live there and are enrolled": "Di quelli che vi vivono e sono iscritti",
    "The largest flows between areas": "I flussi maggiori tra zone",
    "Flows between areas": "Flussi tra zone",
    "{0}, over the areas": "{0}, tra le zone",
    "{0}, over the schools": "{0}, tra le scuole",
    "Index of dissimilarity by district": "Indice di dissimilarità per distretto",
    "Segregation by district": "Segregazione per distretto",
    "Source: {0}": "Fonte: {0}",
  ]
}
