extension Language {
  /// What is doubtful about a study’s data, and what was mended on reading them.
  static let norwegianFindings: [String: String] = [
    "{0} row": "{0} rad",
    "{0} rows": "{0} rader",
    "{0} area": "{0} område",
    "{0} value": "{0} verdi",
    "{0} values": "{0} verdier",
    "{0} field": "{0} felt",
    "{0} fields": "{0} felt",
    "row {0}": "rad {0}",
    "rows {0}": "rader {0}",
    "{0} (row {1})": "{0} (rad {1})",
    "{0} (rows {1})": "{0} (rader {1})",
    "no pupil is at a school of the list of schools: no code is the same in both tables":
      "ingen elev går på en skole i listen over skoler: ingen kode er den samme i begge tabeller",
    "the codes of the pupils' schools are not those of the list":
      "kodene for elevenes skoler er ikke de i listen",
    "only {0} of the pupils, {1} of {2}, are {3}: read nothing below as the city's":
      "bare {0} av elevene, {1} av {2}, {3}: les ikke noe av det som følger, som byens tall",
    "only {0} of the pupils with a home and a school, {1} of {2}, have a way along the streets: read no distance below as the city's":
      "bare {0} av elevene med kjent hjem og skole, {1} av {2}, har en vei langs gatene: les ingen avstand nedenfor som byens",
    "{0} of the pupils with a home and a school, {1} of {2}, have a way along the streets; {3} left out of distances":
      "{0} av elevene med kjent hjem og skole, {1} av {2}, har en vei langs gatene; {3} ute av avstandene",
    "many pupils have no way along the streets of the map":
      "mange elever har ingen vei langs gatene på kartet",
    "{0} of the pupils, {1} of {2}, are {3}; {4} left out of what depends on it":
      "{0} av elevene, {1} av {2}, {3}; {4} ute av det som avhenger av dette",
    "{0} pupil is": "{0} elev er holdt",
    "{0} pupils are": "{0} elever er holdt",
    "placed in a catchment area": "har hjemmet plassert i en skolekrets",
    "at a school of the list of schools": "går på en skole i listen over skoler",
    "known to belong to the group \"{0}\" or not": "vites å tilhøre gruppen «{0}» eller ikke",
    "placed": "har hjemmet plassert",
    "known to attend a school of the list": "vites å gå på en skole i listen",
    "less than half of the pupils are {0}: read nothing below as the city's":
      "mindre enn halvparten av elevene {0}: les ikke noe av det som følger, som byens tall",
    "more than a tenth of the pupils are not {0}":
      "for mer enn en tidel av elevene gjelder det ikke at de {0}",
    "{0} live where catchment areas overlap, and count for the one that comes first in the file":
      "{0} bor der skolekretser overlapper, og teller for den som kommer først i filen",
    "no pupil lives in any of the districts": "ingen elev bor i noen av bydelene",
    "no pupil lives in any of the residential units": "ingen elev bor i noen av boligenhetene",
    "check the layer's coordinate reference system, and that it is of this city":
      "kontroller lagets koordinatsystem, og at det er av denne byen",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the districts: the figures of districts leave out the others":
      "bare {0} av elevene med hjem i en skolekrets, {1} av {2}, bor i en av bydelene: tallene for bydelene utelater de andre",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the residential units: segregation is measured over these alone":
      "bare {0} av elevene med hjem i en skolekrets, {1} av {2}, bor i en av boligenhetene: segregeringen måles bare for disse",
    "more than a tenth of the pupils live in no district: the figures of districts leave them out":
      "mer enn en tidel av elevene bor ikke i noen bydel: tallene for bydelene utelater dem",
    "more than a tenth of the pupils live in no residential unit: segregation is measured without them":
      "mer enn en tidel av elevene bor ikke i noen boligenhet: segregeringen måles uten dem",
    "{0} live where districts overlap, and count for the one that comes first in the file":
      "{0} bor der bydeler overlapper, og teller for den som kommer først i filen",
    "{0} live where residential units overlap, and count for the one that comes first in the file":
      "{0} bor der boligenheter overlapper, og teller for den som kommer først i filen",
    "each row stands twice in the register, so that {0} would count twice":
      "hver rad står to ganger i registeret, så {0} ville telle to ganger",
    "each row of the register of pupils stands twice":
      "hver rad i elevregisteret står to ganger",
    "take the repeated rows out, or name the column of the pupils' own codes as \"pupil\"":
      "ta ut de gjentatte radene, eller oppgi kolonnen med elevenes egne koder som «pupil»",
    "only {0} of the {1} pupils of {2} have the code of a pupil of {3}: what is told of who stayed, moved or left is of no worth":
      "bare {0} av de {1} elevene i {2} har koden til en elev i {3}: det som sies om hvem som ble, flyttet eller sluttet, er ikke verdt noe",
    "few pupils of one school year have the code of a pupil of the next":
      "få elever i et skoleår har koden til en elev i det neste",
    "the files of pupils of {0} and {1} are the same, byte for byte: what is told of changes between the two years is of no worth":
      "elevfilene for {0} og {1} er helt like: det som sies om endringer mellom de to årene, er uten verdi",
    "the pupils of two school years are the same": "elevene i to skoleår er de samme",
    "name the file of each year under \"pupils\": {file: {…}} in the study file":
      "oppgi filen for hvert år under \"pupils\": {file: {…}} i studiefilen",
    "{0} at the very same place, as where a geocoder puts what it does not find":
      "{0} på nøyaktig samme sted, som der en geokoder legger det den ikke finner",
    "many schools are at the very same place": "mange skoler ligger på nøyaktig samme sted",
    "look up where they are: ways to school, and the nearest, rest on it":
      "finn ut hvor de ligger: skoleveiene, og den nærmeste skolen, avhenger av det",
    "row-level security of the table decides which rows you see, and others may be missing":
      "radsikkerheten i tabellen bestemmer hvilke rader du ser, og andre kan mangle",
    "districts overlap where pupils live": "bydeler overlapper der elever bor",
    "residential units overlap where pupils live": "boligenheter overlapper der elever bor",
    "catchment areas overlap where pupils live": "skolekretser overlapper der elever bor",
    "{0} attend {1} far from all catchment areas": "{0} går på {1} langt fra alle skolekretser",
    "pupils attend schools far from all catchment areas":
      "elever går på skoler langt fra alle skolekretser",
    "{0} of the group \"{1}\" that no pupil has: {2}": "{0} i gruppen «{1}» som ingen elev har: {2}",
    "{0} grade": "{0} trinn",
    "{0} grades": "{0} trinn",
    "{0} of \"{1}\" that no pupil is of: {2}": "{0} i «{1}» som ingen elev går på: {2}",
    "no pupil is of some grades of \"{0}\"": "ingen elev går på noen av trinnene i «{0}»",
    "{0} of pupils without a stage: {1}": "{0} blant elevene uten skoleslag: {1}",
    "some grades of pupils are without a stage": "noen av elevenes trinn er uten skoleslag",
    "values of the group \"{0}\" occur nowhere": "verdier i gruppen «{0}» forekommer ikke",
    "no pupil of the year has a value of the group \"{0}\"":
      "ingen elev dette året har en verdi i gruppen «{0}»",
    "{0} with a value that would be one of the group \"{1}\" but for {2}, and who {3} as its rest: {4}":
      "{0} med en verdi som ville høre til gruppen «{1}» om det ikke var for {2}; de teller som resten: {4}",
    "values differ from those of the group \"{0}\" by their spelling only":
      "verdier skiller seg fra dem i gruppen «{0}» bare ved skrivemåten",
    "zeros in front": "nuller foran",
    "blanks within them": "mellomrom i dem",
    "letter case": "store og små bokstaver",
    "a decimal point and zeros behind it": "desimalpunktum og nuller bak",
    "zeros in front, and a decimal point and zeros behind":
      "nuller foran, og desimalpunktum og nuller bak",
    "a spreadsheet's short form of numbers, such as 8.01E+06, which has lost their last digits":
      "kortformen som et regneark gir tall, som 8.01E+06, der de siste sifrene er tapt",
    "blanks, letter case and accents": "mellomrom, store bokstaver og aksenter",
    "blanks, letter case, zeros in front, and signs between letters":
      "mellomrom, store bokstaver, nuller foran og tegn mellom bokstaver",
    "{0} with a code that is an earlier pupil's but for letter case, zeros in front or \".0\" behind: if it is the same pupil, the pupil counts twice":
      "{0} med en kode som er en tidligere elevs om en ser bort fra store bokstaver, nuller foran eller «.0» bak: er det samme elev, teller eleven to ganger",
    "codes of pupils differ from each other in letter case, zeros in front or \".0\" behind only":
      "koder for elever skiller seg bare ved store bokstaver, nuller foran eller «.0» bak",
    "{0} with the code of a school that would be in the list but for {1}, so that their school is not known":
      "{0} med koden til en skole som ville stå i listen om det ikke var for {1}, slik at skolen deres ikke er kjent",
    "codes of schools differ in leading zeros, so that schools of pupils are not known":
      "skolekoder skiller seg ved nuller foran, slik at elevers skoler ikke er kjent",
    "codes of schools differ in spelling, so that schools of pupils are not known":
      "skolekoder er skrevet forskjellig, slik at elevers skoler ikke er kjent",
    "{0} of {1} repeat the code of another: the column does not tell pupils apart":
      "{0} av {1} gjentar koden til en annen: kolonnen skiller ikke elevene fra hverandre",
    "{0} with the code of a pupil that an earlier row has: a pupil who stands there twice counts once, by the last row":
      "{0} med koden til en elev som en tidligere rad har: en elev som står der to ganger, teller én gang, etter den siste raden",
    "{0} with the code of a pupil that an earlier row has in the same year: a pupil who stands there twice counts once, by the last row":
      "{0} med koden til en elev som en tidligere rad har i samme år: en elev som står der to ganger, teller én gang, etter den siste raden",
    "{0} with a code that is nobody's own: each counts as a pupil":
      "{0} med en kode som ikke er noens egen: hver av dem teller som én elev",
    "pupils whose codes are missing count once for each of their rows":
      "elever uten kode teller én gang for hver av sine rader",
    "the codes of the pupils are repeated": "elevenes koder gjentas",
    "pupils who stand in the register twice count once":
      "elever som står to ganger i registeret, teller én gang",
    "{0} has no column \"{1}\": {2} is not known of its pupils":
      "{0} har ingen kolonne «{1}»: {2} er ikke kjent for elevene der",
    "places of {0} lie far from all catchment areas":
      "steder i {0} ligger langt fra alle skolekretser",
    "{0} with coordinates that are no numbers": "{0} med koordinater som ikke er tall",
    "coordinates of {0} are no numbers": "koordinater i {0} er ikke tall",
    "{0} whose coordinates are degrees, not those of {1}":
      "{0} med koordinater som er grader, og ikke de i {1}",
    "{0} whose coordinates are no place in {1}":
      "{0} med koordinater som ikke er noe sted i {1}",
    "{0} whose coordinates lie in the city once x and y are exchanged":
      "{0} med koordinater som ligger i byen når x og y byttes om",
    "{0} far from all catchment areas": "{0} langt fra alle skolekretser",
    "{0} far from all catchment areas, but right there if the coordinates are of {1} ({2})":
      "{0} langt fra alle skolekretser, men på rett sted hvis koordinatene er i {1} ({2})",
    "{0} far from all catchment areas, but right there if one of the two files was moved by {1}° of longitude, as when coordinates of one UTM zone are taken for those of its neighbour":
      "{0} langt fra alle skolekretser, men på rett sted hvis en av de to filene er flyttet {1}° i lengde, som når koordinater i én UTM-sone tas for nabosonens",
    "{0} with an invalid polygon: {1}": "{0} med en ugyldig polygon: {1}",
    "the coordinates look like degrees, not like those of {0}":
      "koordinatene ser ut som grader, ikke som i {0}",
    "the coordinates are no degrees, but {0} is a system of degrees":
      "koordinatene er ikke grader, men {0} er et system i grader",
    "{0} of {1} addresses stand at one and the same point, although they are of {2} streets, as where the middle of a town stands for them: homes there lie elsewhere":
      "{0} av {1} adresser står på ett og samme punkt, enda de hører til {2} gater, som når midten av en kommune står for dem: hjem der ligger et annet sted",
    "{0} of {1} addresses stand at {2} points that many streets share, as where coordinates were rounded: homes there lie elsewhere":
      "{0} av {1} adresser står på {2} punkter som mange gater deler, som når koordinater er avrundet: hjem der ligger et annet sted",
    "many addresses of {0} stand at points that many streets share: homes there lie elsewhere":
      "mange adresser i {0} står på punkter som mange gater deler: hjem der ligger et annet sted",
    "take the register with its full coordinates; a spreadsheet may have rounded them":
      "bruk registeret med fulle koordinater; et regneark kan ha avrundet dem",
    "it is not known how {0} lies to WGS 84: beside data in other systems, such as a map of OpenStreetMap, all places may be some hundred metres off":
      "det er ikke kjent hvordan {0} ligger i forhold til WGS 84: ved siden av data i andre systemer, som et kart fra OpenStreetMap, kan alle steder ligge noen hundre meter feil",
    "the areas lie beside where {0} ({1}) is meant to be used":
      "områdene ligger ved siden av der {0} ({1}) er ment å brukes",
    "the areas lie where {0} ({1}) is not valid": "områdene ligger der {0} ({1}) ikke gjelder",
    "most homes lie outside all catchment areas, about {0} km from their middle: check the coordinate reference systems of both":
      "de fleste hjem ligger utenfor alle skolekretser, omtrent {0} km fra midten av dem: kontroller koordinatsystemene til begge",
    "most homes lie outside all catchment areas, endless km from their middle: check the coordinate reference systems of both":
      "de fleste hjem ligger uendelig langt fra alle skolekretser: kontroller koordinatsystemene til begge",
    "addresses: {0}; register {1}, {2} addresses, SHA-256 {3}":
      "adresser: {0}; register {1}, {2} adresser, SHA-256 {3}",
    "{0} accepted, {1} to review, {2} not found, {3} empty":
      "{0} godtatt, {1} til gjennomsyn, {2} ikke funnet, {3} tomme",
    "{0}: {1} for review and no homes until they are decided (`catchment geocode --decisions`)":
      "{0}: {1} til gjennomsyn og uten hjem til de er avgjort (`catchment geocode --decisions`)",
    "{0} address is": "{0} adresse",
    "{0} addresses are": "{0} adresser",
    "{0} of {1} rows count, those where {2}": "{0} av {1} rader teller, de der {2}",
    "the table of schools names areas that the other plan has not got: there, schools belong to the areas in which they stand":
      "tabellen over skoler nevner kretser som den andre planen ikke har: der hører skolene til kretsen de ligger i",
    "{0} with a successor but no last year in \"until\"; such a school counts as open":
      "{0} med en etterfølger, men uten siste skoleår i «until»; en slik skole regnes som åpen",
    "{0} whose catchment area is empty; such a school serves none and is nobody's assigned school":
      "{0} uten oppgitt skolekrets; en slik skole har ingen krets og er ingens tildelte skole",
    "{0} of unknown sector; such a school is not known to be public or subsidised, and is nobody's assigned school":
      "{0} med ukjent eierform; det er ikke kjent om den er offentlig eller støttet, og den er ingens tildelte skole",
    "{0} with the code of a school that had closed; they count at the one that took over":
      "{0} med koden til en skole som var nedlagt; de teller ved den som tok over",
    "{0} at a school that the scenario closes without naming where its pupils go; they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} på en skole som scenariet legger ned uten å si hvor elevene skal; de teller ved skolen i kretsen sin, eller der den ikke har noen, ved den nærmeste offentlige eller støttede",
    "{0} at a school that is not open in this year by its \"from\" and \"until\"":
      "{0} på en skole som ikke er åpen dette året etter «from» og «until»",
    "{0} of unknown stage; no nearest or assigned school is known of them":
      "{0} på ukjent trinn; ingen nærmeste eller tildelt skole er kjent for dem",
    "{0} of a stage or grade that no school offers; they have no nearest or assigned school":
      "{0} på et trinn som ingen skole tilbyr; de har ingen nærmeste eller tildelt skole",
    "{0} at a school that does not offer their stage or grade by its column \"stage\"":
      "{0} på en skole som ikke tilbyr deres trinn etter kolonnen «stage»",
    "{0}: {1} of the year before attend a school that is not in the list of schools, and are left out of changes between schools":
      "{0}: {1} fra året før går på en skole som ikke er i listen over skoler, og er utelatt fra skolebytter",
    "a text that is not in UTF-8, as the others are, was read as Windows-1252":
      "en tekst som ikke er i UTF-8, slik de andre er, ble lest som Windows-1252",
    "only the polygons (or else the lines) of a collection of several kinds were kept":
      "av en samling av flere slag ble bare polygonene (eller linjene) beholdt",
    "the .shx does not fit the .shp, whose records were read in their order":
      ".shx passer ikke til .shp, som ble lest i den rekkefølgen den har",
    "a geometry names another coordinate reference system than its layer, whose own counts":
      "en geometri oppgir et annet koordinatsystem enn laget sitt; lagets eget gjelder",
    "the .prj describes another system than the one whose code it bears; what it describes counts":
      ".prj-filen beskriver et annet system enn det som koden i den står for; det som er beskrevet, gjelder",
    "what the file says of its coordinate reference system is not understood; give its CRS":
      "det fila sier om koordinatsystemet sitt, er ikke forståelig; oppgi det",
    "the .prj describes no usable coordinate reference system, which must be given":
      ".prj beskriver ikke noe brukbart koordinatsystem, som må oppgis",
    "{0} row is not in UTF-8 as the others are, and is read as Windows-1252":
      "{0} rad er ikke i UTF-8 som de andre og leses som Windows-1252",
    "{0} rows are not in UTF-8 as the others are, and are read as Windows-1252":
      "{0} rader er ikke i UTF-8 som de andre og leses som Windows-1252",
    "the header is not in UTF-8 as the rows are, and is read as Windows-1252":
      "overskriften er ikke i UTF-8 som radene og leses som Windows-1252",
    "1 row that repeats an earlier one and counts once more":
      "1 rad som gjentar en tidligere og teller én gang til",
    "{0} rows that repeat earlier ones and count once more":
      "{0} rader som gjentar tidligere rader og teller én gang til",
    "no teacher has a role that counts as support ({0}): see \"support_roles\" under \"catalogue\"":
      "ingen lærer har en rolle som teller som støtte ({0}): se «support_roles» under «catalogue»",
    "no teacher has a role that counts as support ({0}); the roles are {1}: see \"support_roles\" under \"catalogue\"":
      "ingen lærer har en rolle som teller som støtte ({0}); rollene er {1}: se «support_roles» under «catalogue»",
    "letters or digits that look alike":
      "bokstaver eller sifre som bare ligner",
    "saying yes in another way":
      "en annen måte å si ja på",
    "{0} row has a number in merged cells, which counts for that row alone":
      "{0} rad har et tall i sammenslåtte celler, som bare teller for den raden",
    "{0} rows have a number in merged cells, which counts for that row alone":
      "{0} rader har et tall i sammenslåtte celler, som bare teller for den enkelte raden",
    "{0} row takes a text from merged cells, which stands for all of their rows":
      "{0} rad tar en tekst fra sammenslåtte celler, som gjelder for alle radene deres",
    "{0} rows take a text from merged cells, which stands for all of their rows":
      "{0} rader tar en tekst fra sammenslåtte celler, som gjelder for alle radene deres",
    "{0} applicants: none has the code of a pupil of {1}, so that their groups are not known":
      "{0} søkere: ingen har koden til en elev i {1}, så gruppene deres er ikke kjent",
    "no row of {0} is of {1}":
      "ingen rad i {0} er fra {1}",
    "{0} with more sessions missed than possible":
      "{0} med flere tapte økter enn mulige",
    "pupils have more sessions missed than possible":
      "elever har flere tapte økter enn mulige",
    "{0} with a value of \"{1}\" to which \"values\" gives no meaning, and which counts as it is{2}":
      "{0} med en verdi av «{1}» som «values» ikke gir noen betydning, og som teller som den er{2}",
    "\"values\" gives no meaning to values of \"{0}\"":
      "«values» gir ingen betydning til verdier av «{0}»",
    "{0} with pupils and 0 places":
      "{0} med elever og 0 plasser",
    "{0} with {1} places, which counts as a number like any other":
      "{0} med {1} plasser, som teller som et hvilket som helst tall",
    "a number of places may be a code for what is not known":
      "et antall plasser kan være en kode for det som ikke er kjent",
    "schools with pupils have 0 places":
      "skoler med elever har 0 plasser",
    "{0} with the very same home, as where a geocoder puts what it does not find":
      "{0} med nøyaktig samme bosted, slik en geokoder plasserer det den ikke finner",
    "many pupils have the very same home":
      "mange elever har nøyaktig samme bosted",
    "{0} of {1} live at the very point of their own school, as where a school's coordinates stand in the place of a home's: their way to school counts as 0 m":
      "{0} av {1} bor nøyaktig i punktet til sin egen skole, som der skolens koordinater står i stedet for hjemmets: skoleveien deres teller som 0 m",
    "many pupils live at the very point of their own school: their way to school counts as none":
      "mange elever bor nøyaktig i punktet til sin egen skole: skoleveien deres teller som ingen",
    "name the coordinates, or the address, of the home; leave them empty where it is not known":
      "oppgi koordinatene, eller adressen, til hjemmet; la dem stå tomme der det ikke er kjent",
    "the homes of all {0} pupils on the map lie at one and the same point":
      "hjemmene til alle de {0} elevene på kartet ligger i ett og samme punkt",
    "the homes of all pupils lie at one and the same point":
      "hjemmene til alle elevene ligger i ett og samme punkt",
    "the homes of all {0} pupils on the map lie at {1} points, as where the middle of a postcode or of an area stands for the home: ways to school, and which school is nearest, are those of these points":
      "hjemmene til alle de {0} elevene på kartet ligger i {1} punkter, som der midten av et postnummer eller et område står for hjemmet: skoleveiene, og hvilken skole som er nærmest, er disse punktenes",
    "the homes of all pupils lie at a few points, as where the middle of a postcode or of an area stands for the home":
      "hjemmene til alle elevene ligger i noen få punkter, som der midten av et postnummer eller et område står for hjemmet",
    "with the coordinates, or the addresses, of the homes themselves each way is measured":
      "med koordinatene, eller adressene, til selve hjemmene måles hver skolevei",
    "some areas are drawn twice":
      "noen områder er tegnet to ganger",
    "many schools are outside all catchment areas":
      "mange skoler ligger utenfor alle skolekretser",
    "many schools are in another catchment area than the one that they name":
      "mange skoler ligger i en annen skolekrets enn den de oppgir",
  ]
}
