extension Language {
  /// What the check of a study’s data finds, and what to do about it.
  static let frenchChecks: [String: String] = [
    "{0} feature": "{0} entité",
    "{0} features": "{0} entités",
    "{0} code": "{0} code",
    "{0} codes": "{0} codes",
    "{0} home": "{0} domicile",
    "{0} homes": "{0} domiciles",
    "{0} gap": "{0} trou",
    "{0} gaps": "{0} trous",
    "{0} sliver": "{0} éclat",
    "{0} slivers": "{0} éclats",
    "{0} overlap": "{0} chevauchement",
    "{0} overlaps": "{0} chevauchements",
    "{0} point": "{0} point",
    "{0} points": "{0} points",
    "{0} border": "{0} bord",
    "{0} borders": "{0} bords",
    "{0} part": "{0} partie",
    "{0} parts": "{0} parties",
    "{0} street ends": "{0} rue s’arrête",
    "{0} streets end": "{0} rues s’arrêtent",
    "line {0}: {1}": "ligne {0} : {1}",
    "did you mean \"{0}\"?": "vouliez-vous dire « {0} » ?",
    "the keys are {0}": "les clés sont {0}",
    "give \"crs\" as EPSG:… in the study file":
      "donnez « crs » sous la forme EPSG:… dans le fichier de l’étude",
    "a vertex lies farther off than the Earth is wide":
      "un sommet est plus éloigné que la largeur de la Terre",
    "mend its coordinates, or check the layer's coordinate reference system":
      "corrigez ses coordonnées, ou vérifiez le système de coordonnées de la couche",
    "reading it: {0}": "à la lecture : {0}",
    "reading it, {0}": "à la lecture, {0}",
    "the layer is empty": "la couche est vide",
    "{0} without a polygon": "{0} sans polygone",
    "remove them, or draw their areas": "retirez-les, ou dessinez leurs zones",
    "there is no column \"{0}\", which shall be \"{1}\"":
      "il n’y a pas de colonne « {0} », qui doit être « {1} »",
    "if they are areas of their own, give each a code of its own":
      "si ce sont des zones distinctes, donnez à chacune un code propre",
    "{0} without a code": "{0} sans code",
    "{0} with a code that an earlier row has": "{0} avec un code qu’une ligne précédente a déjà",
    "{0} cannot be read: {1}": "impossible de lire {0} : {1}",
    "the table has a header but no rows": "la table a un en-tête mais aucune ligne",
    "no row can be read": "aucune ligne ne peut être lue",
    "give the layer's own \"crs\" in the study file":
      "donnez le « crs » propre à la couche dans le fichier de l’étude",
    "check their coordinate reference system, and whether the axes are exchanged":
      "vérifiez leur système de coordonnées, et si les axes sont inversés",
    "check the layer's coordinate reference system":
      "vérifiez le système de coordonnées de la couche",
    "{0} with vertices that have no place in {1}":
      "{0} avec des sommets qui n’ont pas de place dans {1}",
    "the file does not say its coordinate reference system":
      "le fichier ne dit pas quel est son système de coordonnées",
    "the file does not say its coordinate reference system; the schools would lie in the areas if it is {0}":
      "le fichier ne dit pas quel est son système de coordonnées ; les écoles tombent dans les zones si c’est {0}",
    "add \"crs: {0}\" to \"{1}\" in the study file":
      "ajoutez « crs: {0} » à « {1} » dans le fichier de l’étude",
    "the shapes of the areas: their coordinate reference system is not known":
      "les formes des zones : leur système de coordonnées n’est pas connu",
    "where the homes are: they cannot be placed":
      "où sont les domiciles : ils ne peuvent être situés",
    "{0}: {1} cannot be taken to {2}": "{0} : {1} ne peut être converti en {2}",
    "{0} between areas, {1} in all, up to {2}": "{0} entre les zones, {1} en tout, jusqu’à {2}",
    "a lake or a park may well belong to no area; --repair fills the small ones":
      "un lac ou un parc peuvent n’être d’aucune zone ; --repair comble les petits",
    "{0} between areas (gaps less than {1} m wide), {2} in all":
      "{0} entre les zones (trous de moins de {1} m de large), {2} en tout",
    "--repair fills them": "--repair les comble",
    "{0} with the same polygon as an earlier one": "{0} avec le même polygone qu’une précédente",
    "remove one of each two": "retirez-en une sur deux",
    "{0} of areas, {1} in all; the largest, {2}, of \"{3}\" and \"{4}\"":
      "{0} de zones, {1} en tout ; le plus grand, {2}, entre « {3} » et « {4} »",
    "a home there counts for the area that comes first in the file; --repair gives it to one of them":
      "un domicile situé là compte pour la zone qui vient en premier dans le fichier ; --repair le donne à l’une d’elles",
    "`catchment check --repair` makes them valid": "`catchment check --repair` les rend valides",
    "self-intersection": "auto-intersection",
    "ring self-intersection": "auto-intersection d’un anneau",
    "hole lies outside shell": "un trou est hors du contour",
    "holes are nested": "des trous sont emboîtés",
    "nested shells": "contours emboîtés",
    "interior is disconnected": "l’intérieur est morcelé",
    "duplicate rings": "anneaux en double",
    "too few points in geometry component": "trop peu de points dans une partie",
    "invalid coordinate": "coordonnée non valide",
    "{0} with less than 98 % in one district: {1}":
      "{0} avec moins de 98 % dans un seul district : {1}",
    "it counts for the district that holds its middle":
      "il compte pour le district qui contient son centre",
    "{0} in no district: {1}": "{0} dans aucun district : {1}",
    "`catchment geocode` says what is wrong with each":
      "`catchment geocode` dit ce qui ne va pas pour chacune",
    "`catchment geocode --review` lists them with candidates to choose from":
      "`catchment geocode --review` les énumère avec des candidates au choix",
    "{0} outside all catchment areas": "{0} hors de tous les secteurs",
    "a cell of 100 m with homes in it": "une cellule de 100 m avec des domiciles",
    "leave the coordinates of those empty whose home is not known":
      "laissez vides les coordonnées de ceux dont le domicile n’est pas connu",
    "{0} would be there but for {1}": "{0} y serait s’il n’y avait pas {1}",
    "{0} with {1} that is not in {2}": "{0} avec {1} qui n’est pas dans {2}",
    "{0} with {1} that are not in {2}": "{0} avec {1} qui ne sont pas dans {2}",
    "{0} at the coordinates (0, 0)": "{0} aux coordonnées (0, 0)",
    "0 often stands for \"unknown\"": "0 veut souvent dire « inconnu »",
    "{0} without coordinates": "{0} sans coordonnées",
    "exchange the two columns under \"columns\" in the study file":
      "inversez les deux colonnes sous « columns » dans le fichier de l’étude",
    "write \"crs: {0}\" for this table in the study file, unless it is the areas' system that is wrong":
      "écrivez « crs: {0} » pour cette table dans le fichier de l’étude, à moins que ce ne soit le système des zones qui est faux",
    "check the coordinate reference systems of this table and of the catchment areas":
      "vérifiez les systèmes de coordonnées de cette table et des secteurs",
    "no column is named as the schools' code":
      "aucune colonne n’est indiquée comme code des écoles",
    "add \"school: …\" to the columns of the schools":
      "ajoutez « school: … » aux colonnes des écoles",
    "{0} of a sector that is none of public, subsidised and private: {1}":
      "{0} d’un secteur d’enseignement qui n’est ni public, ni subsidised, ni private : {1}",
    "say what the codes mean: schools: values: {sector: {code: public, …}}":
      "dites ce que signifient les codes : schools: values: {sector: {code: public, …}}",
    "{0} in another catchment area than their table says":
      "{0} dans un autre secteur que celui qu’indique leur tableau",
    "what the table says counts": "c’est le tableau qui compte",
    "{0} without a school: {1}": "{0} sans école : {1}",
    "{0} with the code of a catchment area that is not there":
      "{0} avec le code d’un secteur qui n’existe pas",
    "{0} without pupils": "{0} sans élèves",
    "{0} school with 0 places that has pupils": "{0} école avec 0 place qui a des élèves",
    "{0} schools with 0 places that have pupils": "{0} écoles avec 0 place qui ont des élèves",
    "leave the number empty where it is not known":
      "laissez le nombre vide là où il n’est pas connu",
    "{0} with more pupils than places, up to {1} % of them":
      "{0} avec plus d’élèves que de places, jusqu’à {1} %",
    "{0} with something that is no number": "{0} avec quelque chose qui n’est pas un nombre",
    "{0} of \"{1}\" with a mark (such as * or <5) in place of a number: not known":
      "{0} de « {1} » avec un signe (comme * ou <5) à la place d’un nombre : inconnu",
    "{0} with a negative number": "{0} avec un nombre négatif",
    "{0} that closed before it opened": "{0} qui ferme avant d’ouvrir",
    "{0} with something that is no school year":
      "{0} avec quelque chose qui n’est pas une année scolaire",
    "years look like 2025-26, 2025 or 2025-09-01; leave the field empty where there is no such limit":
      "les années s’écrivent 2025-26, 2025 ou 2025-09-01 ; laissez le champ vide là où il n’y a pas de limite",
    "{0} whose successors lead round in a circle": "{0} dont les successeurs tournent en rond",
    "{0} with a successor but no last year": "{0} avec un successeur mais sans dernière année",
    "give the last school year in the column \"until\"; until then its pupils stay where they are":
      "donnez la dernière année scolaire dans la colonne « until » ; jusque-là ses élèves restent où ils sont",
    "{0} school without a stage, which is there for nobody":
      "{0} école sans cycle, qui n’est pour personne",
    "{0} schools without a stage, which are there for nobody":
      "{0} écoles sans cycle, qui ne sont pour personne",
    "{0} of a stage that no school offers, for whom there is no school":
      "{0} d’un cycle qu’aucune école n’offre, sans école possible",
    "{0} of a grade that no school offers, for whom there is no school":
      "{0} d’un niveau qu’aucune école n’offre, sans école possible",
    "pupils are at schools that are not open in this year":
      "des élèves sont dans des établissements qui ne sont pas ouverts cette année",
    "pupils are of stages or grades that no school offers":
      "des élèves sont de cycles ou de niveaux qu’aucun établissement n’offre",
    "pupils are at schools that do not offer their stage or grade":
      "des élèves sont dans des établissements qui n’offrent pas leur cycle ou leur niveau",
    "name the school that took over as \"successor\", or correct \"from\" and \"until\"":
      "indiquez dans « successor » l’établissement qui a pris la suite, ou corrigez « from » et « until »",
    "spreadsheets make days of stages such as 1-6: format the column \"stage\" as text, and write them anew":
      "les tableurs font des dates de cycles tels que 1-6 : mettez la colonne « stage » au format texte et saisissez-les de nouveau",
    "a school of several stages names them all, parted by semicolons":
      "un établissement de plusieurs cycles les nomme tous, séparés par des points-virgules",
    "costs: no amount of {0} with {1}, whom the costs of schooling leave out":
      "coûts : aucun montant pour {0} avec {1}, que le coût de la scolarité laisse de côté",
    "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}":
      "écrivez les niveaux de chaque cycle sous « stages » dans le fichier de l’étude : {primary: [P1, P2, …]}",
    "{0} of streets are not on the map, which cuts these streets off there":
      "{0} de rues qui ne sont pas sur la carte, ce qui y coupe ces rues",
    "streets that cross the rim of an extract are cut; elsewhere, download whole ways with their nodes":
      "les rues qui traversent le bord d’un extrait sont coupées ; ailleurs, téléchargez les chemins entiers avec leurs nœuds",
    "{0} of squares are not on the map": "{0} de places qui ne sont pas sur la carte",
    "download relations with their members": "téléchargez les relations avec leurs membres",
    "{0} up to {1} m short of another one, which nothing joins there":
      "{0} jusqu’à {1} m avant une autre, sans que rien ne les relie",
    "where one can walk through, draw the line to the other street; see their places with --output":
      "là où l’on peut passer à pied, prolongez la ligne jusqu’à l’autre rue ; --output en montre les lieux",
    "{0} of the streets that nothing joins to the others, the longest of {1} m":
      "{0} des rues que rien ne relie aux autres, la plus longue de {1} m",
    "there is no way to or from them; see their places with --output":
      "on ne peut ni y arriver ni en partir ; --output en montre les lieux",
    "{0} m": "{0} m",
    "{0} m²": "{0} m²",
    "{0} ha": "{0} ha",
    "{0} km²": "{0} km²",
    "{0} m of streets": "{0} m de rues",
    "{0} of {1} more than {2} m from any street of {3}":
      "{0} sur {1} à plus de {2} m de toute rue de {3}",
    "is it the map of another city?": "est-ce la carte d’une autre ville ?",
    "is the map a part of the city only? They have no way to school":
      "la carte n’est-elle que d’une partie de la ville ? Ils n’ont pas de chemin vers l’école",
    "{0} without a school": "{0} sans école",
    "{0} with something that is no number, but the group \"{1}\" has limits":
      "{0} avec quelque chose qui n’est pas un nombre, mais le groupe « {1} » a des limites",
    "say what it means: pupils: values: {{0}: {value: unknown}}":
      "dites ce que cela signifie : pupils: values: {{0}: {valeur: unknown}}",
    "no pupil has a value of the group \"{0}\"": "aucun élève n’a une valeur du groupe « {0} »",
    "{0} with a value to which \"values\" gives no meaning":
      "{0} avec une valeur à laquelle « values » ne donne pas de sens",
    "it counts as it is; add it to values: {{0}: …}, or give it the meaning unknown":
      "elle compte telle quelle ; ajoutez-la à values: {{0}: …}, ou donnez-lui le sens unknown",
    "{0} with a value that is none of {1}": "{0} avec une valeur qui n’est aucune de {1}",
    "say what the code means: pupils: values: {{0}: {code: {1}, …}}":
      "dites ce que signifie le code : pupils: values: {{0}: {code: {1}, …}}",
    "name the column of the same codes as \"school\" in both tables":
      "nommez « school » la colonne des mêmes codes dans les deux tables",
    "is the map whole, and of the whole city? `catchment check` says what it lacks":
      "le plan est-il complet, et de toute la ville ? `catchment check` dit ce qui y manque",
    "is it misspelt? The group has nobody":
      "est-ce mal écrit ? Personne n’est du groupe",
    "is it misspelt, or do only pupils of other years have it?":
      "est-ce mal écrit, ou bien seuls des élèves d’autres années l’ont-ils ?",
    "a grade without a stage counts in no figure of a stage: add it to \"stages\"":
      "un niveau sans cycle ne compte dans aucun chiffre par cycle : ajoutez-le à « stages »",
    "is it misspelt? The group has only the pupils of its other values":
      "est-ce mal écrit ? Le groupe n’a que les élèves de ses autres valeurs",
    "are its codes other ones in that year? Say what they mean: pupils: values: {{0}: {…}}":
      "les codes sont-ils différents cette année-là ? Dites ce qu’ils signifient : pupils: values: {{0}: {…}}",
    "write the values alike, or say what they mean: pupils: values: {{0}: {…}}":
      "écrivez les valeurs de la même façon, ou dites ce qu’elles signifient : pupils: values: {{0}: {…}}",
    "if it says that nothing is known, write so: pupils: values: {{0}: {code: unknown}}":
      "si cela veut dire qu’on ne sait rien, écrivez-le ainsi : pupils: values: {{0}: {code: unknown}}",
    "add it to pupils: values: {{0}: …}, or give it the meaning unknown":
      "ajoutez-la à pupils: values: {{0}: …}, ou donnez-lui le sens unknown",
    "if it is so of most pupils, exchange the two columns under \"columns\" in the study file":
      "si c’est le cas de la plupart des élèves, inversez les deux colonnes sous « columns » dans le fichier de l’étude",
    "write the codes of pupils alike in all rows":
      "écrivez les codes des élèves de la même façon dans toutes les lignes",
    "write the codes alike in both tables":
      "écrivez les codes de la même façon dans les deux tables",
    "name the column of the pupils' own codes as \"pupil\", or leave it out":
      "nommez « pupil » la colonne des codes propres aux élèves, ou omettez-la",
    "where another row is to count, put it last, or remove the others":
      "si une autre ligne doit compter, placez-la en dernier, ou retirez les autres",
    "leave the code empty where a pupil has none":
      "laissez le code vide quand un élève n’en a pas",
    "{0}: 1 finding, an error (internal, not for publication)":
      "{0} : 1 constat, une erreur (interne, à ne pas publier)",
    "{0}: 1 finding, a warning (internal, not for publication)":
      "{0} : 1 constat, un avertissement (interne, à ne pas publier)",
    "{0}: no findings": "{0} : aucun constat",
    "{0}: {1}, {2} among them (internal, not for publication)":
      "{0} : {1}, dont {2} (interne, à ne pas publier)",
    "{0} finding": "{0} constat",
    "{0} findings": "{0} constats",
    "{0} error": "{0} erreur",
    "{0} errors": "{0} erreurs",
    "error  {0}": "erreur  {0}",
    "warning  {0}": "avertissement  {0}",
    "{0}, column \"{1}\"": "{0}, colonne « {1} »",
    "not checked  {0}": "non contrôlé  {0}",
    "{0} unknown": "inconnues : {0}",
    "{0} repeated": "répétées : {0}",
    "Written: {0} ({1}, internal)": "Fichier : {0} ({1}, interne)",
    "leave it empty if it is not known": "laissez vide si ce n’est pas connu",
    "write all coordinates of the table in one system":
      "écrivez toutes les coordonnées du tableau dans un seul système",
    "{0} where streets cross without a common vertex, as at a bridge, so that nothing joins them there":
      "{0} où des rues se croisent sans sommet commun, comme sur un pont, si bien que rien ne les relie",
    "where one can turn, give both lines a vertex there (QGIS: Split with lines); see the places with --output":
      "là où l’on peut tourner, donnez un sommet aux deux lignes (QGIS : Split with lines) ; --output en montre les lieux",
    "crossing": "croisement",
    "{0} place is on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} lieu est sur deux rues de la couche qui se croisent sans sommet commun, comme sur un pont ; rien ne les y relie",
    "{0} places are on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} lieux sont sur deux rues de la couche qui se croisent sans sommet commun, comme sur un pont ; rien ne les y relie",
    "give the layer's own \"crs\" in the study file as a PROJ string with +towgs84, whose numbers the national mapping agency publishes":
      "donnez le « crs » propre à la couche dans le fichier de l’étude sous forme de chaîne PROJ avec +towgs84, dont l’institut géographique publie les nombres",
    "{0} place": "{0} lieu",
    "{0} places": "{0} lieux",
    "the places of homes are left out, as the study is for the public; --audience internal shows them":
      "les lieux des domiciles sont omis, car l’étude est pour le public ; --audience internal les montre",
    "{0} invalid polygon": "{0} polygone non valide",
    "{0} invalid polygons": "{0} polygones non valides",
    "{0} made valid": "{0} : rendu valide",
    "{0} piece": "{0} morceau",
    "{0} pieces": "{0} morceaux",
    "{0} that two areas or more claimed ({1}) given to the one with the longest common border":
      "{0} que deux zones ou plus revendiquaient ({1}), donnés à celle dont la limite commune est la plus longue",
    "{0} in gaps and slivers ({1}) given to the neighbour with the longest common border":
      "{0} de trous et d’éclats ({1}), donnés au voisin dont la limite commune est la plus longue",
    "{0} larger than {1} left as it is: {2}": "{0} de plus de {1}, laissé tel quel : {2}",
    "{0} larger than {1} left as they are: {2}": "{0} de plus de {1}, laissés tels quels : {2}",
    "{0} changed; all borders lie on a grid of {1} cm":
      "{0} avec changements ; toutes les limites sont sur une grille de {1} cm",
    "{0} had nothing that no other has, and is no longer there: rows {1}":
      "{0} qui n’avait rien qu’une autre n’ait et n’y est plus : lignes {1}",
    "{0} had nothing that no other has, and are no longer there: rows {1}":
      "{0} qui n’avaient rien qu’une autre n’ait et n’y sont plus : lignes {1}",
  ]
}
