extension Language {
  /// Headings and sentences of tables, summaries and maps.
  static let norwegianReports: [String: String] = [
    "{0} school": "{0} skole",
    "{0} schools": "{0} skoler",
    "{0} catchment area": "{0} skolekrets",
    "{0} catchment areas": "{0} skolekretser",
    "{0} district": "{0} bydel",
    "{0} districts": "{0} bydeler",
    "{0} pupil": "{0} elev",
    "{0} pupils": "{0} elever",
    "{0} in {1}": "{0} i {1}",
    "Distance to school: no pupil has both a known home and a known school.":
      "Skolevei: ingen elev har både kjent hjem og kjent skole.",
    "Distance to school ({0})": "Skolevei ({0})",
    "straight line": "luftlinje",
    "  to the school attended: mean {0}, median {1}; 90 % of pupils within {2}":
      "  til egen skole: gjennomsnitt {0}, median {1}; 90 % av elevene innen {2}",
    "  to the school attended: mean {0}, median {1}, ninth decile {2}":
      "  til egen skole: gjennomsnitt {0}, median {1}, niende desil {2}",
    "  to the nearest school: mean {0}": "  til nærmeste skole: gjennomsnitt {0}",
    "  within 500 m {0}, within 1 km {1}, beyond 2 km {2}":
      "  innen 500 m {0}, innen 1 km {1}, over 2 km {2}",
    "  {0} times the straight line": "  {0} ganger luftlinjen",
    "  without a way: {0}, {1}": "  uten vei: {0}, {1}",
    "  over land to a street that the map joins: {0}, at most {1}":
      "  over land til en vei som henger sammen med de andre: {0}, høyst {1}",
    "  to the nearest school: mean {0}; pupils go {1} further than that":
      "  til nærmeste skole: gjennomsnitt {0}; elevene går {1} lenger enn det",
    "  to the school of the catchment area: mean {0}, for the {1} whose area has a public or subsidised one":
      "  til kretsens skole: gjennomsnitt {0}, for {1} som har en offentlig eller offentlig støttet skole i kretsen",
    "Segregation of {0}: {1} of the pupils": "Segregasjon av {0}: {1} av elevene",
    "a withheld share": "en andel som holdes tilbake",
    "an unknown share": "en ukjent andel",
    "{0}, not known of {1}": "{0}, ukjent for {1}",
    "  no index can be taken: the group or its rest has no pupils":
      "  ingen indeks kan beregnes: gruppen eller resten har ingen elever",
    "schools": "skoler",
    "if random": "om tilfeldig",
    "areas": "kretser",
    "gap": "forskjell",
    "What may be published is in results.xlsx.": "Det som kan offentliggjøres, står i results.xlsx.",
    "All {0} indicators of the catalogue are in results.xlsx.":
      "Alle {0} indikatorene i katalogen står i results.xlsx.",
    "{0} of the {1} indicators of the catalogue are in results.xlsx. For the others:":
      "{0} av de {1} indikatorene i katalogen står i results.xlsx. For de andre:",
    "  {0}  {1}: add {2}": "  {0}  {1}: legg til {2}",
    "  Share enrolled less share resident, percentage points, areas of {0} pupils and more:":
      "  Andel ved skolene minus andel av bosatte, prosentpoeng, kretser med {0} elever og flere:",
    "  most  {0}": "  mest   {0}",
    "  least {0}": "  minst  {0}",
    "For the public: {0} of {1} values are withheld, as they speak of a few pupils or would give these away.":
      "For offentligheten: {0} av {1} verdier er holdt tilbake, fordi de gjelder noen få elever eller ville avsløre dem.",
    "if a grid of homes of these pupils is public, see that no border was moved through its squares: the few homes beside it would be found by subtraction":
      "hvis et rutenett over hjemmene til disse elevene er offentlig, se etter at ingen grense er flyttet gjennom rutene: de få hjemmene ved siden av kunne finnes ved subtraksjon",
    "The districts cut through {0} with pupils on both sides, so means and rounded shares of those who live in a district are withheld.":
      "Bydelene deler {0} med elever på begge sider, så gjennomsnitt og avrundede andeler for dem som bor i en bydel, er holdt tilbake.",
    "All pupils have a home in a catchment area and a known school.":
      "Alle elever har hjem i en skolekrets og en kjent skole.",
    "Not placed: {0} ({1})": "Ikke plassert: {0} ({1})",
    "Not placed in {0}: {1} ({2})": "Ikke plassert i {0}: {1} ({2})",
    "Warning: {0}.": "Advarsel: {0}.",
    "home outside all catchment areas": "hjem utenfor alle skolekretser",
    "no address": "ingen adresse",
    "address not in the register": "adressen står ikke i registeret",
    "address doubtful, to be reviewed": "tvilsom adresse, må ses over",
    "no coordinates": "ingen koordinater",
    "coordinates that are no numbers": "koordinater som ikke er tall",
    "no school given": "ingen skole oppgitt",
    "school not in the list of schools": "skolen står ikke i skolelisten",
    "Who goes further, on average (with intervals at 95 %)":
      "Hvem som går lengst, i gjennomsnitt (med 95 %-intervaller)",
    "A nearer public or subsidised school than that of the catchment area":
      "En offentlig eller offentlig støttet skole nærmere enn kretsens",
    "  {0} than the rest: {1}, of which to the nearest school {2} and beyond it {3}":
      "  {0} mot de andre: {1}, derav til nærmeste skole {2} og utover den {3}",
    "all pupils": "alle elever",
    "  {0}: {1} of {2}": "  {0}: {1} av {2}",
    "{0}, {1} nearer on average": "{0}, {1} nærmere i gjennomsnitt",
    "From homes to schools: {0}": "Fra hjem til skole: {0}",
    "residential": "bosted",
    "nearest": "nærmest",
    "attended": "egen",
    "boundaries": "grenser",
    "siting": "plassering",
    "choice": "valg",
    "{0} by district": "{0} etter bydel",
    "of which {0} exceeds chance": "derav {0} utover tilfeldighet",
    "95 % interval without bias {0} to {1}": "95 %-intervall uten skjevhet {0} til {1}",
    "  {0} {1} ({2}).": "  {0} {1} ({2}).",
    "  {0} {1} ({2}), which may be chance.": "  {0} {1} ({2}), som kan være tilfeldig.",
    "  Of what choice changes, by sector: {0}.": "  Av det valget endrer, etter eierform: {0}.",
    "  Of what choice changes, by leaving the area: {0}.":
      "  Av det valget endrer, etter om kretsen forlates: {0}.",
    "leaves {0} at {1}": "lar {0} være {1}",
    "raises {0} from {1} to {2}": "øker {0} fra {1} til {2}",
    "lowers {0} from {1} to {2}": "senker {0} fra {1} til {2}",
    "dissimilarity": "ulikheten",
    "gini": "Gini",
    "gorard's segregation index": "Gorards segregasjonsindeks",
    "hutchens' square root index": "Hutchens’ kvadratrotindeks",
    "information index": "informasjonsindeksen",
    "mutual information": "den gjensidige informasjonen",
    "isolation": "isolasjonen",
    "exposure": "eksponeringen",
    "correlation ratio": "korrelasjonsforholdet",
    "Boundaries: going from residential units to catchment areas":
      "Grenser: fra boligenheter til skolekretser",
    "Siting: going to the nearest school instead of that of the area":
      "Plassering: å gå på nærmeste skole i stedet for kretsens",
    "Choice: going to the school attended instead of the nearest":
      "Valg: å gå på egen skole i stedet for den nærmeste",
    "value": "verdi",
    "95 % interval": "95 %-intervall",
    "n": "n",
    "change": "endring",
    "not available": "ikke tilgjengelig",
    "city": "by",
    "district": "bydel",
    "zone": "krets",
    "school": "skole",
    "mean": "gjennomsnitt",
    "median": "median",
    "p90": "p90",
    "≤ 500 m": "≤ 500 m",
    "≤ 1 km": "≤ 1 km",
    "> 2 km": "> 2 km",
    "≤ 10 min": "≤ 10 min",
    "≤ 20 min": "≤ 20 min",
    "> 30 min": "> 30 min",
    "resident": "bosatte",
    "enrolled": "ved skolene",
    "{0} areas": "{0} kretser",
    "index": "indeks",
    "corrected": "korrigert",
    "low": "nedre",
    "high": "øvre",
    "units": "enheter",
    "rest": "resten",
    "{0} against {1}": "{0} mot {1}",
    "within": "innen",
    "area": "areal",
    "pupils in reach": "elever i rekkevidde",
    "attending it": "går der",
    "of its pupils": "av skolens elever",
    "Code": "Kode",
    "Name": "Navn",
    "Sector": "Eierform",
    "Places": "Plasser",
    "Catchment area": "Skolekrets",
    "District": "Bydel",
    "Public": "Offentlig",
    "Subsidised": "Offentlig støttet",
    "Private": "Privat",
    "Not known": "Ukjent",
    "add {0}": "legg til {0}",
    "add {0} with rows of that year": "legg til {0} med rader for det året",
    "the public is told of pupils by where they live": "offentligheten får vite om elever etter hvor de bor",
    "its column makes the group \"{0}\", which the public is told of":
      "kolonnen danner gruppen «{0}», som er offentlig",
    "the catalogue tells the public of its column, \"{0}\"":
      "katalogen offentliggjør allerede kolonnen «{0}»",
    "\"{0}\" is told of the same column; to tell of several values make each a group":
      "«{0}» er offentlig for samme kolonne; gjør hver verdi til en gruppe for å vise flere",
    "its column \"{0}\" has few values, which could be counted; tell of a share instead":
      "kolonnen «{0}» har få verdier, som kunne telles; vis en andel i stedet",
    "which lies around {0}: chance alone makes the rest":
      "som ligger rundt {0}: resten er ren tilfeldighet",
    "the change is that of the pupils who count on both sides, not after less before":
      "endringen er den til elevene som teller på begge sider, ikke etter minus før",
    "plans are compared for one school year; `catchment run` of each plan has it":
      "planene sammenlignes for ett skoleår; `catchment run` for hver plan har det",
    "the value still holds what chance adds; the interval lies around {0}":
      "verdien inneholder fortsatt det tilfeldighet legger til; intervallet ligger rundt {0}",
    "{0} pupil has no school of the area any more: {1}. Ways are compared without this pupil.":
      "{0} elev har ikke lenger noen skole i området sitt: {1}. Veiene sammenlignes uten denne eleven.",
    "{0} pupils have no school of their area any more: {1}. Ways are compared without them.":
      "{0} elever har ikke lenger noen skole i området sitt: {1}. Veiene sammenlignes uten dem.",
    "{0} pupil had no school of the area and has one now: {1}. Ways are compared without this pupil.":
      "{0} elev hadde ingen skole i området sitt og har en nå: {1}. Veiene sammenlignes uten denne eleven.",
    "{0} pupils had no school of their area and have one now: {1}. Ways are compared without them.":
      "{0} elever hadde ingen skole i området sitt og har en nå: {1}. Veiene sammenlignes uten dem.",
    "Nobody moves: all homes are in the same catchment areas in both plans.":
      "Ingen flyttes: alle hjem ligger i de samme skolekretsene i begge planene.",
    "Pupils enrolled in their own catchment area: {0} before, {1} after.":
      "Elever som går på skole i sin egen skolekrets: {0} før, {1} etter.",
    "lowers D of {0} over the catchment areas from {1} to {2}":
      "senker D for {0} over skolekretsene fra {1} til {2}",
    "raises D of {0} over the catchment areas from {1} to {2}":
      "hever D for {0} over skolekretsene fra {1} til {2}",
    "shortens the mean way to the school of the area by {0}":
      "korter den gjennomsnittlige veien til områdets skole med {0}",
    "lengthens the mean way to the school of the area by {0}":
      "forlenger den gjennomsnittlige veien til områdets skole med {0}",
    "{0} and {1}": "{0} og {1}",
    "The change {0}.": "Endringen {0}.",
    "what becomes of shares, means and indices is told of the {0} pupil who lives in an area of both plans":
      "endringer i andeler, gjennomsnitt og indekser gjelder bare elever som bor i en krets i begge planene: {0}",
    "what becomes of shares, means and indices is told of the {0} pupils who live in an area of both plans":
      "endringer i andeler, gjennomsnitt og indekser gjelder bare elever som bor i en krets i begge planene: {0}",
    "Without a move of anybody, the change {0}.": "Uten at noen flyttes, gjør endringen dette: {0}.",
    "Moving {0} {1}.": "Å flytte {0} {1}.",
    "Another catchment area for {0}.": "En annen skolekrets for {0}.",
    "They are {0} of the pupils who live in the catchment areas.":
      "De er {0} av elevene som bor i skolekretsene.",
    "  {0}: {1} of them, {2} of the {3} of whom it is known":
      "  {0}: {1} av dem, {2} av de {3} som det er kjent for",
    "  {0}: {1} of them, {2}": "  {0}: {1} av dem, {2}",
    "  from {0} to {1}: {2}": "  fra {0} til {1}: {2}",
    "  and {0} smaller changes between two areas": "  og {0} mindre endringer mellom to områder",
    "Schools with fewer places than pupils for whom they are the school of the area: {0} before, {1} after.":
      "Skoler med færre plasser enn elever som har dem som områdets skole: {0} før, {1} etter.",
    "Schools that open: {0}": "Skoler som åpner: {0}",
    "Schools that close: {0}": "Skoler som legges ned: {0}",
    "Areas in more pieces than before: {0}": "Områder i flere deler enn før: {0}",
    "Areas in fewer pieces than before: {0}": "Områder i færre deler enn før: {0}",
    "Feeder areas split by catchment areas: {0} before, {1} after.":
      "Avgiverområder delt mellom skolekretser: {0} før, {1} etter.",
    "Pupils in another catchment area than most of their feeder area: {0} before, {1} after.":
      "Elever i en annen skolekrets enn de fleste i avgiverområdet sitt: {0} før, {1} etter.",
    "Feeder areas in more parts than before: {0}": "Avgiverområder i flere deler enn før: {0}",
    "Feeder areas in fewer parts than before: {0}": "Avgiverområder i færre deler enn før: {0}",
    "{0} other measures are the same on both sides.": "{0} andre mål er like på begge sider.",
    "before": "før",
    "after": "etter",
  ]
}
