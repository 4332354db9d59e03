extension Language {
  /// What the check of a study’s data finds, and what to do about it.
  static let italianChecks: [String: String] = [
    "{0} feature": "{0} elemento",
    "{0} features": "{0} elementi",
    "{0} code": "{0} codice",
    "{0} codes": "{0} codici",
    "{0} home": "{0} casa",
    "{0} homes": "{0} case",
    "{0} gap": "{0} buco",
    "{0} gaps": "{0} buchi",
    "{0} sliver": "{0} scheggia",
    "{0} slivers": "{0} schegge",
    "{0} overlap": "{0} sovrapposizione",
    "{0} overlaps": "{0} sovrapposizioni",
    "{0} point": "{0} punto",
    "{0} points": "{0} punti",
    "{0} border": "{0} bordo",
    "{0} borders": "{0} bordi",
    "{0} part": "{0} parte",
    "{0} parts": "{0} parti",
    "{0} street ends": "{0} strada finisce",
    "{0} streets end": "{0} strade finiscono",
    "line {0}: {1}": "riga {0}: {1}",
    "did you mean \"{0}\"?": "volevate dire «{0}»?",
    "the keys are {0}": "le chiavi sono {0}",
    "give \"crs\" as EPSG:… in the study file": "indicate «crs» come EPSG:… nel file dello studio",
    "a vertex lies farther off than the Earth is wide":
      "un vertice è più lontano di quanto è larga la Terra",
    "mend its coordinates, or check the layer's coordinate reference system":
      "correggete le sue coordinate o controllate il sistema di coordinate del livello",
    "reading it: {0}": "nella lettura: {0}",
    "reading it, {0}": "nella lettura, {0}",
    "the layer is empty": "il livello è vuoto",
    "{0} without a polygon": "{0} senza poligono",
    "remove them, or draw their areas": "toglieteli o disegnatene le aree",
    "there is no column \"{0}\", which shall be \"{1}\"":
      "non c’è una colonna «{0}», che deve essere «{1}»",
    "if they are areas of their own, give each a code of its own":
      "se sono aree distinte, date a ciascuna un codice proprio",
    "{0} without a code": "{0} senza codice",
    "{0} with a code that an earlier row has": "{0} con un codice che ha già una riga precedente",
    "{0} cannot be read: {1}": "non si può leggere {0}: {1}",
    "the table has a header but no rows": "la tabella ha un’intestazione ma nessuna riga",
    "no row can be read": "non si può leggere alcuna riga",
    "give the layer's own \"crs\" in the study file":
      "indicate il «crs» proprio del livello nel file dello studio",
    "check their coordinate reference system, and whether the axes are exchanged":
      "controllate il loro sistema di coordinate, e se gli assi sono scambiati",
    "check the layer's coordinate reference system":
      "controllate il sistema di coordinate del livello",
    "{0} with vertices that have no place in {1}": "{0} con vertici che non hanno posto in {1}",
    "the file does not say its coordinate reference system":
      "il file non dice qual è il suo sistema di coordinate",
    "the file does not say its coordinate reference system; the schools would lie in the areas if it is {0}":
      "il file non dice qual è il suo sistema di coordinate; le scuole cadono nelle aree se è {0}",
    "add \"crs: {0}\" to \"{1}\" in the study file":
      "aggiungete «crs: {0}» a «{1}» nel file dello studio",
    "the shapes of the areas: their coordinate reference system is not known":
      "le forme delle aree: il loro sistema di coordinate non è noto",
    "where the homes are: they cannot be placed": "dove sono le case: non si possono collocare",
    "{0}: {1} cannot be taken to {2}": "{0}: {1} non si può portare a {2}",
    "{0} between areas, {1} in all, up to {2}": "{0} tra le aree, {1} in tutto, fino a {2}",
    "a lake or a park may well belong to no area; --repair fills the small ones":
      "un lago o un parco possono non essere di alcuna area; --repair riempie quelli piccoli",
    "{0} between areas (gaps less than {1} m wide), {2} in all":
      "{0} tra le aree (buchi larghi meno di {1} m), {2} in tutto",
    "--repair fills them": "--repair li riempie",
    "{0} with the same polygon as an earlier one": "{0} con lo stesso poligono di una precedente",
    "remove one of each two": "toglietene una ogni due",
    "{0} of areas, {1} in all; the largest, {2}, of \"{3}\" and \"{4}\"":
      "{0} di aree, {1} in tutto; la maggiore, {2}, tra «{3}» e «{4}»",
    "a home there counts for the area that comes first in the file; --repair gives it to one of them":
      "una casa lì conta per l’area che viene prima nel file; --repair la dà a una delle due",
    "`catchment check --repair` makes them valid": "`catchment check --repair` li rende validi",
    "self-intersection": "autointersezione",
    "ring self-intersection": "autointersezione di un anello",
    "hole lies outside shell": "un buco è fuori dal contorno",
    "holes are nested": "ci sono buchi dentro altri buchi",
    "nested shells": "contorni uno dentro l’altro",
    "interior is disconnected": "l’interno è spezzato",
    "duplicate rings": "anelli ripetuti",
    "too few points in geometry component": "troppo pochi punti in una parte",
    "invalid coordinate": "coordinata non valida",
    "{0} with less than 98 % in one district: {1}":
      "{0} con meno del 98 % in un solo distretto: {1}",
    "it counts for the district that holds its middle":
      "conta per il distretto che ne contiene il centro",
    "{0} in no district: {1}": "{0} in nessun distretto: {1}",
    "`catchment geocode` says what is wrong with each":
      "`catchment geocode` dice che cosa non va in ciascuno",
    "`catchment geocode --review` lists them with candidates to choose from":
      "`catchment geocode --review` li elenca con candidati tra cui scegliere",
    "{0} outside all catchment areas": "{0} fuori da tutti i bacini",
    "a cell of 100 m with homes in it": "una cella di 100 m con case dentro",
    "leave the coordinates of those empty whose home is not known":
      "lasciate vuote le coordinate di chi ha la casa non nota",
    "{0} would be there but for {1}": "{0} ci sarebbe se non fosse per {1}",
    "{0} with {1} that is not in {2}": "{0} con {1} che non è in {2}",
    "{0} with {1} that are not in {2}": "{0} con {1} che non sono in {2}",
    "{0} at the coordinates (0, 0)": "{0} alle coordinate (0, 0)",
    "0 often stands for \"unknown\"": "0 spesso vuol dire «sconosciuto»",
    "{0} without coordinates": "{0} senza coordinate",
    "exchange the two columns under \"columns\" in the study file":
      "scambiate le due colonne sotto «columns» nel file dello studio",
    "write \"crs: {0}\" for this table in the study file, unless it is the areas' system that is wrong":
      "scrivete «crs: {0}» per questa tabella nel file dello studio, a meno che sia sbagliato il sistema delle aree",
    "check the coordinate reference systems of this table and of the catchment areas":
      "controllate i sistemi di coordinate di questa tabella e dei bacini",
    "no column is named as the schools' code":
      "nessuna colonna è indicata come codice delle scuole",
    "add \"school: …\" to the columns of the schools":
      "aggiungete «school: …» alle colonne delle scuole",
    "{0} of a sector that is none of public, subsidised and private: {1}":
      "{0} di un settore che non è public, subsidised né private: {1}",
    "say what the codes mean: schools: values: {sector: {code: public, …}}":
      "dite che cosa significano i codici: schools: values: {sector: {codice: public, …}}",
    "{0} in another catchment area than their table says":
      "{0} in un bacino diverso da quello indicato nella loro tabella",
    "what the table says counts": "conta quello indicato nella tabella",
    "{0} without a school: {1}": "{0} senza scuola: {1}",
    "{0} with the code of a catchment area that is not there":
      "{0} con il codice di un bacino che non c’è",
    "{0} without pupils": "{0} senza alunni",
    "{0} school with 0 places that has pupils": "{0} scuola con 0 posti che ha alunni",
    "{0} schools with 0 places that have pupils": "{0} scuole con 0 posti che hanno alunni",
    "leave the number empty where it is not known": "lasciate vuoto il numero dove non è noto",
    "{0} with more pupils than places, up to {1} % of them":
      "{0} con più alunni che posti, fino al {1} %",
    "{0} with something that is no number": "{0} con qualcosa che non è un numero",
    "{0} of \"{1}\" with a mark (such as * or <5) in place of a number: not known":
      "{0} di «{1}» con un segno (come * o <5) al posto di un numero: non noto",
    "{0} with a negative number": "{0} con un numero negativo",
    "{0} that closed before it opened": "{0} che chiude prima di aprire",
    "{0} with something that is no school year": "{0} con qualcosa che non è un anno scolastico",
    "years look like 2025-26, 2025 or 2025-09-01; leave the field empty where there is no such limit":
      "gli anni si scrivono 2025-26, 2025 o 2025-09-01; lasciate vuoto il campo dove non c’è limite",
    "{0} whose successors lead round in a circle": "{0} con successori che girano in cerchio",
    "{0} with a successor but no last year": "{0} con un successore ma senza ultimo anno",
    "give the last school year in the column \"until\"; until then its pupils stay where they are":
      "indicate l’ultimo anno nella colonna «until»; fino ad allora i suoi alunni restano dove sono",
    "{0} school without a stage, which is there for nobody":
      "{0} scuola senza grado, che non è per nessuno",
    "{0} schools without a stage, which are there for nobody":
      "{0} scuole senza grado, che non sono per nessuno",
    "{0} of a stage that no school offers, for whom there is no school":
      "{0} di un grado che nessuna scuola offre, senza scuola possibile",
    "{0} of a grade that no school offers, for whom there is no school":
      "{0} di una classe che nessuna scuola offre, senza scuola possibile",
    "pupils are at schools that are not open in this year":
      "ci sono alunni in scuole che quest’anno non sono aperte",
    "pupils are of stages or grades that no school offers":
      "ci sono alunni di gradi o classi che nessuna scuola offre",
    "pupils are at schools that do not offer their stage or grade":
      "ci sono alunni in scuole che non offrono il loro grado o la loro classe",
    "name the school that took over as \"successor\", or correct \"from\" and \"until\"":
      "indicare in «successor» la scuola che è subentrata, o correggere «from» e «until»",
    "spreadsheets make days of stages such as 1-6: format the column \"stage\" as text, and write them anew":
      "i fogli di calcolo trasformano in date gradi come 1-6: formattate la colonna «stage» come testo e riscriveteli",
    "a school of several stages names them all, parted by semicolons":
      "una scuola di più gradi li nomina tutti, separati da punto e virgola",
    "costs: no amount of {0} with {1}, whom the costs of schooling leave out":
      "costi: nessun importo per {0} con {1}, che il costo della scuola lascia fuori",
    "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}":
      "scrivete le classi di ogni grado sotto «stages» nel file dello studio: {primary: [P1, P2, …]}",
    "{0} of streets are not on the map, which cuts these streets off there":
      "{0} di strade che non sono sulla mappa, il che taglia lì le strade",
    "streets that cross the rim of an extract are cut; elsewhere, download whole ways with their nodes":
      "le strade che attraversano il margine di un estratto sono tagliate; altrove, scaricate le way intere con i loro nodi",
    "{0} of squares are not on the map": "{0} di piazze che non sono sulla mappa",
    "download relations with their members": "scaricate le relazioni con i loro membri",
    "{0} up to {1} m short of another one, which nothing joins there":
      "{0} fino a {1} m prima di un’altra, senza nulla che le unisca",
    "where one can walk through, draw the line to the other street; see their places with --output":
      "dove si può passare a piedi, prolungate la linea fino all’altra strada; --output ne mostra i luoghi",
    "{0} of the streets that nothing joins to the others, the longest of {1} m":
      "{0} delle strade che nulla unisce alle altre, la più lunga di {1} m",
    "there is no way to or from them; see their places with --output":
      "non vi si può arrivare né uscirne; --output ne mostra i luoghi",
    "{0} m": "{0} m",
    "{0} m²": "{0} m²",
    "{0} ha": "{0} ha",
    "{0} km²": "{0} km²",
    "{0} m of streets": "{0} m di strade",
    "{0} of {1} more than {2} m from any street of {3}":
      "{0} di {1} a più di {2} m da qualsiasi strada di {3}",
    "is it the map of another city?": "è la mappa di un’altra città?",
    "is the map a part of the city only? They have no way to school":
      "la mappa è solo di una parte della città? Non hanno un percorso per la scuola",
    "{0} without a school": "{0} senza scuola",
    "{0} with something that is no number, but the group \"{1}\" has limits":
      "{0} con qualcosa che non è un numero, ma il gruppo «{1}» ha limiti",
    "say what it means: pupils: values: {{0}: {value: unknown}}":
      "dite che cosa significa: pupils: values: {{0}: {valore: unknown}}",
    "no pupil has a value of the group \"{0}\"": "nessun alunno ha un valore del gruppo «{0}»",
    "{0} with a value to which \"values\" gives no meaning":
      "{0} con un valore a cui «values» non dà significato",
    "it counts as it is; add it to values: {{0}: …}, or give it the meaning unknown":
      "conta così com’è; aggiungetelo a values: {{0}: …} o dategli il significato unknown",
    "{0} with a value that is none of {1}": "{0} con un valore che non è nessuno di {1}",
    "say what the code means: pupils: values: {{0}: {code: {1}, …}}":
      "dite che cosa significa il codice: pupils: values: {{0}: {codice: {1}, …}}",
    "name the column of the same codes as \"school\" in both tables":
      "indicate la colonna degli stessi codici come «school» in entrambe le tabelle",
    "is the map whole, and of the whole city? `catchment check` says what it lacks":
      "la mappa è intera, e di tutta la città? `catchment check` dice che cosa manca",
    "is it misspelt? The group has nobody":
      "è scritto male? Il gruppo non ha nessuno",
    "is it misspelt, or do only pupils of other years have it?":
      "è scritto male, o ce l’hanno solo alunni di altri anni?",
    "a grade without a stage counts in no figure of a stage: add it to \"stages\"":
      "una classe senza grado non conta in alcuna cifra per grado: aggiungetela a «stages»",
    "is it misspelt? The group has only the pupils of its other values":
      "è scritto male? Il gruppo ha solo gli alunni degli altri valori",
    "are its codes other ones in that year? Say what they mean: pupils: values: {{0}: {…}}":
      "quell’anno i codici sono altri? Dite che cosa significano: pupils: values: {{0}: {…}}",
    "write the values alike, or say what they mean: pupils: values: {{0}: {…}}":
      "scrivete i valori allo stesso modo, o dite che cosa significano: pupils: values: {{0}: {…}}",
    "if it says that nothing is known, write so: pupils: values: {{0}: {code: unknown}}":
      "se vuol dire che non si sa nulla, scrivetelo così: pupils: values: {{0}: {codice: unknown}}",
    "add it to pupils: values: {{0}: …}, or give it the meaning unknown":
      "aggiungetelo a pupils: values: {{0}: …}, o dategli il significato unknown",
    "if it is so of most pupils, exchange the two columns under \"columns\" in the study file":
      "se vale per la maggior parte degli alunni, scambiate le due colonne sotto «columns» nel file dello studio",
    "write the codes of pupils alike in all rows":
      "scrivete i codici degli alunni allo stesso modo in tutte le righe",
    "write the codes alike in both tables":
      "scrivete i codici allo stesso modo in entrambe le tabelle",
    "name the column of the pupils' own codes as \"pupil\", or leave it out":
      "indicate la colonna dei codici propri degli alunni come «pupil», o non indicatela",
    "where another row is to count, put it last, or remove the others":
      "se deve contare un’altra riga, mettetela per ultima o togliete le altre",
    "leave the code empty where a pupil has none":
      "lasciate vuoto il codice se un alunno non ne ha",
    "{0}: 1 finding, an error (internal, not for publication)":
      "{0}: 1 rilievo, un errore (interno, non da pubblicare)",
    "{0}: 1 finding, a warning (internal, not for publication)":
      "{0}: 1 rilievo, un avvertimento (interno, non da pubblicare)",
    "{0}: no findings": "{0}: nessun rilievo",
    "{0}: {1}, {2} among them (internal, not for publication)":
      "{0}: {1}, tra cui {2} (interno, non da pubblicare)",
    "{0} finding": "{0} rilievo",
    "{0} findings": "{0} rilievi",
    "{0} error": "{0} errore",
    "{0} errors": "{0} errori",
    "error  {0}": "errore  {0}",
    "warning  {0}": "avviso  {0}",
    "{0}, column \"{1}\"": "{0}, colonna «{1}»",
    "not checked  {0}": "non controllato  {0}",
    "{0} unknown": "sconosciuti: {0}",
    "{0} repeated": "ripetuti: {0}",
    "Written: {0} ({1}, internal)": "File scritto: {0} ({1}, interno)",
    "leave it empty if it is not known": "lasciatelo vuoto se non è noto",
    "write all coordinates of the table in one system":
      "scrivete tutte le coordinate della tabella in un solo sistema",
    "{0} where streets cross without a common vertex, as at a bridge, so that nothing joins them there":
      "{0} dove strade si incrociano senza un vertice comune, come su un ponte, così che nulla le unisce",
    "where one can turn, give both lines a vertex there (QGIS: Split with lines); see the places with --output":
      "dove si può svoltare, date un vertice a entrambe le linee (QGIS: Split with lines); --output ne mostra i luoghi",
    "crossing": "incrocio",
    "{0} place is on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} luogo è su due strade del livello che si incrociano senza un vertice comune, come su un ponte; lì nulla le unisce",
    "{0} places are on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} luoghi sono su due strade del livello che si incrociano senza un vertice comune, come su un ponte; lì nulla le unisce",
    "give the layer's own \"crs\" in the study file as a PROJ string with +towgs84, whose numbers the national mapping agency publishes":
      "indicate il «crs» proprio del livello nel file dello studio come stringa PROJ con +towgs84, i cui numeri pubblica l’istituto geografico",
    "{0} place": "{0} luogo",
    "{0} places": "{0} luoghi",
    "the places of homes are left out, as the study is for the public; --audience internal shows them":
      "i luoghi delle case non ci sono, perché lo studio è per il pubblico; --audience internal li mostra",
    "{0} invalid polygon": "{0} poligono non valido",
    "{0} invalid polygons": "{0} poligoni non validi",
    "{0} made valid": "{0}: reso valido",
    "{0} piece": "{0} pezzo",
    "{0} pieces": "{0} pezzi",
    "{0} that two areas or more claimed ({1}) given to the one with the longest common border":
      "{0} contesi da due aree o più ({1}), dati a quella con il confine comune più lungo",
    "{0} in gaps and slivers ({1}) given to the neighbour with the longest common border":
      "{0} di buchi e schegge ({1}), dati al vicino con il confine comune più lungo",
    "{0} larger than {1} left as it is: {2}": "{0} più grande di {1}, lasciato com’è: {2}",
    "{0} larger than {1} left as they are: {2}": "{0} più grandi di {1}, lasciati come sono: {2}",
    "{0} changed; all borders lie on a grid of {1} cm":
      "{0} con modifiche; tutti i confini sono su una griglia di {1} cm",
    "{0} had nothing that no other has, and is no longer there: rows {1}":
      "{0} che non aveva nulla che un’altra non avesse e non c’è più: righe {1}",
    "{0} had nothing that no other has, and are no longer there: rows {1}":
      "{0} che non avevano nulla che un’altra non avesse e non ci sono più: righe {1}",
  ]
}
