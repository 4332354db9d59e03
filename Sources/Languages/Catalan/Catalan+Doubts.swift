extension Language {
  /// What is doubtful about forecasts, plans, addresses, counts and streets, and what the terminal says.
  static let catalanDoubts: [String: String] = [
    "warning: {0}": "atenció: {0}",
    "note: {0}": "nota: {0}",
    "doubtful: {0}": "dubtós: {0}",
    "Written: {0}": "Fitxers: {0}",
    "Removed: {0}": "Esborrats: {0}",
    "not placed: {0} – {1}": "sense situar: {0} – {1}",
    "without a way: {0} – {1}": "sense camí: {0} – {1}",
    "without a street within {0}: {1}": "sense cap carrer a menys de {0}: {1}",
    "method: {0}": "mètode: {0}",
    "home more than {0} m from any street": "domicili a més de {0} m de qualsevol carrer",
    "school more than {0} m from any street": "centre a més de {0} m de qualsevol carrer",
    "no way from home to school on the map": "cap camí de casa al centre en el mapa",
    "not counted: {0} rows of {1} that leave their unit, group or part empty":
      "sense comptar, files de {1} sense unitat, grup o part: {0}",
    "not counted: {0} row of {1} that leaves its unit, group or part empty":
      "sense comptar: {0} fila de {1} sense unitat, grup o part",
    "{0} of {1} in the table of history are not used: the file of that year has {2}":
      "{0} del {1} a la taula històrica que no es fan servir: el fitxer d’aquell curs en té {2}",
    "{0} of {1} in the table of history are not used: that year is to come":
      "{0} del {1} a la taula històrica que no es fan servir: aquell curs encara ha de venir",
    "if other catchment areas of these pupils were published before, name them in the study file, or the two together tell of the few homes between their borders: publish: {published_zones: [{file: …, id: …}]}":
      "si abans s’han publicat altres zones d’aquest alumnat, anomeneu-les al fitxer de l’estudi; si no, les dues juntes delaten els pocs domicilis entre els seus límits: publish: {published_zones: [{file: …, id: …}]}",
    "{0} pupil is in no square of homes, as too few live there":
      "alumne que no surt en cap quadrat de domicilis, perquè on viu n’hi ha massa poc: {0}",
    "{0} pupils are in no square of homes, as they are too few where they live":
      "alumnat que no surt en cap quadrat de domicilis, perquè on viu n’hi ha massa poc: {0}",
    "{0} pupil is in no cell: too few live there, or the cell and the numbers of the catchment areas together would single out a few":
      "alumne que no surt en cap cel·la: {0}; on viu n’hi ha massa poc, o bé la cel·la i els nombres de les zones junts n’assenyalarien uns quants",
    "{0} pupils are in no cell: they are too few where they live, or their cell and the numbers of the catchment areas together would single out a few":
      "alumnat que no surt en cap cel·la: {0}; on viu n’hi ha massa poc, o bé la cel·la i els nombres de les zones junts n’assenyalarien uns quants",
    "{0} row of the year and area of an earlier one, which is added to it":
      "{0} fila del mateix any i zona que una d’anterior, a la qual s’ha sumat",
    "{0} rows of the year and area of an earlier one, which are added to it":
      "{0} files del mateix any i zona que una d’anterior, a la qual s’han sumat",
    "{0} feature has several points, and stands in the middle of them":
      "{0} element té diversos punts, i se situa al mig",
    "{0} features have several points, and stand in the middle of them":
      "{0} elements tenen diversos punts, i se situen al mig",
    "{0}: one row of another grade than those of the forecast is left out":
      "{0}: una fila d’un curs que no és dels de la previsió, que no compta",
    "{0}: {1} in {2} of {3} rows counts as a number like any other; take them out if it says that nothing is known":
      "{0}: {1} en {2} de {3} files compta com un nombre qualsevol; traieu-les si vol dir que no se sap res",
    "{0}: {1} rows of other grades than those of the forecast are left out":
      "{0}: files d’altres cursos que els de la previsió, que no compten: {1}",
    "{0}: {1} has no row for {2} of {3} areas or grades":
      "{0}: el {1} no té cap fila per a {2} de {3} zones o cursos",
    "{0} pupil has no home in an area or no grade of the forecast and is left out":
      "alumne sense domicili en una zona o sense curs de la previsió, que no compta: {0}",
    "{0} pupils have no home in an area or no grade of the forecast: they are left out":
      "alumnat sense domicili en una zona o sense curs de la previsió, que no compta: {0}",
    "only {0} school years are known: nothing can be said of how far the forecast is off":
      "només es coneixen {0} cursos: no es pot dir res de quant es desvia la previsió",
    "without \"births\" as many enter each year as in the last one":
      "sense «births», cada any n’entren tants com l’últim",
    "the school year {0} is missing in the history, so that the years before it are not used: {1}":
      "el curs {0} falta a l’històric, de manera que els cursos anteriors no es fan servir: {1}",
    "births of {0} are missing, though those before and after are known: the ratio of those who enter is worked out without them":
      "falten els naixements de {0}, tot i que els d’abans i els de després es coneixen: la raó de qui entra es calcula sense ells",
    "births of {0} are missing, though those before and after are known: for those who enter by them as many are taken as of late":
      "falten els naixements de {0}, tot i que els d’abans i els de després es coneixen: per a qui n’entraria se’n prenen tants com els darrers anys",
    "births are known for those who enter until {0}; after that as many are born as of late":
      "els naixements es coneixen per a qui entra fins al {0}; després en neixen tants com els darrers anys",
    "{0} pupils of the forecast are in areas where nobody lives today: they have no home and are left out":
      "alumnat de la previsió en zones on avui no viu ningú, sense domicili i que no compta: {0}",
    "the pupils are the {0} forecast for {1}, not the {2} of {3}":
      "l’alumnat és el previst per al {1}, {0}, i no el del {3}, {2}",
    "{0} block is in several pieces of land; each piece counts as a block of its own":
      "illes en més d’un tros de terreny: {0}; cada tros compta com una illa",
    "{0} blocks are in several pieces of land; each piece counts as a block of its own":
      "illes en més d’un tros de terreny: {0}; cada tros compta com una illa",
    "{0} pupil lives in an area but in no block: the search does not see this pupil":
      "alumnat que viu en una zona però en cap illa, i que la cerca no veu: {0}",
    "{0} pupils live in an area but in no block: the search does not see them":
      "alumnat que viu en una zona però en cap illa, i que la cerca no veu: {0}",
    "borders of today's areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than today's":
      "els límits de les zones d’avui tallen {0}; una illa compta amb la zona de la majoria del seu alumnat, de manera que {1} amb una zona diferent de la d’avui",
    "{0} pupil counts": "{0} alumne compta",
    "{0} pupils count": "{0} alumnes compten",
    "{0} block lies in no area and takes no part":
      "illes fora de totes les zones, que no hi participen: {0}",
    "{0} blocks lie in no area and take no part":
      "illes fora de totes les zones, que no hi participen: {0}",
    "barriers cut {0} border between blocks":
      "límits entre illes tallats per barreres: {0}",
    "barriers cut {0} borders between blocks": "límits entre illes tallats per barreres: {0}",
    "{0} pair of blocks stays neighbours across a barrier, as a short way leads over it: {1}":
      "parells d’illes que continuen veïnes a banda i banda d’una barrera, perquè un camí curt la travessa: {0} ({1})",
    "{0} pairs of blocks stay neighbours across a barrier, as a short way leads over it: {1}":
      "parells d’illes que continuen veïnes a banda i banda d’una barrera, perquè un camí curt la travessa: {0} ({1})",
    "{0} pupil stays at the school of today's area wherever the block goes; comparisons of whole areas count this pupil with the home, as it will be afterwards":
      "alumnat que es queda al centre de la zona d’avui vagi on vagi la seva illa: {0}; les comparacions de zones senceres el compten amb el domicili, com serà quan hagi marxat",
    "{0} pupils stay at the school of today's area wherever their blocks go; comparisons of whole areas count them with their homes, as it will be once they have left":
      "alumnat que es queda al centre de la zona d’avui vagi on vagi la seva illa: {0}; les comparacions de zones senceres el compten amb el domicili, com serà quan hagi marxat",
    "areas without a public or subsidised school stay as they are: {0}":
      "les zones sense centre públic ni concertat queden com estan: {0}",
    "areas without a public or subsidised school stay as they are: {0} and {1} more":
      "les zones sense centre públic ni concertat queden com estan: {0} i {1} més",
    "{0} area has its schools outside itself; it need not hold them":
      "zones amb els centres fora: {0}; no cal que els continguin",
    "{0} areas have their schools outside themselves; they need not hold them":
      "zones amb els centres fora: {0}; no cal que els continguin",
    "from {0} block no way leads to some school; the straight line stands in for the search":
      "illes sense camí fins a algun centre: {0}; per a la cerca s’hi fa servir la línia recta",
    "from {0} blocks no way leads to some school; the straight line stands in for the search":
      "illes sense camí fins a algun centre: {0}; per a la cerca s’hi fa servir la línia recta",
    "borders of feeder areas cut {0}; a block counts with the feeder of most of its pupils, so {1} with another feeder than that of the home":
      "els límits de les zones d’adscripció tallen {0}; una illa compta amb la de la majoria del seu alumnat, de manera que {1} amb una zona d’adscripció diferent de la del domicili",
    "not known of some pupils: {0}; the search counts them with the rest, comparisons leave them out, so that their indices differ a little":
      "no se sap d’una part de l’alumnat: {0}; la cerca el compta amb la resta, les comparacions el deixen fora, de manera que els índexs difereixen una mica",
    "{0} island of blocks has no school and touches no others along {1} m; it counts as connected to the nearest block of its area":
      "grups d’illes sense centre que no en toquen d’altres en {1} m: {0}; cadascun s’uneix a l’illa més propera de la seva zona",
    "{0} islands of blocks have no school and touch no others along {1} m; each counts as connected to the nearest block of its area":
      "grups d’illes sense centre que no en toquen d’altres en {1} m: {0}; cadascun s’uneix a l’illa més propera de la seva zona",
    "the areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than that of the home":
      "les zones tallen {0}; una illa compta amb la zona de la majoria del seu alumnat, de manera que {1} amb una zona diferent de la del domicili",
    "{0} pupil lives in an area today and in none of the plan, and counts with the rest of the block":
      "alumnat que avui viu en una zona i en cap del pla, i que compta amb la resta de la seva illa: {0}",
    "{0} pupils live in an area today and in none of the plan; each counts with the rest of the block":
      "alumnat que avui viu en una zona i en cap del pla, i que compta amb la resta de la seva illa: {0}",
    "{0} pupil lives where areas of the plan overlap, and counts for the one that comes first in its file":
      "alumnat que viu on se superposen zones del pla, i que compta per a la que ve primer al fitxer: {0}",
    "{0} pupils live where areas of the plan overlap, and count for the one that comes first in its file":
      "alumnat que viu on se superposen zones del pla, i que compta per a la que ve primer al fitxer: {0}",
    "only {0} of {1} codes of areas are those of the first plan, and {2} more would be with zeros in front or without a decimal point, such as {3} for {4}: areas are told apart by their codes, so most pupils seem to move":
      "només {0} de {1} codis de zones són els del primer pla, i {2} més ho serien amb zeros al davant o sense coma decimal, com {3} per a {4}: les zones es distingeixen pels codis, de manera que la majoria de l’alumnat sembla canviar",
    "only {0} of {1} codes of areas are those of the first plan: areas are told apart by their codes, so most pupils seem to move; --zone-id names the column of the codes":
      "només {0} de {1} codis de zones són els del primer pla: les zones es distingeixen pels codis, de manera que sembla que canviï la majoria de l’alumnat; --zone-id indica la columna dels codis",
    "{0} pupil lives in an area of the first plan and in none of the second":
      "alumnat que viu en una zona del primer pla i en cap del segon: {0}",
    "{0} pupils live in an area of the first plan and in none of the second":
      "alumnat que viu en una zona del primer pla i en cap del segon: {0}",
    "{0} pupil lives in an area of the second plan and in none of the first":
      "alumnat que viu en una zona del segon pla i en cap del primer: {0}",
    "{0} pupils live in an area of the second plan and in none of the first":
      "alumnat que viu en una zona del segon pla i en cap del primer: {0}",
    "{0} overlap of areas is less than a metre wide; homes in it are in the area that comes first":
      "superposicions de zones de menys d’un metre d’amplada: {0}; els domicilis que hi cauen són de la zona que ve primer",
    "{0} overlaps of areas are less than a metre wide; homes in them are in the area that comes first":
      "superposicions de zones de menys d’un metre d’amplada: {0}; els domicilis que hi cauen són de la zona que ve primer",
    "nobody lives in {0} area of the second plan: {1}":
      "zones del segon pla on no viu ningú: {0} ({1})",
    "nobody lives in {0} areas of the second plan: {1}":
      "zones del segon pla on no viu ningú: {0} ({1})",
    "the last line of the journal {0} was never finished and is left out":
      "l’última línia del diari {0} va quedar a mitges i no compta",
    "{0} of {1} addresses of the register are in no area today":
      "{0} de {1} adreces del registre no són avui a cap zona",
    "{0} addresses are in an area today and in none of the plan":
      "adreces que avui són en una zona i en cap del pla: {0}",
    "{0} addresses lie where areas of the plan overlap, and get the one that comes first in its file":
      "adreces on se superposen zones del pla, a les quals toca la que ve primer al fitxer: {0}",
    "no area of the plan has the name of one of today, so that all addresses seem to get another one: --zone-name names the column of the names":
      "cap zona del pla no té el nom d’una d’avui, de manera que sembla que totes les adreces canviïn de zona: --zone-name indica la columna dels noms",
    "\"{0}\" has in each group nearly as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» té en cada grup gairebé tants alumnes com les altres unitats juntes: si n’és el total, traieu-lo, perquè els compta un altre cop",
    "\"{0}\" has in each unit as many as the other groups together: if it is their total, leave it out, as it counts their pupils once more":
      "«{0}» té en cada unitat tants alumnes com els altres grups junts: si n’és el total, deixeu-lo fora, perquè els compta un altre cop",
    "\"{0}\" has in each group as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» té en cada grup tants alumnes com les altres unitats juntes: si n’és el total, traieu-lo, perquè els compta un altre cop",
    "{0} of {1} units has a masked count (such as * or <5), which is not known: it is left out, with the {2} pupils that are told of":
      "{0} de {1} unitats té un recompte ocult (com * o <5), que no se sap: queda fora, amb els {2} alumnes que sí que consten",
    "{0} of {1} units have a masked count (such as * or <5), which is not known: they are left out, with the {2} pupils that are told of":
      "{0} de {1} unitats tenen un recompte ocult (com * o <5), que no se sap: queden fora, amb els {2} alumnes que sí que consten",
    "{0} row has the unit of an earlier row, and is added to it":
      "{0} fila té la unitat d’una d’anterior i s’hi ha sumat",
    "{0} rows have the unit of an earlier row, and are added to it":
      "{0} files tenen la unitat d’una d’anterior i s’hi han sumat",
    "{0} row has the unit and group of an earlier row, and is added to it":
      "{0} fila té la unitat i el grup d’una d’anterior i s’hi ha sumat",
    "{0} rows have the unit and group of an earlier row, and are added to it":
      "{0} files tenen la unitat i el grup d’una d’anterior i s’hi han sumat",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, the counts are a thousand times too small":
      "totes les fraccions de «{0}» tenen tres xifres: si el signe separa milers, els recomptes són mil vegades massa petits",
    "\"{0}\" and other units have in each group nearly as many as the units next to them together: if they are subtotals, take them out, as they count their pupils once more":
      "«{0}» i altres unitats tenen en cada grup gairebé tants alumnes com les unitats veïnes juntes: si en són subtotals, traieu-les, perquè els compten un altre cop",
    "{0} unit is left out, as the other table masks a count of it":
      "una unitat queda fora, perquè l’altra taula n’oculta un recompte",
    "{0} units are left out, as the other table masks counts of theirs":
      "unitats que queden fora, perquè l’altra taula n’oculta recomptes: {0}",
    "each unit has 100 in all: if these are percents, indices take all units for equally large":
      "cada unitat suma 100: si són percentatges, els índexs prenen totes les unitats per igual de grans",
    "{0} counts as a group of its own: leave it empty, or out, where it says that nothing is known":
      "{0} compta com un grup: deixeu-ho buit, o traieu-ho, si vol dir que no se sap res",
    "{0} count as groups of their own: leave it empty, or out, where it says that nothing is known":
      "{0} compten com a grups: deixeu-ho buit, o traieu-ho, si vol dir que no se sap res",
    "of the units of {0}, {1} would be in {2} but for {3}: each seems to close, and another one to open":
      "unitats de {0} que no són a {2} només per {3}: {1}; sembla que cadascuna tanca i que una altra obre",
    "of the groups of {0}, {1} would be in {2} but for {3}: each seems to leave, and another one to come":
      "grups de {0} que no són a {2} només per {3}: {1}; sembla que cadascun desapareix i que n’apareix un altre",
    "{0} differ by {1} only and are counted as {2} units":
      "{0} es diferencien només per {1} i compten com a {2} unitats",
    "{0} differ by {1} only and are counted as {2} groups":
      "{0} es diferencien només per {1} i compten com a {2} grups",
    "{0}; so are others": "{0}; i n’hi ha d’altres",
    "{0} ferry is left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} transbordador no compta entre els carrers; --ferries, o «ferries: true» a «streets», els hi inclou",
    "{0} ferries are left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} transbordadors no compten entre els carrers; --ferries, o «ferries: true» a «streets», els hi inclou",
    "{0} object of the street map is left out, as deleted there or as an older version of what is in it":
      "{0} objecte del mapa de carrers queda fora, perquè hi consta esborrat o n’és una versió antiga",
    "{0} objects of the street map are left out, as deleted there or as an older version of what is in it":
      "{0} objectes del mapa de carrers queden fora, perquè hi consten esborrats o en són una versió antiga",
    "{0} point of streets is not on the map, as at the rim of an extract; the streets are cut there":
      "{0} punt de carrers no és al mapa, com a la vora d’un extracte; els carrers hi queden tallats",
    "{0} points of streets are not on the map, as at the rim of an extract; the streets are cut there":
      "{0} punts de carrers no són al mapa, com a la vora d’un extracte; els carrers hi queden tallats",
    "{0} street of the layer ends a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} carrer de la capa acaba a pocs metres d’un altre, sense res que els uneixi; `catchment check` en diu més",
    "{0} streets of the layer end a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} carrers de la capa acaben a pocs metres d’un altre, sense res que els uneixi; `catchment check` en diu més",
    "{0} part of the streets of the layer is joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} part dels carrers de la capa no s’uneix a cap altra, de manera que cap camí hi porta; `catchment check` en diu més",
    "{0} parts of the streets of the layer are joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} parts dels carrers de la capa no s’uneixen a cap altra, de manera que cap camí hi porta; `catchment check` en diu més",
    "{0} street ends on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} carrer acaba sobre un altre del mapa sense cap node comú, i res no els hi uneix; `catchment check` en diu més",
    "{0} streets end on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} carrers acaben sobre un altre del mapa sense cap node comú, i res no els hi uneix; `catchment check` en diu més",
    "{0} node of the street map was joined to another one at the very same place and on the same level":
      "{0} node del mapa de carrers s’ha unit a un altre que és exactament al mateix lloc i nivell",
    "{0} nodes of the street map were joined to another one at the very same place and on the same level":
      "{0} nodes del mapa de carrers s’han unit a un altre que és exactament al mateix lloc i nivell",
    "{0} turn restriction of the street map is not heeded, as what belongs to it is missing or does not meet":
      "{0} prohibició de gir del mapa de carrers no es té en compte, perquè el que li correspon hi falta o no es troba",
    "{0} turn restrictions of the street map are not heeded, as what belongs to them is missing or does not meet":
      "{0} prohibicions de gir del mapa de carrers no es tenen en compte, perquè el que els correspon hi falta o no es troba",
    "{0} on another one without a common node, so that nothing joins them there":
      "{0} sobre un altre sense cap node comú, de manera que res no els hi uneix",
    "where one can walk through, give both streets one node there, best in OpenStreetMap itself; see their places with --output":
      "on s’hi pugui passar a peu, doneu un mateix node als dos carrers, millor a l’OpenStreetMap mateix; --output en mostra els llocs",
    "does the server know the whole city, and this way of travelling?":
      "el servidor coneix tota la ciutat, i aquesta manera de desplaçar-se?",
    "{0} end of a street was joined to the street on which it lies or which it misses by no more than half a metre":
      "{0} extrem de carrer s’ha unit al carrer on cau o del qual queda a mig metre com a màxim",
    "{0} ends of streets were joined to the streets on which they lie or which they miss by no more than half a metre":
      "{0} extrems de carrer s’han unit al carrer on cauen o del qual queden a mig metre com a màxim",
    "the register names no town, so addresses that name one are doubted: say which it is, by --register-city or \"city\" in a study file":
      "el registre no anomena cap municipi, de manera que les adreces que n’anomenen un són dubtoses: digueu quin és, amb --register-city o «city» al fitxer de l’estudi",
    "the register names no town; it is taken to be that of {0}, which {1} of {2} addresses with a town name":
      "el registre no anomena cap municipi; es pren pel de {0}, que és el que anomenen {1} de {2} adreces amb municipi",
    "addresses of the register whose coordinates are (0, 0) or the like, exchanged, or far from where their system is used, and count as none: {0}":
      "el registre té adreces amb coordenades (0, 0) o semblants, intercanviades o lluny d’on s’usa el seu sistema, que compten com si no en tinguessin: {0}",
    "numbers of the register that a spreadsheet has turned into days, and which count as none: {0}; write the column as text":
      "el registre té números que un full de càlcul ha convertit en dies, i que compten com si no n’hi hagués: {0}; escriviu la columna com a text",
    "other names of streets in {0} that are left out, as a cell is empty: {1}":
      "altres noms de carrer de {0} que queden fora, perquè hi ha una cel·la buida: {1}",
    "other names of streets in {0} that are left out, as the register has no such street: {1}":
      "altres noms de carrer de {0} que queden fora, perquè el registre no té aquest carrer: {1}",
    "other names of streets in {0} that are left out, as another street of the register has that name: {1}":
      "altres noms de carrer de {0} que queden fora, perquè un altre carrer del registre té aquest nom: {1}",
    "the addresses of the register lie beside the area of {0} ({1}): check its coordinate reference system":
      "les adreces del registre són fora de l’àrea de {0} ({1}): comproveu-ne el sistema de coordenades",
    "{0} of {1} rows count": "compten {0} de {1} files",
    "{0} left out by \"where\" with a value that it would name but for {1}: {2}":
      "{0} que «where» deixa fora amb un valor que anomenaria si no fos per {1}: {2}",
    "rows are left out whose values differ from those of \"where\" by their spelling only":
      "queden fora files amb valors que només es diferencien dels de «where» per l’ortografia",
    "write the values alike, or name them all under \"where\"":
      "escriviu els valors igual, o anomeneu-los tots a «where»",
    "{0} left out by {1} with a value that it would name but for {2}: {3}":
      "{0} que {1} deixa fora amb un valor que anomenaria si no fos per {2}: {3}",
    "write the values alike, or make a part of each":
      "escriviu els valors igual, o feu una part de cadascun",
    "no row has {0} of \"where\": {1}":
      "cap fila no té {0} de «where»: {1}",
    "values of \"where\" occur nowhere":
      "hi ha valors de «where» que no surten enlloc",
    "is it misspelt? Only the rows of its other values count":
      "està mal escrit? Només compten les files dels altres valors",
    "school years that the rows write in several ways are one ({0})":
      "els cursos que les files escriuen de diverses maneres són un de sol ({0})",
    "{0} with a calendar year where others name the school year: it is taken for the school year that begins in it":
      "{0} amb un any natural on d’altres diuen el curs: es pren pel curs que hi comença",
    "some rows name a calendar year, which is taken for the school year that begins in it":
      "hi ha files amb un any natural, que es pren pel curs que hi comença",
    "write the school years alike, such as 2025-26":
      "escriviu els cursos igual, per exemple 2025-26",
    "{0} the same as an earlier one in all columns of the file: if it is the same pupil, the pupil counts twice":
      "{0} igual que una d’anterior en totes les columnes del fitxer: si és el mateix alumne, compta dues vegades",
    "rows of the register of pupils are the same in all columns":
      "hi ha files del registre d’alumnat iguals en totes les columnes",
    "name the column of the pupils' own codes as \"pupil\", or take such rows out":
      "anomeneu «pupil» la columna dels codis de l’alumnat, o traieu aquestes files",
    "take the marks between thousands out: 1.234 must be 1234; or write amounts with two decimals, such as 1.23":
      "traieu els separadors de milers: 1.234 ha de ser 1234; o escriviu els imports amb dos decimals, com ara 1.23",
    "{0} with {1} in the column \"{2}\", which counts as a value like any other":
      "{0} amb {1} a la columna «{2}», que compta com un valor qualsevol",
    "{0} with {1} in the column \"{2}\", which count as values like any other":
      "{0} amb {1} a la columna «{2}», que compten com a valors qualssevol",
    "{0} with a value that would count for the indicator \"{1}\" but for {2}, and does not: {3}":
      "{0} amb un valor que comptaria per a l’indicador «{1}» si no fos per {2}, i que no compta: {3}",
  ]
}
