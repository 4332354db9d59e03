extension Language {
  /// What is doubtful about a study’s data, and what was mended on reading them.
  static let italianFindings: [String: String] = [
    "{0} row": "{0} riga",
    "{0} rows": "{0} righe",
    "{0} area": "{0} area",
    "{0} value": "{0} valore",
    "{0} values": "{0} valori",
    "{0} field": "{0} campo",
    "{0} fields": "{0} campi",
    "row {0}": "riga {0}",
    "rows {0}": "righe {0}",
    "{0} (row {1})": "{0} (riga {1})",
    "{0} (rows {1})": "{0} (righe {1})",
    "no pupil is at a school of the list of schools: no code is the same in both tables":
      "nessun alunno è in una scuola dell’elenco delle scuole: nessun codice è uguale nelle due tabelle",
    "the codes of the pupils' schools are not those of the list":
      "i codici delle scuole degli alunni non sono quelli dell’elenco",
    "only {0} of the pupils, {1} of {2}, are {3}: read nothing below as the city's":
      "solo il {0} degli alunni, {1} su {2}, {3}: nulla di ciò che segue vale per tutta la città",
    "only {0} of the pupils with a home and a school, {1} of {2}, have a way along the streets: read no distance below as the city's":
      "solo il {0} degli alunni con casa e scuola note, {1} su {2}, ha un percorso lungo le strade: non leggete nessuna delle distanze che seguono come quella della città",
    "{0} of the pupils with a home and a school, {1} of {2}, have a way along the streets; {3} left out of distances":
      "il {0} degli alunni con casa e scuola note, {1} su {2}, ha un percorso lungo le strade; {3} delle distanze",
    "many pupils have no way along the streets of the map":
      "molti alunni non hanno un percorso lungo le strade della mappa",
    "{0} of the pupils, {1} of {2}, are {3}; {4} left out of what depends on it":
      "il {0} degli alunni, {1} su {2}, {3}; {4} di ciò che ne dipende",
    "{0} pupil is": "{0} alunno resta fuori",
    "{0} pupils are": "{0} alunni restano fuori",
    "placed in a catchment area": "ha la casa collocata in un bacino",
    "at a school of the list of schools": "frequenta una scuola dell’elenco delle scuole",
    "known to belong to the group \"{0}\" or not": "risulta appartenere o no al gruppo «{0}»",
    "placed": "ha la casa collocata",
    "known to attend a school of the list": "frequenta una scuola dell’elenco",
    "less than half of the pupils are {0}: read nothing below as the city's":
      "meno della metà degli alunni {0}: nulla di ciò che segue vale per tutta la città",
    "more than a tenth of the pupils are not {0}":
      "di più di un decimo degli alunni non si può dire che {0}",
    "{0} live where catchment areas overlap, and count for the one that comes first in the file":
      "{0} con casa dove i bacini si sovrappongono, contati in quello che viene prima nel file",
    "no pupil lives in any of the districts": "nessun alunno abita in uno dei distretti",
    "no pupil lives in any of the residential units":
      "nessun alunno abita in una delle unità residenziali",
    "check the layer's coordinate reference system, and that it is of this city":
      "verificate il sistema di coordinate del livello e che sia di questa città",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the districts: the figures of districts leave out the others":
      "solo il {0} degli alunni che abitano in un bacino, {1} su {2}, abita in uno dei distretti: le cifre dei distretti lasciano fuori gli altri",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the residential units: segregation is measured over these alone":
      "solo il {0} degli alunni che abitano in un bacino, {1} su {2}, abita in una delle unità residenziali: la segregazione è misurata solo su questi",
    "more than a tenth of the pupils live in no district: the figures of districts leave them out":
      "più di un decimo degli alunni non abita in nessun distretto: le cifre dei distretti non li contano",
    "more than a tenth of the pupils live in no residential unit: segregation is measured without them":
      "più di un decimo degli alunni non abita in nessuna unità residenziale: la segregazione è misurata senza di loro",
    "{0} live where districts overlap, and count for the one that comes first in the file":
      "{0} abitano dove i distretti si sovrappongono, contati in quello che viene prima nel file",
    "{0} live where residential units overlap, and count for the one that comes first in the file":
      "{0} abitano dove le unità residenziali si sovrappongono, contati in quella che viene prima nel file",
    "each row stands twice in the register, so that {0} would count twice":
      "ogni riga è due volte nel registro, cosicché {0} conterebbero due volte",
    "each row of the register of pupils stands twice":
      "ogni riga del registro degli alunni c’è due volte",
    "take the repeated rows out, or name the column of the pupils' own codes as \"pupil\"":
      "togliete le righe ripetute, o chiamate «pupil» la colonna dei codici propri degli alunni",
    "only {0} of the {1} pupils of {2} have the code of a pupil of {3}: what is told of who stayed, moved or left is of no worth":
      "solo {0} dei {1} alunni del {2} hanno il codice di un alunno del {3}: quanto si dice di chi è rimasto, ha cambiato o è andato via non vale nulla",
    "few pupils of one school year have the code of a pupil of the next":
      "pochi alunni di un anno scolastico hanno il codice di un alunno del successivo",
    "the files of pupils of {0} and {1} are the same, byte for byte: what is told of changes between the two years is of no worth":
      "i file degli alunni di {0} e {1} sono identici: quanto si dice dei cambiamenti tra i due anni non vale nulla",
    "the pupils of two school years are the same":
      "gli alunni di due anni scolastici sono gli stessi",
    "name the file of each year under \"pupils\": {file: {…}} in the study file":
      "indicate il file di ogni anno in \"pupils\": {file: {…}} nel file dello studio",
    "{0} at the very same place, as where a geocoder puts what it does not find":
      "{0} esattamente nello stesso luogo, come dove un geocodificatore mette ciò che non trova",
    "many schools are at the very same place": "molte scuole sono esattamente nello stesso luogo",
    "look up where they are: ways to school, and the nearest, rest on it":
      "cercate dove si trovano: i percorsi casa-scuola, e la scuola più vicina, ne dipendono",
    "row-level security of the table decides which rows you see, and others may be missing":
      "la sicurezza a livello di riga della tabella decide quali righe vedete; altre possono mancare",
    "districts overlap where pupils live": "i distretti si sovrappongono dove abitano alunni",
    "residential units overlap where pupils live":
      "le unità residenziali si sovrappongono dove abitano alunni",
    "catchment areas overlap where pupils live": "i bacini si sovrappongono dove abitano alunni",
    "{0} attend {1} far from all catchment areas": "{0} in {1} lontano da tutti i bacini",
    "pupils attend schools far from all catchment areas":
      "ci sono alunni in scuole lontane da tutti i bacini",
    "{0} of the group \"{1}\" that no pupil has: {2}": "{0} del gruppo «{1}» che nessun alunno ha: {2}",
    "{0} grade": "{0} classe",
    "{0} grades": "{0} classi",
    "{0} of \"{1}\" that no pupil is of: {2}": "{0} di «{1}» senza alcun alunno: {2}",
    "no pupil is of some grades of \"{0}\"": "alcune classi di «{0}» non hanno alcun alunno",
    "{0} of pupils without a stage: {1}": "{0} di alunni senza grado: {1}",
    "some grades of pupils are without a stage": "alcune classi degli alunni sono senza grado",
    "values of the group \"{0}\" occur nowhere":
      "valori del gruppo «{0}» non compaiono da nessuna parte",
    "no pupil of the year has a value of the group \"{0}\"":
      "nessun alunno dell’anno ha un valore del gruppo «{0}»",
    "{0} with a value that would be one of the group \"{1}\" but for {2}, and who {3} as its rest: {4}":
      "{0} con un valore che sarebbe del gruppo «{1}» se non fosse per {2}; contano come resto: {4}",
    "values differ from those of the group \"{0}\" by their spelling only":
      "ci sono valori che differiscono da quelli del gruppo «{0}» solo per la grafia",
    "zeros in front": "zeri davanti",
    "blanks within them": "spazi all’interno",
    "letter case": "maiuscole e minuscole",
    "a decimal point and zeros behind it": "un punto decimale e zeri dopo",
    "zeros in front, and a decimal point and zeros behind":
      "zeri davanti, e un punto decimale e zeri dopo",
    "a spreadsheet's short form of numbers, such as 8.01E+06, which has lost their last digits":
      "la forma breve che un foglio di calcolo dà ai numeri, come 8.01E+06, che ne ha perso le ultime cifre",
    "blanks, letter case and accents": "spazi, maiuscole e accenti",
    "blanks, letter case, zeros in front, and signs between letters":
      "spazi, maiuscole, zeri davanti e segni tra le lettere",
    "{0} with a code that is an earlier pupil's but for letter case, zeros in front or \".0\" behind: if it is the same pupil, the pupil counts twice":
      "{0} con un codice che è quello di un alunno precedente salvo maiuscole, zeri davanti o «.0» in fondo: se è lo stesso alunno, conta due volte",
    "codes of pupils differ from each other in letter case, zeros in front or \".0\" behind only":
      "ci sono codici di alunni che differiscono solo per maiuscole, zeri davanti o «.0» in fondo",
    "{0} with the code of a school that would be in the list but for {1}, so that their school is not known":
      "{0} con il codice di una scuola che sarebbe nell’elenco se non fosse per {1}, così che la loro scuola non è nota",
    "codes of schools differ in leading zeros, so that schools of pupils are not known":
      "i codici delle scuole differiscono per gli zeri davanti, così che le scuole di alunni non sono note",
    "codes of schools differ in spelling, so that schools of pupils are not known":
      "i codici delle scuole differiscono per la grafia, così che le scuole di alunni non sono note",
    "{0} of {1} repeat the code of another: the column does not tell pupils apart":
      "{0} su {1} con il codice di un’altra: la colonna non distingue gli alunni",
    "{0} with the code of a pupil that an earlier row has: a pupil who stands there twice counts once, by the last row":
      "{0} con il codice di un alunno che ha già una riga precedente: chi compare due volte conta una volta, secondo l’ultima riga",
    "{0} with the code of a pupil that an earlier row has in the same year: a pupil who stands there twice counts once, by the last row":
      "{0} con il codice di un alunno che ha già una riga precedente dello stesso anno: chi compare due volte conta una volta, secondo l’ultima riga",
    "{0} with a code that is nobody's own: each counts as a pupil":
      "{0} con un codice che non è di nessuno: ognuna conta come un alunno",
    "pupils whose codes are missing count once for each of their rows":
      "gli alunni senza codice contano una volta per ogni riga",
    "the codes of the pupils are repeated": "i codici degli alunni si ripetono",
    "pupils who stand in the register twice count once":
      "chi compare due volte nel registro conta una volta",
    "{0} has no column \"{1}\": {2} is not known of its pupils":
      "{0} non ha la colonna «{1}»: {2} non è noto dei suoi alunni",
    "places of {0} lie far from all catchment areas": "punti di {0} sono lontani da tutti i bacini",
    "{0} with coordinates that are no numbers": "{0} con coordinate che non sono numeri",
    "coordinates of {0} are no numbers": "coordinate di {0} non sono numeri",
    "{0} whose coordinates are degrees, not those of {1}":
      "{0} con coordinate che sono gradi, e non quelle di {1}",
    "{0} whose coordinates are no place in {1}":
      "{0} con coordinate che non sono nessun luogo in {1}",
    "{0} whose coordinates lie in the city once x and y are exchanged":
      "{0} con coordinate che cadono in città se si scambiano x e y",
    "{0} far from all catchment areas": "{0} lontano da tutti i bacini",
    "{0} far from all catchment areas, but right there if the coordinates are of {1} ({2})":
      "{0} lontano da tutti i bacini, ma al posto giusto se le coordinate sono di {1} ({2})",
    "{0} far from all catchment areas, but right there if one of the two files was moved by {1}° of longitude, as when coordinates of one UTM zone are taken for those of its neighbour":
      "{0} lontano da tutti i bacini, ma al posto giusto se uno dei due file è stato spostato di {1}° di longitudine, come quando le coordinate di un fuso UTM sono prese per quelle del fuso vicino",
    "{0} with an invalid polygon: {1}": "{0} con un poligono non valido: {1}",
    "the coordinates look like degrees, not like those of {0}":
      "le coordinate sembrano gradi, non quelle di {0}",
    "the coordinates are no degrees, but {0} is a system of degrees":
      "le coordinate non sono gradi, ma {0} è un sistema in gradi",
    "{0} of {1} addresses stand at one and the same point, although they are of {2} streets, as where the middle of a town stands for them: homes there lie elsewhere":
      "{0} di {1} indirizzi stanno in un solo e medesimo punto, benché siano di {2} strade, come quando il centro di un comune sta per loro: le case che vi finiscono sono altrove",
    "{0} of {1} addresses stand at {2} points that many streets share, as where coordinates were rounded: homes there lie elsewhere":
      "{0} di {1} indirizzi stanno in {2} punti comuni a molte strade, come quando le coordinate sono state arrotondate: le case che vi finiscono sono altrove",
    "many addresses of {0} stand at points that many streets share: homes there lie elsewhere":
      "molti indirizzi di {0} stanno in punti comuni a molte strade: le case che vi finiscono sono altrove",
    "take the register with its full coordinates; a spreadsheet may have rounded them":
      "prendete il registro con le coordinate complete; forse un foglio di calcolo le ha arrotondate",
    "it is not known how {0} lies to WGS 84: beside data in other systems, such as a map of OpenStreetMap, all places may be some hundred metres off":
      "non si sa come {0} si collochi rispetto a WGS 84: accanto a dati di altri sistemi, come una mappa di OpenStreetMap, tutti i punti possono essere spostati di alcune centinaia di metri",
    "the areas lie beside where {0} ({1}) is meant to be used":
      "le aree sono accanto alla zona in cui {0} ({1}) va usato",
    "the areas lie where {0} ({1}) is not valid": "le aree sono dove {0} ({1}) non è valido",
    "most homes lie outside all catchment areas, about {0} km from their middle: check the coordinate reference systems of both":
      "la maggior parte delle case è fuori da tutti i bacini, a circa {0} km dal loro centro: controllare i sistemi di coordinate di entrambi",
    "most homes lie outside all catchment areas, endless km from their middle: check the coordinate reference systems of both":
      "la maggior parte delle case è infinitamente lontana da tutti i bacini: controllare i sistemi di coordinate di entrambi",
    "addresses: {0}; register {1}, {2} addresses, SHA-256 {3}":
      "indirizzi: {0}; registro {1}, {2} indirizzi, SHA-256 {3}",
    "{0} accepted, {1} to review, {2} not found, {3} empty":
      "{0} accettati, {1} da rivedere, {2} non trovati, {3} vuoti",
    "{0}: {1} for review and no homes until they are decided (`catchment geocode --decisions`)":
      "{0}: {1} da rivedere, senza casa finché non si decide (`catchment geocode --decisions`)",
    "{0} address is": "{0} indirizzo",
    "{0} addresses are": "{0} indirizzi",
    "{0} of {1} rows count, those where {2}": "contano {0} di {1} righe, quelle dove {2}",
    "the table of schools names areas that the other plan has not got: there, schools belong to the areas in which they stand":
      "la tabella delle scuole nomina bacini che l’altro piano non ha: lì le scuole sono del bacino in cui si trovano",
    "{0} with a successor but no last year in \"until\"; such a school counts as open":
      "{0} con un successore ma senza ultimo anno in «until»; conta come aperta",
    "{0} whose catchment area is empty; such a school serves none and is nobody's assigned school":
      "{0} senza bacino indicato; una scuola così non serve alcun bacino e non è la scuola assegnata di nessuno",
    "{0} of unknown sector; such a school is not known to be public or subsidised, and is nobody's assigned school":
      "{0} di gestione sconosciuta; non si sa se sia pubblica o paritaria, e non è la scuola assegnata di nessuno",
    "{0} with the code of a school that had closed; they count at the one that took over":
      "{0} con il codice di una scuola che aveva chiuso; contano in quella che è subentrata",
    "{0} at a school that the scenario closes without naming where its pupils go; they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} in una scuola che lo scenario chiude senza dire dove vanno i suoi alunni; contano nella scuola del loro bacino o, se non c’è, nella pubblica o paritaria più vicina",
    "{0} at a school that is not open in this year by its \"from\" and \"until\"":
      "{0} in una scuola che quest’anno non è aperta secondo «from» e «until»",
    "{0} of unknown stage; no nearest or assigned school is known of them":
      "{0} di ciclo sconosciuto; non se ne conosce la scuola più vicina né quella assegnata",
    "{0} of a stage or grade that no school offers; they have no nearest or assigned school":
      "{0} di un ciclo o classe che nessuna scuola offre; non hanno scuola più vicina né assegnata",
    "{0} at a school that does not offer their stage or grade by its column \"stage\"":
      "{0} in una scuola che non offre il loro ciclo o classe secondo la colonna «stage»",
    "{0}: {1} of the year before attend a school that is not in the list of schools, and are left out of changes between schools":
      "{0}: {1} dell’anno precedente in una scuola che non è nell’elenco, esclusi dai passaggi tra scuole",
    "a text that is not in UTF-8, as the others are, was read as Windows-1252":
      "un testo che non è in UTF-8, come lo sono gli altri, è stato letto come Windows-1252",
    "only the polygons (or else the lines) of a collection of several kinds were kept":
      "di una collezione di più tipi sono stati tenuti solo i poligoni (o le linee)",
    "the .shx does not fit the .shp, whose records were read in their order":
      "il .shx non corrisponde al .shp, i cui record sono stati letti nel loro ordine",
    "a geometry names another coordinate reference system than its layer, whose own counts":
      "una geometria indica un sistema di riferimento di coordinate diverso da quello del suo strato, che è quello che vale",
    "the .prj describes another system than the one whose code it bears; what it describes counts":
      "il .prj descrive un sistema diverso da quello del codice che porta; vale ciò che descrive",
    "what the file says of its coordinate reference system is not understood; give its CRS":
      "ciò che il file dice del suo sistema di coordinate non si capisce; indicatelo",
    "the .prj describes no usable coordinate reference system, which must be given":
      "il .prj non descrive un sistema di coordinate utilizzabile, che va indicato",
    "{0} row is not in UTF-8 as the others are, and is read as Windows-1252":
      "{0} riga non è in UTF-8 come le altre ed è letta come Windows-1252",
    "{0} rows are not in UTF-8 as the others are, and are read as Windows-1252":
      "{0} righe non sono in UTF-8 come le altre e sono lette come Windows-1252",
    "the header is not in UTF-8 as the rows are, and is read as Windows-1252":
      "l’intestazione non è in UTF-8 come le righe ed è letta come Windows-1252",
    "1 row that repeats an earlier one and counts once more":
      "1 riga che ripete una precedente e conta un’altra volta",
    "{0} rows that repeat earlier ones and count once more":
      "{0} righe che ripetono righe precedenti e contano un’altra volta",
    "no teacher has a role that counts as support ({0}): see \"support_roles\" under \"catalogue\"":
      "nessun docente ha un ruolo che conti come sostegno ({0}): si veda «support_roles» in «catalogue»",
    "no teacher has a role that counts as support ({0}); the roles are {1}: see \"support_roles\" under \"catalogue\"":
      "nessun docente ha un ruolo che conti come sostegno ({0}); i ruoli sono {1}: si veda «support_roles» in «catalogue»",
    "letters or digits that look alike":
      "lettere o cifre che si somigliano soltanto",
    "saying yes in another way":
      "un altro modo di dire sì",
    "{0} row has a number in merged cells, which counts for that row alone":
      "{0} riga ha un numero in celle unite, che conta solo per quella riga",
    "{0} rows have a number in merged cells, which counts for that row alone":
      "{0} righe hanno un numero in celle unite, che conta solo per ciascuna di quelle righe",
    "{0} row takes a text from merged cells, which stands for all of their rows":
      "{0} riga prende un testo da celle unite, che vale per tutte le loro righe",
    "{0} rows take a text from merged cells, which stands for all of their rows":
      "{0} righe prendono un testo da celle unite, che vale per tutte le loro righe",
    "{0} applicants: none has the code of a pupil of {1}, so that their groups are not known":
      "{0} richiedenti: nessuno ha il codice di un alunno di {1}, così che i loro gruppi non sono noti",
    "no row of {0} is of {1}":
      "nessuna riga di {0} è di {1}",
    "{0} with more sessions missed than possible":
      "{0} con più sessioni perse che possibili",
    "pupils have more sessions missed than possible":
      "ci sono alunni con più sessioni perse che possibili",
    "{0} with a value of \"{1}\" to which \"values\" gives no meaning, and which counts as it is{2}":
      "{0} con un valore di «{1}» a cui «values» non dà alcun significato, e che conta così com’è{2}",
    "\"values\" gives no meaning to values of \"{0}\"":
      "«values» non dà significato a valori di «{0}»",
    "{0} with pupils and 0 places":
      "{0} con alunni e 0 posti",
    "{0} with {1} places, which counts as a number like any other":
      "{0} con {1} posti, che conta come un numero qualsiasi",
    "a number of places may be a code for what is not known":
      "qualche numero di posti può essere un codice di ciò che non si sa",
    "schools with pupils have 0 places":
      "ci sono scuole con alunni e 0 posti",
    "{0} with the very same home, as where a geocoder puts what it does not find":
      "{0} con esattamente la stessa abitazione, come dove un geocodificatore mette ciò che non trova",
    "many pupils have the very same home":
      "molti alunni hanno esattamente la stessa abitazione",
    "{0} of {1} live at the very point of their own school, as where a school's coordinates stand in the place of a home's: their way to school counts as 0 m":
      "{0} su {1} abitano esattamente nel punto della propria scuola, come dove le coordinate di una scuola stanno al posto di quelle della casa: il loro percorso casa-scuola conta come 0 m",
    "many pupils live at the very point of their own school: their way to school counts as none":
      "molti alunni abitano esattamente nel punto della propria scuola: il loro percorso casa-scuola conta come nullo",
    "name the coordinates, or the address, of the home; leave them empty where it is not known":
      "indicate le coordinate, o l’indirizzo, della casa; lasciatele vuote dove non è nota",
    "the homes of all {0} pupils on the map lie at one and the same point":
      "le case dei {0} alunni che sono sulla mappa stanno tutte in un solo e medesimo punto",
    "the homes of all pupils lie at one and the same point":
      "le case di tutti gli alunni stanno in un solo e medesimo punto",
    "the homes of all {0} pupils on the map lie at {1} points, as where the middle of a postcode or of an area stands for the home: ways to school, and which school is nearest, are those of these points":
      "le case dei {0} alunni che sono sulla mappa stanno tutte in {1} punti, come dove il centro di un codice postale o di un’area sta per la casa: i percorsi casa-scuola, e la scuola più vicina, sono quelli di questi punti",
    "the homes of all pupils lie at a few points, as where the middle of a postcode or of an area stands for the home":
      "le case di tutti gli alunni stanno in pochi punti, come dove il centro di un codice postale o di un’area sta per la casa",
    "with the coordinates, or the addresses, of the homes themselves each way is measured":
      "con le coordinate, o gli indirizzi, delle case stesse si misura ogni percorso",
    "some areas are drawn twice":
      "alcune aree sono disegnate due volte",
    "many schools are outside all catchment areas":
      "molte scuole sono fuori da tutti i bacini",
    "many schools are in another catchment area than the one that they name":
      "molte scuole sono in un bacino diverso da quello che indicano",
  ]
}
