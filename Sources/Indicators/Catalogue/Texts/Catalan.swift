extension CatalogueIndicator {
  var catalan: CatalogueText {
    switch self {
    case .demand:
      CatalogueText(
        name: "Centres segons el nivell de demanda",
        definition:
          "Sol·licituds en primera opció per plaça d’entrada de cada centre; proporció de centres i de places en cada classe de demanda.",
        unit: "sol·licituds per plaça; proporció de centres, de places")
    case .firstChoice:
      CatalogueText(
        name: "Centres segons l’alumnat que assisteix a la seva primera opció",
        definition:
          "De l’alumnat assignat a un centre, el que el va demanar en primera opció; i de qui el va demanar en primera opció, qui hi va ser admès.",
        unit: "proporció d’alumnat; proporció de centres")
    case .sectors:
      CatalogueText(
        name: "Alumnat en centres públics, concertats i privats",
        definition:
          "Alumnat de cada sector sobre el total amb sector conegut, per zona de residència i per zona del centre.",
        unit: "proporció d’alumnat")
    case .foreignOrigin:
      CatalogueText(
        name: "Alumnat d’origen estranger",
        definition:
          "Alumnat d’origen estranger sobre el d’origen conegut; l’estudi diu a qui compta.",
        unit: "proporció d’alumnat")
    case .parentsEducation:
      CatalogueText(
        name: "Alumnat de famílies amb estudis baixos o alts",
        definition:
          "Alumnat amb el nivell CINE més alt dels pares com a màxim 2 (baix) o com a mínim 5 (alt), sobre el de nivell conegut.",
        unit: "proporció d’alumnat")
    case .transitions:
      CatalogueText(
        name: "Transicions de la pública a la privada",
        definition:
          "De l’alumnat d’un sector que es retroba l’any següent, el que és a cada sector; el no retrobat; el flux net.",
        unit: "proporció d’alumnat; alumnes")
    case .supportTeachers:
      CatalogueText(
        name: "Docents de suport a les necessitats especials",
        definition:
          "Equivalents a jornada completa de suport per cada 100 alumnes, i sobre tota la dedicació docent.",
        unit: "jornades per 100 alumnes; proporció de dedicació")
    case .costs:
      CatalogueText(
        name: "Costos de l’escolarització per tipus",
        definition:
          "Mitjana i mediana del que paga un alumne en un any per cada tipus de cost, ponderades per l’alumnat, en total i per sector.",
        unit: "moneda de l’estudi per alumne i any")
    case .experience:
      CatalogueText(
        name: "Anys d’experiència del professorat",
        definition:
          "Mitjana dels anys de docència ponderada per la dedicació, i proporció de docents experimentats.",
        unit: "anys; proporció de dedicació")
    case .newTeachers:
      CatalogueText(
        name: "Centres segons la proporció de docents nous",
        definition:
          "Docents en el primer any al centre, per dedicació; centres per sobre del llindar; mitjana dels centres.",
        unit: "proporció de dedicació; proporció de centres")
    case .dissimilarity:
      CatalogueText(
        name: "Dissimilitud",
        definition:
          "Meitat de la suma de les diferències entre les parts del grup i de la resta a cada centre, al costat del valor esperat amb assignació aleatòria.",
        unit: "índex de 0 a 1")
    case .exposure:
      CatalogueText(
        name: "Exposició i aïllament",
        definition:
          "Proporció del grup, o de la resta, al centre del membre mitjà del grup; raó de correlació.",
        unit: "índex de 0 a 1")
    case .residentialDifference:
      CatalogueText(
        name: "Diferència entre segregació residencial i escolar",
        definition:
          "Índex entre centres menys índex entre zones per al mateix alumnat, brut i per sobre de l’atzar; proporció matriculada menys proporció resident.",
        unit: "diferència d’índexs; punts percentuals")
    case .distance:
      CatalogueText(
        name: "Distància mitjana de casa a l’escola",
        definition:
          "Mitjana, mediana i novè decil fins al centre on s’assisteix, el de la zona i el més proper; proporcions dins de límits.",
        unit: "metres; proporció d’alumnat")
    case .retention:
      CatalogueText(
        name: "Retenció de l’alumnat resident a la zona",
        definition:
          "Alumnat matriculat en un centre de la seva zona sobre el que hi viu i està matriculat a qualsevol lloc.",
        unit: "proporció d’alumnat")
    case .sectorRetention:
      CatalogueText(
        name: "Retenció per sector del centre",
        definition:
          "Alumnat matriculat en un centre d’un sector de la seva zona sobre el que hi viu; els sectors sumen la retenció.",
        unit: "proporció d’alumnat")
    case .enrolledOutside:
      CatalogueText(
        name: "Alumnat matriculat fora de la zona",
        definition:
          "Alumnat matriculat fora de la zona sobre els residents; el que ve d’altres zones sobre els matriculats; el balanç.",
        unit: "proporció d’alumnat; raó")
    case .lowPerformance:
      CatalogueText(
        name: "Alumnat i centres amb rendiment baix",
        definition:
          "Alumnat amb puntuació per sota del tall baix sobre l’avaluat, la participació, i centres per sobre del llindar.",
        unit: "proporció d’alumnat; proporció de centres")
    case .highPerformance:
      CatalogueText(
        name: "Alumnat i centres amb rendiment alt",
        definition:
          "Alumnat amb puntuació igual o superior al tall alt sobre l’avaluat, la participació, i centres per sobre del llindar.",
        unit: "proporció d’alumnat; proporció de centres")
    case .repetition:
      CatalogueText(
        name: "Alumnat que repeteix algun curs",
        definition:
          "Repetidors sobre l’alumnat de qui se sap, en total i per curs.",
        unit: "proporció d’alumnat")
    case .absence:
      CatalogueText(
        name: "Absentisme i abandonament",
        definition:
          "Sessions perdudes sobre les possibles; absentisme persistent; alumnat en edat obligatòria que ha deixat l’escola des de l’any anterior, a part el de destinació desconeguda.",
        unit: "proporció de sessions; proporció d’alumnat")
    }
  }
}
