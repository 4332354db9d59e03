extension Language {
  /// Headings and sentences of tables, summaries and maps.
  static let catalanReports: [String: String] = [
    "{0} school": "{0} centre",
    "{0} schools": "{0} centres",
    "{0} catchment area": "{0} zona",
    "{0} catchment areas": "{0} zones",
    "{0} district": "{0} districte",
    "{0} districts": "{0} districtes",
    "{0} pupil": "{0} alumne",
    "{0} pupils": "{0} alumnes",
    "{0} in {1}": "{0} en {1}",
    "Distance to school: no pupil has both a known home and a known school.":
      "Distància a l’escola: cap alumne no té domicili i centre coneguts.",
    "Distance to school ({0})": "Distància a l’escola ({0})",
    "straight line": "línia recta",
    "  to the school attended: mean {0}, median {1}; 90 % of pupils within {2}":
      "  al centre on s’assisteix: mitjana {0}, mediana {1}; el 90 % de l’alumnat a menys de {2}",
    "  to the school attended: mean {0}, median {1}, ninth decile {2}":
      "  al centre on s’assisteix: mitjana {0}, mediana {1}, novè decil {2}",
    "  to the nearest school: mean {0}": "  al centre més proper: mitjana {0}",
    "  within 500 m {0}, within 1 km {1}, beyond 2 km {2}":
      "  fins a 500 m {0}, fins a 1 km {1}, a més de 2 km {2}",
    "  {0} times the straight line": "  {0} vegades la línia recta",
    "  without a way: {0}, {1}": "  sense camí: {0}, {1}",
    "  over land to a street that the map joins: {0}, at most {1}":
      "  camp a través fins a un carrer connectat: {0}, com a màxim {1}",
    "  to the nearest school: mean {0}; pupils go {1} further than that":
      "  al centre més proper: mitjana {0}; l’alumnat va {1} més lluny",
    "  to the school of the catchment area: mean {0}, for the {1} whose area has a public or subsidised one":
      "  al centre de la zona: mitjana {0}, per a {1} amb un centre públic o concertat a la zona",
    "Segregation of {0}: {1} of the pupils": "Segregació, {0}: {1} de l’alumnat",
    "a withheld share": "una proporció que no es mostra",
    "an unknown share": "una proporció desconeguda",
    "{0}, not known of {1}": "{0}, desconegut del {1}",
    "  no index can be taken: the group or its rest has no pupils":
      "  no es pot calcular cap índex: el grup o la resta no té alumnat",
    "schools": "centres",
    "if random": "si a l’atzar",
    "areas": "zones",
    "gap": "diferència",
    "What may be published is in results.xlsx.": "El que es pot publicar és a results.xlsx.",
    "All {0} indicators of the catalogue are in results.xlsx.":
      "Els {0} indicadors del catàleg són a results.xlsx.",
    "{0} of the {1} indicators of the catalogue are in results.xlsx. For the others:":
      "{0} dels {1} indicadors del catàleg són a results.xlsx. Per als altres:",
    "  {0}  {1}: add {2}": "  {0}  {1}: afegiu {2}",
    "  Share enrolled less share resident, percentage points, areas of {0} pupils and more:":
      "  Proporció matriculada menys proporció resident, punts percentuals, zones de {0} alumnes o més:",
    "  most  {0}": "  més   {0}",
    "  least {0}": "  menys {0}",
    "For the public: {0} of {1} values are withheld, as they speak of a few pupils or would give these away.":
      "Per al públic: {0} de {1} valors no es mostren, perquè parlen de pocs alumnes o els delatarien.",
    "if a grid of homes of these pupils is public, see that no border was moved through its squares: the few homes beside it would be found by subtraction":
      "si una quadrícula de domicilis d’aquest alumnat és pública, comproveu que cap límit no s’hagi mogut a través dels seus quadrats: per resta es trobarien els pocs domicilis del costat",
    "The districts cut through {0} with pupils on both sides, so means and rounded shares of those who live in a district are withheld.":
      "Els districtes tallen {0} amb alumnes a banda i banda; per això no es mostren les mitjanes ni els percentatges arrodonits dels qui viuen en un districte.",
    "All pupils have a home in a catchment area and a known school.":
      "Tot l’alumnat té domicili en una zona i centre conegut.",
    "Not placed: {0} ({1})": "Sense situar: {0} ({1})",
    "Not placed in {0}: {1} ({2})": "Sense situar el {0}: {1} ({2})",
    "Warning: {0}.": "Atenció: {0}.",
    "home outside all catchment areas": "domicili fora de totes les zones",
    "no address": "sense adreça",
    "address not in the register": "adreça que no és al registre",
    "address doubtful, to be reviewed": "adreça dubtosa, per revisar",
    "no coordinates": "sense coordenades",
    "coordinates that are no numbers": "coordenades que no són nombres",
    "no school given": "sense centre indicat",
    "school not in the list of schools": "centre que no és a la llista",
    "Who goes further, on average (with intervals at 95 %)":
      "Qui va més lluny, de mitjana (amb intervals del 95 %)",
    "A nearer public or subsidised school than that of the catchment area":
      "Un centre públic o concertat més proper que el de la zona",
    "  {0} than the rest: {1}, of which to the nearest school {2} and beyond it {3}":
      "  {0} respecte de la resta: {1}, dels quals fins al centre més proper {2} i més enllà {3}",
    "all pupils": "tot l’alumnat",
    "  {0}: {1} of {2}": "  {0}: {1} de {2}",
    "{0}, {1} nearer on average": "{0}, {1} més a prop de mitjana",
    "From homes to schools: {0}": "De casa a l’escola: {0}",
    "residential": "residencial",
    "nearest": "proper",
    "attended": "assistit",
    "boundaries": "límits",
    "siting": "ubicació",
    "choice": "elecció",
    "{0} by district": "{0} per districte",
    "of which {0} exceeds chance": "dels quals {0} per sobre de l’atzar",
    "95 % interval without bias {0} to {1}": "interval del 95 % sense biaix de {0} a {1}",
    "  {0} {1} ({2}).": "  {0} {1} ({2}).",
    "  {0} {1} ({2}), which may be chance.": "  {0} {1} ({2}), que pot ser atzar.",
    "  Of what choice changes, by sector: {0}.": "  Del que canvia l’elecció, per sector: {0}.",
    "  Of what choice changes, by leaving the area: {0}.":
      "  Del que canvia l’elecció, segons si se surt de la zona: {0}.",
    "leaves {0} at {1}": "deixa {0} en {1}",
    "raises {0} from {1} to {2}": "fa pujar {0} de {1} a {2}",
    "lowers {0} from {1} to {2}": "fa baixar {0} de {1} a {2}",
    "dissimilarity": "la dissimilitud",
    "gini": "el Gini",
    "gorard's segregation index": "l’índex de segregació de Gorard",
    "hutchens' square root index": "l’índex d’arrel quadrada de Hutchens",
    "information index": "l’índex d’informació",
    "mutual information": "la informació mútua",
    "isolation": "l’aïllament",
    "exposure": "l’exposició",
    "correlation ratio": "la raó de correlació",
    "Boundaries: going from residential units to catchment areas":
      "Límits: passar d’unitats residencials a zones",
    "Siting: going to the nearest school instead of that of the area":
      "Ubicació: anar al centre més proper en comptes del de la zona",
    "Choice: going to the school attended instead of the nearest":
      "Elecció: anar al centre on s’assisteix en comptes del més proper",
    "value": "valor",
    "95 % interval": "interval 95 %",
    "n": "n",
    "change": "canvi",
    "not available": "no disponible",
    "city": "ciutat",
    "district": "districte",
    "zone": "zona",
    "school": "centre",
    "mean": "mitjana",
    "median": "mediana",
    "p90": "p90",
    "≤ 500 m": "≤ 500 m",
    "≤ 1 km": "≤ 1 km",
    "> 2 km": "> 2 km",
    "≤ 10 min": "≤ 10 min",
    "≤ 20 min": "≤ 20 min",
    "> 30 min": "> 30 min",
    "resident": "residents",
    "enrolled": "matriculats",
    "{0} areas": "{0} zones",
    "index": "índex",
    "corrected": "corregit",
    "low": "inferior",
    "high": "superior",
    "units": "unitats",
    "rest": "resta",
    "{0} against {1}": "{0} respecte de {1}",
    "within": "fins a",
    "area": "superfície",
    "pupils in reach": "alumnes a l’abast",
    "attending it": "que hi assisteixen",
    "of its pupils": "dels seus alumnes",
    "Code": "Codi",
    "Name": "Nom",
    "Sector": "Sector",
    "Places": "Places",
    "Catchment area": "Zona",
    "District": "Districte",
    "Public": "Públic",
    "Subsidised": "Concertat",
    "Private": "Privat",
    "Not known": "Desconegut",
    "add {0}": "afegiu {0}",
    "add {0} with rows of that year": "afegiu {0} amb files d’aquell any",
    "the public is told of pupils by where they live": "al públic se li parla de l’alumnat segons on viu",
    "its column makes the group \"{0}\", which the public is told of":
      "la seva columna fa el grup «{0}», que ja es publica",
    "the catalogue tells the public of its column, \"{0}\"": "el catàleg ja publica la seva columna, «{0}»",
    "\"{0}\" is told of the same column; to tell of several values make each a group":
      "«{0}» es publica de la mateixa columna; per publicar diversos valors feu un grup de cadascun",
    "its column \"{0}\" has few values, which could be counted; tell of a share instead":
      "la seva columna «{0}» té pocs valors, que es podrien comptar; publiqueu-ne una proporció",
    "which lies around {0}: chance alone makes the rest":
      "que és al voltant de {0}: la resta la fa només l’atzar",
    "the change is that of the pupils who count on both sides, not after less before":
      "el canvi és el dels alumnes que compten als dos costats, no després menys abans",
    "plans are compared for one school year; `catchment run` of each plan has it":
      "els plans es comparen en un sol curs; `catchment run` de cada pla ho dona",
    "the value still holds what chance adds; the interval lies around {0}":
      "el valor encara conté el que hi afegeix l’atzar; l’interval és al voltant de {0}",
    "{0} pupil has no school of the area any more: {1}. Ways are compared without this pupil.":
      "{0} alumne ja no té cap centre de la seva zona: {1}. Els camins es comparen sense aquest alumne.",
    "{0} pupils have no school of their area any more: {1}. Ways are compared without them.":
      "{0} alumnes ja no tenen cap centre de la seva zona: {1}. Els camins es comparen sense ells.",
    "{0} pupil had no school of the area and has one now: {1}. Ways are compared without this pupil.":
      "{0} alumne no tenia cap centre de la seva zona i ara en té: {1}. Els camins es comparen sense aquest alumne.",
    "{0} pupils had no school of their area and have one now: {1}. Ways are compared without them.":
      "{0} alumnes no tenien cap centre de la seva zona i ara en tenen: {1}. Els camins es comparen sense ells.",
    "Nobody moves: all homes are in the same catchment areas in both plans.":
      "Ningú no canvia: tots els domicilis són a les mateixes zones en tots dos plans.",
    "Pupils enrolled in their own catchment area: {0} before, {1} after.":
      "Alumnat matriculat a la seva zona: {0} abans, {1} després.",
    "lowers D of {0} over the catchment areas from {1} to {2}": "abaixa la D entre zones ({0}) de {1} a {2}",
    "raises D of {0} over the catchment areas from {1} to {2}": "apuja la D entre zones ({0}) de {1} a {2}",
    "shortens the mean way to the school of the area by {0}":
      "escurça {0} el camí mitjà fins al centre de la zona",
    "lengthens the mean way to the school of the area by {0}":
      "allarga {0} el camí mitjà fins al centre de la zona",
    "{0} and {1}": "{0} i {1}",
    "The change {0}.": "El canvi {0}.",
    "what becomes of shares, means and indices is told of the {0} pupil who lives in an area of both plans":
      "el canvi de proporcions, mitjanes i índexs és el de l'alumnat que viu en una zona de tots dos plans: {0}",
    "what becomes of shares, means and indices is told of the {0} pupils who live in an area of both plans":
      "el canvi de proporcions, mitjanes i índexs és el de l'alumnat que viu en una zona de tots dos plans: {0}",
    "Without a move of anybody, the change {0}.": "Sense que ningú canviï, la modificació {0}.",
    "Moving {0} {1}.": "Canviar {0} {1}.",
    "Another catchment area for {0}.": "Una altra àrea d'influència per a {0}.",
    "They are {0} of the pupils who live in the catchment areas.":
      "Són el {0} de l’alumnat que viu a les zones.",
    "  {0}: {1} of them, {2} of the {3} of whom it is known":
      "  {0}: {1} d’ells, el {2} dels {3} de qui se sap",
    "  {0}: {1} of them, {2}": "  {0}: {1} d’ells, el {2}",
    "  from {0} to {1}: {2}": "  de {0} a {1}: {2}",
    "  and {0} smaller changes between two areas": "  i {0} canvis menors entre dues zones",
    "Schools with fewer places than pupils for whom they are the school of the area: {0} before, {1} after.":
      "Centres amb menys places que alumnat del qual són el centre de la zona: {0} abans, {1} després.",
    "Schools that open: {0}": "Centres que obren: {0}",
    "Schools that close: {0}": "Centres que tanquen: {0}",
    "Areas in more pieces than before: {0}": "Zones en més trossos que abans: {0}",
    "Areas in fewer pieces than before: {0}": "Zones en menys trossos que abans: {0}",
    "Feeder areas split by catchment areas: {0} before, {1} after.":
      "Zones d’adscripció repartides entre zones escolars: {0} abans, {1} després.",
    "Pupils in another catchment area than most of their feeder area: {0} before, {1} after.":
      "Alumnes en una zona escolar que no és la de la majoria de la seva zona d’adscripció: {0} abans, {1} després.",
    "Feeder areas in more parts than before: {0}":
      "Zones d’adscripció en més parts que abans: {0}",
    "Feeder areas in fewer parts than before: {0}":
      "Zones d’adscripció en menys parts que abans: {0}",
    "{0} other measures are the same on both sides.": "{0} altres mesures són iguals als dos costats.",
    "before": "abans",
    "after": "després",
  ]
}
