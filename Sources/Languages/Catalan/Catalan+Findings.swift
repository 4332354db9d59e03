extension Language {
  /// What is doubtful about a study’s data, and what was mended on reading them.
  static let catalanFindings: [String: String] = [
    "{0} row": "{0} fila",
    "{0} rows": "{0} files",
    "{0} area": "{0} zona",
    "{0} value": "{0} valor",
    "{0} values": "{0} valors",
    "{0} field": "{0} camp",
    "{0} fields": "{0} camps",
    "row {0}": "fila {0}",
    "rows {0}": "files {0}",
    "{0} (row {1})": "{0} (fila {1})",
    "{0} (rows {1})": "{0} (files {1})",
    "no pupil is at a school of the list of schools: no code is the same in both tables":
      "cap alumne no va a un centre de la llista de centres: cap codi no coincideix en les dues taules",
    "the codes of the pupils' schools are not those of the list":
      "els codis dels centres de l’alumnat no són els de la llista",
    "only {0} of the pupils, {1} of {2}, are {3}: read nothing below as the city's":
      "només el {0} de l’alumnat, {1} de {2}, {3}: no llegiu res del que segueix com si fos de tota la ciutat",
    "only {0} of the pupils with a home and a school, {1} of {2}, have a way along the streets: read no distance below as the city's":
      "només el {0} de l’alumnat amb domicili i escola, {1} de {2}, té un camí pels carrers: no llegiu cap distància de les que segueixen com la de la ciutat",
    "{0} of the pupils with a home and a school, {1} of {2}, have a way along the streets; {3} left out of distances":
      "el {0} de l’alumnat amb domicili i escola, {1} de {2}, té un camí pels carrers; {3} fora de les distàncies",
    "many pupils have no way along the streets of the map":
      "molt alumnat no té cap camí pels carrers del mapa",
    "{0} of the pupils, {1} of {2}, are {3}; {4} left out of what depends on it":
      "el {0} de l’alumnat, {1} de {2}, {3}; {4} fora del que en depèn",
    "{0} pupil is": "{0} alumne queda",
    "{0} pupils are": "{0} alumnes queden",
    "placed in a catchment area": "té el domicili situat en una zona",
    "at a school of the list of schools": "va a un centre de la llista de centres",
    "known to belong to the group \"{0}\" or not": "se sap si és o no del grup «{0}»",
    "placed": "té el domicili situat",
    "known to attend a school of the list": "va a un centre de la llista",
    "less than half of the pupils are {0}: read nothing below as the city's":
      "menys de la meitat de l’alumnat {0}: no llegiu res del que segueix com si fos de tota la ciutat",
    "more than a tenth of the pupils are not {0}":
      "de més d’una desena part de l’alumnat no es pot dir que {0}",
    "{0} live where catchment areas overlap, and count for the one that comes first in the file":
      "{0} amb domicili on les zones se superposen, comptats en la que ve primer al fitxer",
    "no pupil lives in any of the districts": "cap alumne no té el domicili en cap dels districtes",
    "no pupil lives in any of the residential units":
      "cap alumne no té el domicili en cap de les unitats residencials",
    "check the layer's coordinate reference system, and that it is of this city":
      "comproveu el sistema de coordenades de la capa i que sigui d’aquesta ciutat",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the districts: the figures of districts leave out the others":
      "només el {0} de l’alumnat amb domicili en una zona, {1} de {2}, viu en un dels districtes: les xifres dels districtes deixen fora la resta",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the residential units: segregation is measured over these alone":
      "només el {0} de l’alumnat amb domicili en una zona, {1} de {2}, viu en una de les unitats residencials: la segregació es mesura només amb aquest",
    "more than a tenth of the pupils live in no district: the figures of districts leave them out":
      "més d’una desena part de l’alumnat no viu en cap districte: les xifres dels districtes no el compten",
    "more than a tenth of the pupils live in no residential unit: segregation is measured without them":
      "més d’una desena part de l’alumnat no viu en cap unitat residencial: la segregació es mesura sense aquest",
    "{0} live where districts overlap, and count for the one that comes first in the file":
      "{0} amb domicili on els districtes se superposen, comptats en el que ve primer al fitxer",
    "{0} live where residential units overlap, and count for the one that comes first in the file":
      "{0} amb domicili on les unitats residencials se superposen, comptats en la que ve primer al fitxer",
    "each row stands twice in the register, so that {0} would count twice":
      "cada fila és dues vegades al registre, de manera que {0} comptarien dues vegades",
    "each row of the register of pupils stands twice":
      "cada fila del registre d’alumnes hi és dues vegades",
    "take the repeated rows out, or name the column of the pupils' own codes as \"pupil\"":
      "traieu les files repetides, o anomeneu «pupil» la columna dels codis propis dels alumnes",
    "only {0} of the {1} pupils of {2} have the code of a pupil of {3}: what is told of who stayed, moved or left is of no worth":
      "només {0} dels {1} alumnes de {2} tenen el codi d’un alumne de {3}: el que es diu de qui s’ha quedat, ha canviat o ha marxat no val res",
    "few pupils of one school year have the code of a pupil of the next":
      "pocs alumnes d’un curs tenen el codi d’un alumne del següent",
    "the files of pupils of {0} and {1} are the same, byte for byte: what is told of changes between the two years is of no worth":
      "els fitxers d’alumnat de {0} i {1} són idèntics: el que es diu dels canvis entre els dos cursos no val res",
    "the pupils of two school years are the same": "l’alumnat de dos cursos és el mateix",
    "name the file of each year under \"pupils\": {file: {…}} in the study file":
      "indiqueu el fitxer de cada curs a \"pupils\": {file: {…}} al fitxer de l’estudi",
    "{0} at the very same place, as where a geocoder puts what it does not find":
      "{0} exactament al mateix lloc, com on un geocodificador posa el que no troba",
    "many schools are at the very same place": "molts centres són exactament al mateix lloc",
    "look up where they are: ways to school, and the nearest, rest on it":
      "busqueu on són: els camins a l’escola, i el centre més proper, en depenen",
    "row-level security of the table decides which rows you see, and others may be missing":
      "la seguretat per files de la taula decideix quines files veieu; en poden faltar d’altres",
    "districts overlap where pupils live": "els districtes se superposen on viu alumnat",
    "residential units overlap where pupils live":
      "les unitats residencials se superposen on viu alumnat",
    "catchment areas overlap where pupils live": "les zones se superposen on viu alumnat",
    "{0} attend {1} far from all catchment areas": "{0} en {1} lluny de totes les zones",
    "pupils attend schools far from all catchment areas":
      "hi ha alumnat en centres lluny de totes les zones",
    "{0} of the group \"{1}\" that no pupil has: {2}": "{0} del grup «{1}» que no té cap alumne: {2}",
    "{0} grade": "{0} curs",
    "{0} grades": "{0} cursos",
    "{0} of \"{1}\" that no pupil is of: {2}": "{0} de «{1}» que no té cap alumne: {2}",
    "no pupil is of some grades of \"{0}\"": "hi ha cursos de «{0}» que no té cap alumne",
    "{0} of pupils without a stage: {1}": "{0} de l’alumnat sense etapa: {1}",
    "some grades of pupils are without a stage": "hi ha cursos de l’alumnat sense etapa",
    "values of the group \"{0}\" occur nowhere": "hi ha valors del grup «{0}» que no surten enlloc",
    "no pupil of the year has a value of the group \"{0}\"":
      "cap alumne d’aquest curs no té cap valor del grup «{0}»",
    "{0} with a value that would be one of the group \"{1}\" but for {2}, and who {3} as its rest: {4}":
      "{0} amb un valor que seria del grup «{1}» si no fos per {2}; compten com a resta: {4}",
    "values differ from those of the group \"{0}\" by their spelling only":
      "hi ha valors que només es diferencien dels del grup «{0}» per l’ortografia",
    "zeros in front": "zeros al davant",
    "blanks within them": "espais intercalats",
    "letter case": "majúscules i minúscules",
    "a decimal point and zeros behind it": "un punt decimal i zeros al darrere",
    "zeros in front, and a decimal point and zeros behind":
      "zeros al davant, i un punt decimal i zeros al darrere",
    "a spreadsheet's short form of numbers, such as 8.01E+06, which has lost their last digits":
      "la forma curta que un full de càlcul dona als nombres, com 8.01E+06, que n’ha perdut les últimes xifres",
    "blanks, letter case and accents": "espais, majúscules i accents",
    "blanks, letter case, zeros in front, and signs between letters":
      "espais, majúscules, zeros al davant i signes entre lletres",
    "{0} with a code that is an earlier pupil's but for letter case, zeros in front or \".0\" behind: if it is the same pupil, the pupil counts twice":
      "{0} amb un codi que és el d’un alumne anterior llevat de majúscules, zeros al davant o «.0» al darrere: si és el mateix alumne, compta dues vegades",
    "codes of pupils differ from each other in letter case, zeros in front or \".0\" behind only":
      "hi ha codis d’alumnes que només es diferencien per majúscules, zeros al davant o «.0» al darrere",
    "{0} with the code of a school that would be in the list but for {1}, so that their school is not known":
      "{0} amb el codi d’un centre que seria a la llista si no fos per {1}, de manera que no se’n coneix el centre",
    "codes of schools differ in leading zeros, so that schools of pupils are not known":
      "els codis de centres es diferencien pels zeros al davant, de manera que no es coneixen els centres d’alumnat",
    "codes of schools differ in spelling, so that schools of pupils are not known":
      "els codis de centres es diferencien per l’escriptura, de manera que no es coneixen els centres d’alumnat",
    "{0} of {1} repeat the code of another: the column does not tell pupils apart":
      "{0} de {1} amb el codi d’una altra: la columna no distingeix els alumnes",
    "{0} with the code of a pupil that an earlier row has: a pupil who stands there twice counts once, by the last row":
      "{0} amb el codi d’un alumne que ja té una fila anterior: qui hi surt dues vegades compta un cop, segons l’última fila",
    "{0} with the code of a pupil that an earlier row has in the same year: a pupil who stands there twice counts once, by the last row":
      "{0} amb el codi d’un alumne que ja té una fila anterior del mateix curs: qui hi surt dues vegades compta un cop, segons l’última fila",
    "{0} with a code that is nobody's own: each counts as a pupil":
      "{0} amb un codi que no és de ningú: cadascuna compta com un alumne",
    "pupils whose codes are missing count once for each of their rows":
      "l’alumnat sense codi compta un cop per cada fila",
    "the codes of the pupils are repeated": "els codis de l’alumnat es repeteixen",
    "pupils who stand in the register twice count once":
      "qui surt dues vegades al registre compta un cop",
    "{0} has no column \"{1}\": {2} is not known of its pupils":
      "{0} no té la columna «{1}»: no se sap {2} del seu alumnat",
    "places of {0} lie far from all catchment areas": "hi ha punts de {0} lluny de totes les zones",
    "{0} with coordinates that are no numbers": "{0} amb coordenades que no són nombres",
    "coordinates of {0} are no numbers": "hi ha coordenades de {0} que no són nombres",
    "{0} whose coordinates are degrees, not those of {1}":
      "{0} amb coordenades que són graus, i no les de {1}",
    "{0} whose coordinates are no place in {1}":
      "{0} amb coordenades que no són enlloc en {1}",
    "{0} whose coordinates lie in the city once x and y are exchanged":
      "{0} amb coordenades que cauen a la ciutat si s’intercanvien x i y",
    "{0} far from all catchment areas": "{0} lluny de totes les zones",
    "{0} far from all catchment areas, but right there if the coordinates are of {1} ({2})":
      "{0} lluny de totes les zones, però a lloc si les coordenades són de {1} ({2})",
    "{0} far from all catchment areas, but right there if one of the two files was moved by {1}° of longitude, as when coordinates of one UTM zone are taken for those of its neighbour":
      "{0} lluny de totes les zones, però a lloc si un dels dos fitxers s’ha desplaçat {1}° de longitud, com quan les coordenades d’un fus UTM es prenen per les del fus veí",
    "{0} with an invalid polygon: {1}": "{0} amb un polígon no vàlid: {1}",
    "the coordinates look like degrees, not like those of {0}":
      "les coordenades semblen graus, no les de {0}",
    "the coordinates are no degrees, but {0} is a system of degrees":
      "les coordenades no són graus, però {0} és un sistema en graus",
    "{0} of {1} addresses stand at one and the same point, although they are of {2} streets, as where the middle of a town stands for them: homes there lie elsewhere":
      "{0} de {1} adreces són en un mateix punt, tot i que són de {2} carrers, com quan el centre d’un municipi les representa: els domicilis que hi van a parar són en un altre lloc",
    "{0} of {1} addresses stand at {2} points that many streets share, as where coordinates were rounded: homes there lie elsewhere":
      "{0} de {1} adreces són en {2} punts que comparteixen molts carrers, com quan s’han arrodonit les coordenades: els domicilis que hi van a parar són en un altre lloc",
    "many addresses of {0} stand at points that many streets share: homes there lie elsewhere":
      "moltes adreces de {0} són en punts que comparteixen molts carrers: els domicilis que hi van a parar són en un altre lloc",
    "take the register with its full coordinates; a spreadsheet may have rounded them":
      "preneu el registre amb les coordenades completes; potser un full de càlcul les ha arrodonides",
    "it is not known how {0} lies to WGS 84: beside data in other systems, such as a map of OpenStreetMap, all places may be some hundred metres off":
      "no se sap com se situa {0} respecte de WGS 84: al costat de dades d’altres sistemes, com ara un mapa d’OpenStreetMap, tots els punts poden estar desplaçats uns centenars de metres",
    "the areas lie beside where {0} ({1}) is meant to be used":
      "les zones són al costat d’on {0} ({1}) s’ha de fer servir",
    "the areas lie where {0} ({1}) is not valid": "les zones són on {0} ({1}) no és vàlid",
    "most homes lie outside all catchment areas, about {0} km from their middle: check the coordinate reference systems of both":
      "la majoria de domicilis són fora de totes les zones, a uns {0} km del seu centre: comproveu els sistemes de coordenades de tots dos",
    "most homes lie outside all catchment areas, endless km from their middle: check the coordinate reference systems of both":
      "la majoria de domicilis són infinitament lluny de totes les zones: comproveu els sistemes de coordenades de tots dos",
    "addresses: {0}; register {1}, {2} addresses, SHA-256 {3}":
      "adreces: {0}; registre {1}, {2} adreces, SHA-256 {3}",
    "{0} accepted, {1} to review, {2} not found, {3} empty":
      "{0} acceptades, {1} per revisar, {2} no trobades, {3} buides",
    "{0}: {1} for review and no homes until they are decided (`catchment geocode --decisions`)":
      "{0}: {1} per revisar, sense domicili fins que es decideixin (`catchment geocode --decisions`)",
    "{0} address is": "{0} adreça",
    "{0} addresses are": "{0} adreces",
    "{0} of {1} rows count, those where {2}": "compten {0} de {1} files, aquelles on {2}",
    "the table of schools names areas that the other plan has not got: there, schools belong to the areas in which they stand":
      "la taula de centres anomena zones que l’altre pla no té: allà, els centres són de la zona on es troben",
    "{0} with a successor but no last year in \"until\"; such a school counts as open":
      "{0} amb un successor però sense últim curs a «until»; compta com a obert",
    "{0} whose catchment area is empty; such a school serves none and is nobody's assigned school":
      "{0} sense zona indicada; un centre així no serveix cap zona ni és el centre assignat de ningú",
    "{0} of unknown sector; such a school is not known to be public or subsidised, and is nobody's assigned school":
      "{0} de titularitat desconeguda; no se sap si és públic o concertat, i no és el centre assignat de ningú",
    "{0} with the code of a school that had closed; they count at the one that took over":
      "{0} amb el codi d’un centre que havia tancat; compten al que el va succeir",
    "{0} at a school that the scenario closes without naming where its pupils go; they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} en un centre que l’escenari tanca sense dir on va el seu alumnat; compten al centre de la seva zona o, si no en té, al públic o concertat més proper",
    "{0} at a school that is not open in this year by its \"from\" and \"until\"":
      "{0} en un centre que aquest curs no és obert segons «from» i «until»",
    "{0} of unknown stage; no nearest or assigned school is known of them":
      "{0} d’etapa desconeguda; no se’n coneix el centre més proper ni l’assignat",
    "{0} of a stage or grade that no school offers; they have no nearest or assigned school":
      "{0} d’una etapa o curs que cap centre no ofereix; no tenen centre més proper ni assignat",
    "{0} at a school that does not offer their stage or grade by its column \"stage\"":
      "{0} en un centre que no ofereix la seva etapa o curs segons la columna «stage»",
    "{0}: {1} of the year before attend a school that is not in the list of schools, and are left out of changes between schools":
      "{0}: {1} del curs anterior en un centre que no és a la llista de centres, fora dels canvis entre centres",
    "a text that is not in UTF-8, as the others are, was read as Windows-1252":
      "un text que no és en UTF-8, com ho són els altres, s’ha llegit com a Windows-1252",
    "only the polygons (or else the lines) of a collection of several kinds were kept":
      "d’una col·lecció de diversos tipus només s’han conservat els polígons (o bé les línies)",
    "the .shx does not fit the .shp, whose records were read in their order":
      "el .shx no correspon al .shp, els registres del qual s’han llegit en el seu ordre",
    "a geometry names another coordinate reference system than its layer, whose own counts":
      "una geometria indica un sistema de referència de coordenades diferent del de la seva capa, que és el que compta",
    "the .prj describes another system than the one whose code it bears; what it describes counts":
      "el .prj descriu un sistema diferent del del codi que porta; compta el que descriu",
    "what the file says of its coordinate reference system is not understood; give its CRS":
      "no s’entén què diu el fitxer del seu sistema de coordenades; indiqueu-lo",
    "the .prj describes no usable coordinate reference system, which must be given":
      "el .prj no descriu cap sistema de coordenades utilitzable, que cal indicar",
    "{0} row is not in UTF-8 as the others are, and is read as Windows-1252":
      "{0} fila no és en UTF-8 com les altres i es llegeix com a Windows-1252",
    "{0} rows are not in UTF-8 as the others are, and are read as Windows-1252":
      "{0} files no són en UTF-8 com les altres i es llegeixen com a Windows-1252",
    "the header is not in UTF-8 as the rows are, and is read as Windows-1252":
      "la capçalera no és en UTF-8 com les files i es llegeix com a Windows-1252",
    "1 row that repeats an earlier one and counts once more":
      "1 fila que repeteix una d’anterior i compta un cop més",
    "{0} rows that repeat earlier ones and count once more":
      "{0} files que repeteixen files anteriors i compten un cop més",
    "no teacher has a role that counts as support ({0}): see \"support_roles\" under \"catalogue\"":
      "cap docent no té una funció que compti com a suport ({0}): vegeu «support_roles» a «catalogue»",
    "no teacher has a role that counts as support ({0}); the roles are {1}: see \"support_roles\" under \"catalogue\"":
      "cap docent no té una funció que compti com a suport ({0}); les funcions són {1}: vegeu «support_roles» a «catalogue»",
    "letters or digits that look alike":
      "lletres o xifres que només s’assemblen",
    "saying yes in another way":
      "dir que sí d’una altra manera",
    "{0} row has a number in merged cells, which counts for that row alone":
      "{0} fila té un nombre en cel·les combinades, que compta només per a aquesta fila",
    "{0} rows have a number in merged cells, which counts for that row alone":
      "{0} files tenen un nombre en cel·les combinades, que compta només per a cada una d’aquestes files",
    "{0} row takes a text from merged cells, which stands for all of their rows":
      "{0} fila pren un text de cel·les combinades, que val per a totes les seves files",
    "{0} rows take a text from merged cells, which stands for all of their rows":
      "{0} files prenen un text de cel·les combinades, que val per a totes les seves files",
    "{0} applicants: none has the code of a pupil of {1}, so that their groups are not known":
      "{0} sol·licitants: cap no té el codi d’un alumne de {1}, de manera que no se’n saben els grups",
    "no row of {0} is of {1}":
      "cap fila de {0} no és de {1}",
    "{0} with more sessions missed than possible":
      "{0} amb més sessions perdudes que possibles",
    "pupils have more sessions missed than possible":
      "hi ha alumnes amb més sessions perdudes que possibles",
    "{0} with a value of \"{1}\" to which \"values\" gives no meaning, and which counts as it is{2}":
      "{0} amb un valor de «{1}» al qual «values» no dona cap significat, i que compta tal com és{2}",
    "\"values\" gives no meaning to values of \"{0}\"":
      "«values» no dona significat a valors de «{0}»",
    "{0} with pupils and 0 places":
      "{0} amb alumnes i 0 places",
    "{0} with {1} places, which counts as a number like any other":
      "{0} amb {1} places, que compta com un nombre qualsevol",
    "a number of places may be a code for what is not known":
      "algun nombre de places pot ser un codi del que no se sap",
    "schools with pupils have 0 places":
      "hi ha centres amb alumnes que tenen 0 places",
    "{0} with the very same home, as where a geocoder puts what it does not find":
      "{0} amb exactament el mateix domicili, com on un geocodificador posa el que no troba",
    "many pupils have the very same home":
      "molts alumnes tenen exactament el mateix domicili",
    "{0} of {1} live at the very point of their own school, as where a school's coordinates stand in the place of a home's: their way to school counts as 0 m":
      "{0} de {1} viuen exactament al punt del seu propi centre, com on les coordenades d’una escola ocupen el lloc de les del domicili: el camí a l’escola els compta com a 0 m",
    "many pupils live at the very point of their own school: their way to school counts as none":
      "molts alumnes viuen exactament al punt del seu propi centre: el camí a l’escola els compta com a nul",
    "name the coordinates, or the address, of the home; leave them empty where it is not known":
      "indiqueu les coordenades, o l’adreça, del domicili; deixeu-les buides on no se sàpiga",
    "the homes of all {0} pupils on the map lie at one and the same point":
      "els domicilis dels {0} alumnes situats al mapa són tots en un únic punt",
    "the homes of all pupils lie at one and the same point":
      "els domicilis de tot l’alumnat són en un únic punt",
    "the homes of all {0} pupils on the map lie at {1} points, as where the middle of a postcode or of an area stands for the home: ways to school, and which school is nearest, are those of these points":
      "els domicilis dels {0} alumnes situats al mapa són tots en {1} punts, com on el centre d’un codi postal o d’una zona fa de domicili: els camins a l’escola, i el centre més proper, són els d’aquests punts",
    "the homes of all pupils lie at a few points, as where the middle of a postcode or of an area stands for the home":
      "els domicilis de tot l’alumnat són en uns pocs punts, com on el centre d’un codi postal o d’una zona fa de domicili",
    "with the coordinates, or the addresses, of the homes themselves each way is measured":
      "amb les coordenades, o les adreces, dels domicilis mateixos es mesura cada camí",
    "some areas are drawn twice":
      "hi ha zones dibuixades dues vegades",
    "many schools are outside all catchment areas":
      "molts centres són fora de totes les zones",
    "many schools are in another catchment area than the one that they name":
      "molts centres són en una zona que no és la que indiquen",
  ]
}
