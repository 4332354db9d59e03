extension Language {
  /// Sheets of workbooks, and what they and summaries explain.
  static let frenchTables: [String: String] = [
    "{0}: {1}": "{0} : {1}",
    "{0}:": "{0} :",
    "walking": "à pied",
    "cycling": "à vélo",
    "driving": "en voiture",
    "Measure": "Mesure",
    "Unit": "Unité",
    "City": "Ville",
    "Level": "Niveau",
    "Changes": "Évolutions",
    "About": "À propos",
    "Topic": "Sujet",
    "Item": "Élément",
    "Explanation": "Explication",
    "rest of {0}": "reste ({0})",
    "Study": "Étude",
    "Edition": "Édition",
    "for the public": "pour le public",
    "internal: holds schools and small numbers, not to be passed on":
      "interne : contient des établissements et de petits nombres, à ne pas diffuser",
    "Coordinate reference system": "Système de coordonnées",
    "Distances": "Distances",
    "Groups": "Groupes",
    "column {0}": "colonne {0}",
    "Measures": "Mesures",
    "{0} Not available: add {1}": "{0} Non disponible : ajouter {1}",
    "Indices": "Indices",
    "Columns of maps": "Colonnes des cartes",
    "Sources": "Sources",
    "no digest in public: it may hold what is withheld":
      "pas d’empreinte en public : elle pourrait trahir ce qui n’est pas diffusé",
    "Made by": "Produit avec",
    "Program": "Programme",
    "How to read": "Comment lire",
    "Codes": "Codes",
    "Codes are text, also where they look like numbers; in pandas, read_excel(…, dtype=str, keep_default_na=False) keeps them.":
      "Les codes sont du texte, même s’ils ressemblent à des nombres ; avec pandas, read_excel(…, dtype=str, keep_default_na=False) les conserve.",
    "Numbers": "Nombres",
    "Many shares, medians and indices are told in steps so wide that nobody can be counted from them: of few pupils 25.0 % may be anything from 12.5 to 37.5 %. Their changes are not told.":
      "Beaucoup de parts, les médianes et les indices sont donnés par paliers assez larges pour que personne n’y puisse être compté : pour peu d’élèves, 25,0 % peut aller de 12,5 à 37,5 %. Leurs évolutions ne sont pas données.",
    "Rounded for reading; exact numbers, with numerators and intervals, are in {0}.":
      "Arrondis pour la lecture ; les nombres exacts, avec numérateurs et intervalles, sont dans {0}.",
    "Empty cells": "Cellules vides",
    "Missing sheets": "Feuilles manquantes",
    "Of more than {0} areas or schools there is no sheet: they are in {1}, and the map has the main measures.":
      "De plus de {0} secteurs ou écoles il n’y a pas de feuille : ils sont dans {1}, et la carte a les indicateurs principaux.",
    "There is nobody to count, or none, or only members, of the group.":
      "Il n’y a personne à compter, ou aucun membre du groupe, ou seulement des membres.",
    "Colours": "Couleurs",
    "Differences in percentage points go from blue (−15) through white (0) to red (+15).":
      "Les écarts en points de pourcentage vont du bleu (−15) au rouge (+15) en passant par le blanc (0).",
    "Bold changes": "Évolutions en gras",
    "The interval at 95 % of a change in bold does not hold 0: chance alone would seldom give it.":
      "L’intervalle à 95 % d’une évolution en gras ne contient pas 0 : le hasard seul la donnerait rarement.",
    "Data quality": "Qualité des données",
    "Warning": "Attention",
    "Not placed": "Non situés",
    "On reading": "À la lecture",
    "Withheld": "Non diffusé",
    "Values": "Valeurs",
    "{0} of {1}": "{0} sur {1}",
    "Counts": "Effectifs",
    "Fewer than {0} pupils are not told, nor what would give them away.":
      "Les effectifs de moins de {0} élèves ne sont pas diffusés, ni ce qui les trahirait.",
    "Shares and means": "Parts et moyennes",
    "They rest on {0} pupils or more.": "Elles reposent sur {0} élèves ou plus.",
    "What comes from schools is told of {0} or more together.":
      "Ce qui vient des établissements est donné pour {0} ou plus ensemble.",
    "the part of the group and of the others that would have to change places for an even spread":
      "la part du groupe et des autres qui devrait changer de place pour une répartition égale",
    "the part of the group that would have to change places for an even spread":
      "la part du groupe qui devrait changer de place pour une répartition égale",
    "the share of the group that its average member meets":
      "la part du groupe que rencontre son membre moyen",
    "the share of the others that the group’s average member meets":
      "la part des autres que rencontre le membre moyen du groupe",
    "how far isolation goes beyond the group’s share in the city, from 0 to 1":
      "de combien l’isolement dépasse la part du groupe dans la ville, de 0 à 1",
    "how much less mixed places are than the city, from 0 to 1":
      "combien les lieux sont moins mélangés que la ville, de 0 à 1",
    "how much the place tells of who belongs to the group; its parts add up":
      "ce que le lieu dit de qui est du groupe ; ses parties s’additionnent",
    "  “if random” is what chance alone would give":
      "  « si au hasard » est ce que donnerait le hasard seul",
    "Open {0} in a spreadsheet: all tables for people, and what they mean":
      "Ouvrez {0} dans un tableur : toutes les tables à lire, et ce qu’elles veulent dire",
    "Open {0} in QGIS: the map comes up coloured and labelled":
      "Ouvrez {0} dans QGIS : la carte apparaît colorée et étiquetée",
    "The units are too small, or the group is too small, to tell segregation from chance: any value is possible.":
      "Les unités sont trop petites, ou le groupe l’est, pour distinguer la ségrégation du hasard : toute valeur est possible.",
    "Neither the value nor the corrected value lies in the interval. The value still holds what chance adds; the corrected value takes off what chance would add if there were no segregation at all, which is more than it adds to this much. Read the estimate with the interval.":
      "Ni la valeur ni la valeur corrigée ne sont dans l’intervalle. La valeur contient encore ce que le hasard y ajoute ; la valeur corrigée en retire ce que le hasard ajouterait s’il n’y avait aucune ségrégation, ce qui est plus que ce qu’il ajoute à celle qu’il y a. Lisez l’estimation avec l’intervalle.",
    "The value lies outside the interval because it still holds what chance adds. Read the estimate with the interval.":
      "La valeur est hors de l’intervalle parce qu’elle contient encore ce que le hasard y ajoute. Lisez l’estimation avec l’intervalle.",
    "The interval begins at 0: chance alone could have made all of it.":
      "L’intervalle commence à 0 : le hasard seul pourrait avoir tout fait.",
    "No border between two levels has between 17 and 83 % of the pupils below it, so that little is known of most ranks. Read the ordinal H.":
      "Aucune frontière entre deux niveaux n’a entre 17 et 83 % des élèves au-dessous d’elle, si bien que l’on sait peu de la plupart des rangs. Lisez le H ordinal.",
  ]
}
