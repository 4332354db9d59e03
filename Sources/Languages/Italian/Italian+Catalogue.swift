extension Language {
  /// Dimensions and indicators of the catalogue.
  static let italianCatalogue: [String: String] = [
    "Schools by level of demand":
      "Scuole per livello di domanda",
    "First-rank applications by entry place of each school; the shares of schools and of places in each class of demand.":
      "Domande in prima scelta per posto di ingresso di ogni scuola; quote di scuole e di posti in ogni classe di domanda.",
    "applications per place; share of schools, of places":
      "domande per posto; quota di scuole, di posti",
    "Schools by pupils attending their first choice":
      "Scuole per alunni che frequentano la prima scelta",
    "Of the pupils assigned to a school, those for whom it was the first choice; and of those who wished it first, those who were admitted.":
      "Degli alunni assegnati a una scuola, quelli per cui era la prima scelta; e di chi l’ha chiesta per prima, chi è stato ammesso.",
    "share of pupils; share of schools":
      "quota di alunni; quota di scuole",
    "Pupils in public, subsidised and private schools":
      "Alunni in scuole statali, paritarie e private",
    "Pupils of each sector among all whose school’s sector is known, by the area of the home and by that of the school.":
      "Alunni di ogni settore sul totale con settore noto, per area di residenza e per area della scuola.",
    "share of pupils":
      "quota di alunni",
    "Pupils of foreign origin":
      "Alunni di origine straniera",
    "Pupils of foreign origin among those whose origin is known; the study says whom it counts.":
      "Alunni di origine straniera su quelli di origine nota; lo studio dice chi conta.",
    "Pupils from families with low or high education":
      "Alunni di famiglie con istruzione bassa o alta",
    "Pupils whose parents’ highest ISCED level is at most 2 (low) or at least 5 (high), among those of whom it is known.":
      "Alunni il cui livello ISCED più alto dei genitori è al massimo 2 (basso) o almeno 5 (alto), su quelli di livello noto.",
    "Transitions from public to private":
      "Passaggi dal pubblico al privato",
    "Of the pupils of a sector who are found again in the next year, those who are then in each sector; those not found; the net flow.":
      "Degli alunni di un settore ritrovati l’anno dopo, quelli che sono in ogni settore; i non ritrovati; il flusso netto.",
    "share of pupils; pupils":
      "quota di alunni; alunni",
    "Support teachers for special needs":
      "Insegnanti di sostegno",
    "Full-time equivalents of support teachers by 100 pupils, and of all teaching time.":
      "Equivalenti a tempo pieno di sostegno ogni 100 alunni, e su tutto il tempo di insegnamento.",
    "full-time equivalents per 100 pupils; share of time":
      "tempi pieni per 100 alunni; quota di tempo",
    "Costs of schooling by type of cost":
      "Costi della scuola per tipo",
    "Mean and median of what a pupil pays in a year for each type of cost, weighted with the pupils, in all and by sector.":
      "Media e mediana di quanto paga un alunno in un anno per ogni tipo di costo, pesate con gli alunni, in totale e per settore.",
    "the study’s currency per pupil and year":
      "valuta dello studio per alunno e anno",
    "Years of experience of teachers":
      "Anni di esperienza degli insegnanti",
    "Mean of the years taught, weighted with teaching time, and the share of experienced teachers.":
      "Media degli anni di insegnamento pesata con il tempo, e quota di insegnanti esperti.",
    "years; share of time":
      "anni; quota di tempo",
    "Schools with a proportion of new teachers":
      "Scuole per quota di insegnanti nuovi",
    "Teachers in their first year at the school, by teaching time; schools above the threshold; the mean of the schools.":
      "Insegnanti al primo anno nella scuola, per tempo di insegnamento; scuole sopra la soglia; media delle scuole.",
    "share of time; share of schools":
      "quota di tempo; quota di scuole",
    "Dissimilarity":
      "Dissimilarità",
    "Half the sum of the differences between the shares of the group and of the rest in each school, beside its value under random allocation.":
      "Metà della somma delle differenze tra le quote del gruppo e degli altri in ogni scuola, accanto al valore atteso con assegnazione casuale.",
    "index from 0 to 1":
      "indice da 0 a 1",
    "Exposure and isolation":
      "Esposizione e isolamento",
    "The share of the group, or of the rest, in the school of the average member of the group; the correlation ratio.":
      "Quota del gruppo, o degli altri, nella scuola del membro medio del gruppo; rapporto di correlazione.",
    "Difference between residential and school segregation":
      "Differenza tra segregazione residenziale e scolastica",
    "The index over the schools less that over the areas for the same pupils, raw and in excess of random allocation; the share enrolled less the share resident.":
      "Indice tra scuole meno indice tra aree per gli stessi alunni, grezzo e oltre il caso; quota iscritta meno quota residente.",
    "difference of indices; percentage points":
      "differenza di indici; punti percentuali",
    "Average distance from home to school":
      "Distanza media da casa a scuola",
    "Mean, median and ninth decile to the school attended, the school of the area and the nearest one; shares within limits.":
      "Media, mediana e nono decile fino alla scuola frequentata, a quella dell’area e alla più vicina; quote entro limiti.",
    "metres; share of pupils":
      "metri; quota di alunni",
    "Retention of resident pupils in the catchment area":
      "Permanenza degli alunni residenti nel bacino",
    "Pupils enrolled in a school of their own catchment area among those who live there and are enrolled anywhere.":
      "Alunni iscritti in una scuola del proprio bacino su quelli che vi abitano e sono iscritti ovunque.",
    "Retention by school sector":
      "Permanenza per settore della scuola",
    "Pupils enrolled in a school of one sector of their own catchment area among those who live there; the sectors sum to the retention.":
      "Alunni iscritti in una scuola di un settore del proprio bacino su quelli che vi abitano; i settori sommano alla permanenza.",
    "Pupils enrolled outside the catchment area":
      "Alunni iscritti fuori dal bacino",
    "Pupils enrolled outside their area among its residents; those who come from elsewhere among its enrolled; the balance of both.":
      "Alunni iscritti fuori dal bacino sui residenti; quelli che vengono da altrove sugli iscritti; il saldo.",
    "share of pupils; ratio":
      "quota di alunni; rapporto",
    "Pupils and schools with low performance":
      "Alunni e scuole con rendimento basso",
    "Pupils whose score is below the low cut among those tested, the participation, and schools above the threshold.":
      "Alunni con punteggio sotto la soglia bassa su quelli valutati, la partecipazione, e scuole sopra la soglia.",
    "Pupils and schools with high performance":
      "Alunni e scuole con rendimento alto",
    "Pupils whose score reaches the high cut among those tested, the participation, and schools above the threshold.":
      "Alunni con punteggio pari o superiore alla soglia alta su quelli valutati, la partecipazione, e scuole sopra la soglia.",
    "Pupils that repeat at least one course":
      "Alunni che ripetono almeno un anno",
    "Repeaters among all of whom it is known, in all and by grade.":
      "Ripetenti su quelli di cui si sa, in totale e per classe.",
    "Absence and dropout":
      "Assenze e abbandono",
    "Sessions missed of those possible; the persistently absent; pupils of compulsory age who left school since the year before, those of unknown destination apart.":
      "Sessioni perse su quelle possibili; assenza persistente; alunni in età dell’obbligo che hanno lasciato la scuola dall’anno prima, a parte quelli di destinazione ignota.",
    "share of sessions; share of pupils":
      "quota di sessioni; quota di alunni",
    "Access":
      "Accesso",
    "Characteristics of school supply":
      "Caratteristiche dell’offerta scolastica",
    "School segregation":
      "Segregazione scolastica",
    "Mobility":
      "Mobilità",
    "Results":
      "Risultati",
  ]
}
