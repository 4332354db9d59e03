extension Language {
  /// Titles of measures and their units.
  static let italianMeasures: [String: String] = [
    "Pupils who live here": "Alunni che abitano qui",
    "Pupils enrolled here": "Alunni iscritti qui",
    "Residents of whom it is not known": "Residenti di cui non si sa",
    "Share among the pupils who live here": "Quota tra gli alunni che abitano qui",
    "Share among the pupils enrolled here": "Quota tra gli alunni iscritti qui",
    "Share enrolled less share resident, percentage points":
      "Quota degli iscritti meno quota dei residenti, punti percentuali",
    "Pupils from families with low education": "Alunni di famiglie con istruzione bassa",
    "Pupils from families with high education": "Alunni di famiglie con istruzione alta",
    "Applications of first rank by entry place": "Domande di prima scelta per posto d’ingresso",
    "Schools by their demand by place": "Scuole secondo la domanda per posto",
    "Entry places by the demand for the schools": "Posti d’ingresso secondo la domanda delle scuole",
    "below {0}": "meno di {0}",
    "{0} to {1}": "da {0} a {1}",
    "above {0}": "più di {0}",
    "Of those assigned to schools here, for whom the school was the first choice":
      "Degli assegnati alle scuole di qui, quelli per cui la scuola era la prima scelta",
    "Of those whose first choice is a school here, who were assigned to it":
      "Di quelli che hanno una scuola di qui come prima scelta, quelli che vi sono stati assegnati",
    "Schools by their share of first choices": "Scuole secondo la quota di prime scelte",
    "Pupils in {0} schools, of those {1}": "Alunni di scuole {0}, di quelli {1}",
    "Pupils whose school's sector is not known, of those {0}":
      "Alunni di scuole di settore sconosciuto, di quelli {0}",
    "who live here": "che abitano qui",
    "enrolled here": "iscritti qui",
    "public": "pubbliche",
    "subsidised": "paritarie",
    "private": "private",
    "unknown": "di settore sconosciuto",
    "Of the pupils of {0} schools the year before, who are now in {1} ones":
      "Degli alunni di scuole {0} l’anno prima, quelli che ora sono in scuole {1}",
    "Of the pupils of public schools the year before, who are now in subsidised or private ones":
      "Degli alunni di scuole pubbliche l’anno prima, quelli che ora sono in scuole paritarie o private",
    "Pupils of the year before who are no longer found": "Alunni dell’anno prima che non si ritrovano",
    "Pupils who came to {0} schools from other sectors less those who left them":
      "Alunni arrivati in scuole {0} da altri settori meno quelli usciti",
    "Full-time support teachers for special needs by 100 pupils":
      "Insegnanti di sostegno a tempo pieno per 100 alunni",
    "Support for special needs, of all teaching time": "Sostegno, di tutto il tempo d’insegnamento",
    "Mean years of experience of the teachers": "Media degli anni di esperienza degli insegnanti",
    "Experienced teachers, of all teaching time": "Insegnanti esperti, di tutto il tempo d’insegnamento",
    "Teachers in their first year at the school, of all teaching time":
      "Insegnanti al primo anno nella scuola, di tutto il tempo d’insegnamento",
    "Schools with more new teachers than the threshold": "Scuole con più insegnanti nuovi della soglia",
    "Mean of the schools' shares of new teachers": "Media delle quote di insegnanti nuovi delle scuole",
    "Mean cost for a pupil and year, {0}": "Costo medio per alunno e anno, {0}",
    "Mean cost for a pupil and year in {0} schools, {1}":
      "Costo medio per alunno e anno nelle scuole {0}, {1}",
    "Cost for a year that half of the pupils do not exceed, {0}":
      "Costo annuo che metà degli alunni non supera, {0}",
    "Cost for a year that half of the pupils of {0} schools do not exceed, {1}":
      "Costo annuo che metà degli alunni di scuole {0} non supera, {1}",
    "Gini": "Gini",
    "Gorard's segregation index": "Indice di segregazione di Gorard",
    "Hutchens' square root index": "Indice a radice quadrata di Hutchens",
    "Information index": "Indice di informazione",
    "Mutual information": "Informazione mutua",
    "Isolation": "Isolamento",
    "Exposure": "Esposizione",
    "Correlation ratio": "Rapporto di correlazione",
    "over the residential units": "tra le unità residenziali",
    "over the catchment areas of the homes": "tra i bacini di residenza",
    "over the schools nearest to the homes": "tra le scuole più vicine alle case",
    "over the schools attended": "tra le scuole frequentate",
    "what the boundaries of the catchment areas change": "ciò che cambiano i confini dei bacini",
    "what the siting of the schools changes": "ciò che cambia l’ubicazione delle scuole",
    "what school choice changes": "ciò che cambia la scelta della scuola",
    "public schools": "scuole pubbliche",
    "subsidised schools": "scuole paritarie",
    "private schools": "scuole private",
    "schools of unknown sector": "scuole di settore sconosciuto",
    "schools of the own catchment area": "scuole del proprio bacino",
    "schools outside it": "scuole fuori dal bacino",
    "{0} {1}, expected from random allocation": "{0} {1}, valore atteso con assegnazione casuale",
    "{0} over the schools attended less that {1}": "{0} tra le scuole frequentate meno quello {1}",
    "{0}, excess over randomness: over the schools attended less that {1}":
      "{0}, eccesso sul caso: tra le scuole frequentate meno quello {1}",
    "{0}: {1}": "{0}: {1}",
    "{0}, excess over randomness: {1}": "{0}, eccesso sul caso: {1}",
    "{0}: what choosing {1} changes": "{0}: ciò che cambia la scelta di {1}",
    "Pupils whose home and school are known": "Alunni di cui si conoscono casa e scuola",
    "Mean distance to the school attended, m": "Distanza media dalla scuola frequentata, m",
    "Median distance to the school attended, m": "Mediana della distanza dalla scuola frequentata, m",
    "Distance to the school attended that 90 % of pupils do not exceed, m":
      "Distanza dalla scuola frequentata che il 90 % degli alunni non supera, m",
    "Pupils at most 500 m from the school attended": "Alunni a non più di 500 m dalla scuola frequentata",
    "Pupils at most 1 km from the school attended": "Alunni a non più di 1 km dalla scuola frequentata",
    "Pupils more than 2 km from the school attended": "Alunni a più di 2 km dalla scuola frequentata",
    "Mean distance to the school of the catchment area, m": "Distanza media dalla scuola del bacino, m",
    "Median distance to the school of the catchment area, m":
      "Mediana della distanza dalla scuola del bacino, m",
    "Mean distance to the nearest school, m": "Distanza media dalla scuola più vicina, m",
    "Median distance to the nearest school, m": "Mediana della distanza dalla scuola più vicina, m",
    "Mean distance walked further than to the nearest school, m":
      "Distanza media in più rispetto alla scuola più vicina, m",
    "Length of the ways to the school attended over that of the straight lines":
      "Lunghezza dei percorsi alla scuola frequentata su quella in linea retta",
    "Mean distance to the school attended, less that of the rest, m":
      "Distanza media dalla scuola frequentata, meno quella degli altri, m",
    "Mean distance to the nearest school, less that of the rest, m":
      "Distanza media dalla scuola più vicina, meno quella degli altri, m",
    "Mean distance beyond the nearest school, less that of the rest, m":
      "Distanza media oltre la scuola più vicina, meno quella degli altri, m",
    "Pupils to whom another school is nearer than that of the catchment area":
      "Alunni che hanno un’altra scuola più vicina di quella del bacino",
    "Mean distance that the nearer school would save these pupils, m":
      "Distanza media che la scuola più vicina risparmierebbe a questi alunni, m",
    "Pupils enrolled in their own catchment area, of those who live here":
      "Alunni iscritti nel proprio bacino, di quelli che abitano qui",
    "Retention of the rest less that of the group, percentage points":
      "Ritenzione degli altri meno quella del gruppo, punti percentuali",
    "Pupils enrolled outside their catchment area, of those who live here":
      "Alunni iscritti fuori dal proprio bacino, di quelli che abitano qui",
    "Pupils who live in another catchment area, of those enrolled here":
      "Alunni che abitano in un altro bacino, degli iscritti qui",
    "Pupils enrolled here less those who live here, by those who live here":
      "Iscritti qui meno residenti, sui residenti",
    "Pupils in {0} schools of their own catchment area, of those who live here":
      "Alunni in scuole {0} del proprio bacino, di quelli che abitano qui",
    "Pupils in {0} schools outside their catchment area, of those who live here":
      "Alunni in scuole {0} fuori dal proprio bacino, di quelli che abitano qui",
    "Pupils with low performance, of those tested {0}": "Alunni con risultati bassi, dei valutati {0}",
    "Pupils with high performance, of those tested {0}": "Alunni con risultati alti, dei valutati {0}",
    "Schools with more pupils of low performance than the threshold":
      "Scuole con più alunni dai risultati bassi della soglia",
    "Schools with more pupils of high performance than the threshold":
      "Scuole con più alunni dai risultati alti della soglia",
    "Pupils tested, of those of the tested grades {0}":
      "Alunni valutati, di quelli delle classi valutate {0}",
    "Pupils who repeat a course, of those {0}": "Alunni che ripetono la classe, di quelli {0}",
    "grade {0}": "classe {0}",
    "Sessions missed, of those possible, by pupils {0}":
      "Lezioni perse, di quelle possibili, degli alunni {0}",
    "Persistently absent pupils, of those {0}": "Alunni assenti in modo persistente, di quelli {0}",
    "Pupils of compulsory age the year before who left school":
      "Alunni in età d’obbligo l’anno prima che hanno lasciato la scuola",
    "Pupils of compulsory age the year before who are not enrolled and of whom it is not known why":
      "Alunni in età d’obbligo l’anno prima che non sono iscritti e non si sa perché",
    "Mean time to the school attended, minutes": "Tempo medio fino alla scuola frequentata, minuti",
    "Median time to the school attended, minutes": "Mediana del tempo fino alla scuola frequentata, minuti",
    "Time to the school attended that 90 % of pupils do not exceed, minutes":
      "Tempo fino alla scuola frequentata che il 90 % degli alunni non supera, minuti",
    "Pupils at most 10 minutes from the school attended":
      "Alunni a non più di 10 minuti dalla scuola frequentata",
    "Pupils at most 20 minutes from the school attended":
      "Alunni a non più di 20 minuti dalla scuola frequentata",
    "Pupils more than 30 minutes from the school attended":
      "Alunni a più di 30 minuti dalla scuola frequentata",
    "Mean time to the school of the catchment area, minutes":
      "Tempo medio fino alla scuola del bacino, minuti",
    "Mean time to the nearest school, minutes": "Tempo medio fino alla scuola più vicina, minuti",
    "foreign origin": "origine straniera",
    "low education": "istruzione bassa",
    "high education": "istruzione alta",
    "special needs": "bisogni speciali",
    "fees": "rette",
    "school meals": "mensa",
    "materials": "materiale",
    "outings": "uscite",
    "after-school activities": "attività extrascolastiche",
    "pupils": "alunni",
    "m": "m",
    "percentage points": "punti percentuali",
    "years": "anni",
    "minutes": "minuti",
    "{0} pp": "{0} pp",
  ]
}
