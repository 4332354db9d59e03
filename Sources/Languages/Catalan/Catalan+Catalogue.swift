extension Language {
  /// Dimensions and indicators of the catalogue.
  static let catalanCatalogue: [String: String] = [
    "Schools by level of demand":
      "Centres segons el nivell de demanda",
    "First-rank applications by entry place of each school; the shares of schools and of places in each class of demand.":
      "Sol·licituds en primera opció per plaça d’entrada de cada centre; proporció de centres i de places en cada classe de demanda.",
    "applications per place; share of schools, of places":
      "sol·licituds per plaça; proporció de centres, de places",
    "Schools by pupils attending their first choice":
      "Centres segons l’alumnat que assisteix a la seva primera opció",
    "Of the pupils assigned to a school, those for whom it was the first choice; and of those who wished it first, those who were admitted.":
      "De l’alumnat assignat a un centre, el que el va demanar en primera opció; i de qui el va demanar en primera opció, qui hi va ser admès.",
    "share of pupils; share of schools":
      "proporció d’alumnat; proporció de centres",
    "Pupils in public, subsidised and private schools":
      "Alumnat en centres públics, concertats i privats",
    "Pupils of each sector among all whose school’s sector is known, by the area of the home and by that of the school.":
      "Alumnat de cada sector sobre el total amb sector conegut, per zona de residència i per zona del centre.",
    "share of pupils":
      "proporció d’alumnat",
    "Pupils of foreign origin":
      "Alumnat d’origen estranger",
    "Pupils of foreign origin among those whose origin is known; the study says whom it counts.":
      "Alumnat d’origen estranger sobre el d’origen conegut; l’estudi diu a qui compta.",
    "Pupils from families with low or high education":
      "Alumnat de famílies amb estudis baixos o alts",
    "Pupils whose parents’ highest ISCED level is at most 2 (low) or at least 5 (high), among those of whom it is known.":
      "Alumnat amb el nivell CINE més alt dels pares com a màxim 2 (baix) o com a mínim 5 (alt), sobre el de nivell conegut.",
    "Transitions from public to private":
      "Transicions de la pública a la privada",
    "Of the pupils of a sector who are found again in the next year, those who are then in each sector; those not found; the net flow.":
      "De l’alumnat d’un sector que es retroba l’any següent, el que és a cada sector; el no retrobat; el flux net.",
    "share of pupils; pupils":
      "proporció d’alumnat; alumnes",
    "Support teachers for special needs":
      "Docents de suport a les necessitats especials",
    "Full-time equivalents of support teachers by 100 pupils, and of all teaching time.":
      "Equivalents a jornada completa de suport per cada 100 alumnes, i sobre tota la dedicació docent.",
    "full-time equivalents per 100 pupils; share of time":
      "jornades per 100 alumnes; proporció de dedicació",
    "Costs of schooling by type of cost":
      "Costos de l’escolarització per tipus",
    "Mean and median of what a pupil pays in a year for each type of cost, weighted with the pupils, in all and by sector.":
      "Mitjana i mediana del que paga un alumne en un any per cada tipus de cost, ponderades per l’alumnat, en total i per sector.",
    "the study’s currency per pupil and year":
      "moneda de l’estudi per alumne i any",
    "Years of experience of teachers":
      "Anys d’experiència del professorat",
    "Mean of the years taught, weighted with teaching time, and the share of experienced teachers.":
      "Mitjana dels anys de docència ponderada per la dedicació, i proporció de docents experimentats.",
    "years; share of time":
      "anys; proporció de dedicació",
    "Schools with a proportion of new teachers":
      "Centres segons la proporció de docents nous",
    "Teachers in their first year at the school, by teaching time; schools above the threshold; the mean of the schools.":
      "Docents en el primer any al centre, per dedicació; centres per sobre del llindar; mitjana dels centres.",
    "share of time; share of schools":
      "proporció de dedicació; proporció de centres",
    "Dissimilarity":
      "Dissimilitud",
    "Half the sum of the differences between the shares of the group and of the rest in each school, beside its value under random allocation.":
      "Meitat de la suma de les diferències entre les parts del grup i de la resta a cada centre, al costat del valor esperat amb assignació aleatòria.",
    "index from 0 to 1":
      "índex de 0 a 1",
    "Exposure and isolation":
      "Exposició i aïllament",
    "The share of the group, or of the rest, in the school of the average member of the group; the correlation ratio.":
      "Proporció del grup, o de la resta, al centre del membre mitjà del grup; raó de correlació.",
    "Difference between residential and school segregation":
      "Diferència entre segregació residencial i escolar",
    "The index over the schools less that over the areas for the same pupils, raw and in excess of random allocation; the share enrolled less the share resident.":
      "Índex entre centres menys índex entre zones per al mateix alumnat, brut i per sobre de l’atzar; proporció matriculada menys proporció resident.",
    "difference of indices; percentage points":
      "diferència d’índexs; punts percentuals",
    "Average distance from home to school":
      "Distància mitjana de casa a l’escola",
    "Mean, median and ninth decile to the school attended, the school of the area and the nearest one; shares within limits.":
      "Mitjana, mediana i novè decil fins al centre on s’assisteix, el de la zona i el més proper; proporcions dins de límits.",
    "metres; share of pupils":
      "metres; proporció d’alumnat",
    "Retention of resident pupils in the catchment area":
      "Retenció de l’alumnat resident a la zona",
    "Pupils enrolled in a school of their own catchment area among those who live there and are enrolled anywhere.":
      "Alumnat matriculat en un centre de la seva zona sobre el que hi viu i està matriculat a qualsevol lloc.",
    "Retention by school sector":
      "Retenció per sector del centre",
    "Pupils enrolled in a school of one sector of their own catchment area among those who live there; the sectors sum to the retention.":
      "Alumnat matriculat en un centre d’un sector de la seva zona sobre el que hi viu; els sectors sumen la retenció.",
    "Pupils enrolled outside the catchment area":
      "Alumnat matriculat fora de la zona",
    "Pupils enrolled outside their area among its residents; those who come from elsewhere among its enrolled; the balance of both.":
      "Alumnat matriculat fora de la zona sobre els residents; el que ve d’altres zones sobre els matriculats; el balanç.",
    "share of pupils; ratio":
      "proporció d’alumnat; raó",
    "Pupils and schools with low performance":
      "Alumnat i centres amb rendiment baix",
    "Pupils whose score is below the low cut among those tested, the participation, and schools above the threshold.":
      "Alumnat amb puntuació per sota del tall baix sobre l’avaluat, la participació, i centres per sobre del llindar.",
    "Pupils and schools with high performance":
      "Alumnat i centres amb rendiment alt",
    "Pupils whose score reaches the high cut among those tested, the participation, and schools above the threshold.":
      "Alumnat amb puntuació igual o superior al tall alt sobre l’avaluat, la participació, i centres per sobre del llindar.",
    "Pupils that repeat at least one course":
      "Alumnat que repeteix algun curs",
    "Repeaters among all of whom it is known, in all and by grade.":
      "Repetidors sobre l’alumnat de qui se sap, en total i per curs.",
    "Absence and dropout":
      "Absentisme i abandonament",
    "Sessions missed of those possible; the persistently absent; pupils of compulsory age who left school since the year before, those of unknown destination apart.":
      "Sessions perdudes sobre les possibles; absentisme persistent; alumnat en edat obligatòria que ha deixat l’escola des de l’any anterior, a part el de destinació desconeguda.",
    "share of sessions; share of pupils":
      "proporció de sessions; proporció d’alumnat",
    "Access":
      "Accés",
    "Characteristics of school supply":
      "Característiques de l’oferta escolar",
    "School segregation":
      "Segregació escolar",
    "Mobility":
      "Mobilitat",
    "Results":
      "Resultats",
  ]
}
