extension Language {
  /// Headings and sentences of forecasts.
  static let italianForecasts: [String: String] = [
    "Pupils of {0}, from {1} school years, {2} to {3}:":
      "Alunni di {0}, da {1} anni scolastici, dal {2} al {3}:",
    "80 % interval": "intervallo all’80 %",
    "first grade": "primo livello",
    "How far forecasts of earlier years would have been off, beside taking the last year again:":
      "Di quanto avrebbero sbagliato le previsioni degli anni passati, accanto al ripetere l’ultimo anno:",
    "areas and grades": "zone e livelli",
    "years ahead": "anni avanti",
    "mean error": "errore medio",
    "last year again": "ripetendo l’ultimo anno",
    "held by intervals of 80 %": "dentro gli intervalli all’80 %",
    "Areas that change most by {0}:": "Zone che cambiano di più entro il {0}:",
    "today": "oggi",
    "then": "allora",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, {1} later:":
      "Scuole con più alunni che posti, se gli alunni continuano a scegliere come oggi: {0} già ora, {1} in seguito:",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, none later":
      "Scuole con più alunni che posti, se gli alunni continuano a scegliere come oggi: {0} già ora, nessuna in seguito",
    "places": "posti",
    "full from": "piena dal",
    "The first year of the forecast of {0}, {1}:": "Il primo anno della previsione di {0}, {1}:",
    "from": "da",
    "number": "numero",
    "own ratio": "rapporto proprio",
    "of the district": "del distretto",
    "of the city": "della città",
    "ratio taken": "rapporto usato",
    "dwellings": "abitazioni",
    "{0} of the city {1}": "{0} della città {1}",
    "by cohorts": "per coorti",
    "as today": "come oggi",
    "Of the number by cohorts and that of today, dwellings added, a mean is taken, in which today's has a weight of {0}.":
      "Si fa la media del numero per coorti e di quello di oggi, con le abitazioni aggiunte; quello di oggi ha un peso del {0}.",
    "Of the weights tried, that one would have forecast the last years best.":
      "Fra tutti i pesi provati, questo avrebbe previsto meglio gli ultimi anni.",
    "That is the usual weight where fewer than {0} years are known.":
      "È il peso consueto quando si conoscono meno di {0} anni.",
    "births of {0}": "nati nel {0}",
    "The ratio taken is (own pupils after + {0} × that of the district) / (own pupils before + {1}), over the last {2} steps from year to year at most; the district's is drawn to the city's in the same way. What a ratio has beyond 1 came by moving in, what it lacks has moved out.":
      "Il rapporto usato è (alunni dopo + {0} × quello del distretto) / (alunni prima + {1}), sugli ultimi {2} passaggi da un anno all’altro al massimo; quello del distretto è avvicinato a quello della città allo stesso modo. Ciò che un rapporto ha oltre 1 è arrivato da fuori, ciò che gli manca è partito.",
    "All years:": "Tutti gli anni:",
    "The pupils are those forecast for {0}: {1}, beside {2} in {3}. Each stands in the place of one of today’s: home, groups and school are those of that pupil.":
      "Gli alunni sono quelli previsti per il {0}: {1}, contro {2} nel {3}. Ognuno sta al posto di un alunno di oggi: casa, gruppi e scuola sono quelli di quest’ultimo.",
    "Of {0} pupils of the district beside the area's own, {1} would have forecast the last years best.":
      "Di {0} alunni del distretto accanto a quelli della zona, con {1} gli ultimi anni sarebbero stati previsti meglio.",
    "pupils go from {0} in {1} to {2} in {3}: check that both years count the same areas and grades, each pupil once":
      "gli alunni passano da {0} nel {1} a {2} nel {3}: verificare che i due anni contino gli stessi bacini e le stesse classi, e ogni alunno una sola volta",
    "births go from {0} in {1} to {2} in {3}: check that the years are over and count the same areas, each birth once":
      "le nascite passano da {0} nel {1} a {2} nel {3}: verificare che gli anni siano finiti e contino gli stessi bacini, e ogni nascita una sola volta",
    "dwellings of {0} bring {1} pupils, beside {2} today: check that \"units\" are dwellings, and \"yield\" the pupils of one":
      "le abitazioni del {0} portano {1} alunni, contro {2} di oggi: verificare che «units» siano abitazioni e «yield» gli alunni di ciascuna",
    "nobody is counted in {0} in {1}, where there are pupils the years before and after: 0 seems to stand for what is not known":
      "nel {0} non è contato nessuno in {1}, dove ci sono alunni l’anno prima e l’anno dopo: 0 sembra dire che il numero non è noto",
    "{0}: {1} has no number for {2} of {3} areas":
      "{0}: il {1} non ha numeri per {2} di {3} bacini",
    "no school is known for {0} of {1}, as their schools close and none is named that takes over: {2}; name it in the column \"successor\" of the schools":
      "non è nota alcuna scuola per {0} nel {1}, perché la loro scuola chiude e non ne è indicata una che subentri: {2}; indicatela nella colonna «successor» delle scuole",
    "no school is known for {0} of {1}: nobody of their area is in their grade today, and no school of the area has it or names it in its column \"stage\": {2}":
      "non è nota alcuna scuola per {0} nel {1}: oggi nessuno della loro zona è al loro livello, e nessuna scuola della zona lo ha o lo indica nella colonna «stage»: {2}",
    "schools that are still to open have no pupils in the forecast, as nobody chooses them today: {0}":
      "le scuole che devono ancora aprire non hanno alunni nella previsione, perché oggi nessuno le sceglie: {0}",
    "it is not known of {0} of {1} pupils whether they are in the group {2}: today’s members are those counted, those of later years take in such pupils at the share of the others":
      "di {0} alunni su {1} non si sa se siano nel gruppo {2}: i membri di oggi sono quelli contati, quelli degli anni a venire comprendono questi alunni con la quota degli altri",
    "{0}: {1} has no number for {2} of {3} areas or grades in which there are pupils in other years: the ratios are worked out without them":
      "{0}: il {1} non ha un numero per {2} di {3} zone o livelli in cui ci sono alunni in altri anni: i rapporti sono calcolati senza di essi",
    "{0} of {1} whose school closes and names none that takes over: they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} nel {1} in scuole che chiudono senza indicare quale subentri: contano nella scuola della loro zona o, dove non ce n'è, nella scuola pubblica o paritaria più vicina",
    "{0} school seems to have opened with its first grades and keeps to them in the forecast: {1}; if it grows by a grade a year, name all its grades in the column \"stage\" of the schools":
      "scuole che sembrano aver aperto con le prime classi e che vi restano nella previsione: {0} ({1}); se crescono di una classe all’anno, nominate tutte le loro classi nella colonna «stage» delle scuole",
    "{0} schools seem to have opened with their first grades and keep to them in the forecast: {1}; if they grow by a grade a year, name all their grades in the column \"stage\" of the schools":
      "scuole che sembrano aver aperto con le prime classi e che vi restano nella previsione: {0} ({1}); se crescono di una classe all’anno, nominate tutte le loro classi nella colonna «stage» delle scuole",
  ]
}
