extension Language {
  /// What the check of a study’s data finds, and what to do about it.
  static let catalanChecks: [String: String] = [
    "{0} feature": "{0} element",
    "{0} features": "{0} elements",
    "{0} code": "{0} codi",
    "{0} codes": "{0} codis",
    "{0} home": "{0} domicili",
    "{0} homes": "{0} domicilis",
    "{0} gap": "{0} buit",
    "{0} gaps": "{0} buits",
    "{0} sliver": "{0} estella",
    "{0} slivers": "{0} estelles",
    "{0} overlap": "{0} superposició",
    "{0} overlaps": "{0} superposicions",
    "{0} point": "{0} punt",
    "{0} points": "{0} punts",
    "{0} border": "{0} vora",
    "{0} borders": "{0} vores",
    "{0} part": "{0} part",
    "{0} parts": "{0} parts",
    "{0} street ends": "{0} carrer acaba",
    "{0} streets end": "{0} carrers acaben",
    "line {0}: {1}": "línia {0}: {1}",
    "did you mean \"{0}\"?": "volíeu dir «{0}»?",
    "the keys are {0}": "les claus són {0}",
    "give \"crs\" as EPSG:… in the study file": "escriviu «crs» com a EPSG:… al fitxer de l’estudi",
    "a vertex lies farther off than the Earth is wide":
      "un vèrtex és més lluny que l’amplada de la Terra",
    "mend its coordinates, or check the layer's coordinate reference system":
      "corregiu-ne les coordenades o comproveu el sistema de coordenades de la capa",
    "reading it: {0}": "en llegir-lo: {0}",
    "reading it, {0}": "en llegir-lo, {0}",
    "the layer is empty": "la capa és buida",
    "{0} without a polygon": "{0} sense polígon",
    "remove them, or draw their areas": "traieu-los o dibuixeu-ne les zones",
    "there is no column \"{0}\", which shall be \"{1}\"":
      "no hi ha cap columna «{0}», que ha de ser «{1}»",
    "if they are areas of their own, give each a code of its own":
      "si són zones diferents, doneu a cadascuna un codi propi",
    "{0} without a code": "{0} sense codi",
    "{0} with a code that an earlier row has": "{0} amb un codi que ja té una fila anterior",
    "{0} cannot be read: {1}": "no es pot llegir {0}: {1}",
    "the table has a header but no rows": "la taula té capçalera però cap fila",
    "no row can be read": "no es pot llegir cap fila",
    "give the layer's own \"crs\" in the study file":
      "indiqueu el «crs» propi de la capa al fitxer de l’estudi",
    "check their coordinate reference system, and whether the axes are exchanged":
      "comproveu-ne el sistema de coordenades, i si els eixos estan intercanviats",
    "check the layer's coordinate reference system":
      "comproveu el sistema de coordenades de la capa",
    "{0} with vertices that have no place in {1}": "{0} amb vèrtexs que no tenen lloc en {1}",
    "the file does not say its coordinate reference system":
      "el fitxer no diu quin és el seu sistema de coordenades",
    "the file does not say its coordinate reference system; the schools would lie in the areas if it is {0}":
      "el fitxer no diu quin és el seu sistema de coordenades; els centres cauen dins de les zones si és {0}",
    "add \"crs: {0}\" to \"{1}\" in the study file":
      "afegiu «crs: {0}» a «{1}» al fitxer de l’estudi",
    "the shapes of the areas: their coordinate reference system is not known":
      "les formes de les zones: no se’n coneix el sistema de coordenades",
    "where the homes are: they cannot be placed": "on són els domicilis: no es poden situar",
    "{0}: {1} cannot be taken to {2}": "{0}: {1} no es pot passar a {2}",
    "{0} between areas, {1} in all, up to {2}": "{0} entre zones, {1} en total, fins a {2}",
    "a lake or a park may well belong to no area; --repair fills the small ones":
      "un llac o un parc poden no ser de cap zona; --repair omple els petits",
    "{0} between areas (gaps less than {1} m wide), {2} in all":
      "{0} entre zones (buits de menys de {1} m d’amplada), {2} en total",
    "--repair fills them": "--repair els omple",
    "{0} with the same polygon as an earlier one": "{0} amb el mateix polígon que una d’anterior",
    "remove one of each two": "traieu-ne una de cada dues",
    "{0} of areas, {1} in all; the largest, {2}, of \"{3}\" and \"{4}\"":
      "{0} de zones, {1} en total; la més gran, {2}, de «{3}» i «{4}»",
    "a home there counts for the area that comes first in the file; --repair gives it to one of them":
      "un domicili d’aquí compta per a la zona que ve primer al fitxer; --repair el dona a una de les dues",
    "`catchment check --repair` makes them valid": "`catchment check --repair` els fa vàlids",
    "self-intersection": "autointersecció",
    "ring self-intersection": "autointersecció d’un anell",
    "hole lies outside shell": "un forat és fora del contorn",
    "holes are nested": "hi ha forats dins de forats",
    "nested shells": "contorns l’un dins de l’altre",
    "interior is disconnected": "l’interior està partit",
    "duplicate rings": "anells repetits",
    "too few points in geometry component": "massa pocs punts en una part",
    "invalid coordinate": "coordenada no vàlida",
    "{0} with less than 98 % in one district: {1}":
      "{0} amb menys del 98 % en un sol districte: {1}",
    "it counts for the district that holds its middle":
      "compta per al districte que en conté el centre",
    "{0} in no district: {1}": "{0} fora de tots els districtes: {1}",
    "`catchment geocode` says what is wrong with each":
      "`catchment geocode` diu què falla en cadascuna",
    "`catchment geocode --review` lists them with candidates to choose from":
      "`catchment geocode --review` les llista amb candidates per triar",
    "{0} outside all catchment areas": "{0} fora de totes les zones",
    "a cell of 100 m with homes in it": "una cel·la de 100 m amb domicilis a dins",
    "leave the coordinates of those empty whose home is not known":
      "deixeu buides les coordenades de qui no se sap el domicili",
    "{0} would be there but for {1}": "{0} hi seria si no fos per {1}",
    "{0} with {1} that is not in {2}": "{0} amb {1} que no és a {2}",
    "{0} with {1} that are not in {2}": "{0} amb {1} que no són a {2}",
    "{0} at the coordinates (0, 0)": "{0} amb les coordenades (0, 0)",
    "0 often stands for \"unknown\"": "0 sovint vol dir «desconegut»",
    "{0} without coordinates": "{0} sense coordenades",
    "exchange the two columns under \"columns\" in the study file":
      "intercanvieu les dues columnes a «columns» al fitxer de l’estudi",
    "write \"crs: {0}\" for this table in the study file, unless it is the areas' system that is wrong":
      "escriviu «crs: {0}» per a aquesta taula al fitxer de l’estudi, si no és que l’erroni és el sistema de les zones",
    "check the coordinate reference systems of this table and of the catchment areas":
      "comproveu els sistemes de coordenades d’aquesta taula i de les zones",
    "no column is named as the schools' code": "cap columna no s’indica com a codi dels centres",
    "add \"school: …\" to the columns of the schools":
      "afegiu «school: …» a les columnes dels centres",
    "{0} of a sector that is none of public, subsidised and private: {1}":
      "{0} d’un sector que no és public, subsidised ni private: {1}",
    "say what the codes mean: schools: values: {sector: {code: public, …}}":
      "digueu què volen dir els codis: schools: values: {sector: {codi: public, …}}",
    "{0} in another catchment area than their table says":
      "{0} en una altra zona que la que diu la seva taula",
    "what the table says counts": "compta el que diu la taula",
    "{0} without a school: {1}": "{0} sense centre: {1}",
    "{0} with the code of a catchment area that is not there":
      "{0} amb el codi d’una zona que no hi és",
    "{0} without pupils": "{0} sense alumnat",
    "{0} school with 0 places that has pupils": "{0} centre amb 0 places que té alumnat",
    "{0} schools with 0 places that have pupils": "{0} centres amb 0 places que tenen alumnat",
    "leave the number empty where it is not known": "deixeu el nombre buit on no se sàpiga",
    "{0} with more pupils than places, up to {1} % of them":
      "{0} amb més alumnat que places, fins al {1} %",
    "{0} with something that is no number": "{0} amb una cosa que no és un nombre",
    "{0} of \"{1}\" with a mark (such as * or <5) in place of a number: not known":
      "{0} de «{1}» amb un signe (com * o <5) en lloc d’un nombre: no se sap",
    "{0} with a negative number": "{0} amb un nombre negatiu",
    "{0} that closed before it opened": "{0} que tanca abans d’obrir",
    "{0} with something that is no school year": "{0} amb una cosa que no és un curs",
    "years look like 2025-26, 2025 or 2025-09-01; leave the field empty where there is no such limit":
      "els anys s’escriuen 2025-26, 2025 o 2025-09-01; deixeu el camp buit on no hi hagi límit",
    "{0} whose successors lead round in a circle": "{0} amb successors que fan un cercle",
    "{0} with a successor but no last year": "{0} amb successor però sense últim curs",
    "give the last school year in the column \"until\"; until then its pupils stay where they are":
      "indiqueu l’últim curs a la columna «until»; fins llavors el seu alumnat es queda on és",
    "{0} school without a stage, which is there for nobody":
      "{0} centre sense etapa, que no és per a ningú",
    "{0} schools without a stage, which are there for nobody":
      "{0} centres sense etapa, que no són per a ningú",
    "{0} of a stage that no school offers, for whom there is no school":
      "{0} d’una etapa que cap centre no ofereix, sense centre possible",
    "{0} of a grade that no school offers, for whom there is no school":
      "{0} d’un curs que cap centre no ofereix, sense centre possible",
    "pupils are at schools that are not open in this year":
      "hi ha alumnes en centres que aquest curs no són oberts",
    "pupils are of stages or grades that no school offers":
      "hi ha alumnes d’etapes o cursos que cap centre ofereix",
    "pupils are at schools that do not offer their stage or grade":
      "hi ha alumnes en centres que no ofereixen la seva etapa o el seu curs",
    "name the school that took over as \"successor\", or correct \"from\" and \"until\"":
      "poseu el centre que se’n va fer càrrec a «successor», o corregiu «from» i «until»",
    "spreadsheets make days of stages such as 1-6: format the column \"stage\" as text, and write them anew":
      "els fulls de càlcul fan dates d’etapes com ara 1-6: doneu format de text a la columna «stage» i torneu-les a escriure",
    "a school of several stages names them all, parted by semicolons":
      "un centre de diverses etapes les anomena totes, separades per punt i coma",
    "costs: no amount of {0} with {1}, whom the costs of schooling leave out":
      "costos: cap import de {0} amb {1}, que el cost de l’escolarització deixa fora",
    "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}":
      "escriviu els cursos de cada etapa a «stages» al fitxer de l’estudi: {primary: [P1, P2, …]}",
    "{0} of streets are not on the map, which cuts these streets off there":
      "{0} de carrers que no són al mapa, cosa que talla els carrers en aquell lloc",
    "streets that cross the rim of an extract are cut; elsewhere, download whole ways with their nodes":
      "els carrers que travessen la vora d’un extracte queden tallats; si no és això, baixeu els camins sencers amb els seus nodes",
    "{0} of squares are not on the map": "{0} de places que no són al mapa",
    "download relations with their members": "baixeu les relacions amb els seus membres",
    "{0} up to {1} m short of another one, which nothing joins there":
      "{0} fins a {1} m abans d’un altre, sense res que els uneixi",
    "where one can walk through, draw the line to the other street; see their places with --output":
      "on s’hi pugui passar a peu, allargueu la línia fins a l’altre carrer; --output en mostra els llocs",
    "{0} of the streets that nothing joins to the others, the longest of {1} m":
      "{0} dels carrers que res no uneix amb la resta, la més llarga de {1} m",
    "there is no way to or from them; see their places with --output":
      "no s’hi pot arribar ni sortir-ne; --output en mostra els llocs",
    "{0} m": "{0} m",
    "{0} m²": "{0} m²",
    "{0} ha": "{0} ha",
    "{0} km²": "{0} km²",
    "{0} m of streets": "{0} m de carrers",
    "{0} of {1} more than {2} m from any street of {3}":
      "{0} de {1} a més de {2} m de qualsevol carrer de {3}",
    "is it the map of another city?": "és el mapa d’una altra ciutat?",
    "is the map a part of the city only? They have no way to school":
      "el mapa és només d’una part de la ciutat? No tenen camí a l’escola",
    "{0} without a school": "{0} sense centre",
    "{0} with something that is no number, but the group \"{1}\" has limits":
      "{0} amb una cosa que no és un nombre, però el grup «{1}» té límits",
    "say what it means: pupils: values: {{0}: {value: unknown}}":
      "digueu què vol dir: pupils: values: {{0}: {valor: unknown}}",
    "no pupil has a value of the group \"{0}\"": "cap alumne no té cap valor del grup «{0}»",
    "{0} with a value to which \"values\" gives no meaning":
      "{0} amb un valor al qual «values» no dona significat",
    "it counts as it is; add it to values: {{0}: …}, or give it the meaning unknown":
      "compta tal com és; afegiu-lo a values: {{0}: …} o doneu-li el significat unknown",
    "{0} with a value that is none of {1}": "{0} amb un valor que no és cap de {1}",
    "say what the code means: pupils: values: {{0}: {code: {1}, …}}":
      "digueu què vol dir el codi: pupils: values: {{0}: {codi: {1}, …}}",
    "name the column of the same codes as \"school\" in both tables":
      "indiqueu la columna dels mateixos codis com a «school» a totes dues taules",
    "is the map whole, and of the whole city? `catchment check` says what it lacks":
      "el mapa és sencer, i de tota la ciutat? `catchment check` diu què hi falta",
    "is it misspelt? The group has nobody":
      "està mal escrit? El grup no té ningú",
    "is it misspelt, or do only pupils of other years have it?":
      "està mal escrit, o només el té l’alumnat d’altres cursos escolars?",
    "a grade without a stage counts in no figure of a stage: add it to \"stages\"":
      "un curs sense etapa no compta en cap xifra per etapes: afegiu-lo a «stages»",
    "is it misspelt? The group has only the pupils of its other values":
      "està mal escrit? El grup només té l’alumnat dels altres valors",
    "are its codes other ones in that year? Say what they mean: pupils: values: {{0}: {…}}":
      "aquell curs els codis són uns altres? Digueu què volen dir: pupils: values: {{0}: {…}}",
    "write the values alike, or say what they mean: pupils: values: {{0}: {…}}":
      "escriviu els valors igual, o digueu què volen dir: pupils: values: {{0}: {…}}",
    "if it says that nothing is known, write so: pupils: values: {{0}: {code: unknown}}":
      "si vol dir que no se sap res, escriviu-ho així: pupils: values: {{0}: {codi: unknown}}",
    "add it to pupils: values: {{0}: …}, or give it the meaning unknown":
      "afegiu-lo a pupils: values: {{0}: …}, o doneu-li el significat unknown",
    "if it is so of most pupils, exchange the two columns under \"columns\" in the study file":
      "si passa amb la majoria de l’alumnat, intercanvieu les dues columnes a «columns» al fitxer de l’estudi",
    "write the codes of pupils alike in all rows":
      "escriviu els codis de l’alumnat igual a totes les files",
    "write the codes alike in both tables": "escriviu els codis igual a totes dues taules",
    "name the column of the pupils' own codes as \"pupil\", or leave it out":
      "indiqueu la columna dels codis propis de l’alumnat com a «pupil», o no n’indiqueu cap",
    "where another row is to count, put it last, or remove the others":
      "si ha de comptar una altra fila, poseu-la l’última o traieu les altres",
    "leave the code empty where a pupil has none":
      "deixeu el codi buit si un alumne no en té",
    "{0}: 1 finding, an error (internal, not for publication)":
      "{0}: 1 troballa, un error (intern, no per publicar)",
    "{0}: 1 finding, a warning (internal, not for publication)":
      "{0}: 1 troballa, un avís (intern, no per publicar)",
    "{0}: no findings": "{0}: cap troballa",
    "{0}: {1}, {2} among them (internal, not for publication)":
      "{0}: {1}, entre les quals {2} (intern, no per publicar)",
    "{0} finding": "{0} troballa",
    "{0} findings": "{0} troballes",
    "{0} error": "{0} error",
    "{0} errors": "{0} errors",
    "error  {0}": "error  {0}",
    "warning  {0}": "avís  {0}",
    "{0}, column \"{1}\"": "{0}, columna «{1}»",
    "not checked  {0}": "sense revisar  {0}",
    "{0} unknown": "desconeguts: {0}",
    "{0} repeated": "repetits: {0}",
    "Written: {0} ({1}, internal)": "Fitxer: {0} ({1}, intern)",
    "leave it empty if it is not known": "deixeu-ho buit si no se sap",
    "write all coordinates of the table in one system":
      "escriviu totes les coordenades de la taula en un sol sistema",
    "{0} where streets cross without a common vertex, as at a bridge, so that nothing joins them there":
      "{0} on es creuen carrers sense cap vèrtex comú, com en un pont, de manera que res no els uneix",
    "where one can turn, give both lines a vertex there (QGIS: Split with lines); see the places with --output":
      "on es pugui girar, poseu un vèrtex a totes dues línies (QGIS: Split with lines); --output en mostra els llocs",
    "crossing": "cruïlla",
    "{0} place is on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} lloc és en dos carrers de la capa que es creuen sense cap vèrtex comú, com en un pont; res no els hi uneix",
    "{0} places are on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} llocs són en dos carrers de la capa que es creuen sense cap vèrtex comú, com en un pont; res no els hi uneix",
    "give the layer's own \"crs\" in the study file as a PROJ string with +towgs84, whose numbers the national mapping agency publishes":
      "indiqueu el «crs» propi de la capa al fitxer de l’estudi com a text de PROJ amb +towgs84, els nombres del qual publica l’institut cartogràfic",
    "{0} place": "{0} lloc",
    "{0} places": "{0} llocs",
    "the places of homes are left out, as the study is for the public; --audience internal shows them":
      "els llocs dels domicilis no hi són, perquè l’estudi és per al públic; --audience internal els mostra",
    "{0} invalid polygon": "{0} polígon no vàlid",
    "{0} invalid polygons": "{0} polígons no vàlids",
    "{0} made valid": "{0}: fet vàlid",
    "{0} piece": "{0} tros",
    "{0} pieces": "{0} trossos",
    "{0} that two areas or more claimed ({1}) given to the one with the longest common border":
      "{0} que reclamaven dues zones o més ({1}), donats a la de límit comú més llarg",
    "{0} in gaps and slivers ({1}) given to the neighbour with the longest common border":
      "{0} de buits i estelles ({1}), donats a la zona veïna de límit comú més llarg",
    "{0} larger than {1} left as it is: {2}": "{0} de més de {1}, que queda com està: {2}",
    "{0} larger than {1} left as they are: {2}": "{0} de més de {1}, que queden com estan: {2}",
    "{0} changed; all borders lie on a grid of {1} cm":
      "{0} amb canvis; tots els límits són en una malla de {1} cm",
    "{0} had nothing that no other has, and is no longer there: rows {1}":
      "{0} que no tenia res que no tingués una altra i ja no hi és: files {1}",
    "{0} had nothing that no other has, and are no longer there: rows {1}":
      "{0} que no tenien res que no tingués una altra i ja no hi són: files {1}",
  ]
}
