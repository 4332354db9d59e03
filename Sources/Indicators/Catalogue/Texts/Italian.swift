extension CatalogueIndicator {
  var italian: CatalogueText {
    switch self {
    case .demand:
      CatalogueText(
        name: "Scuole per livello di domanda",
        definition:
          "Domande in prima scelta per posto di ingresso di ogni scuola; quote di scuole e di posti in ogni classe di domanda.",
        unit: "domande per posto; quota di scuole, di posti")
    case .firstChoice:
      CatalogueText(
        name: "Scuole per alunni che frequentano la prima scelta",
        definition:
          "Degli alunni assegnati a una scuola, quelli per cui era la prima scelta; e di chi l’ha chiesta per prima, chi è stato ammesso.",
        unit: "quota di alunni; quota di scuole")
    case .sectors:
      CatalogueText(
        name: "Alunni in scuole statali, paritarie e private",
        definition:
          "Alunni di ogni settore sul totale con settore noto, per area di residenza e per area della scuola.",
        unit: "quota di alunni")
    case .foreignOrigin:
      CatalogueText(
        name: "Alunni di origine straniera",
        definition:
          "Alunni di origine straniera su quelli di origine nota; lo studio dice chi conta.",
        unit: "quota di alunni")
    case .parentsEducation:
      CatalogueText(
        name: "Alunni di famiglie con istruzione bassa o alta",
        definition:
          "Alunni il cui livello ISCED più alto dei genitori è al massimo 2 (basso) o almeno 5 (alto), su quelli di livello noto.",
        unit: "quota di alunni")
    case .transitions:
      CatalogueText(
        name: "Passaggi dal pubblico al privato",
        definition:
          "Degli alunni di un settore ritrovati l’anno dopo, quelli che sono in ogni settore; i non ritrovati; il flusso netto.",
        unit: "quota di alunni; alunni")
    case .supportTeachers:
      CatalogueText(
        name: "Insegnanti di sostegno",
        definition:
          "Equivalenti a tempo pieno di sostegno ogni 100 alunni, e su tutto il tempo di insegnamento.",
        unit: "tempi pieni per 100 alunni; quota di tempo")
    case .costs:
      CatalogueText(
        name: "Costi della scuola per tipo",
        definition:
          "Media e mediana di quanto paga un alunno in un anno per ogni tipo di costo, pesate con gli alunni, in totale e per settore.",
        unit: "valuta dello studio per alunno e anno")
    case .experience:
      CatalogueText(
        name: "Anni di esperienza degli insegnanti",
        definition:
          "Media degli anni di insegnamento pesata con il tempo, e quota di insegnanti esperti.",
        unit: "anni; quota di tempo")
    case .newTeachers:
      CatalogueText(
        name: "Scuole per quota di insegnanti nuovi",
        definition:
          "Insegnanti al primo anno nella scuola, per tempo di insegnamento; scuole sopra la soglia; media delle scuole.",
        unit: "quota di tempo; quota di scuole")
    case .dissimilarity:
      CatalogueText(
        name: "Dissimilarità",
        definition:
          "Metà della somma delle differenze tra le quote del gruppo e degli altri in ogni scuola, accanto al valore atteso con assegnazione casuale.",
        unit: "indice da 0 a 1")
    case .exposure:
      CatalogueText(
        name: "Esposizione e isolamento",
        definition:
          "Quota del gruppo, o degli altri, nella scuola del membro medio del gruppo; rapporto di correlazione.",
        unit: "indice da 0 a 1")
    case .residentialDifference:
      CatalogueText(
        name: "Differenza tra segregazione residenziale e scolastica",
        definition:
          "Indice tra scuole meno indice tra aree per gli stessi alunni, grezzo e oltre il caso; quota iscritta meno quota residente.",
        unit: "differenza di indici; punti percentuali")
    case .distance:
      CatalogueText(
        name: "Distanza media da casa a scuola",
        definition:
          "Media, mediana e nono decile fino alla scuola frequentata, a quella dell’area e alla più vicina; quote entro limiti.",
        unit: "metri; quota di alunni")
    case .retention:
      CatalogueText(
        name: "Permanenza degli alunni residenti nel bacino",
        definition:
          "Alunni iscritti in una scuola del proprio bacino su quelli che vi abitano e sono iscritti ovunque.",
        unit: "quota di alunni")
    case .sectorRetention:
      CatalogueText(
        name: "Permanenza per settore della scuola",
        definition:
          "Alunni iscritti in una scuola di un settore del proprio bacino su quelli che vi abitano; i settori sommano alla permanenza.",
        unit: "quota di alunni")
    case .enrolledOutside:
      CatalogueText(
        name: "Alunni iscritti fuori dal bacino",
        definition:
          "Alunni iscritti fuori dal bacino sui residenti; quelli che vengono da altrove sugli iscritti; il saldo.",
        unit: "quota di alunni; rapporto")
    case .lowPerformance:
      CatalogueText(
        name: "Alunni e scuole con rendimento basso",
        definition:
          "Alunni con punteggio sotto la soglia bassa su quelli valutati, la partecipazione, e scuole sopra la soglia.",
        unit: "quota di alunni; quota di scuole")
    case .highPerformance:
      CatalogueText(
        name: "Alunni e scuole con rendimento alto",
        definition:
          "Alunni con punteggio pari o superiore alla soglia alta su quelli valutati, la partecipazione, e scuole sopra la soglia.",
        unit: "quota di alunni; quota di scuole")
    case .repetition:
      CatalogueText(
        name: "Alunni che ripetono almeno un anno",
        definition:
          "Ripetenti su quelli di cui si sa, in totale e per classe.",
        unit: "quota di alunni")
    case .absence:
      CatalogueText(
        name: "Assenze e abbandono",
        definition:
          "Sessioni perse su quelle possibili; assenza persistente; alunni in età dell’obbligo che hanno lasciato la scuola dall’anno prima, a parte quelli di destinazione ignota.",
        unit: "quota di sessioni; quota di alunni")
    }
  }
}
