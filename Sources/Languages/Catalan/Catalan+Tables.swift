extension Language {
  /// Sheets of workbooks, and what they and summaries explain.
  static let catalanTables: [String: String] = [
    "walking": "a peu",
    "cycling": "en bicicleta",
    "driving": "en cotxe",
    "Measure": "Mesura",
    "Unit": "Unitat",
    "City": "Ciutat",
    "Level": "Nivell",
    "Changes": "Canvis",
    "About": "Sobre les dades",
    "Topic": "Tema",
    "Item": "Element",
    "Explanation": "Explicació",
    "rest of {0}": "resta ({0})",
    "Study": "Estudi",
    "Edition": "Edició",
    "for the public": "per al públic",
    "internal: holds schools and small numbers, not to be passed on":
      "interna: conté centres i xifres petites, no es pot difondre",
    "Coordinate reference system": "Sistema de referència de coordenades",
    "Distances": "Distàncies",
    "Groups": "Grups",
    "column {0}": "columna {0}",
    "Measures": "Mesures",
    "{0} Not available: add {1}": "{0} No disponible: afegiu {1}",
    "Indices": "Índexs",
    "Columns of maps": "Columnes dels mapes",
    "Sources": "Fonts",
    "no digest in public: it may hold what is withheld":
      "sense resum digital en públic: pot contenir el que no es mostra",
    "Made by": "Fet amb",
    "Program": "Programa",
    "How to read": "Com s’ha de llegir",
    "Codes": "Codis",
    "Codes are text, also where they look like numbers; in pandas, read_excel(…, dtype=str, keep_default_na=False) keeps them.":
      "Els codis són text, també quan semblen nombres; amb pandas, read_excel(…, dtype=str, keep_default_na=False) els conserva.",
    "Numbers": "Nombres",
    "Many shares, medians and indices are told in steps so wide that nobody can be counted from them: of few pupils 25.0 % may be anything from 12.5 to 37.5 %. Their changes are not told.":
      "Moltes proporcions, les medianes i els índexs es donen en graons prou amples perquè no s’hi pugui comptar ningú: amb pocs alumnes, un 25,0 % pot anar del 12,5 al 37,5 %. Els seus canvis no es donen.",
    "Rounded for reading; exact numbers, with numerators and intervals, are in {0}.":
      "Arrodonits per llegir-los; els nombres exactes, amb numeradors i intervals, són a {0}.",
    "Empty cells": "Cel·les buides",
    "Missing sheets": "Fulls que falten",
    "Of more than {0} areas or schools there is no sheet: they are in {1}, and the map has the main measures.":
      "De més de {0} zones o centres no hi ha full: són a {1}, i el mapa té els indicadors principals.",
    "There is nobody to count, or none, or only members, of the group.":
      "No hi ha ningú per comptar, o no hi ha cap membre del grup, o tots ho són.",
    "Colours": "Colors",
    "Differences in percentage points go from blue (−15) through white (0) to red (+15).":
      "Les diferències en punts percentuals van del blau (−15) al vermell (+15), passant pel blanc (0).",
    "Bold changes": "Canvis en negreta",
    "The interval at 95 % of a change in bold does not hold 0: chance alone would seldom give it.":
      "L’interval al 95 % d’un canvi en negreta no conté el 0: l’atzar sol rarament el donaria.",
    "Data quality": "Qualitat de les dades",
    "Warning": "Atenció",
    "Not placed": "Sense situar",
    "On reading": "En llegir",
    "Withheld": "No es mostra",
    "Values": "Valors",
    "{0} of {1}": "{0} de {1}",
    "Counts": "Recomptes",
    "Fewer than {0} pupils are not told, nor what would give them away.":
      "No es diuen xifres de menys de {0} alumnes, ni res que les delati.",
    "Shares and means": "Proporcions i mitjanes",
    "They rest on {0} pupils or more.": "Es basen en {0} alumnes o més.",
    "What comes from schools is told of {0} or more together.":
      "El que ve dels centres es diu de {0} o més junts.",
    "the part of the group and of the others that would have to change places for an even spread":
      "la part del grup i dels altres que hauria de canviar de lloc perquè tot quedés igualat",
    "the part of the group that would have to change places for an even spread":
      "la part del grup que hauria de canviar de lloc perquè tot quedés igualat",
    "the share of the group that its average member meets":
      "la proporció del grup que troba el seu membre mitjà",
    "the share of the others that the group’s average member meets":
      "la proporció dels altres que troba el membre mitjà del grup",
    "how far isolation goes beyond the group’s share in the city, from 0 to 1":
      "fins on l’aïllament supera la proporció del grup a la ciutat, de 0 a 1",
    "how much less mixed places are than the city, from 0 to 1":
      "com de menys barrejats són els llocs que la ciutat, de 0 a 1",
    "how much the place tells of who belongs to the group; its parts add up":
      "quant diu el lloc sobre qui és del grup; les seves parts se sumen",
    "  “if random” is what chance alone would give": "  «si a l’atzar» és el que donaria l’atzar sol",
    "Open {0} in a spreadsheet: all tables for people, and what they mean":
      "Obriu {0} amb un full de càlcul: totes les taules per a persones i què volen dir",
    "Open {0} in QGIS: the map comes up coloured and labelled":
      "Obriu {0} amb QGIS: el mapa surt acolorit i retolat",
    "The units are too small, or the group is too small, to tell segregation from chance: any value is possible.":
      "Les unitats són massa petites, o ho és el grup, per distingir la segregació de l’atzar: qualsevol valor és possible.",
    "Neither the value nor the corrected value lies in the interval. The value still holds what chance adds; the corrected value takes off what chance would add if there were no segregation at all, which is more than it adds to this much. Read the estimate with the interval.":
      "Ni el valor ni el valor corregit són dins l’interval. El valor encara conté el que hi afegeix l’atzar; el valor corregit en treu el que l’atzar hi afegiria si no hi hagués gens de segregació, que és més del que hi afegeix amb la que hi ha. Llegiu l’estimació amb l’interval.",
    "The value lies outside the interval because it still holds what chance adds. Read the estimate with the interval.":
      "El valor és fora de l’interval perquè encara conté el que hi afegeix l’atzar. Llegiu l’estimació amb l’interval.",
    "The interval begins at 0: chance alone could have made all of it.":
      "L’interval comença a 0: l’atzar tot sol ho podria haver fet tot.",
    "No border between two levels has between 17 and 83 % of the pupils below it, so that little is known of most ranks. Read the ordinal H.":
      "Cap frontera entre dos nivells no té entre el 17 i el 83 % de l’alumnat per sota, de manera que de la majoria de rangs se’n sap poc. Llegiu l’H ordinal.",
  ]
}
