extension Language {
  /// Sheets of workbooks, and what they and summaries explain.
  static let italianTables: [String: String] = [
    "walking": "a piedi",
    "cycling": "in bicicletta",
    "driving": "in auto",
    "Measure": "Misura",
    "Unit": "Unità",
    "City": "Città",
    "Level": "Livello",
    "Changes": "Variazioni",
    "About": "Informazioni",
    "Topic": "Tema",
    "Item": "Voce",
    "Explanation": "Spiegazione",
    "rest of {0}": "resto di {0}",
    "Study": "Studio",
    "Edition": "Edizione",
    "for the public": "per il pubblico",
    "internal: holds schools and small numbers, not to be passed on":
      "interna: contiene scuole e numeri piccoli, da non diffondere",
    "Coordinate reference system": "Sistema di riferimento delle coordinate",
    "Distances": "Distanze",
    "Groups": "Gruppi",
    "column {0}": "colonna {0}",
    "Measures": "Misure",
    "{0} Not available: add {1}": "{0} Non disponibile: aggiungere {1}",
    "Indices": "Indici",
    "Columns of maps": "Colonne delle mappe",
    "Sources": "Fonti",
    "no digest in public: it may hold what is withheld":
      "nessuna impronta in pubblico: può contenere ciò che non è mostrato",
    "Made by": "Prodotto con",
    "Program": "Programma",
    "How to read": "Come leggere",
    "Codes": "Codici",
    "Codes are text, also where they look like numbers; in pandas, read_excel(…, dtype=str, keep_default_na=False) keeps them.":
      "I codici sono testo, anche quando sembrano numeri; con pandas, read_excel(…, dtype=str, keep_default_na=False) li conserva.",
    "Numbers": "Numeri",
    "Many shares, medians and indices are told in steps so wide that nobody can be counted from them: of few pupils 25.0 % may be anything from 12.5 to 37.5 %. Their changes are not told.":
      "Molte quote, le mediane e gli indici sono dati a gradini così larghi che nessuno vi si può contare: di pochi alunni, 25,0 % può essere da 12,5 a 37,5 %. Le loro variazioni non sono date.",
    "Rounded for reading; exact numbers, with numerators and intervals, are in {0}.":
      "Arrotondati per la lettura; i numeri esatti, con numeratori e intervalli, sono in {0}.",
    "Empty cells": "Celle vuote",
    "Missing sheets": "Fogli mancanti",
    "Of more than {0} areas or schools there is no sheet: they are in {1}, and the map has the main measures.":
      "Di più di {0} aree o scuole non c’è un foglio: sono in {1}, e la mappa ha gli indicatori principali.",
    "There is nobody to count, or none, or only members, of the group.":
      "Non c’è nessuno da contare, o nessuno è del gruppo, o lo sono tutti.",
    "Colours": "Colori",
    "Differences in percentage points go from blue (−15) through white (0) to red (+15).":
      "Le differenze in punti percentuali vanno dal blu (−15) al rosso (+15), passando per il bianco (0).",
    "Bold changes": "Variazioni in grassetto",
    "The interval at 95 % of a change in bold does not hold 0: chance alone would seldom give it.":
      "L’intervallo al 95 % di una variazione in grassetto non contiene lo 0: il solo caso la darebbe di rado.",
    "Data quality": "Qualità dei dati",
    "Warning": "Attenzione",
    "Not placed": "Non collocati",
    "On reading": "Alla lettura",
    "Withheld": "Non mostrato",
    "Values": "Valori",
    "{0} of {1}": "{0} di {1}",
    "Counts": "Conteggi",
    "Fewer than {0} pupils are not told, nor what would give them away.":
      "Non si dicono numeri inferiori a {0} alunni, né ciò che li rivelerebbe.",
    "Shares and means": "Quote e medie",
    "They rest on {0} pupils or more.": "Si basano su {0} alunni o più.",
    "What comes from schools is told of {0} or more together.":
      "Ciò che viene dalle scuole si dice di {0} o più insieme.",
    "the part of the group and of the others that would have to change places for an even spread":
      "la parte del gruppo e degli altri che dovrebbe cambiare posto per una distribuzione uniforme",
    "the part of the group that would have to change places for an even spread":
      "la parte del gruppo che dovrebbe cambiare posto per una distribuzione uniforme",
    "the share of the group that its average member meets":
      "la quota del gruppo che incontra il suo membro medio",
    "the share of the others that the group’s average member meets":
      "la quota degli altri che incontra il membro medio del gruppo",
    "how far isolation goes beyond the group’s share in the city, from 0 to 1":
      "di quanto l’isolamento supera la quota del gruppo in città, da 0 a 1",
    "how much less mixed places are than the city, from 0 to 1":
      "quanto i luoghi sono meno misti della città, da 0 a 1",
    "how much the place tells of who belongs to the group; its parts add up":
      "quanto il luogo dice di chi è del gruppo; le sue parti si sommano",
    "  “if random” is what chance alone would give": "  «se a caso» è ciò che darebbe il solo caso",
    "Open {0} in a spreadsheet: all tables for people, and what they mean":
      "Aprire {0} in un foglio di calcolo: tutte le tabelle per le persone e il loro significato",
    "Open {0} in QGIS: the map comes up coloured and labelled":
      "Aprire {0} in QGIS: la mappa appare colorata ed etichettata",
    "The units are too small, or the group is too small, to tell segregation from chance: any value is possible.":
      "Le unità sono troppo piccole, o lo è il gruppo, per distinguere la segregazione dal caso: qualsiasi valore è possibile.",
    "Neither the value nor the corrected value lies in the interval. The value still holds what chance adds; the corrected value takes off what chance would add if there were no segregation at all, which is more than it adds to this much. Read the estimate with the interval.":
      "Né il valore né il valore corretto sono dentro l’intervallo. Il valore contiene ancora ciò che vi aggiunge il caso; il valore corretto ne toglie ciò che il caso aggiungerebbe se non ci fosse alcuna segregazione, che è più di quanto aggiunga a quella che c’è. Leggete la stima con l’intervallo.",
    "The value lies outside the interval because it still holds what chance adds. Read the estimate with the interval.":
      "Il valore è fuori dall’intervallo perché contiene ancora ciò che vi aggiunge il caso. Leggete la stima con l’intervallo.",
    "The interval begins at 0: chance alone could have made all of it.":
      "L’intervallo comincia da 0: il caso da solo potrebbe aver fatto tutto.",
    "No border between two levels has between 17 and 83 % of the pupils below it, so that little is known of most ranks. Read the ordinal H.":
      "Nessun confine tra due livelli ha tra il 17 e l’83 % degli alunni al di sotto, sicché della maggior parte dei ranghi si sa poco. Leggete l’H ordinale.",
  ]
}
