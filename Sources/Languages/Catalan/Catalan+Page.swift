extension Language {
  /// The words of a report as a page, and of a map as a picture.
  static let catalanPage: [String: String] = [
    "The city in short": "La ciutat en poques paraules",
    "Mean way to school": "Camí mitjà a l’escola",
    "At most 1 km from their school": "A 1 km del centre com a màxim",
    "In a school of their own area": "En un centre de la pròpia zona",
    "Pupils go {0} to school on average; half of them go at most {1}, and nine in ten at most {2}.":
      "L’alumnat fa {0} de mitjana fins a l’escola; la meitat en fa com a màxim {1}, i nou de cada deu com a màxim {2}.",
    "The nearest school is {0} away on average: pupils go {1} further than that.":
      "El centre més proper és a {0} de mitjana: l’alumnat va {1} més lluny.",
    "{0} of them are enrolled in a school of their own catchment area.":
      "El {0} està matriculat en un centre de la seva zona.",
    "Who goes further": "Qui va més lluny",
    "{0} of the pupils who live here belong to this group{1}.":
      "El {0} de l’alumnat que hi viu és d’aquest grup{1}.",
    "The index of dissimilarity, which is 0 where all places have the same share of the group and 1 where none is mixed, is {0} over the catchment areas in which pupils live and {1} over the schools that they attend.":
      "L’índex de dissimilitud, que és 0 quan tots els llocs tenen la mateixa proporció del grup i 1 quan cap no és mixt, és {0} entre les zones on viu l’alumnat i {1} entre els centres on va.",
    "{0} ({1} percentage points)": "{0} ({1} punts percentuals)",
    "The schools’ share of the group lies furthest above that of the homes around them in {0}, and furthest below it in {1}.":
      "La zona on la proporció del grup als centres supera més la dels domicilis de l’entorn és {0}; on hi queda més per sota, {1}.",
    "The map": "El mapa",
    "The areas of the map": "Les zones del mapa",
    "Point at an area to see its value, and to find it in the charts and in the table below, which holds all that the map shows.":
      "Assenyaleu una zona per veure’n el valor i trobar-la als gràfics i a la taula de sota, que conté tot el que mostra el mapa.",
    "The map needs a browser that runs scripts; the table below holds what it shows.":
      "El mapa necessita un navegador que executi scripts; la taula de sota conté el que mostra.",
    "What the map shows": "Què mostra el mapa",
    "Show schools": "Mostra els centres",
    "Whole city": "Tota la ciutat",
    "Map of the catchment areas": "Mapa de les zones d’escolarització",
    "Arrow keys move the map, plus and minus zoom.":
      "Les fletxes mouen el mapa; més i menys l’amplien i el redueixen.",
    "All pupils": "Tot l’alumnat",
    "School year": "Curs",
    "Keep this table as CSV": "Desa aquesta taula com a CSV",
    "Charts": "Gràfics",
    "These figures as a table": "Aquestes xifres en una taula",
    "all but {0}": "tothom menys {0}",
    "How far pupils go to school, on average": "Quina distància fa l’alumnat fins a l’escola, de mitjana",
    "The whiskers are intervals at 95 %.": "Les línies fines són intervals del 95 %.",
    "Interval at 95 %": "Interval del 95 %",
    "How much schools are asked for": "Com són de demanats els centres",
    "Share of the schools by first choices for each of their entry places.":
      "Proporció dels centres segons les primeres opcions per cada plaça d’accés.",
    "First choices by place": "Primeres opcions per plaça",
    "Share of the schools": "Proporció dels centres",
    "Index of dissimilarity. Dashed: what chance alone would give.":
      "Índex de dissimilitud. Ratlla discontínua: el que donaria només l’atzar.",
    "Whiskers: interval at 95 % without what chance adds.":
      "Línies fines: interval del 95 % sense el que hi afegeix l’atzar.",
    "Pupils sorted by": "Alumnat repartit per",
    "Index": "Índex",
    "By chance alone": "Només per atzar",
    "Homes and schools, area by area: {0}": "Domicilis i centres, zona per zona: {0}",
    "Each dot is a catchment area. Above the line its schools have a greater share than its homes.":
      "Cada punt és una zona. Per sobre de la línia, els seus centres tenen una proporció més alta que els domicilis.",
    "The areas with the widest differences": "Les zones amb les diferències més grans",
    "Homes": "Domicilis",
    "Year by year: {0}": "Any rere any: {0}",
    "Index of dissimilarity.": "Índex de dissimilitud.",
    "Areas": "Zones",
    "Homes in residential units": "Domicilis per unitats residencials",
    "Homes in catchment areas": "Domicilis per zones d’escolarització",
    "Nearest schools": "Centres més propers",
    "Schools attended": "Centres on s’assisteix",
    "Districts": "Districtes",
    "All main measures by catchment area": "Totes les mesures principals per zona",
    "Taking stock": "Fer balanç",
    "What is meant": "De què es parla",
    "How it came to be measured": "Com s’ha arribat a mesurar",
    "Kinds of indices": "Tipus d’índexs",
    "This territory": "Aquest territori",
    "School segregation is the uneven spread of groups of pupils, by origin or by the education of their parents, over the schools of a city.":
      "La segregació escolar és la distribució desigual de grups d’alumnat, per origen o pels estudis de les famílies, entre els centres d’una ciutat.",
    "Residential segregation is the same over the places where they live. Where schools draw from their surroundings, the one passes into the other; what choice, admission and the siting of schools add or take away is the gap between both.":
      "La segregació residencial és el mateix entre els llocs on viuen. On els centres s’omplen de l’entorn, l’una passa a l’altra; el que hi afegeixen o en treuen l’elecció, l’admissió i la ubicació dels centres és la diferència entre totes dues.",
    "A catchment area is the territory whose residents have a place or priority in its schools.":
      "Una zona d’escolarització és el territori on els residents tenen plaça o prioritat als seus centres.",
    "The index of dissimilarity was set out by Otis and Beverly Duncan in 1955, for the neighbourhoods of American cities; isolation and exposure go back to Wendell Bell (1954), indices by entropy to Henri Theil and Anthony Finizza (1971), who made them for schools.":
      "L’índex de dissimilitud el van exposar Otis i Beverly Duncan el 1955, per als barris de ciutats nord-americanes; l’aïllament i l’exposició vénen de Wendell Bell (1954), i els índexs d’entropia d’Henri Theil i Anthony Finizza (1971), que els van fer per a escoles.",
    "In 1988 Douglas Massey and Nancy Denton sorted the indices into five dimensions. Since then much work has gone into what chance alone does to small units, and into distances, streets and scale in place of lists of areas.":
      "El 1988 Douglas Massey i Nancy Denton van ordenar els índexs en cinc dimensions. D’aleshores ençà s’ha treballat molt en el que l’atzar fa a les unitats petites, i en distàncies, carrers i escala en lloc de llistes de zones.",
    "Evenness asks whether all units have the same mix, exposure whom a pupil meets; concentration, clustering and centralisation ask where in the city the units of a group lie.":
      "La uniformitat pregunta si totes les unitats tenen la mateixa barreja, l’exposició amb qui coincideix un alumne; la concentració, l’agrupament i la centralització, on són a la ciutat les unitats d’un grup.",
    "half the sum of the differences between the unit’s parts of the group and of the rest; 0 is even, 1 wholly apart":
      "la meitat de la suma de les diferències entre la part del grup i la de la resta a cada unitat; 0 és igual, 1 del tot separat",
    "the same against all pupils instead of the rest": "el mateix amb tot l’alumnat en lloc de la resta",
    "the share of the group in the unit of its average member":
      "la proporció del grup a la unitat del seu membre mitjà",
    "the share of the rest in the unit of the group’s average member":
      "la proporció de la resta a la unitat del membre mitjà del grup",
    "isolation without what the group’s share in the city alone would give":
      "l’aïllament sense el que donaria tota sola la proporció del grup a la ciutat",
    "how much less mixed units are than the city, by entropy":
      "quant menys barrejades són les unitats que la ciutat, per entropia",
    "how much the unit tells of the group": "quant diu la unitat del grup",
    "What it says": "Què diu",
    "Indices of the city: {0}": "Índexs de la ciutat: {0}",
    "{0} has {1} and {2}.": "{0} té {1} i {2}.",
    "{0} catchment area has no school of its own": "{0} zona no té cap centre propi",
    "{0} catchment areas have no school of their own": "{0} zones no tenen cap centre propi",
    "{0}: {1}.": "{0}: {1}.",
    "The study follows it over {0} school years: {1}.": "L’estudi el segueix durant {0} cursos: {1}.",
    "Methods": "Mètodes",
    "Quality of the data": "Qualitat de les dades",
    "Ways to school: {0}. Everything lies in {1}.": "Camins a l’escola: {0}. Tot és en {1}.",
    "Intervals at 95 % say how far a value might lie elsewhere with other pupils of the same kind. Values of few pupils vary most.":
      "Els intervals del 95 % diuen fins on podria variar un valor amb altres alumnes de la mateixa mena. Els valors de pocs alumnes són els que més varien.",
    "Indices over many small units come out above 0 even where pupils are spread at random; what chance alone would give stands beside them.":
      "Els índexs sobre moltes unitats petites surten per sobre de 0 fins i tot si l’alumnat es reparteix a l’atzar; al costat hi ha el que donaria només l’atzar.",
    "Definitions of the indicators": "Definicions dels indicadors",
    "Pupils who could not be placed": "Alumnat que no s’ha pogut situar",
    "Reason": "Motiu",
    "Nothing in the data speaks against the figures.": "Res a les dades no va en contra de les xifres.",
    "What is wrong with the data stands at the beginning of the page.":
      "El que falla a les dades és al principi de la pàgina.",
    "Skip to the content": "Salta al contingut",
    "Where pupils live, how far they go to school, and how mixed schools are":
      "On viu l’alumnat, quina distància fa fins a l’escola i com són de mixtos els centres",
    "For the public": "Per al públic",
    "Internal: not for the public": "Intern: no és per al públic",
    "Chapters": "Capítols",
    "Made by {0} of the study {1}. Nothing in this page leaves your machine.":
      "Fet per {0} de l’estudi {1}. Res d’aquesta pàgina no surt del vostre ordinador.",
    "Licence of Leaflet, which draws the map": "Llicència de Leaflet, que dibuixa el mapa",
    "To know first": "Abans de llegir",
    "Move the map": "Mou el mapa",
    "Up": "Amunt",
    "Down": "Avall",
    "Left": "Esquerra",
    "Right": "Dreta",
    "Places by pupils who live here": "Places per alumnat que hi viu",
    "Places and pupils by area": "Places i alumnat per zona",
    "Places of all grades of a school count in the area to which it belongs; below 100 % not all who live in an area find a place there.":
      "Les places de tots els cursos d’un centre compten a la zona a què pertany; per sota del 100 % no tothom qui viu en una zona hi troba plaça.",
    "Pupils by district of the home (rows) and of the school (columns)":
      "Alumnat per districte del domicili (files) i del centre (columnes)",
    "District of the home": "Districte del domicili",
    "Outside all districts": "Fora de tots els districtes",
    "In a school of their own district": "En un centre del seu districte",
    "Area of the home": "Zona del domicili",
    "Area of the school": "Zona del centre",
    "Of those who live there and are enrolled": "Dels que hi viuen i estan matriculats",
    "The largest flows between areas": "Els fluxos més grans entre zones",
    "Flows between areas": "Fluxos entre zones",
    "{0}, over the areas": "{0}, entre les zones",
    "{0}, over the schools": "{0}, entre els centres",
    "Index of dissimilarity by district": "Índex de dissimilitud per districte",
    "Segregation by district": "Segregació per districte",
    "Source: {0}": "Font: {0}",
  ]
}
