extension Language {
  /// What is doubtful about a study’s data, and what was mended on reading them.
  static let frenchFindings: [String: String] = [
    "{0} row": "{0} ligne",
    "{0} rows": "{0} lignes",
    "{0} area": "{0} zone",
    "{0} value": "{0} valeur",
    "{0} values": "{0} valeurs",
    "{0} field": "{0} champ",
    "{0} fields": "{0} champs",
    "row {0}": "ligne {0}",
    "rows {0}": "lignes {0}",
    "{0} (row {1})": "{0} (ligne {1})",
    "{0} (rows {1})": "{0} (lignes {1})",
    "no pupil is at a school of the list of schools: no code is the same in both tables":
      "aucun élève n’est dans un établissement de la liste : aucun code n’est le même dans les deux tables",
    "the codes of the pupils' schools are not those of the list":
      "les codes des établissements des élèves ne sont pas ceux de la liste",
    "only {0} of the pupils, {1} of {2}, are {3}: read nothing below as the city's":
      "seulement {0} des élèves, {1} sur {2}, {3} : ne lisez rien de ce qui suit comme valant pour la ville",
    "only {0} of the pupils with a home and a school, {1} of {2}, have a way along the streets: read no distance below as the city's":
      "seulement {0} des élèves dont on connaît le domicile et l’école, {1} sur {2}, ont un trajet par les rues : ne lisez aucune des distances qui suivent comme celle de la ville",
    "{0} of the pupils with a home and a school, {1} of {2}, have a way along the streets; {3} left out of distances":
      "{0} des élèves dont on connaît le domicile et l’école, {1} sur {2}, ont un trajet par les rues ; {3} des distances",
    "many pupils have no way along the streets of the map":
      "beaucoup d’élèves n’ont pas de trajet par les rues du plan",
    "{0} of the pupils, {1} of {2}, are {3}; {4} left out of what depends on it":
      "{0} des élèves, {1} sur {2}, {3} ; {4} des chiffres qui en dépendent",
    "{0} pupil is": "{0} élève est exclu",
    "{0} pupils are": "{0} élèves sont exclus",
    "placed in a catchment area": "ont leur domicile situé dans un secteur scolaire",
    "at a school of the list of schools": "fréquentent un établissement de la liste",
    "known to belong to the group \"{0}\" or not": "sont connus pour être ou non du groupe « {0} »",
    "placed": "ont leur domicile situé",
    "known to attend a school of the list":
      "sont connus pour fréquenter un établissement de la liste",
    "less than half of the pupils are {0}: read nothing below as the city's":
      "moins de la moitié des élèves {0} : ne lisez rien de ce qui suit comme valant pour la ville",
    "more than a tenth of the pupils are not {0}":
      "pour plus d’un dixième des élèves on ne peut pas dire qu’ils {0}",
    "{0} live where catchment areas overlap, and count for the one that comes first in the file":
      "{0} avec un domicile là où des secteurs se chevauchent, compté dans celui qui vient en premier dans le fichier",
    "no pupil lives in any of the districts": "aucun élève n’habite dans l’un des districts",
    "no pupil lives in any of the residential units":
      "aucun élève n’habite dans l’une des unités résidentielles",
    "check the layer's coordinate reference system, and that it is of this city":
      "vérifiez le système de coordonnées de la couche, et qu’elle est bien de cette ville",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the districts: the figures of districts leave out the others":
      "seulement {0} des élèves qui habitent dans un secteur, {1} sur {2}, habitent dans l’un des districts : les chiffres des districts laissent les autres de côté",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the residential units: segregation is measured over these alone":
      "seulement {0} des élèves qui habitent dans un secteur, {1} sur {2}, habitent dans l’une des unités résidentielles : la ségrégation n’est mesurée que sur eux",
    "more than a tenth of the pupils live in no district: the figures of districts leave them out":
      "plus d’un dixième des élèves n’habitent dans aucun district : les chiffres des districts ne les comptent pas",
    "more than a tenth of the pupils live in no residential unit: segregation is measured without them":
      "plus d’un dixième des élèves n’habitent dans aucune unité de résidence : la ségrégation est mesurée sans eux",
    "{0} live where districts overlap, and count for the one that comes first in the file":
      "{0} habitent là où des districts se chevauchent, et comptent pour celui qui vient en premier dans le fichier",
    "{0} live where residential units overlap, and count for the one that comes first in the file":
      "{0} habitent là où des unités résidentielles se chevauchent, et comptent pour celle qui vient en premier dans le fichier",
    "each row stands twice in the register, so that {0} would count twice":
      "chaque ligne est deux fois dans le registre, de sorte que {0} compteraient deux fois",
    "each row of the register of pupils stands twice":
      "chaque ligne du registre des élèves y est deux fois",
    "take the repeated rows out, or name the column of the pupils' own codes as \"pupil\"":
      "retirez les lignes répétées, ou nommez « pupil » la colonne des codes propres aux élèves",
    "only {0} of the {1} pupils of {2} have the code of a pupil of {3}: what is told of who stayed, moved or left is of no worth":
      "seuls {0} des {1} élèves de {2} ont le code d’un élève de {3} : ce qui est dit de qui est resté, a changé ou est parti ne vaut rien",
    "few pupils of one school year have the code of a pupil of the next":
      "peu d’élèves d’une année scolaire ont le code d’un élève de la suivante",
    "the files of pupils of {0} and {1} are the same, byte for byte: what is told of changes between the two years is of no worth":
      "les fichiers d’élèves de {0} et {1} sont identiques : ce qui est dit des changements entre les deux années ne vaut rien",
    "the pupils of two school years are the same":
      "les élèves de deux années scolaires sont les mêmes",
    "name the file of each year under \"pupils\": {file: {…}} in the study file":
      "indiquez le fichier de chaque année sous \"pupils\": {file: {…}} dans le fichier de l’étude",
    "{0} at the very same place, as where a geocoder puts what it does not find":
      "{0} exactement au même endroit, comme là où un géocodeur place ce qu’il ne trouve pas",
    "many schools are at the very same place":
      "beaucoup d’établissements sont exactement au même endroit",
    "look up where they are: ways to school, and the nearest, rest on it":
      "cherchez où ils se trouvent : les trajets, et l’établissement le plus proche, en dépendent",
    "row-level security of the table decides which rows you see, and others may be missing":
      "la sécurité au niveau des lignes de la table décide des lignes que vous voyez ; d’autres peuvent manquer",
    "districts overlap where pupils live": "des districts se chevauchent là où des élèves habitent",
    "residential units overlap where pupils live":
      "des unités résidentielles se chevauchent là où des élèves habitent",
    "catchment areas overlap where pupils live":
      "des secteurs se chevauchent là où habitent des élèves",
    "{0} attend {1} far from all catchment areas": "{0} dans {1} loin de tous les secteurs",
    "pupils attend schools far from all catchment areas":
      "des élèves fréquentent des établissements loin de tous les secteurs",
    "{0} of the group \"{1}\" that no pupil has: {2}": "{0} du groupe « {1} » que n’a aucun élève : {2}",
    "{0} grade": "{0} niveau",
    "{0} grades": "{0} niveaux",
    "{0} of \"{1}\" that no pupil is of: {2}": "{0} de « {1} » que n’a aucun élève : {2}",
    "no pupil is of some grades of \"{0}\"": "aucun élève n’est de certains niveaux de « {0} »",
    "{0} of pupils without a stage: {1}": "{0} d’élèves sans cycle : {1}",
    "some grades of pupils are without a stage": "certains niveaux des élèves sont sans cycle",
    "values of the group \"{0}\" occur nowhere":
      "des valeurs du groupe « {0} » n’apparaissent nulle part",
    "no pupil of the year has a value of the group \"{0}\"":
      "aucun élève de l’année n’a une valeur du groupe « {0} »",
    "{0} with a value that would be one of the group \"{1}\" but for {2}, and who {3} as its rest: {4}":
      "{0} avec une valeur qui serait du groupe « {1} » s’il n’y avait pas {2} ; comptés dans le reste : {4}",
    "values differ from those of the group \"{0}\" by their spelling only":
      "des valeurs ne diffèrent de celles du groupe « {0} » que par leur graphie",
    "zeros in front": "des zéros en tête",
    "blanks within them": "des espaces à l’intérieur",
    "letter case": "des majuscules et minuscules",
    "a decimal point and zeros behind it": "un point décimal et des zéros derrière",
    "zeros in front, and a decimal point and zeros behind":
      "des zéros en tête, et un point décimal et des zéros derrière",
    "a spreadsheet's short form of numbers, such as 8.01E+06, which has lost their last digits":
      "la forme courte qu’un tableur donne aux nombres, comme 8.01E+06, qui en a perdu les derniers chiffres",
    "blanks, letter case and accents": "des espaces, des majuscules et des accents",
    "blanks, letter case, zeros in front, and signs between letters":
      "des espaces, des majuscules, des zéros en tête et des signes entre lettres",
    "{0} with a code that is an earlier pupil's but for letter case, zeros in front or \".0\" behind: if it is the same pupil, the pupil counts twice":
      "{0} avec un code qui est celui d’un élève précédent aux majuscules, zéros en tête ou « .0 » final près : si c’est le même élève, il compte deux fois",
    "codes of pupils differ from each other in letter case, zeros in front or \".0\" behind only":
      "des codes d’élèves ne diffèrent que par des majuscules, des zéros en tête ou un « .0 » final",
    "{0} with the code of a school that would be in the list but for {1}, so that their school is not known":
      "{0} avec le code d’un établissement qui serait dans la liste s’il n’y avait pas {1}, de sorte que leur établissement n’est pas connu",
    "codes of schools differ in leading zeros, so that schools of pupils are not known":
      "des codes d’établissements diffèrent par des zéros en tête, de sorte que des établissements d’élèves ne sont pas connus",
    "codes of schools differ in spelling, so that schools of pupils are not known":
      "des codes d’établissements diffèrent par leur graphie, de sorte que des établissements d’élèves ne sont pas connus",
    "{0} of {1} repeat the code of another: the column does not tell pupils apart":
      "{0} sur {1} avec le code d’une autre : la colonne ne distingue pas les élèves",
    "{0} with the code of a pupil that an earlier row has: a pupil who stands there twice counts once, by the last row":
      "{0} avec le code d’un élève qu’a déjà une ligne précédente : qui y figure deux fois compte une fois, selon la dernière ligne",
    "{0} with the code of a pupil that an earlier row has in the same year: a pupil who stands there twice counts once, by the last row":
      "{0} avec le code d’un élève qu’a déjà une ligne précédente de la même année : qui y figure deux fois compte une fois, selon la dernière ligne",
    "{0} with a code that is nobody's own: each counts as a pupil":
      "{0} avec un code qui n’est celui de personne : chacune compte comme un élève",
    "pupils whose codes are missing count once for each of their rows":
      "les élèves sans code comptent une fois pour chacune de leurs lignes",
    "the codes of the pupils are repeated": "les codes des élèves se répètent",
    "pupils who stand in the register twice count once":
      "les élèves inscrits deux fois dans le registre comptent une fois",
    "{0} has no column \"{1}\": {2} is not known of its pupils":
      "{0} n’a pas de colonne « {1} » : {2} n’est pas connu de ses élèves",
    "places of {0} lie far from all catchment areas":
      "des points de {0} sont loin de tous les secteurs",
    "{0} with coordinates that are no numbers":
      "{0} avec des coordonnées qui ne sont pas des nombres",
    "coordinates of {0} are no numbers": "des coordonnées de {0} ne sont pas des nombres",
    "{0} whose coordinates are degrees, not those of {1}":
      "{0} avec des coordonnées qui sont des degrés, et non celles de {1}",
    "{0} whose coordinates are no place in {1}":
      "{0} avec des coordonnées qui ne sont aucun lieu en {1}",
    "{0} whose coordinates lie in the city once x and y are exchanged":
      "{0} avec des coordonnées qui tombent dans la ville une fois x et y échangés",
    "{0} far from all catchment areas": "{0} loin de tous les secteurs",
    "{0} far from all catchment areas, but right there if the coordinates are of {1} ({2})":
      "{0} loin de tous les secteurs, mais à leur place si les coordonnées sont en {1} ({2})",
    "{0} far from all catchment areas, but right there if one of the two files was moved by {1}° of longitude, as when coordinates of one UTM zone are taken for those of its neighbour":
      "{0} loin de tous les secteurs, mais à leur place si l’un des deux fichiers a été déplacé de {1}° de longitude, comme quand les coordonnées d’un fuseau UTM sont prises pour celles du fuseau voisin",
    "{0} with an invalid polygon: {1}": "{0} avec un polygone non valide : {1}",
    "the coordinates look like degrees, not like those of {0}":
      "les coordonnées ressemblent à des degrés, pas à celles de {0}",
    "the coordinates are no degrees, but {0} is a system of degrees":
      "les coordonnées ne sont pas des degrés, mais {0} est un système en degrés",
    "{0} of {1} addresses stand at one and the same point, although they are of {2} streets, as where the middle of a town stands for them: homes there lie elsewhere":
      "{0} des {1} adresses se trouvent en un seul et même point, bien qu’elles soient de {2} rues, comme quand le centre d’une commune en tient lieu : les domiciles qui y sont placés se trouvent ailleurs",
    "{0} of {1} addresses stand at {2} points that many streets share, as where coordinates were rounded: homes there lie elsewhere":
      "{0} des {1} adresses se trouvent en {2} points que beaucoup de rues partagent, comme quand les coordonnées ont été arrondies : les domiciles qui y sont placés se trouvent ailleurs",
    "many addresses of {0} stand at points that many streets share: homes there lie elsewhere":
      "beaucoup d’adresses de {0} se trouvent en des points que beaucoup de rues partagent : les domiciles qui y sont placés se trouvent ailleurs",
    "take the register with its full coordinates; a spreadsheet may have rounded them":
      "prenez le registre avec ses coordonnées complètes ; un tableur les a peut-être arrondies",
    "it is not known how {0} lies to WGS 84: beside data in other systems, such as a map of OpenStreetMap, all places may be some hundred metres off":
      "on ne sait pas comment {0} se situe par rapport à WGS 84 : à côté de données d’autres systèmes, comme une carte d’OpenStreetMap, tous les points peuvent être décalés de quelques centaines de mètres",
    "the areas lie beside where {0} ({1}) is meant to be used":
      "les zones sont à côté de là où {0} ({1}) est censé servir",
    "the areas lie where {0} ({1}) is not valid":
      "les zones sont là où {0} ({1}) n’est pas valable",
    "most homes lie outside all catchment areas, about {0} km from their middle: check the coordinate reference systems of both":
      "la plupart des domiciles sont hors de tous les secteurs, à environ {0} km de leur milieu : vérifiez les systèmes de coordonnées des deux",
    "most homes lie outside all catchment areas, endless km from their middle: check the coordinate reference systems of both":
      "la plupart des domiciles sont infiniment loin de tous les secteurs : vérifiez les systèmes de coordonnées des deux",
    "addresses: {0}; register {1}, {2} addresses, SHA-256 {3}":
      "adresses : {0} ; registre {1}, {2} adresses, SHA-256 {3}",
    "{0} accepted, {1} to review, {2} not found, {3} empty":
      "{0} acceptées, {1} à revoir, {2} introuvables, {3} vides",
    "{0}: {1} for review and no homes until they are decided (`catchment geocode --decisions`)":
      "{0} : {1} à revoir, sans domicile tant qu’on n’a pas décidé (`catchment geocode --decisions`)",
    "{0} address is": "{0} adresse",
    "{0} addresses are": "{0} adresses",
    "{0} of {1} rows count, those where {2}": "comptent {0} lignes sur {1}, celles où {2}",
    "the table of schools names areas that the other plan has not got: there, schools belong to the areas in which they stand":
      "la table des établissements nomme des secteurs que l’autre plan n’a pas : là, les établissements sont du secteur où ils se trouvent",
    "{0} with a successor but no last year in \"until\"; such a school counts as open":
      "{0} avec un successeur mais sans dernière année dans « until » ; un tel établissement compte comme ouvert",
    "{0} whose catchment area is empty; such a school serves none and is nobody's assigned school":
      "{0} sans secteur indiqué ; un tel établissement ne dessert aucun secteur et n’est l’établissement attribué de personne",
    "{0} of unknown sector; such a school is not known to be public or subsidised, and is nobody's assigned school":
      "{0} de statut inconnu ; on ne sait pas s’il est public ou sous contrat, et il n’est l’établissement attribué de personne",
    "{0} with the code of a school that had closed; they count at the one that took over":
      "{0} avec le code d’un établissement qui avait fermé ; comptés dans celui qui a pris la suite",
    "{0} at a school that the scenario closes without naming where its pupils go; they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} dans un établissement que le scénario ferme sans dire où vont ses élèves ; comptés dans celui de leur secteur ou, s’il n’y en a pas, dans le public ou sous contrat le plus proche",
    "{0} at a school that is not open in this year by its \"from\" and \"until\"":
      "{0} dans un établissement qui n’est pas ouvert cette année d’après « from » et « until »",
    "{0} of unknown stage; no nearest or assigned school is known of them":
      "{0} de niveau inconnu ; on ne leur connaît ni établissement le plus proche ni établissement attribué",
    "{0} of a stage or grade that no school offers; they have no nearest or assigned school":
      "{0} d’un niveau ou d’une classe qu’aucun établissement n’offre ; sans établissement le plus proche ni attribué",
    "{0} at a school that does not offer their stage or grade by its column \"stage\"":
      "{0} dans un établissement qui n’offre pas leur niveau ou leur classe d’après la colonne « stage »",
    "{0}: {1} of the year before attend a school that is not in the list of schools, and are left out of changes between schools":
      "{0} : {1} de l’année précédente dans un établissement absent de la liste, exclus des changements d’établissement",
    "a text that is not in UTF-8, as the others are, was read as Windows-1252":
      "un texte qui n’est pas en UTF-8, comme le sont les autres, a été lu comme Windows-1252",
    "only the polygons (or else the lines) of a collection of several kinds were kept":
      "d’une collection de plusieurs types, seuls les polygones (ou les lignes) ont été gardés",
    "the .shx does not fit the .shp, whose records were read in their order":
      "le .shx ne va pas avec le .shp, dont les enregistrements ont été lus dans leur ordre",
    "a geometry names another coordinate reference system than its layer, whose own counts":
      "une géométrie indique un autre système de coordonnées que celui de sa couche, qui est celui qui compte",
    "the .prj describes another system than the one whose code it bears; what it describes counts":
      "le .prj décrit un autre système que celui dont il porte le code ; c’est ce qu’il décrit qui compte",
    "what the file says of its coordinate reference system is not understood; give its CRS":
      "ce que le fichier dit de son système de coordonnées n’est pas compris ; indiquez-le",
    "the .prj describes no usable coordinate reference system, which must be given":
      "le .prj ne décrit aucun système de coordonnées utilisable, qu’il faut indiquer",
    "{0} row is not in UTF-8 as the others are, and is read as Windows-1252":
      "{0} ligne n’est pas en UTF-8 comme les autres et est lue comme Windows-1252",
    "{0} rows are not in UTF-8 as the others are, and are read as Windows-1252":
      "{0} lignes ne sont pas en UTF-8 comme les autres et sont lues comme Windows-1252",
    "the header is not in UTF-8 as the rows are, and is read as Windows-1252":
      "l’en-tête n’est pas en UTF-8 comme les lignes et est lu comme Windows-1252",
    "1 row that repeats an earlier one and counts once more":
      "1 ligne qui en répète une précédente et compte une fois de plus",
    "{0} rows that repeat earlier ones and count once more":
      "{0} lignes qui en répètent de précédentes et comptent une fois de plus",
    "no teacher has a role that counts as support ({0}): see \"support_roles\" under \"catalogue\"":
      "aucun enseignant n’a de fonction qui compte comme soutien ({0}) : voir « support_roles » sous « catalogue »",
    "no teacher has a role that counts as support ({0}); the roles are {1}: see \"support_roles\" under \"catalogue\"":
      "aucun enseignant n’a de fonction qui compte comme soutien ({0}) ; les fonctions sont {1} : voir « support_roles » sous « catalogue »",
    "letters or digits that look alike":
      "des lettres ou chiffres qui ne font que se ressembler",
    "saying yes in another way":
      "une autre façon de dire oui",
    "{0} row has a number in merged cells, which counts for that row alone":
      "{0} ligne a un nombre dans des cellules fusionnées, qui ne compte que pour cette ligne",
    "{0} rows have a number in merged cells, which counts for that row alone":
      "{0} lignes ont un nombre dans des cellules fusionnées, qui ne compte que pour chacune de ces lignes",
    "{0} row takes a text from merged cells, which stands for all of their rows":
      "{0} ligne prend un texte de cellules fusionnées, qui vaut pour toutes leurs lignes",
    "{0} rows take a text from merged cells, which stands for all of their rows":
      "{0} lignes prennent un texte de cellules fusionnées, qui vaut pour toutes leurs lignes",
    "{0} applicants: none has the code of a pupil of {1}, so that their groups are not known":
      "{0} candidats : aucun n’a le code d’un élève de {1}, si bien que leurs groupes ne sont pas connus",
    "no row of {0} is of {1}":
      "aucune ligne de {0} n’est de {1}",
    "{0} with more sessions missed than possible":
      "{0} avec plus de séances manquées que possibles",
    "pupils have more sessions missed than possible":
      "des élèves ont plus de séances manquées que possibles",
    "{0} with a value of \"{1}\" to which \"values\" gives no meaning, and which counts as it is{2}":
      "{0} avec une valeur de « {1} » à laquelle « values » ne donne aucun sens, et qui compte telle quelle{2}",
    "\"values\" gives no meaning to values of \"{0}\"":
      "« values » ne donne aucun sens à des valeurs de « {0} »",
    "{0} with pupils and 0 places":
      "{0} avec des élèves et 0 place",
    "{0} with {1} places, which counts as a number like any other":
      "{0} avec {1} places, qui compte comme un nombre quelconque",
    "a number of places may be a code for what is not known":
      "un nombre de places peut être un code de ce qui n’est pas connu",
    "schools with pupils have 0 places":
      "des écoles avec des élèves ont 0 place",
    "{0} with the very same home, as where a geocoder puts what it does not find":
      "{0} avec exactement le même domicile, comme là où un géocodeur place ce qu’il ne trouve pas",
    "many pupils have the very same home":
      "beaucoup d’élèves ont exactement le même domicile",
    "{0} of {1} live at the very point of their own school, as where a school's coordinates stand in the place of a home's: their way to school counts as 0 m":
      "{0} sur {1} habitent exactement au point de leur propre établissement, comme là où les coordonnées d’une école tiennent lieu de celles du domicile : leur trajet compte pour 0 m",
    "many pupils live at the very point of their own school: their way to school counts as none":
      "beaucoup d’élèves habitent exactement au point de leur propre établissement : leur trajet compte pour nul",
    "name the coordinates, or the address, of the home; leave them empty where it is not known":
      "indiquez les coordonnées, ou l’adresse, du domicile ; laissez-les vides là où il n’est pas connu",
    "the homes of all {0} pupils on the map lie at one and the same point":
      "les domiciles des {0} élèves situés sur la carte sont tous en un seul et même point",
    "the homes of all pupils lie at one and the same point":
      "les domiciles de tous les élèves sont en un seul et même point",
    "the homes of all {0} pupils on the map lie at {1} points, as where the middle of a postcode or of an area stands for the home: ways to school, and which school is nearest, are those of these points":
      "les domiciles des {0} élèves situés sur la carte sont tous en {1} points, comme là où le centre d’un code postal ou d’une zone tient lieu du domicile : les trajets, et l’établissement le plus proche, sont ceux de ces points",
    "the homes of all pupils lie at a few points, as where the middle of a postcode or of an area stands for the home":
      "les domiciles de tous les élèves sont en quelques points, comme là où le centre d’un code postal ou d’une zone tient lieu du domicile",
    "with the coordinates, or the addresses, of the homes themselves each way is measured":
      "avec les coordonnées, ou les adresses, des domiciles mêmes, chaque trajet est mesuré",
    "some areas are drawn twice":
      "des zones sont dessinées deux fois",
    "many schools are outside all catchment areas":
      "beaucoup d’établissements sont hors de tous les secteurs",
    "many schools are in another catchment area than the one that they name":
      "beaucoup d’établissements sont dans un autre secteur que celui qu’ils indiquent",
  ]
}
