extension Language {
  /// What is doubtful about forecasts, plans, addresses, counts and streets, and what the terminal says.
  static let italianDoubts: [String: String] = [
    "warning: {0}": "attenzione: {0}",
    "note: {0}": "nota: {0}",
    "doubtful: {0}": "dubbio: {0}",
    "Written: {0}": "File scritti: {0}",
    "Removed: {0}": "Eliminati: {0}",
    "not placed: {0} – {1}": "non collocati: {0} – {1}",
    "without a way: {0} – {1}": "senza percorso: {0} – {1}",
    "without a street within {0}: {1}": "senza strade entro {0}: {1}",
    "method: {0}": "metodo: {0}",
    "home more than {0} m from any street": "casa a più di {0} m da qualsiasi strada",
    "school more than {0} m from any street": "scuola a più di {0} m da qualsiasi strada",
    "no way from home to school on the map": "nessun percorso da casa a scuola sulla mappa",
    "not counted: {0} rows of {1} that leave their unit, group or part empty":
      "non contate, righe di {1} senza unità, gruppo o parte: {0}",
    "not counted: {0} row of {1} that leaves its unit, group or part empty":
      "non contata: {0} riga di {1} senza unità, gruppo o parte",
    "{0} of {1} in the table of history are not used: the file of that year has {2}":
      "{0} del {1} nella tabella storica non usati: il file di quell’anno ne ha {2}",
    "{0} of {1} in the table of history are not used: that year is to come":
      "{0} del {1} nella tabella storica non usati: quell’anno deve ancora venire",
    "if other catchment areas of these pupils were published before, name them in the study file, or the two together tell of the few homes between their borders: publish: {published_zones: [{file: …, id: …}]}":
      "se in passato sono stati pubblicati altri bacini di questi alunni, indicateli nel file dello studio; altrimenti i due insieme rivelano le poche case tra i loro confini: publish: {published_zones: [{file: …, id: …}]}",
    "{0} pupil is in no square of homes, as too few live there":
      "alunno che non figura in alcun quadrato di case, perché vi abitano in troppo pochi: {0}",
    "{0} pupils are in no square of homes, as they are too few where they live":
      "alunni che non figurano in alcun quadrato di case, perché troppo pochi dove abitano: {0}",
    "{0} pupil is in no cell: too few live there, or the cell and the numbers of the catchment areas together would single out a few":
      "alunno che non figura in alcuna cella: {0}; vi abitano in troppo pochi, oppure la cella e i numeri dei bacini insieme ne individuerebbero qualcuno",
    "{0} pupils are in no cell: they are too few where they live, or their cell and the numbers of the catchment areas together would single out a few":
      "alunni che non figurano in alcuna cella: {0}; dove abitano sono troppo pochi, oppure la cella e i numeri dei bacini insieme ne individuerebbero qualcuno",
    "{0} row of the year and area of an earlier one, which is added to it":
      "{0} riga dello stesso anno e bacino di una precedente, alla quale è sommata",
    "{0} rows of the year and area of an earlier one, which are added to it":
      "{0} righe dello stesso anno e bacino di una precedente, alla quale sono sommate",
    "{0} feature has several points, and stands in the middle of them":
      "{0} elemento ha più punti, e sta nel mezzo",
    "{0} features have several points, and stand in the middle of them":
      "{0} elementi hanno più punti, e stanno nel mezzo",
    "{0}: one row of another grade than those of the forecast is left out":
      "{0}: una riga di una classe che non è della previsione, lasciata fuori",
    "{0}: {1} in {2} of {3} rows counts as a number like any other; take them out if it says that nothing is known":
      "{0}: {1} in {2} di {3} righe conta come un numero qualsiasi; toglietele se vuol dire che non si sa nulla",
    "{0}: {1} rows of other grades than those of the forecast are left out":
      "{0}: righe di classi diverse da quelle della previsione, lasciate fuori: {1}",
    "{0}: {1} has no row for {2} of {3} areas or grades":
      "{0}: il {1} non ha righe per {2} di {3} bacini o classi",
    "{0} pupil has no home in an area or no grade of the forecast and is left out":
      "alunno senza casa in un bacino o senza classe della previsione, lasciato fuori: {0}",
    "{0} pupils have no home in an area or no grade of the forecast: they are left out":
      "alunni senza casa in un bacino o senza classe della previsione, lasciati fuori: {0}",
    "only {0} school years are known: nothing can be said of how far the forecast is off":
      "si conoscono solo {0} anni scolastici: non si può dire nulla di quanto la previsione si discosti",
    "without \"births\" as many enter each year as in the last one":
      "senza «births» ogni anno ne entrano quanti nell’ultimo",
    "the school year {0} is missing in the history, so that the years before it are not used: {1}":
      "l’anno scolastico {0} manca nello storico, per cui gli anni precedenti non si usano: {1}",
    "births of {0} are missing, though those before and after are known: the ratio of those who enter is worked out without them":
      "mancano le nascite di {0}, benché quelle prima e dopo siano note: il rapporto di chi entra è calcolato senza di esse",
    "births of {0} are missing, though those before and after are known: for those who enter by them as many are taken as of late":
      "mancano le nascite di {0}, benché quelle prima e dopo siano note: per chi ne entrerebbe se ne prendono quante negli ultimi anni",
    "births are known for those who enter until {0}; after that as many are born as of late":
      "le nascite sono note per chi entra fino al {0}; dopo ne nascono quanti negli ultimi anni",
    "{0} pupils of the forecast are in areas where nobody lives today: they have no home and are left out":
      "alunni della previsione in bacini dove oggi non abita nessuno, senza casa e lasciati fuori: {0}",
    "the pupils are the {0} forecast for {1}, not the {2} of {3}":
      "gli alunni sono i {0} previsti per il {1}, non i {2} del {3}",
    "{0} block is in several pieces of land; each piece counts as a block of its own":
      "isolati in più pezzi di terreno: {0}; ogni pezzo conta come un isolato",
    "{0} blocks are in several pieces of land; each piece counts as a block of its own":
      "isolati in più pezzi di terreno: {0}; ogni pezzo conta come un isolato",
    "{0} pupil lives in an area but in no block: the search does not see this pupil":
      "alunni che abitano in un bacino ma in nessun isolato, e che la ricerca non vede: {0}",
    "{0} pupils live in an area but in no block: the search does not see them":
      "alunni che abitano in un bacino ma in nessun isolato, e che la ricerca non vede: {0}",
    "borders of today's areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than today's":
      "i confini dei bacini di oggi tagliano {0}; un isolato conta con il bacino della maggior parte dei suoi alunni, così che {1} con un bacino diverso da quello di oggi",
    "{0} pupil counts": "{0} alunno conta",
    "{0} pupils count": "{0} alunni contano",
    "{0} block lies in no area and takes no part":
      "isolati fuori da tutti i bacini, che non partecipano: {0}",
    "{0} blocks lie in no area and take no part":
      "isolati fuori da tutti i bacini, che non partecipano: {0}",
    "barriers cut {0} border between blocks":
      "confini tra isolati tagliati da barriere: {0}",
    "barriers cut {0} borders between blocks": "confini tra isolati tagliati da barriere: {0}",
    "{0} pair of blocks stays neighbours across a barrier, as a short way leads over it: {1}":
      "coppie di isolati che restano vicini ai due lati di una barriera, perché un percorso breve la attraversa: {0} ({1})",
    "{0} pairs of blocks stay neighbours across a barrier, as a short way leads over it: {1}":
      "coppie di isolati che restano vicini ai due lati di una barriera, perché un percorso breve la attraversa: {0} ({1})",
    "{0} pupil stays at the school of today's area wherever the block goes; comparisons of whole areas count this pupil with the home, as it will be afterwards":
      "alunni che restano nella scuola del bacino di oggi ovunque vada il loro isolato: {0}; i confronti tra bacini interi li contano con la casa, come sarà quando se ne saranno andati",
    "{0} pupils stay at the school of today's area wherever their blocks go; comparisons of whole areas count them with their homes, as it will be once they have left":
      "alunni che restano nella scuola del bacino di oggi ovunque vada il loro isolato: {0}; i confronti tra bacini interi li contano con la casa, come sarà quando se ne saranno andati",
    "areas without a public or subsidised school stay as they are: {0}":
      "i bacini senza scuola pubblica o paritaria restano come sono: {0}",
    "areas without a public or subsidised school stay as they are: {0} and {1} more":
      "i bacini senza scuola pubblica o paritaria restano come sono: {0} e altri {1}",
    "{0} area has its schools outside itself; it need not hold them":
      "bacini con le scuole fuori: {0}; non occorre che le contengano",
    "{0} areas have their schools outside themselves; they need not hold them":
      "bacini con le scuole fuori: {0}; non occorre che le contengano",
    "from {0} block no way leads to some school; the straight line stands in for the search":
      "isolati senza percorso verso qualche scuola: {0}; per la ricerca vale la linea retta",
    "from {0} blocks no way leads to some school; the straight line stands in for the search":
      "isolati senza percorso verso qualche scuola: {0}; per la ricerca vale la linea retta",
    "borders of feeder areas cut {0}; a block counts with the feeder of most of its pupils, so {1} with another feeder than that of the home":
      "i confini delle zone di provenienza tagliano {0}; un isolato conta con quella della maggior parte dei suoi alunni, così che {1} con una zona di provenienza diversa da quella dell’abitazione",
    "not known of some pupils: {0}; the search counts them with the rest, comparisons leave them out, so that their indices differ a little":
      "non noto per alcuni alunni: {0}; la ricerca li conta con il resto, i confronti li lasciano fuori, così che gli indici differiscono un poco",
    "{0} island of blocks has no school and touches no others along {1} m; it counts as connected to the nearest block of its area":
      "gruppi di isolati senza scuola che non ne toccano altri per {1} m: {0}; ciascuno è unito all’isolato più vicino del suo bacino",
    "{0} islands of blocks have no school and touch no others along {1} m; each counts as connected to the nearest block of its area":
      "gruppi di isolati senza scuola che non ne toccano altri per {1} m: {0}; ciascuno è unito all’isolato più vicino del suo bacino",
    "the areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than that of the home":
      "i bacini tagliano {0}; un isolato conta con il bacino della maggior parte dei suoi alunni, così che {1} con un bacino diverso da quello dell’abitazione",
    "{0} pupil lives in an area today and in none of the plan, and counts with the rest of the block":
      "alunni che oggi vivono in un bacino e in nessuno del piano, e che contano con il resto del loro isolato: {0}",
    "{0} pupils live in an area today and in none of the plan; each counts with the rest of the block":
      "alunni che oggi vivono in un bacino e in nessuno del piano, e che contano con il resto del loro isolato: {0}",
    "{0} pupil lives where areas of the plan overlap, and counts for the one that comes first in its file":
      "alunni che vivono dove bacini del piano si sovrappongono, e che contano per quello che viene prima nel file: {0}",
    "{0} pupils live where areas of the plan overlap, and count for the one that comes first in its file":
      "alunni che vivono dove bacini del piano si sovrappongono, e che contano per quello che viene prima nel file: {0}",
    "only {0} of {1} codes of areas are those of the first plan, and {2} more would be with zeros in front or without a decimal point, such as {3} for {4}: areas are told apart by their codes, so most pupils seem to move":
      "solo {0} codici di bacini su {1} sono quelli del primo piano, e altri {2} lo sarebbero con zeri davanti o senza virgola decimale, come {3} per {4}: i bacini si distinguono dai codici, per cui la maggior parte degli alunni sembra cambiare",
    "only {0} of {1} codes of areas are those of the first plan: areas are told apart by their codes, so most pupils seem to move; --zone-id names the column of the codes":
      "solo {0} di {1} codici dei bacini sono quelli del primo piano: i bacini si distinguono dai codici, così che la maggior parte degli alunni sembra cambiare; --zone-id indica la colonna dei codici",
    "{0} pupil lives in an area of the first plan and in none of the second":
      "alunni che abitano in un bacino del primo piano e in nessuno del secondo: {0}",
    "{0} pupils live in an area of the first plan and in none of the second":
      "alunni che abitano in un bacino del primo piano e in nessuno del secondo: {0}",
    "{0} pupil lives in an area of the second plan and in none of the first":
      "alunni che abitano in un bacino del secondo piano e in nessuno del primo: {0}",
    "{0} pupils live in an area of the second plan and in none of the first":
      "alunni che abitano in un bacino del secondo piano e in nessuno del primo: {0}",
    "{0} overlap of areas is less than a metre wide; homes in it are in the area that comes first":
      "sovrapposizioni di bacini larghe meno di un metro: {0}; le case che vi ricadono sono del bacino che viene prima",
    "{0} overlaps of areas are less than a metre wide; homes in them are in the area that comes first":
      "sovrapposizioni di bacini larghe meno di un metro: {0}; le case che vi ricadono sono del bacino che viene prima",
    "nobody lives in {0} area of the second plan: {1}":
      "bacini del secondo piano dove non abita nessuno: {0} ({1})",
    "nobody lives in {0} areas of the second plan: {1}":
      "bacini del secondo piano dove non abita nessuno: {0} ({1})",
    "the last line of the journal {0} was never finished and is left out":
      "l’ultima riga del diario {0} è rimasta a metà e non conta",
    "{0} of {1} addresses of the register are in no area today":
      "{0} di {1} indirizzi del registro oggi non sono in alcun bacino",
    "{0} addresses are in an area today and in none of the plan":
      "indirizzi che oggi sono in un bacino e in nessuno del piano: {0}",
    "{0} addresses lie where areas of the plan overlap, and get the one that comes first in its file":
      "indirizzi dove bacini del piano si sovrappongono, ai quali tocca quello che viene prima nel file: {0}",
    "no area of the plan has the name of one of today, so that all addresses seem to get another one: --zone-name names the column of the names":
      "nessun bacino del piano ha il nome di uno di oggi, così che tutti gli indirizzi sembrano cambiare bacino: --zone-name indica la colonna dei nomi",
    "\"{0}\" has in each group nearly as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» ha in ogni gruppo quasi tanti alunni quanti le altre unità insieme: se è il loro totale, toglietelo, perché li conta un’altra volta",
    "\"{0}\" has in each unit as many as the other groups together: if it is their total, leave it out, as it counts their pupils once more":
      "«{0}» ha in ogni unità tanti alunni quanti gli altri gruppi insieme: se è il loro totale, lasciatelo fuori, perché li conta un’altra volta",
    "\"{0}\" has in each group as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» ha in ogni gruppo tanti alunni quanti le altre unità insieme: se è il loro totale, toglietelo, perché li conta un’altra volta",
    "{0} of {1} units has a masked count (such as * or <5), which is not known: it is left out, with the {2} pupils that are told of":
      "{0} di {1} unità ha un conteggio nascosto (come * o <5), che non è noto: resta fuori, con i {2} alunni che figurano",
    "{0} of {1} units have a masked count (such as * or <5), which is not known: they are left out, with the {2} pupils that are told of":
      "{0} di {1} unità hanno un conteggio nascosto (come * o <5), che non è noto: restano fuori, con i {2} alunni che figurano",
    "{0} row has the unit of an earlier row, and is added to it":
      "{0} riga ha l’unità di una precedente e vi è sommata",
    "{0} rows have the unit of an earlier row, and are added to it":
      "{0} righe hanno l’unità di una precedente e vi sono sommate",
    "{0} row has the unit and group of an earlier row, and is added to it":
      "{0} riga ha l’unità e il gruppo di una precedente e vi è sommata",
    "{0} rows have the unit and group of an earlier row, and are added to it":
      "{0} righe hanno l’unità e il gruppo di una precedente e vi sono sommate",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, the counts are a thousand times too small":
      "tutte le frazioni di «{0}» hanno tre cifre: se il segno separa le migliaia, i conteggi sono mille volte troppo piccoli",
    "\"{0}\" and other units have in each group nearly as many as the units next to them together: if they are subtotals, take them out, as they count their pupils once more":
      "«{0}» e altre unità hanno in ogni gruppo quasi tanti alunni quanti le unità vicine insieme: se sono subtotali, toglietele, perché li contano un’altra volta",
    "{0} unit is left out, as the other table masks a count of it":
      "un’unità è lasciata fuori, perché l’altra tabella ne nasconde un conteggio",
    "{0} units are left out, as the other table masks counts of theirs":
      "unità lasciate fuori, perché l’altra tabella ne nasconde dei conteggi: {0}",
    "each unit has 100 in all: if these are percents, indices take all units for equally large":
      "ogni unità somma 100: se sono percentuali, gli indici prendono tutte le unità per ugualmente grandi",
    "{0} counts as a group of its own: leave it empty, or out, where it says that nothing is known":
      "{0} conta come un gruppo: lasciatelo vuoto, o toglietelo, se vuol dire che non si sa nulla",
    "{0} count as groups of their own: leave it empty, or out, where it says that nothing is known":
      "{0} contano come gruppi: lasciate vuoto, o togliete, se vuol dire che non si sa nulla",
    "of the units of {0}, {1} would be in {2} but for {3}: each seems to close, and another one to open":
      "unità di {0} che mancano in {2} solo per {3}: {1}; ognuna sembra chiudere e un’altra aprire",
    "of the groups of {0}, {1} would be in {2} but for {3}: each seems to leave, and another one to come":
      "gruppi di {0} che mancano in {2} solo per {3}: {1}; ognuno sembra sparire e un altro comparire",
    "{0} differ by {1} only and are counted as {2} units":
      "{0} differiscono solo per {1} e contano come {2} unità",
    "{0} differ by {1} only and are counted as {2} groups":
      "{0} differiscono solo per {1} e contano come {2} gruppi",
    "{0}; so are others": "{0}; e ce ne sono altri",
    "{0} ferry is left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} traghetto non conta tra le strade; --ferries, o «ferries: true» sotto «streets», li include",
    "{0} ferries are left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} traghetti non contano tra le strade; --ferries, o «ferries: true» sotto «streets», li include",
    "{0} object of the street map is left out, as deleted there or as an older version of what is in it":
      "{0} oggetto della mappa stradale resta fuori, perché vi è cancellato o è una versione più vecchia",
    "{0} objects of the street map are left out, as deleted there or as an older version of what is in it":
      "{0} oggetti della mappa stradale restano fuori, perché vi sono cancellati o sono versioni più vecchie",
    "{0} point of streets is not on the map, as at the rim of an extract; the streets are cut there":
      "{0} punto di strade non è sulla mappa, come al margine di un estratto; lì le strade sono tagliate",
    "{0} points of streets are not on the map, as at the rim of an extract; the streets are cut there":
      "{0} punti di strade non sono sulla mappa, come al margine di un estratto; lì le strade sono tagliate",
    "{0} street of the layer ends a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} strada del livello finisce a pochi metri da un’altra, senza nulla che le unisca; `catchment check` dice di più",
    "{0} streets of the layer end a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} strade del livello finiscono a pochi metri da un’altra, senza nulla che le unisca; `catchment check` dice di più",
    "{0} part of the streets of the layer is joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} parte delle strade del livello non è unita a nessun’altra, sicché nessun percorso vi porta; `catchment check` dice di più",
    "{0} parts of the streets of the layer are joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} parti delle strade del livello non sono unite a nessun’altra, sicché nessun percorso vi porta; `catchment check` dice di più",
    "{0} street ends on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} strada finisce su un’altra della mappa senza un nodo comune, e nulla le unisce lì; `catchment check` dice di più",
    "{0} streets end on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} strade finiscono su un’altra della mappa senza un nodo comune, e nulla le unisce lì; `catchment check` dice di più",
    "{0} node of the street map was joined to another one at the very same place and on the same level":
      "{0} nodo della mappa stradale è stato unito a un altro esattamente nello stesso luogo e allo stesso livello",
    "{0} nodes of the street map were joined to another one at the very same place and on the same level":
      "{0} nodi della mappa stradale sono stati uniti a un altro esattamente nello stesso luogo e allo stesso livello",
    "{0} turn restriction of the street map is not heeded, as what belongs to it is missing or does not meet":
      "{0} divieto di svolta della mappa stradale non conta, perché ciò che vi appartiene manca o non si incontra",
    "{0} turn restrictions of the street map are not heeded, as what belongs to them is missing or does not meet":
      "{0} divieti di svolta della mappa stradale non contano, perché ciò che vi appartiene manca o non si incontra",
    "{0} on another one without a common node, so that nothing joins them there":
      "{0} su un’altra senza un nodo comune, sicché nulla le unisce lì",
    "where one can walk through, give both streets one node there, best in OpenStreetMap itself; see their places with --output":
      "dove si può passare a piedi, date alle due strade un nodo comune, meglio in OpenStreetMap stesso; --output ne mostra i luoghi",
    "does the server know the whole city, and this way of travelling?":
      "il server conosce tutta la città, e questo modo di spostarsi?",
    "{0} end of a street was joined to the street on which it lies or which it misses by no more than half a metre":
      "{0} estremo di strada è stato unito alla strada su cui cade o che manca di mezzo metro al massimo",
    "{0} ends of streets were joined to the streets on which they lie or which they miss by no more than half a metre":
      "{0} estremi di strade sono stati uniti alla strada su cui cadono o che mancano di mezzo metro al massimo",
    "the register names no town, so addresses that name one are doubted: say which it is, by --register-city or \"city\" in a study file":
      "il registro non nomina alcun comune, così che gli indirizzi che ne nominano uno sono dubbi: indicate qual è, con --register-city o «city» nel file dello studio",
    "the register names no town; it is taken to be that of {0}, which {1} of {2} addresses with a town name":
      "il registro non nomina alcun comune; si prende per quello di {0}, che è nominato da {1} di {2} indirizzi con un comune",
    "addresses of the register whose coordinates are (0, 0) or the like, exchanged, or far from where their system is used, and count as none: {0}":
      "il registro ha indirizzi con coordinate (0, 0) o simili, scambiate o lontane da dove si usa il loro sistema, che contano come se non ne avessero: {0}",
    "numbers of the register that a spreadsheet has turned into days, and which count as none: {0}; write the column as text":
      "il registro ha numeri che un foglio di calcolo ha trasformato in giorni, e che contano come assenti: {0}; scrivete la colonna come testo",
    "other names of streets in {0} that are left out, as a cell is empty: {1}":
      "altri nomi di strade di {0} esclusi, perché una cella è vuota: {1}",
    "other names of streets in {0} that are left out, as the register has no such street: {1}":
      "altri nomi di strade di {0} esclusi, perché il registro non ha quella strada: {1}",
    "other names of streets in {0} that are left out, as another street of the register has that name: {1}":
      "altri nomi di strade di {0} esclusi, perché un’altra strada del registro ha quel nome: {1}",
    "the addresses of the register lie beside the area of {0} ({1}): check its coordinate reference system":
      "gli indirizzi del registro sono fuori dall’area di {0} ({1}): controllate il suo sistema di coordinate",
    "{0} of {1} rows count": "contano {0} di {1} righe",
    "{0} left out by \"where\" with a value that it would name but for {1}: {2}":
      "{0} che «where» esclude con un valore che nominerebbe se non fosse per {1}: {2}",
    "rows are left out whose values differ from those of \"where\" by their spelling only":
      "sono escluse righe i cui valori differiscono da quelli di «where» solo per la grafia",
    "write the values alike, or name them all under \"where\"":
      "scrivete i valori allo stesso modo, o nominateli tutti sotto «where»",
    "{0} left out by {1} with a value that it would name but for {2}: {3}":
      "{0} che {1} esclude con un valore che nominerebbe se non fosse per {2}: {3}",
    "write the values alike, or make a part of each":
      "scrivete i valori allo stesso modo, o fate una parte di ciascuno",
    "no row has {0} of \"where\": {1}":
      "nessuna riga ha {0} di «where»: {1}",
    "values of \"where\" occur nowhere":
      "valori di «where» non compaiono da nessuna parte",
    "is it misspelt? Only the rows of its other values count":
      "è scritto male? Contano solo le righe degli altri valori",
    "school years that the rows write in several ways are one ({0})":
      "gli anni scolastici che le righe scrivono in più modi sono uno solo ({0})",
    "{0} with a calendar year where others name the school year: it is taken for the school year that begins in it":
      "{0} con un anno solare dove altre nominano l’anno scolastico: vale per l’anno scolastico che vi comincia",
    "some rows name a calendar year, which is taken for the school year that begins in it":
      "alcune righe nominano un anno solare, che vale per l’anno scolastico che vi comincia",
    "write the school years alike, such as 2025-26":
      "scrivete gli anni scolastici allo stesso modo, per esempio 2025-26",
    "{0} the same as an earlier one in all columns of the file: if it is the same pupil, the pupil counts twice":
      "{0} uguale a una precedente in tutte le colonne del file: se è lo stesso alunno, conta due volte",
    "rows of the register of pupils are the same in all columns":
      "righe del registro degli alunni sono uguali in tutte le colonne",
    "name the column of the pupils' own codes as \"pupil\", or take such rows out":
      "nominate «pupil» la colonna dei codici degli alunni, o togliete queste righe",
    "take the marks between thousands out: 1.234 must be 1234; or write amounts with two decimals, such as 1.23":
      "togliete i separatori delle migliaia: 1.234 deve essere 1234; oppure scrivete gli importi con due decimali, come 1.23",
    "{0} with {1} in the column \"{2}\", which counts as a value like any other":
      "{0} con {1} nella colonna «{2}», che conta come un valore qualsiasi",
    "{0} with {1} in the column \"{2}\", which count as values like any other":
      "{0} con {1} nella colonna «{2}», che contano come valori qualsiasi",
    "{0} with a value that would count for the indicator \"{1}\" but for {2}, and does not: {3}":
      "{0} con un valore che conterebbe per l’indicatore «{1}» se non fosse per {2}, e che non conta: {3}",
  ]
}
