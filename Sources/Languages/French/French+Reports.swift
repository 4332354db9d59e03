extension Language {
  /// Headings and sentences of tables, summaries and maps.
  static let frenchReports: [String: String] = [
    "{0} school": "{0} établissement",
    "{0} schools": "{0} établissements",
    "{0} catchment area": "{0} secteur scolaire",
    "{0} catchment areas": "{0} secteurs scolaires",
    "{0} district": "{0} district",
    "{0} districts": "{0} districts",
    "{0} pupil": "{0} élève",
    "{0} pupils": "{0} élèves",
    "{0} in {1}": "{0} dans {1}",
    "Distance to school: no pupil has both a known home and a known school.":
      "Distance à l’école : aucun élève n’a à la fois un domicile et un établissement connus.",
    "Distance to school ({0})": "Distance à l’école ({0})",
    "straight line": "à vol d’oiseau",
    "  to the school attended: mean {0}, median {1}; 90 % of pupils within {2}":
      "  jusqu’à l’établissement fréquenté : moyenne {0}, médiane {1} ; 90 % des élèves à moins de {2}",
    "  to the school attended: mean {0}, median {1}, ninth decile {2}":
      "  jusqu’à l’établissement fréquenté : moyenne {0}, médiane {1}, neuvième décile {2}",
    "  to the nearest school: mean {0}": "  jusqu’à l’établissement le plus proche : moyenne {0}",
    "  within 500 m {0}, within 1 km {1}, beyond 2 km {2}":
      "  jusqu’à 500 m {0}, jusqu’à 1 km {1}, au-delà de 2 km {2}",
    "  {0} times the straight line": "  {0} fois la ligne droite",
    "  without a way: {0}, {1}": "  sans chemin : {0}, {1}",
    "  over land to a street that the map joins: {0}, at most {1}":
      "  à travers champs jusqu’à une rue reliée : {0}, au plus {1}",
    "  to the nearest school: mean {0}; pupils go {1} further than that":
      "  jusqu’à l’établissement le plus proche : moyenne {0} ; les élèves vont {1} plus loin",
    "  to the school of the catchment area: mean {0}, for the {1} whose area has a public or subsidised one":
      "  jusqu’à l’établissement du secteur : moyenne {0}, pour {1} dont le secteur en a un, public ou sous contrat",
    "Segregation of {0}: {1} of the pupils": "Ségrégation, {0} : {1} des élèves",
    "a withheld share": "une part non diffusée",
    "an unknown share": "une part inconnue",
    "{0}, not known of {1}": "{0}, inconnu pour {1}",
    "  no index can be taken: the group or its rest has no pupils":
      "  aucun indice ne peut être calculé : le groupe ou le reste n’a pas d’élèves",
    "schools": "établissements",
    "if random": "si au hasard",
    "areas": "secteurs",
    "gap": "écart",
    "What may be published is in results.xlsx.": "Ce qui peut être publié est dans results.xlsx.",
    "All {0} indicators of the catalogue are in results.xlsx.":
      "Les {0} indicateurs du catalogue sont tous dans results.xlsx.",
    "{0} of the {1} indicators of the catalogue are in results.xlsx. For the others:":
      "{0} des {1} indicateurs du catalogue sont dans results.xlsx. Pour les autres :",
    "  {0}  {1}: add {2}": "  {0}  {1} : ajoutez {2}",
    "  Share enrolled less share resident, percentage points, areas of {0} pupils and more:":
      "  Part des inscrits moins part des résidents, points de pourcentage, secteurs de {0} élèves et plus :",
    "  most  {0}": "  le plus   {0}",
    "  least {0}": "  le moins  {0}",
    "For the public: {0} of {1} values are withheld, as they speak of a few pupils or would give these away.":
      "Pour le public : {0} valeurs sur {1} sont retenues, car elles parlent de peu d’élèves ou les trahiraient.",
    "if a grid of homes of these pupils is public, see that no border was moved through its squares: the few homes beside it would be found by subtraction":
      "si une grille des domiciles de ces élèves est publique, vérifiez qu’aucune limite n’a été déplacée à travers ses carrés : on trouverait par soustraction les quelques domiciles voisins",
    "The districts cut through {0} with pupils on both sides, so means and rounded shares of those who live in a district are withheld.":
      "Les districts coupent {0} avec des élèves des deux côtés ; les moyennes et les parts arrondies de ceux qui habitent un district sont donc retenues.",
    "All pupils have a home in a catchment area and a known school.":
      "Tous les élèves ont un domicile dans un secteur scolaire et un établissement connu.",
    "Not placed: {0} ({1})": "Non situés : {0} ({1})",
    "Not placed in {0}: {1} ({2})": "Non situés en {0} : {1} ({2})",
    "Warning: {0}.": "Attention : {0}.",
    "home outside all catchment areas": "domicile hors de tous les secteurs",
    "no address": "pas d’adresse",
    "address not in the register": "adresse absente du registre",
    "address doubtful, to be reviewed": "adresse douteuse, à vérifier",
    "no coordinates": "pas de coordonnées",
    "coordinates that are no numbers": "coordonnées qui ne sont pas des nombres",
    "no school given": "pas d’établissement indiqué",
    "school not in the list of schools": "établissement absent de la liste",
    "Who goes further, on average (with intervals at 95 %)":
      "Qui va plus loin, en moyenne (avec intervalles à 95 %)",
    "A nearer public or subsidised school than that of the catchment area":
      "Un établissement public ou sous contrat plus proche que celui du secteur",
    "  {0} than the rest: {1}, of which to the nearest school {2} and beyond it {3}":
      "  {0} par rapport au reste : {1}, dont jusqu’à l’établissement le plus proche {2} et au-delà {3}",
    "all pupils": "tous les élèves",
    "  {0}: {1} of {2}": "  {0} : {1} de {2}",
    "{0}, {1} nearer on average": "{0}, {1} plus près en moyenne",
    "From homes to schools: {0}": "Du domicile à l’école : {0}",
    "residential": "résidentiel",
    "nearest": "proche",
    "attended": "fréquenté",
    "boundaries": "limites",
    "siting": "emplacement",
    "choice": "choix",
    "{0} by district": "{0} par district",
    "of which {0} exceeds chance": "dont {0} au-delà du hasard",
    "95 % interval without bias {0} to {1}": "intervalle à 95 % sans biais de {0} à {1}",
    "  {0} {1} ({2}).": "  {0} {1} ({2}).",
    "  {0} {1} ({2}), which may be chance.": "  {0} {1} ({2}), ce qui peut être un hasard.",
    "  Of what choice changes, by sector: {0}.": "  De ce que change le choix, par secteur : {0}.",
    "  Of what choice changes, by leaving the area: {0}.":
      "  De ce que change le choix, selon qu’on quitte le secteur : {0}.",
    "leaves {0} at {1}": "laisse {0} à {1}",
    "raises {0} from {1} to {2}": "fait passer {0} de {1} à {2}",
    "lowers {0} from {1} to {2}": "fait passer {0} de {1} à {2}",
    "dissimilarity": "la dissimilarité",
    "gini": "le Gini",
    "gorard's segregation index": "l’indice de ségrégation de Gorard",
    "hutchens' square root index": "l’indice de racine carrée de Hutchens",
    "information index": "l’indice d’information",
    "mutual information": "l’information mutuelle",
    "isolation": "l’isolement",
    "exposure": "l’exposition",
    "correlation ratio": "le rapport de corrélation",
    "Boundaries: going from residential units to catchment areas":
      "Limites : passer des unités résidentielles aux secteurs",
    "Siting: going to the nearest school instead of that of the area":
      "Emplacement : aller à l’établissement le plus proche au lieu de celui du secteur",
    "Choice: going to the school attended instead of the nearest":
      "Choix : aller à l’établissement fréquenté au lieu du plus proche",
    "value": "valeur",
    "95 % interval": "intervalle à 95 %",
    "n": "n",
    "change": "évolution",
    "not available": "non disponible",
    "city": "ville",
    "district": "district",
    "zone": "secteur",
    "school": "établissement",
    "mean": "moyenne",
    "median": "médiane",
    "p90": "p90",
    "≤ 500 m": "≤ 500 m",
    "≤ 1 km": "≤ 1 km",
    "> 2 km": "> 2 km",
    "≤ 10 min": "≤ 10 min",
    "≤ 20 min": "≤ 20 min",
    "> 30 min": "> 30 min",
    "resident": "résidents",
    "enrolled": "inscrits",
    "{0} areas": "{0} secteurs",
    "index": "indice",
    "corrected": "corrigé",
    "low": "inférieur",
    "high": "supérieur",
    "units": "unités",
    "rest": "reste",
    "{0} against {1}": "{0} par rapport à {1}",
    "within": "jusqu’à",
    "area": "surface",
    "pupils in reach": "élèves à portée",
    "attending it": "qui y vont",
    "of its pupils": "de ses élèves",
    "Code": "Code",
    "Name": "Nom",
    "Sector": "Secteur d’enseignement",
    "Places": "Places",
    "Catchment area": "Secteur scolaire",
    "District": "District",
    "Public": "Public",
    "Subsidised": "Privé sous contrat",
    "Private": "Privé",
    "Not known": "Inconnu",
    "add {0}": "ajoutez {0}",
    "add {0} with rows of that year": "ajoutez {0} avec des lignes de cette année",
    "the public is told of pupils by where they live": "le public est informé des élèves selon leur domicile",
    "its column makes the group \"{0}\", which the public is told of":
      "sa colonne forme le groupe « {0} », déjà publié",
    "the catalogue tells the public of its column, \"{0}\"": "le catalogue publie déjà sa colonne, « {0} »",
    "\"{0}\" is told of the same column; to tell of several values make each a group":
      "« {0} » est publié de la même colonne ; pour publier plusieurs valeurs, faites de chacune un groupe",
    "its column \"{0}\" has few values, which could be counted; tell of a share instead":
      "sa colonne « {0} » a peu de valeurs, qu’on pourrait compter ; publiez plutôt une part",
    "which lies around {0}: chance alone makes the rest":
      "qui se situe autour de {0} : le reste vient du seul hasard",
    "the change is that of the pupils who count on both sides, not after less before":
      "le changement est celui des élèves qui comptent des deux côtés, et non après moins avant",
    "plans are compared for one school year; `catchment run` of each plan has it":
      "les plans sont comparés sur une seule année scolaire ; `catchment run` de chaque plan le donne",
    "the value still holds what chance adds; the interval lies around {0}":
      "la valeur contient encore ce que le hasard ajoute ; l’intervalle est autour de {0}",
    "{0} pupil has no school of the area any more: {1}. Ways are compared without this pupil.":
      "{0} élève n’a plus d’école de secteur : {1}. Les trajets sont comparés sans cet élève.",
    "{0} pupils have no school of their area any more: {1}. Ways are compared without them.":
      "{0} élèves n’ont plus d’école de secteur : {1}. Les trajets sont comparés sans eux.",
    "{0} pupil had no school of the area and has one now: {1}. Ways are compared without this pupil.":
      "{0} élève n’avait pas d’école de secteur et en a une maintenant : {1}. Les trajets sont comparés sans cet élève.",
    "{0} pupils had no school of their area and have one now: {1}. Ways are compared without them.":
      "{0} élèves n’avaient pas d’école de secteur et en ont une maintenant : {1}. Les trajets sont comparés sans eux.",
    "Nobody moves: all homes are in the same catchment areas in both plans.":
      "Personne ne change : tous les domiciles sont dans les mêmes secteurs dans les deux plans.",
    "Pupils enrolled in their own catchment area: {0} before, {1} after.":
      "Élèves scolarisés dans leur propre secteur : {0} avant, {1} après.",
    "lowers D of {0} over the catchment areas from {1} to {2}":
      "abaisse le D entre secteurs ({0}) de {1} à {2}",
    "raises D of {0} over the catchment areas from {1} to {2}":
      "élève le D entre secteurs ({0}) de {1} à {2}",
    "shortens the mean way to the school of the area by {0}":
      "raccourcit de {0} le trajet moyen vers l’école du secteur",
    "lengthens the mean way to the school of the area by {0}":
      "allonge de {0} le trajet moyen vers l’école du secteur",
    "{0} and {1}": "{0} et {1}",
    "The change {0}.": "Le changement {0}.",
    "what becomes of shares, means and indices is told of the {0} pupil who lives in an area of both plans":
      "ce que deviennent parts, moyennes et indices est dit des seuls élèves qui habitent un secteur des deux plans : {0}",
    "what becomes of shares, means and indices is told of the {0} pupils who live in an area of both plans":
      "ce que deviennent parts, moyennes et indices est dit des seuls élèves qui habitent un secteur des deux plans : {0}",
    "Without a move of anybody, the change {0}.": "Sans que personne ne change, la modification {0}.",
    "Moving {0} {1}.": "Déplacer {0} {1}.",
    "Another catchment area for {0}.": "Un autre secteur scolaire pour {0}.",
    "They are {0} of the pupils who live in the catchment areas.":
      "Ils sont {0} des élèves qui habitent les secteurs.",
    "  {0}: {1} of them, {2} of the {3} of whom it is known":
      "  {0} : {1} d’entre eux, {2} des {3} pour qui on le sait",
    "  {0}: {1} of them, {2}": "  {0} : {1} d’entre eux, {2}",
    "  from {0} to {1}: {2}": "  de {0} à {1} : {2}",
    "  and {0} smaller changes between two areas": "  et {0} changements plus petits entre deux secteurs",
    "Schools with fewer places than pupils for whom they are the school of the area: {0} before, {1} after.":
      "Écoles ayant moins de places que d’élèves dont elles sont l’école du secteur : {0} avant, {1} après.",
    "Schools that open: {0}": "Écoles qui ouvrent : {0}",
    "Schools that close: {0}": "Écoles qui ferment : {0}",
    "Areas in more pieces than before: {0}": "Secteurs en plus de morceaux qu’avant : {0}",
    "Areas in fewer pieces than before: {0}": "Secteurs en moins de morceaux qu’avant : {0}",
    "Feeder areas split by catchment areas: {0} before, {1} after.":
      "Secteurs d’origine partagés entre plusieurs secteurs : {0} avant, {1} après.",
    "Pupils in another catchment area than most of their feeder area: {0} before, {1} after.":
      "Élèves dans un autre secteur que la plupart de leur secteur d’origine : {0} avant, {1} après.",
    "Feeder areas in more parts than before: {0}":
      "Secteurs d’origine en plus de parties qu’avant : {0}",
    "Feeder areas in fewer parts than before: {0}":
      "Secteurs d’origine en moins de parties qu’avant : {0}",
    "{0} other measures are the same on both sides.": "{0} autres mesures sont les mêmes des deux côtés.",
    "before": "avant",
    "after": "après",
  ]
}
