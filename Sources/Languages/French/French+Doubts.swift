extension Language {
  /// What is doubtful about forecasts, plans, addresses, counts and streets, and what the terminal says.
  static let frenchDoubts: [String: String] = [
    "warning: {0}": "attention : {0}",
    "note: {0}": "note : {0}",
    "doubtful: {0}": "douteux : {0}",
    "Written: {0}": "Fichiers : {0}",
    "Removed: {0}": "Supprimés : {0}",
    "not placed: {0} – {1}": "non situés : {0} – {1}",
    "without a way: {0} – {1}": "sans chemin : {0} – {1}",
    "without a street within {0}: {1}": "sans rue à moins de {0} : {1}",
    "method: {0}": "méthode : {0}",
    "home more than {0} m from any street": "domicile à plus de {0} m de toute rue",
    "school more than {0} m from any street": "établissement à plus de {0} m de toute rue",
    "no way from home to school on the map":
      "aucun chemin du domicile à l’établissement sur la carte",
    "not counted: {0} rows of {1} that leave their unit, group or part empty":
      "non comptées, lignes de {1} sans unité, groupe ou partie : {0}",
    "not counted: {0} row of {1} that leaves its unit, group or part empty":
      "non comptée : {0} ligne de {1} sans unité, groupe ou partie",
    "{0} of {1} in the table of history are not used: the file of that year has {2}":
      "{0} de {1} dans la table d’historique non utilisés : le fichier de cette année en a {2}",
    "{0} of {1} in the table of history are not used: that year is to come":
      "{0} de {1} dans la table d’historique non utilisés : cette année est à venir",
    "if other catchment areas of these pupils were published before, name them in the study file, or the two together tell of the few homes between their borders: publish: {published_zones: [{file: …, id: …}]}":
      "si d’autres secteurs de ces élèves ont déjà été publiés, nommez-les dans le fichier de l’étude ; sinon, les deux ensemble révèlent les quelques domiciles entre leurs limites : publish: {published_zones: [{file: …, id: …}]}",
    "{0} pupil is in no square of homes, as too few live there":
      "élève qui ne figure dans aucun carré de domiciles, car trop peu y habitent : {0}",
    "{0} pupils are in no square of homes, as they are too few where they live":
      "élèves qui ne figurent dans aucun carré de domiciles, car trop peu nombreux là où ils habitent : {0}",
    "{0} pupil is in no cell: too few live there, or the cell and the numbers of the catchment areas together would single out a few":
      "élève qui ne figure dans aucune cellule : {0} ; trop peu y habitent, ou bien la cellule et les nombres des secteurs en désigneraient ensemble quelques-uns",
    "{0} pupils are in no cell: they are too few where they live, or their cell and the numbers of the catchment areas together would single out a few":
      "élèves qui ne figurent dans aucune cellule : {0} ; ils sont trop peu nombreux là où ils habitent, ou bien la cellule et les nombres des secteurs en désigneraient ensemble quelques-uns",
    "{0} row of the year and area of an earlier one, which is added to it":
      "{0} ligne de la même année et du même secteur qu’une précédente, à laquelle elle est ajoutée",
    "{0} rows of the year and area of an earlier one, which are added to it":
      "{0} lignes de la même année et du même secteur qu’une précédente, à laquelle elles sont ajoutées",
    "{0} feature has several points, and stands in the middle of them":
      "{0} entité a plusieurs points, et se place au milieu",
    "{0} features have several points, and stand in the middle of them":
      "{0} entités ont plusieurs points, et se placent au milieu",
    "{0}: one row of another grade than those of the forecast is left out":
      "{0} : une ligne d’un autre niveau que ceux de la prévision, laissée de côté",
    "{0}: {1} in {2} of {3} rows counts as a number like any other; take them out if it says that nothing is known":
      "{0} : {1} dans {2} lignes sur {3} compte comme un nombre quelconque ; retirez-les si cela veut dire que rien n’est connu",
    "{0}: {1} rows of other grades than those of the forecast are left out":
      "{0} : lignes d’autres niveaux que ceux de la prévision, laissées de côté : {1}",
    "{0}: {1} has no row for {2} of {3} areas or grades":
      "{0} : {1} n’a aucune ligne pour {2} des {3} secteurs ou niveaux",
    "{0} pupil has no home in an area or no grade of the forecast and is left out":
      "élève sans domicile dans un secteur ou sans niveau de la prévision, laissé de côté : {0}",
    "{0} pupils have no home in an area or no grade of the forecast: they are left out":
      "élèves sans domicile dans un secteur ou sans niveau de la prévision, laissés de côté : {0}",
    "only {0} school years are known: nothing can be said of how far the forecast is off":
      "seulement {0} années scolaires sont connues : on ne peut rien dire de l’écart de la prévision",
    "without \"births\" as many enter each year as in the last one":
      "sans « births », il en entre chaque année autant que la dernière",
    "the school year {0} is missing in the history, so that the years before it are not used: {1}":
      "l’année scolaire {0} manque dans l’historique, si bien que les années qui la précèdent ne servent pas : {1}",
    "births of {0} are missing, though those before and after are known: the ratio of those who enter is worked out without them":
      "les naissances de {0} manquent, alors que celles d’avant et d’après sont connues : le rapport de ceux qui entrent est calculé sans elles",
    "births of {0} are missing, though those before and after are known: for those who enter by them as many are taken as of late":
      "les naissances de {0} manquent, alors que celles d’avant et d’après sont connues : pour ceux qui en entreraient on en prend autant que ces dernières années",
    "births are known for those who enter until {0}; after that as many are born as of late":
      "les naissances sont connues pour ceux qui entrent jusqu’en {0} ; ensuite il en naît autant que ces dernières années",
    "{0} pupils of the forecast are in areas where nobody lives today: they have no home and are left out":
      "élèves de la prévision dans des secteurs où personne n’habite aujourd’hui, sans domicile et laissés de côté : {0}",
    "the pupils are the {0} forecast for {1}, not the {2} of {3}":
      "les élèves sont les {0} prévus pour {1}, et non les {2} de {3}",
    "{0} block is in several pieces of land; each piece counts as a block of its own":
      "îlots en plusieurs morceaux de terrain : {0} ; chaque morceau compte comme un îlot",
    "{0} blocks are in several pieces of land; each piece counts as a block of its own":
      "îlots en plusieurs morceaux de terrain : {0} ; chaque morceau compte comme un îlot",
    "{0} pupil lives in an area but in no block: the search does not see this pupil":
      "élèves qui habitent un secteur mais aucun îlot, et que la recherche ne voit pas : {0}",
    "{0} pupils live in an area but in no block: the search does not see them":
      "élèves qui habitent un secteur mais aucun îlot, et que la recherche ne voit pas : {0}",
    "borders of today's areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than today's":
      "les limites des secteurs d’aujourd’hui coupent {0} ; un îlot compte avec le secteur de la plupart de ses élèves, si bien que {1} avec un autre secteur que celui d’aujourd’hui",
    "{0} pupil counts": "{0} élève compte",
    "{0} pupils count": "{0} élèves comptent",
    "{0} block lies in no area and takes no part":
      "îlots hors de tous les secteurs, qui ne participent pas : {0}",
    "{0} blocks lie in no area and take no part":
      "îlots hors de tous les secteurs, qui ne participent pas : {0}",
    "barriers cut {0} border between blocks":
      "limites entre îlots coupées par des barrières : {0}",
    "barriers cut {0} borders between blocks":
      "limites entre îlots coupées par des barrières : {0}",
    "{0} pair of blocks stays neighbours across a barrier, as a short way leads over it: {1}":
      "paires d’îlots qui restent voisins de part et d’autre d’une barrière, car un court chemin la franchit : {0} ({1})",
    "{0} pairs of blocks stay neighbours across a barrier, as a short way leads over it: {1}":
      "paires d’îlots qui restent voisins de part et d’autre d’une barrière, car un court chemin la franchit : {0} ({1})",
    "{0} pupil stays at the school of today's area wherever the block goes; comparisons of whole areas count this pupil with the home, as it will be afterwards":
      "élèves qui restent à l’école du secteur d’aujourd’hui où que passe leur îlot : {0} ; les comparaisons de secteurs entiers les comptent avec leur domicile, comme ce sera une fois qu’ils seront partis",
    "{0} pupils stay at the school of today's area wherever their blocks go; comparisons of whole areas count them with their homes, as it will be once they have left":
      "élèves qui restent à l’école du secteur d’aujourd’hui où que passe leur îlot : {0} ; les comparaisons de secteurs entiers les comptent avec leur domicile, comme ce sera une fois qu’ils seront partis",
    "areas without a public or subsidised school stay as they are: {0}":
      "les secteurs sans établissement public ou sous contrat restent tels quels : {0}",
    "areas without a public or subsidised school stay as they are: {0} and {1} more":
      "les secteurs sans établissement public ou sous contrat restent tels quels : {0} et {1} autres",
    "{0} area has its schools outside itself; it need not hold them":
      "secteurs dont les écoles sont en dehors : {0} ; ils n’ont pas à les contenir",
    "{0} areas have their schools outside themselves; they need not hold them":
      "secteurs dont les écoles sont en dehors : {0} ; ils n’ont pas à les contenir",
    "from {0} block no way leads to some school; the straight line stands in for the search":
      "îlots sans chemin vers quelque école : {0} ; pour la recherche, la ligne droite en tient lieu",
    "from {0} blocks no way leads to some school; the straight line stands in for the search":
      "îlots sans chemin vers quelque école : {0} ; pour la recherche, la ligne droite en tient lieu",
    "borders of feeder areas cut {0}; a block counts with the feeder of most of its pupils, so {1} with another feeder than that of the home":
      "les limites des secteurs d’origine coupent {0} ; un îlot compte avec celui de la plupart de ses élèves, si bien que {1} avec un autre secteur d’origine que celui du domicile",
    "not known of some pupils: {0}; the search counts them with the rest, comparisons leave them out, so that their indices differ a little":
      "inconnu pour certains élèves : {0} ; la recherche les compte avec le reste, les comparaisons les laissent de côté, si bien que les indices diffèrent un peu",
    "{0} island of blocks has no school and touches no others along {1} m; it counts as connected to the nearest block of its area":
      "groupes d’îlots sans école qui n’en touchent pas d’autres sur {1} m : {0} ; chacun est rattaché à l’îlot le plus proche de son secteur",
    "{0} islands of blocks have no school and touch no others along {1} m; each counts as connected to the nearest block of its area":
      "groupes d’îlots sans école qui n’en touchent pas d’autres sur {1} m : {0} ; chacun est rattaché à l’îlot le plus proche de son secteur",
    "the areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than that of the home":
      "les secteurs coupent {0} ; un îlot compte avec le secteur de la plupart de ses élèves, si bien que {1} avec un autre secteur que celui du domicile",
    "{0} pupil lives in an area today and in none of the plan, and counts with the rest of the block":
      "élèves qui habitent aujourd’hui un secteur mais aucun du plan, et qui comptent avec le reste de leur îlot : {0}",
    "{0} pupils live in an area today and in none of the plan; each counts with the rest of the block":
      "élèves qui habitent aujourd’hui un secteur mais aucun du plan, et qui comptent avec le reste de leur îlot : {0}",
    "{0} pupil lives where areas of the plan overlap, and counts for the one that comes first in its file":
      "élèves qui habitent là où des secteurs du plan se chevauchent, et qui comptent pour celui qui vient en premier dans son fichier : {0}",
    "{0} pupils live where areas of the plan overlap, and count for the one that comes first in its file":
      "élèves qui habitent là où des secteurs du plan se chevauchent, et qui comptent pour celui qui vient en premier dans son fichier : {0}",
    "only {0} of {1} codes of areas are those of the first plan, and {2} more would be with zeros in front or without a decimal point, such as {3} for {4}: areas are told apart by their codes, so most pupils seem to move":
      "seuls {0} codes de secteurs sur {1} sont ceux du premier plan, et {2} de plus le seraient avec des zéros devant ou sans virgule décimale, comme {3} pour {4} : les secteurs se distinguent par leurs codes, si bien que la plupart des élèves semblent changer",
    "only {0} of {1} codes of areas are those of the first plan: areas are told apart by their codes, so most pupils seem to move; --zone-id names the column of the codes":
      "seulement {0} des {1} codes de secteurs sont ceux du premier plan : les secteurs se distinguent par leurs codes, si bien que la plupart des élèves semblent changer ; --zone-id nomme la colonne des codes",
    "{0} pupil lives in an area of the first plan and in none of the second":
      "élèves qui habitent un secteur du premier plan et aucun du second : {0}",
    "{0} pupils live in an area of the first plan and in none of the second":
      "élèves qui habitent un secteur du premier plan et aucun du second : {0}",
    "{0} pupil lives in an area of the second plan and in none of the first":
      "élèves qui habitent un secteur du second plan et aucun du premier : {0}",
    "{0} pupils live in an area of the second plan and in none of the first":
      "élèves qui habitent un secteur du second plan et aucun du premier : {0}",
    "{0} overlap of areas is less than a metre wide; homes in it are in the area that comes first":
      "chevauchements de secteurs larges de moins d’un mètre : {0} ; les domiciles qui s’y trouvent sont du secteur qui vient en premier",
    "{0} overlaps of areas are less than a metre wide; homes in them are in the area that comes first":
      "chevauchements de secteurs larges de moins d’un mètre : {0} ; les domiciles qui s’y trouvent sont du secteur qui vient en premier",
    "nobody lives in {0} area of the second plan: {1}":
      "secteurs du second plan où personne n’habite : {0} ({1})",
    "nobody lives in {0} areas of the second plan: {1}":
      "secteurs du second plan où personne n’habite : {0} ({1})",
    "the last line of the journal {0} was never finished and is left out":
      "la dernière ligne du journal {0} n’a jamais été achevée et est laissée de côté",
    "{0} of {1} addresses of the register are in no area today":
      "{0} des {1} adresses du registre ne sont aujourd’hui dans aucun secteur",
    "{0} addresses are in an area today and in none of the plan":
      "adresses qui sont aujourd’hui dans un secteur et dans aucun du plan : {0}",
    "{0} addresses lie where areas of the plan overlap, and get the one that comes first in its file":
      "adresses là où des secteurs du plan se chevauchent, qui reçoivent celui qui vient en premier dans le fichier : {0}",
    "no area of the plan has the name of one of today, so that all addresses seem to get another one: --zone-name names the column of the names":
      "aucun secteur du plan ne porte le nom d’un secteur d’aujourd’hui, si bien que toutes les adresses semblent en changer : --zone-name nomme la colonne des noms",
    "\"{0}\" has in each group nearly as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "« {0} » a dans chaque groupe presque autant d’élèves que les autres unités réunies : si c’est leur total, retirez-le, car il les compte une fois de plus",
    "\"{0}\" has in each unit as many as the other groups together: if it is their total, leave it out, as it counts their pupils once more":
      "« {0} » a dans chaque unité autant d’élèves que les autres groupes réunis : si c’est leur total, laissez-le de côté, car il les compte une fois de plus",
    "\"{0}\" has in each group as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "« {0} » a dans chaque groupe autant d’élèves que les autres unités réunies : si c’est leur total, retirez-le, car il les compte une fois de plus",
    "{0} of {1} units has a masked count (such as * or <5), which is not known: it is left out, with the {2} pupils that are told of":
      "{0} des {1} unités a un effectif masqué (comme * ou <5), qui n’est pas connu : elle est laissée de côté, avec les {2} élèves qui sont indiqués",
    "{0} of {1} units have a masked count (such as * or <5), which is not known: they are left out, with the {2} pupils that are told of":
      "{0} des {1} unités ont un effectif masqué (comme * ou <5), qui n’est pas connu : elles sont laissées de côté, avec les {2} élèves qui sont indiqués",
    "{0} row has the unit of an earlier row, and is added to it":
      "{0} ligne a l’unité d’une précédente et y est ajoutée",
    "{0} rows have the unit of an earlier row, and are added to it":
      "{0} lignes ont l’unité d’une précédente et y sont ajoutées",
    "{0} row has the unit and group of an earlier row, and is added to it":
      "{0} ligne a l’unité et le groupe d’une précédente et y est ajoutée",
    "{0} rows have the unit and group of an earlier row, and are added to it":
      "{0} lignes ont l’unité et le groupe d’une précédente et y sont ajoutées",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, the counts are a thousand times too small":
      "toutes les fractions de « {0} » ont trois chiffres : si le signe sépare les milliers, les effectifs sont mille fois trop petits",
    "\"{0}\" and other units have in each group nearly as many as the units next to them together: if they are subtotals, take them out, as they count their pupils once more":
      "« {0} » et d’autres unités ont dans chaque groupe presque autant d’élèves que les unités voisines réunies : si ce sont des sous-totaux, retirez-les, car ils les comptent une fois de plus",
    "{0} unit is left out, as the other table masks a count of it":
      "une unité est laissée de côté, car l’autre table masque un effectif la concernant",
    "{0} units are left out, as the other table masks counts of theirs":
      "unités laissées de côté, car l’autre table masque des effectifs les concernant : {0}",
    "each unit has 100 in all: if these are percents, indices take all units for equally large":
      "chaque unité totalise 100 : s’il s’agit de pourcentages, les indices prennent toutes les unités pour également grandes",
    "{0} counts as a group of its own: leave it empty, or out, where it says that nothing is known":
      "{0} compte comme un groupe : laissez vide, ou retirez-le, là où cela veut dire qu’on ne sait rien",
    "{0} count as groups of their own: leave it empty, or out, where it says that nothing is known":
      "{0} comptent comme des groupes : laissez vide, ou retirez-les, là où cela veut dire qu’on ne sait rien",
    "of the units of {0}, {1} would be in {2} but for {3}: each seems to close, and another one to open":
      "unités de {0} qui ne manquent dans {2} que par {3} : {1} ; chacune semble fermer, et une autre ouvrir",
    "of the groups of {0}, {1} would be in {2} but for {3}: each seems to leave, and another one to come":
      "groupes de {0} qui ne manquent dans {2} que par {3} : {1} ; chacun semble disparaître, et un autre apparaître",
    "{0} differ by {1} only and are counted as {2} units":
      "{0} ne diffèrent que par {1} et comptent comme {2} unités",
    "{0} differ by {1} only and are counted as {2} groups":
      "{0} ne diffèrent que par {1} et comptent comme {2} groupes",
    "{0}; so are others": "{0} ; d’autres aussi",
    "{0} ferry is left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} bac n’est pas compté parmi les rues ; --ferries, ou « ferries: true » sous « streets », les inclut",
    "{0} ferries are left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} bacs ne sont pas comptés parmi les rues ; --ferries, ou « ferries: true » sous « streets », les inclut",
    "{0} object of the street map is left out, as deleted there or as an older version of what is in it":
      "{0} objet de la carte des rues est laissé de côté, car supprimé ou version plus ancienne de ce qu’elle contient",
    "{0} objects of the street map are left out, as deleted there or as an older version of what is in it":
      "{0} objets de la carte des rues sont laissés de côté, car supprimés ou versions plus anciennes de ce qu’elle contient",
    "{0} point of streets is not on the map, as at the rim of an extract; the streets are cut there":
      "{0} point de rues n’est pas sur la carte, comme au bord d’un extrait ; les rues y sont coupées",
    "{0} points of streets are not on the map, as at the rim of an extract; the streets are cut there":
      "{0} points de rues ne sont pas sur la carte, comme au bord d’un extrait ; les rues y sont coupées",
    "{0} street of the layer ends a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} rue de la couche s’arrête à quelques mètres d’une autre, sans que rien ne les relie ; `catchment check` en dit plus",
    "{0} streets of the layer end a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} rues de la couche s’arrêtent à quelques mètres d’une autre, sans que rien ne les relie ; `catchment check` en dit plus",
    "{0} part of the streets of the layer is joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} partie des rues de la couche n’est reliée à aucune autre, si bien qu’aucun chemin n’y mène ; `catchment check` en dit plus",
    "{0} parts of the streets of the layer are joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} parties des rues de la couche ne sont reliées à aucune autre, si bien qu’aucun chemin n’y mène ; `catchment check` en dit plus",
    "{0} street ends on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} rue s’arrête sur une autre de la carte sans nœud commun, et rien ne les y relie ; `catchment check` en dit plus",
    "{0} streets end on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} rues s’arrêtent sur une autre de la carte sans nœud commun, et rien ne les y relie ; `catchment check` en dit plus",
    "{0} node of the street map was joined to another one at the very same place and on the same level":
      "{0} nœud de la carte des rues a été relié à un autre, exactement au même lieu et au même niveau",
    "{0} nodes of the street map were joined to another one at the very same place and on the same level":
      "{0} nœuds de la carte des rues ont été reliés à un autre, exactement au même lieu et au même niveau",
    "{0} turn restriction of the street map is not heeded, as what belongs to it is missing or does not meet":
      "{0} interdiction de tourner de la carte des rues n’est pas suivie, car ce qui lui appartient manque ou ne se rejoint pas",
    "{0} turn restrictions of the street map are not heeded, as what belongs to them is missing or does not meet":
      "{0} interdictions de tourner de la carte des rues ne sont pas suivies, car ce qui leur appartient manque ou ne se rejoint pas",
    "{0} on another one without a common node, so that nothing joins them there":
      "{0} sur une autre sans nœud commun, si bien que rien ne les y relie",
    "where one can walk through, give both streets one node there, best in OpenStreetMap itself; see their places with --output":
      "là où l’on peut passer à pied, donnez un même nœud aux deux rues, de préférence dans OpenStreetMap ; --output en montre les lieux",
    "does the server know the whole city, and this way of travelling?":
      "le serveur connaît-il toute la ville, et cette façon de se déplacer ?",
    "{0} end of a street was joined to the street on which it lies or which it misses by no more than half a metre":
      "{0} extrémité de rue a été reliée à la rue sur laquelle elle tombe ou qu’elle manque d’un demi-mètre au plus",
    "{0} ends of streets were joined to the streets on which they lie or which they miss by no more than half a metre":
      "{0} extrémités de rues ont été reliées à la rue sur laquelle elles tombent ou qu’elles manquent d’un demi-mètre au plus",
    "the register names no town, so addresses that name one are doubted: say which it is, by --register-city or \"city\" in a study file":
      "le registre ne nomme aucune commune, si bien que les adresses qui en nomment une sont douteuses : dites laquelle, par --register-city ou « city » dans le fichier de l’étude",
    "the register names no town; it is taken to be that of {0}, which {1} of {2} addresses with a town name":
      "le registre ne nomme aucune commune ; il est pris pour celui de {0}, que nomment {1} des {2} adresses avec commune",
    "addresses of the register whose coordinates are (0, 0) or the like, exchanged, or far from where their system is used, and count as none: {0}":
      "le registre a des adresses dont les coordonnées sont (0, 0) ou semblables, inversées ou loin de là où leur système s’emploie, et qui comptent comme n’en ayant pas : {0}",
    "numbers of the register that a spreadsheet has turned into days, and which count as none: {0}; write the column as text":
      "le registre a des numéros qu’un tableur a changés en jours, et qui comptent comme absents : {0} ; écrivez la colonne comme du texte",
    "other names of streets in {0} that are left out, as a cell is empty: {1}":
      "autres noms de rues de {0} écartés, car une cellule est vide : {1}",
    "other names of streets in {0} that are left out, as the register has no such street: {1}":
      "autres noms de rues de {0} écartés, car le registre n’a pas cette rue : {1}",
    "other names of streets in {0} that are left out, as another street of the register has that name: {1}":
      "autres noms de rues de {0} écartés, car une autre rue du registre porte ce nom : {1}",
    "the addresses of the register lie beside the area of {0} ({1}): check its coordinate reference system":
      "les adresses du registre se trouvent hors de la zone de {0} ({1}) : vérifiez son système de coordonnées",
    "{0} of {1} rows count": "{0} des {1} lignes comptent",
    "{0} left out by \"where\" with a value that it would name but for {1}: {2}":
      "{0} que « where » écarte, d’une valeur qu’il nommerait à {1} près : {2}",
    "rows are left out whose values differ from those of \"where\" by their spelling only":
      "des lignes sont écartées dont les valeurs ne diffèrent de celles de « where » que par leur graphie",
    "write the values alike, or name them all under \"where\"":
      "écrivez les valeurs de la même façon, ou nommez-les toutes sous « where »",
    "{0} left out by {1} with a value that it would name but for {2}: {3}":
      "{0} que {1} écarte, d’une valeur qu’il nommerait à {2} près : {3}",
    "write the values alike, or make a part of each":
      "écrivez les valeurs de la même façon, ou faites une partie de chacune",
    "no row has {0} of \"where\": {1}":
      "aucune ligne n’a {0} de « where » : {1}",
    "values of \"where\" occur nowhere":
      "des valeurs de « where » n’apparaissent nulle part",
    "is it misspelt? Only the rows of its other values count":
      "est-ce mal écrit ? Seules comptent les lignes de ses autres valeurs",
    "school years that the rows write in several ways are one ({0})":
      "les années scolaires que les lignes écrivent de plusieurs façons n’en font qu’une ({0})",
    "{0} with a calendar year where others name the school year: it is taken for the school year that begins in it":
      "{0} avec une année civile là où d’autres nomment l’année scolaire : elle est prise pour l’année scolaire qui y commence",
    "some rows name a calendar year, which is taken for the school year that begins in it":
      "des lignes nomment une année civile, prise pour l’année scolaire qui y commence",
    "write the school years alike, such as 2025-26":
      "écrivez les années scolaires de la même façon, par exemple 2025-26",
    "{0} the same as an earlier one in all columns of the file: if it is the same pupil, the pupil counts twice":
      "{0} identique à une précédente dans toutes les colonnes du fichier : si c’est le même élève, il compte deux fois",
    "rows of the register of pupils are the same in all columns":
      "des lignes du registre des élèves sont identiques dans toutes les colonnes",
    "name the column of the pupils' own codes as \"pupil\", or take such rows out":
      "nommez la colonne des codes des élèves comme « pupil », ou retirez ces lignes",
    "take the marks between thousands out: 1.234 must be 1234; or write amounts with two decimals, such as 1.23":
      "retirez les séparateurs de milliers : 1.234 doit être 1234 ; ou écrivez les montants avec deux décimales, comme 1.23",
    "{0} with {1} in the column \"{2}\", which counts as a value like any other":
      "{0} avec {1} dans la colonne « {2} », qui compte comme une valeur parmi d’autres",
    "{0} with {1} in the column \"{2}\", which count as values like any other":
      "{0} avec {1} dans la colonne « {2} », qui comptent comme des valeurs parmi d’autres",
    "{0} with a value that would count for the indicator \"{1}\" but for {2}, and does not: {3}":
      "{0} avec une valeur qui compterait pour l’indicateur « {1} » si ce n’était {2}, et qui ne compte pas : {3}",
  ]
}
