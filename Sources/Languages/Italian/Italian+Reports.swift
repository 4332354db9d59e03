extension Language {
  /// Headings and sentences of tables, summaries and maps.
  static let italianReports: [String: String] = [
    "{0} school": "{0} scuola",
    "{0} schools": "{0} scuole",
    "{0} catchment area": "{0} bacino",
    "{0} catchment areas": "{0} bacini",
    "{0} district": "{0} distretto",
    "{0} districts": "{0} distretti",
    "{0} pupil": "{0} alunno",
    "{0} pupils": "{0} alunni",
    "{0} in {1}": "{0} in {1}",
    "Distance to school: no pupil has both a known home and a known school.":
      "Distanza da scuola: di nessun alunno si conoscono casa e scuola.",
    "Distance to school ({0})": "Distanza da scuola ({0})",
    "straight line": "linea retta",
    "  to the school attended: mean {0}, median {1}; 90 % of pupils within {2}":
      "  alla scuola frequentata: media {0}, mediana {1}; il 90 % degli alunni entro {2}",
    "  to the school attended: mean {0}, median {1}, ninth decile {2}":
      "  alla scuola frequentata: media {0}, mediana {1}, nono decile {2}",
    "  to the nearest school: mean {0}": "  alla scuola più vicina: media {0}",
    "  within 500 m {0}, within 1 km {1}, beyond 2 km {2}":
      "  entro 500 m {0}, entro 1 km {1}, oltre 2 km {2}",
    "  {0} times the straight line": "  {0} volte la linea retta",
    "  without a way: {0}, {1}": "  senza percorso: {0}, {1}",
    "  over land to a street that the map joins: {0}, at most {1}":
      "  attraverso i campi fino a una strada collegata: {0}, al massimo {1}",
    "  to the nearest school: mean {0}; pupils go {1} further than that":
      "  alla scuola più vicina: media {0}; gli alunni vanno {1} più lontano",
    "  to the school of the catchment area: mean {0}, for the {1} whose area has a public or subsidised one":
      "  alla scuola del bacino: media {0}, per {1} con una scuola pubblica o paritaria nel bacino",
    "Segregation of {0}: {1} of the pupils": "Segregazione di {0}: {1} degli alunni",
    "a withheld share": "una quota che non si mostra",
    "an unknown share": "una quota sconosciuta",
    "{0}, not known of {1}": "{0}, sconosciuto del {1}",
    "  no index can be taken: the group or its rest has no pupils":
      "  nessun indice si può calcolare: il gruppo o il resto non ha alunni",
    "schools": "scuole",
    "if random": "se a caso",
    "areas": "bacini",
    "gap": "divario",
    "What may be published is in results.xlsx.": "Ciò che si può pubblicare è in results.xlsx.",
    "All {0} indicators of the catalogue are in results.xlsx.":
      "Tutti i {0} indicatori del catalogo sono in results.xlsx.",
    "{0} of the {1} indicators of the catalogue are in results.xlsx. For the others:":
      "{0} dei {1} indicatori del catalogo sono in results.xlsx. Per gli altri:",
    "  {0}  {1}: add {2}": "  {0}  {1}: aggiungere {2}",
    "  Share enrolled less share resident, percentage points, areas of {0} pupils and more:":
      "  Quota degli iscritti meno quota dei residenti, punti percentuali, bacini di {0} alunni e più:",
    "  most  {0}": "  di più   {0}",
    "  least {0}": "  di meno  {0}",
    "For the public: {0} of {1} values are withheld, as they speak of a few pupils or would give these away.":
      "Per il pubblico: {0} di {1} valori non sono mostrati, perché parlano di pochi alunni o li rivelerebbero.",
    "if a grid of homes of these pupils is public, see that no border was moved through its squares: the few homes beside it would be found by subtraction":
      "se una griglia delle case di questi alunni è pubblica, verificate che nessun confine sia stato spostato attraverso i suoi quadrati: per sottrazione si troverebbero le poche case accanto",
    "The districts cut through {0} with pupils on both sides, so means and rounded shares of those who live in a district are withheld.":
      "I distretti tagliano {0} con alunni da entrambe le parti; perciò le medie e le quote arrotondate di chi abita in un distretto non sono mostrate.",
    "All pupils have a home in a catchment area and a known school.":
      "Tutti gli alunni hanno casa in un bacino e una scuola conosciuta.",
    "Not placed: {0} ({1})": "Non collocati: {0} ({1})",
    "Not placed in {0}: {1} ({2})": "Non collocati nel {0}: {1} ({2})",
    "Warning: {0}.": "Attenzione: {0}.",
    "home outside all catchment areas": "casa fuori da tutti i bacini",
    "no address": "senza indirizzo",
    "address not in the register": "indirizzo non presente nel registro",
    "address doubtful, to be reviewed": "indirizzo dubbio, da rivedere",
    "no coordinates": "senza coordinate",
    "coordinates that are no numbers": "coordinate che non sono numeri",
    "no school given": "nessuna scuola indicata",
    "school not in the list of schools": "scuola non presente nell’elenco",
    "Who goes further, on average (with intervals at 95 %)":
      "Chi va più lontano, in media (con intervalli al 95 %)",
    "A nearer public or subsidised school than that of the catchment area":
      "Una scuola pubblica o paritaria più vicina di quella del bacino",
    "  {0} than the rest: {1}, of which to the nearest school {2} and beyond it {3}":
      "  {0} rispetto agli altri: {1}, di cui fino alla scuola più vicina {2} e oltre {3}",
    "all pupils": "tutti gli alunni",
    "  {0}: {1} of {2}": "  {0}: {1} di {2}",
    "{0}, {1} nearer on average": "{0}, {1} più vicino in media",
    "From homes to schools: {0}": "Da casa a scuola: {0}",
    "residential": "residenziale",
    "nearest": "vicina",
    "attended": "frequentata",
    "boundaries": "confini",
    "siting": "ubicazione",
    "choice": "scelta",
    "{0} by district": "{0} per distretto",
    "of which {0} exceeds chance": "di cui {0} oltre il caso",
    "95 % interval without bias {0} to {1}": "intervallo al 95 % senza distorsione da {0} a {1}",
    "  {0} {1} ({2}).": "  {0} {1} ({2}).",
    "  {0} {1} ({2}), which may be chance.": "  {0} {1} ({2}), che può essere un caso.",
    "  Of what choice changes, by sector: {0}.": "  Di ciò che cambia la scelta, per settore: {0}.",
    "  Of what choice changes, by leaving the area: {0}.":
      "  Di ciò che cambia la scelta, secondo l’uscita dal bacino: {0}.",
    "leaves {0} at {1}": "lascia {0} a {1}",
    "raises {0} from {1} to {2}": "fa salire {0} da {1} a {2}",
    "lowers {0} from {1} to {2}": "fa scendere {0} da {1} a {2}",
    "dissimilarity": "la dissimilarità",
    "gini": "il Gini",
    "gorard's segregation index": "l’indice di segregazione di Gorard",
    "hutchens' square root index": "l’indice a radice quadrata di Hutchens",
    "information index": "l’indice di informazione",
    "mutual information": "l’informazione mutua",
    "isolation": "l’isolamento",
    "exposure": "l’esposizione",
    "correlation ratio": "il rapporto di correlazione",
    "Boundaries: going from residential units to catchment areas":
      "Confini: passare dalle unità residenziali ai bacini",
    "Siting: going to the nearest school instead of that of the area":
      "Ubicazione: andare alla scuola più vicina invece che a quella del bacino",
    "Choice: going to the school attended instead of the nearest":
      "Scelta: andare alla scuola frequentata invece che alla più vicina",
    "value": "valore",
    "95 % interval": "intervallo 95 %",
    "n": "n",
    "change": "variazione",
    "not available": "non disponibile",
    "city": "città",
    "district": "distretto",
    "zone": "bacino",
    "school": "scuola",
    "mean": "media",
    "median": "mediana",
    "p90": "p90",
    "≤ 500 m": "≤ 500 m",
    "≤ 1 km": "≤ 1 km",
    "> 2 km": "> 2 km",
    "≤ 10 min": "≤ 10 min",
    "≤ 20 min": "≤ 20 min",
    "> 30 min": "> 30 min",
    "resident": "residenti",
    "enrolled": "iscritti",
    "{0} areas": "{0} bacini",
    "index": "indice",
    "corrected": "corretto",
    "low": "inferiore",
    "high": "superiore",
    "units": "unità",
    "rest": "resto",
    "{0} against {1}": "{0} rispetto a {1}",
    "within": "entro",
    "area": "superficie",
    "pupils in reach": "alunni a portata",
    "attending it": "che la frequentano",
    "of its pupils": "dei suoi alunni",
    "Code": "Codice",
    "Name": "Nome",
    "Sector": "Settore",
    "Places": "Posti",
    "Catchment area": "Bacino",
    "District": "Distretto",
    "Public": "Pubblica",
    "Subsidised": "Paritaria",
    "Private": "Privata",
    "Not known": "Sconosciuto",
    "add {0}": "aggiungere {0}",
    "add {0} with rows of that year": "aggiungere {0} con righe di quell’anno",
    "the public is told of pupils by where they live":
      "al pubblico si parla degli alunni secondo dove abitano",
    "its column makes the group \"{0}\", which the public is told of":
      "la sua colonna forma il gruppo «{0}», che è già pubblicato",
    "the catalogue tells the public of its column, \"{0}\"": "il catalogo pubblica già la sua colonna, «{0}»",
    "\"{0}\" is told of the same column; to tell of several values make each a group":
      "«{0}» è pubblicato della stessa colonna; per pubblicare più valori fare di ciascuno un gruppo",
    "its column \"{0}\" has few values, which could be counted; tell of a share instead":
      "la sua colonna «{0}» ha pochi valori, che si potrebbero contare; pubblicare una quota",
    "which lies around {0}: chance alone makes the rest":
      "che sta intorno a {0}: il resto lo fa il solo caso",
    "the change is that of the pupils who count on both sides, not after less before":
      "la variazione è quella degli alunni che contano da entrambe le parti, non dopo meno prima",
    "plans are compared for one school year; `catchment run` of each plan has it":
      "i piani si confrontano su un solo anno scolastico; `catchment run` di ciascun piano lo dà",
    "the value still holds what chance adds; the interval lies around {0}":
      "il valore contiene ancora ciò che aggiunge il caso; l’intervallo è attorno a {0}",
    "{0} pupil has no school of the area any more: {1}. Ways are compared without this pupil.":
      "{0} alunno non ha più una scuola del suo bacino: {1}. I percorsi sono confrontati senza questo alunno.",
    "{0} pupils have no school of their area any more: {1}. Ways are compared without them.":
      "{0} alunni non hanno più una scuola del loro bacino: {1}. I percorsi sono confrontati senza di loro.",
    "{0} pupil had no school of the area and has one now: {1}. Ways are compared without this pupil.":
      "{0} alunno non aveva una scuola del suo bacino e ora ne ha una: {1}. I percorsi sono confrontati senza questo alunno.",
    "{0} pupils had no school of their area and have one now: {1}. Ways are compared without them.":
      "{0} alunni non avevano una scuola del loro bacino e ora ne hanno una: {1}. I percorsi sono confrontati senza di loro.",
    "Nobody moves: all homes are in the same catchment areas in both plans.":
      "Nessuno cambia: tutte le abitazioni sono negli stessi bacini in entrambi i piani.",
    "Pupils enrolled in their own catchment area: {0} before, {1} after.":
      "Alunni iscritti nel proprio bacino: {0} prima, {1} dopo.",
    "lowers D of {0} over the catchment areas from {1} to {2}":
      "abbassa la D di {0} tra i bacini da {1} a {2}",
    "raises D of {0} over the catchment areas from {1} to {2}": "alza la D di {0} tra i bacini da {1} a {2}",
    "shortens the mean way to the school of the area by {0}":
      "accorcia di {0} il percorso medio fino alla scuola del bacino",
    "lengthens the mean way to the school of the area by {0}":
      "allunga di {0} il percorso medio fino alla scuola del bacino",
    "{0} and {1}": "{0} e {1}",
    "The change {0}.": "La modifica {0}.",
    "what becomes of shares, means and indices is told of the {0} pupil who lives in an area of both plans":
      "il cambiamento di quote, medie e indici è quello dei soli alunni che abitano in un bacino di entrambi i piani: {0}",
    "what becomes of shares, means and indices is told of the {0} pupils who live in an area of both plans":
      "il cambiamento di quote, medie e indici è quello dei soli alunni che abitano in un bacino di entrambi i piani: {0}",
    "Without a move of anybody, the change {0}.": "Senza che nessuno cambi, la modifica {0}.",
    "Moving {0} {1}.": "Spostare {0} {1}.",
    "Another catchment area for {0}.": "Un altro bacino scolastico per {0}.",
    "They are {0} of the pupils who live in the catchment areas.":
      "Sono il {0} degli alunni che vivono nei bacini.",
    "  {0}: {1} of them, {2} of the {3} of whom it is known":
      "  {0}: {1} di loro, il {2} dei {3} di cui si sa",
    "  {0}: {1} of them, {2}": "  {0}: {1} di loro, il {2}",
    "  from {0} to {1}: {2}": "  da {0} a {1}: {2}",
    "  and {0} smaller changes between two areas": "  e {0} modifiche minori tra due bacini",
    "Schools with fewer places than pupils for whom they are the school of the area: {0} before, {1} after.":
      "Scuole con meno posti degli alunni di cui sono la scuola del bacino: {0} prima, {1} dopo.",
    "Schools that open: {0}": "Scuole che aprono: {0}",
    "Schools that close: {0}": "Scuole che chiudono: {0}",
    "Areas in more pieces than before: {0}": "Bacini in più pezzi di prima: {0}",
    "Areas in fewer pieces than before: {0}": "Bacini in meno pezzi di prima: {0}",
    "Feeder areas split by catchment areas: {0} before, {1} after.":
      "Zone di provenienza divise tra più bacini: {0} prima, {1} dopo.",
    "Pupils in another catchment area than most of their feeder area: {0} before, {1} after.":
      "Alunni in un bacino diverso da quello della maggior parte della loro zona di provenienza: {0} prima, {1} dopo.",
    "Feeder areas in more parts than before: {0}":
      "Zone di provenienza in più parti di prima: {0}",
    "Feeder areas in fewer parts than before: {0}":
      "Zone di provenienza in meno parti di prima: {0}",
    "{0} other measures are the same on both sides.": "{0} altre misure sono uguali da entrambe le parti.",
    "before": "prima",
    "after": "dopo",
  ]
}
