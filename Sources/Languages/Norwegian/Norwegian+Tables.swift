extension Language {
  /// Sheets of workbooks, and what they and summaries explain.
  static let norwegianTables: [String: String] = [
    "walking": "til fots",
    "cycling": "med sykkel",
    "driving": "med bil",
    "Measure": "Mål",
    "Unit": "Enhet",
    "City": "By",
    "Level": "Nivå",
    "Changes": "Endringer",
    "About": "Om tallene",
    "Topic": "Tema",
    "Item": "Punkt",
    "Explanation": "Forklaring",
    "rest of {0}": "resten av {0}",
    "Study": "Studie",
    "Edition": "Utgave",
    "for the public": "for allmennheten",
    "internal: holds schools and small numbers, not to be passed on":
      "intern: har skoler og små tall, skal ikke gis videre",
    "Coordinate reference system": "Koordinatsystem",
    "Distances": "Avstander",
    "Groups": "Grupper",
    "column {0}": "kolonne {0}",
    "Measures": "Mål",
    "{0} Not available: add {1}": "{0} Ikke tilgjengelig: legg til {1}",
    "Indices": "Indekser",
    "Columns of maps": "Kolonner i kartene",
    "Sources": "Kilder",
    "no digest in public: it may hold what is withheld":
      "ingen kontrollsum offentlig: den kan røpe det som holdes tilbake",
    "Made by": "Laget med",
    "Program": "Program",
    "How to read": "Slik leses tallene",
    "Codes": "Koder",
    "Codes are text, also where they look like numbers; in pandas, read_excel(…, dtype=str, keep_default_na=False) keeps them.":
      "Koder er tekst, også når de ser ut som tall; i pandas beholder read_excel(…, dtype=str, keep_default_na=False) dem.",
    "Numbers": "Tall",
    "Many shares, medians and indices are told in steps so wide that nobody can be counted from them: of few pupils 25.0 % may be anything from 12.5 to 37.5 %. Their changes are not told.":
      "Mange andeler, medianer og indekser oppgis i så grove trinn at ingen kan telles ut av dem: av få elever kan 25,0 % være alt fra 12,5 til 37,5 %. Endringene i dem oppgis ikke.",
    "Rounded for reading; exact numbers, with numerators and intervals, are in {0}.":
      "Avrundet for lesing; de nøyaktige tallene, med tellere og intervaller, står i {0}.",
    "Empty cells": "Tomme celler",
    "Missing sheets": "Ark som mangler",
    "Of more than {0} areas or schools there is no sheet: they are in {1}, and the map has the main measures.":
      "For mer enn {0} områder eller skoler finnes det ikke noe ark: De står i {1}, og kartet har hovedindikatorene.",
    "There is nobody to count, or none, or only members, of the group.":
      "Det er ingen å telle, eller ingen eller bare medlemmer av gruppen.",
    "Colours": "Farger",
    "Differences in percentage points go from blue (−15) through white (0) to red (+15).":
      "Forskjeller i prosentpoeng går fra blått (−15) via hvitt (0) til rødt (+15).",
    "Bold changes": "Endringer i fet skrift",
    "The interval at 95 % of a change in bold does not hold 0: chance alone would seldom give it.":
      "95 %-intervallet til en endring i fet skrift inneholder ikke 0: tilfeldigheter alene ville sjelden gi den.",
    "Data quality": "Datakvalitet",
    "Warning": "Advarsel",
    "Not placed": "Ikke plassert",
    "On reading": "Ved innlesing",
    "Withheld": "Holdt tilbake",
    "Values": "Verdier",
    "{0} of {1}": "{0} av {1}",
    "Counts": "Antall",
    "Fewer than {0} pupils are not told, nor what would give them away.":
      "Færre enn {0} elever oppgis ikke, og heller ikke det som ville røpe dem.",
    "Shares and means": "Andeler og gjennomsnitt",
    "They rest on {0} pupils or more.": "De bygger på {0} elever eller flere.",
    "What comes from schools is told of {0} or more together.":
      "Det som kommer fra skoler, oppgis for {0} eller flere samlet.",
    "the part of the group and of the others that would have to change places for an even spread":
      "den delen av gruppen og av de andre som måtte bytte plass for en jevn fordeling",
    "the part of the group that would have to change places for an even spread":
      "den delen av gruppen som måtte bytte plass for en jevn fordeling",
    "the share of the group that its average member meets":
      "andelen av gruppen som dens gjennomsnittlige medlem møter",
    "the share of the others that the group’s average member meets":
      "andelen av de andre som gruppens gjennomsnittlige medlem møter",
    "how far isolation goes beyond the group’s share in the city, from 0 to 1":
      "hvor langt isolasjonen går ut over gruppens andel i byen, fra 0 til 1",
    "how much less mixed places are than the city, from 0 to 1":
      "hvor mye mindre blandet stedene er enn byen, fra 0 til 1",
    "how much the place tells of who belongs to the group; its parts add up":
      "hvor mye stedet sier om hvem som hører til gruppen; delene kan summeres",
    "  “if random” is what chance alone would give":
      "  «om tilfeldig» er det tilfeldigheter alene ville gitt",
    "Open {0} in a spreadsheet: all tables for people, and what they mean":
      "Åpne {0} i et regneark: alle tabeller for mennesker, og hva de betyr",
    "Open {0} in QGIS: the map comes up coloured and labelled":
      "Åpne {0} i QGIS: kartet kommer opp fargelagt og med navn",
    "The units are too small, or the group is too small, to tell segregation from chance: any value is possible.":
      "Enhetene er for små, eller gruppen er for liten, til å skille segregering fra tilfeldigheter: enhver verdi er mulig.",
    "Neither the value nor the corrected value lies in the interval. The value still holds what chance adds; the corrected value takes off what chance would add if there were no segregation at all, which is more than it adds to this much. Read the estimate with the interval.":
      "Verken verdien eller den korrigerte verdien ligger i intervallet. Verdien inneholder fortsatt det tilfeldigheter legger til; den korrigerte verdien trekker fra det tilfeldigheter ville lagt til om det ikke fantes noen segregering, og det er mer enn de legger til den som finnes. Les anslaget sammen med intervallet.",
    "The value lies outside the interval because it still holds what chance adds. Read the estimate with the interval.":
      "Verdien ligger utenfor intervallet fordi den fortsatt inneholder det tilfeldigheter legger til. Les anslaget sammen med intervallet.",
    "The interval begins at 0: chance alone could have made all of it.":
      "Intervallet begynner på 0: tilfeldigheter alene kan ha laget alt sammen.",
    "No border between two levels has between 17 and 83 % of the pupils below it, so that little is known of most ranks. Read the ordinal H.":
      "Ingen grense mellom to nivåer har mellom 17 og 83 % av elevene under seg, så lite er kjent om de fleste rangene. Les den ordinale H.",
  ]
}
