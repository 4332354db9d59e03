extension Language {
  /// Titles of measures and their units.
  static let catalanMeasures: [String: String] = [
    "Pupils who live here": "Alumnat que hi viu",
    "Pupils enrolled here": "Alumnat matriculat aquí",
    "Residents of whom it is not known": "Residents de qui no se sap",
    "Share among the pupils who live here": "Proporció entre l’alumnat que hi viu",
    "Share among the pupils enrolled here": "Proporció entre l’alumnat matriculat aquí",
    "Share enrolled less share resident, percentage points":
      "Proporció matriculada menys proporció resident, punts percentuals",
    "Pupils from families with low education": "Alumnat de famílies amb estudis baixos",
    "Pupils from families with high education": "Alumnat de famílies amb estudis alts",
    "Applications of first rank by entry place": "Sol·licituds en primera opció per plaça d’entrada",
    "Schools by their demand by place": "Centres segons la demanda per plaça",
    "Entry places by the demand for the schools": "Places d’entrada segons la demanda dels centres",
    "below {0}": "menys de {0}",
    "{0} to {1}": "de {0} a {1}",
    "above {0}": "més de {0}",
    "Of those assigned to schools here, for whom the school was the first choice":
      "Dels assignats als centres d’aquí, aquells per a qui el centre era la primera opció",
    "Of those whose first choice is a school here, who were assigned to it":
      "Dels que tenen un centre d’aquí com a primera opció, els que hi van ser assignats",
    "Schools by their share of first choices": "Centres segons la proporció de primeres opcions",
    "Pupils in {0} schools, of those {1}": "Alumnat de centres {0}, de l’alumnat {1}",
    "Pupils whose school's sector is not known, of those {0}":
      "Alumnat amb sector del centre desconegut, de l’alumnat {0}",
    "who live here": "que hi viu",
    "enrolled here": "matriculat aquí",
    "public": "públics",
    "subsidised": "concertats",
    "private": "privats",
    "unknown": "de sector desconegut",
    "Of the pupils of {0} schools the year before, who are now in {1} ones":
      "De l’alumnat de centres {0} l’any anterior, el que ara és en centres {1}",
    "Of the pupils of public schools the year before, who are now in subsidised or private ones":
      "De l’alumnat de centres públics l’any anterior, el que ara és en centres concertats o privats",
    "Pupils of the year before who are no longer found": "Alumnat de l’any anterior que ja no es troba",
    "Pupils who came to {0} schools from other sectors less those who left them":
      "Alumnat arribat a centres {0} d’altres sectors menys el que n’ha marxat",
    "Full-time support teachers for special needs by 100 pupils":
      "Docents de suport a jornada completa per cada 100 alumnes",
    "Support for special needs, of all teaching time":
      "Suport a necessitats especials, de tota la dedicació docent",
    "Mean years of experience of the teachers": "Mitjana d’anys d’experiència del professorat",
    "Experienced teachers, of all teaching time": "Docents experimentats, de tota la dedicació docent",
    "Teachers in their first year at the school, of all teaching time":
      "Docents en el primer any al centre, de tota la dedicació docent",
    "Schools with more new teachers than the threshold": "Centres amb més docents nous que el llindar",
    "Mean of the schools' shares of new teachers": "Mitjana de les proporcions de docents nous dels centres",
    "Mean cost for a pupil and year, {0}": "Cost mitjà per alumne i any, {0}",
    "Mean cost for a pupil and year in {0} schools, {1}": "Cost mitjà per alumne i any en centres {0}, {1}",
    "Cost for a year that half of the pupils do not exceed, {0}":
      "Cost anual que la meitat de l’alumnat no supera, {0}",
    "Cost for a year that half of the pupils of {0} schools do not exceed, {1}":
      "Cost anual que la meitat de l’alumnat de centres {0} no supera, {1}",
    "Gini": "Gini",
    "Gorard's segregation index": "Índex de segregació de Gorard",
    "Hutchens' square root index": "Índex d’arrel quadrada de Hutchens",
    "Information index": "Índex d’informació",
    "Mutual information": "Informació mútua",
    "Isolation": "Aïllament",
    "Exposure": "Exposició",
    "Correlation ratio": "Raó de correlació",
    "over the residential units": "entre les unitats residencials",
    "over the catchment areas of the homes": "entre les zones de residència",
    "over the schools nearest to the homes": "entre els centres més propers a casa",
    "over the schools attended": "entre els centres on s’assisteix",
    "what the boundaries of the catchment areas change": "el que canvien els límits de les zones",
    "what the siting of the schools changes": "el que canvia la ubicació dels centres",
    "what school choice changes": "el que canvia l’elecció de centre",
    "public schools": "centres públics",
    "subsidised schools": "centres concertats",
    "private schools": "centres privats",
    "schools of unknown sector": "centres de sector desconegut",
    "schools of the own catchment area": "centres de la pròpia zona",
    "schools outside it": "centres de fora",
    "{0} {1}, expected from random allocation": "{0} {1}, valor esperat amb assignació aleatòria",
    "{0} over the schools attended less that {1}": "{0} entre els centres on s’assisteix menys {1}",
    "{0}, excess over randomness: over the schools attended less that {1}":
      "{0}, excés sobre l’atzar: entre els centres on s’assisteix menys {1}",
    "{0}: {1}": "{0}: {1}",
    "{0}, excess over randomness: {1}": "{0}, excés sobre l’atzar: {1}",
    "{0}: what choosing {1} changes": "{0}: el que canvia l’elecció de {1}",
    "Pupils whose home and school are known": "Alumnat amb domicili i centre coneguts",
    "Mean distance to the school attended, m": "Distància mitjana al centre on s’assisteix, m",
    "Median distance to the school attended, m": "Mediana de la distància al centre on s’assisteix, m",
    "Distance to the school attended that 90 % of pupils do not exceed, m":
      "Distància al centre on s’assisteix que el 90 % de l’alumnat no supera, m",
    "Pupils at most 500 m from the school attended": "Alumnat com a màxim a 500 m del centre on assisteix",
    "Pupils at most 1 km from the school attended": "Alumnat com a màxim a 1 km del centre on assisteix",
    "Pupils more than 2 km from the school attended": "Alumnat a més de 2 km del centre on assisteix",
    "Mean distance to the school of the catchment area, m": "Distància mitjana al centre de la zona, m",
    "Median distance to the school of the catchment area, m":
      "Mediana de la distància al centre de la zona, m",
    "Mean distance to the nearest school, m": "Distància mitjana al centre més proper, m",
    "Median distance to the nearest school, m": "Mediana de la distància al centre més proper, m",
    "Mean distance walked further than to the nearest school, m":
      "Distància mitjana de més respecte del centre més proper, m",
    "Length of the ways to the school attended over that of the straight lines":
      "Longitud dels camins al centre on s’assisteix sobre la de les línies rectes",
    "Mean distance to the school attended, less that of the rest, m":
      "Distància mitjana al centre on s’assisteix, menys la de la resta, m",
    "Mean distance to the nearest school, less that of the rest, m":
      "Distància mitjana al centre més proper, menys la de la resta, m",
    "Mean distance beyond the nearest school, less that of the rest, m":
      "Distància mitjana més enllà del centre més proper, menys la de la resta, m",
    "Pupils to whom another school is nearer than that of the catchment area":
      "Alumnat que té un altre centre més a prop que el de la zona",
    "Mean distance that the nearer school would save these pupils, m":
      "Distància mitjana que el centre més proper estalviaria a aquest alumnat, m",
    "Pupils enrolled in their own catchment area, of those who live here":
      "Alumnat matriculat a la pròpia zona, del que hi viu",
    "Retention of the rest less that of the group, percentage points":
      "Retenció de la resta menys la del grup, punts percentuals",
    "Pupils enrolled outside their catchment area, of those who live here":
      "Alumnat matriculat fora de la seva zona, del que hi viu",
    "Pupils who live in another catchment area, of those enrolled here":
      "Alumnat que viu en una altra zona, del matriculat aquí",
    "Pupils enrolled here less those who live here, by those who live here":
      "Alumnat matriculat aquí menys el que hi viu, sobre el que hi viu",
    "Pupils in {0} schools of their own catchment area, of those who live here":
      "Alumnat en centres {0} de la pròpia zona, del que hi viu",
    "Pupils in {0} schools outside their catchment area, of those who live here":
      "Alumnat en centres {0} de fora de la seva zona, del que hi viu",
    "Pupils with low performance, of those tested {0}": "Alumnat amb rendiment baix, de l’avaluat {0}",
    "Pupils with high performance, of those tested {0}": "Alumnat amb rendiment alt, de l’avaluat {0}",
    "Schools with more pupils of low performance than the threshold":
      "Centres amb més alumnat de rendiment baix que el llindar",
    "Schools with more pupils of high performance than the threshold":
      "Centres amb més alumnat de rendiment alt que el llindar",
    "Pupils tested, of those of the tested grades {0}": "Alumnat avaluat, del dels cursos avaluats {0}",
    "Pupils who repeat a course, of those {0}": "Alumnat que repeteix curs, de l’alumnat {0}",
    "grade {0}": "curs {0}",
    "Sessions missed, of those possible, by pupils {0}":
      "Sessions perdudes, de les possibles, de l’alumnat {0}",
    "Persistently absent pupils, of those {0}": "Alumnat amb absentisme persistent, de l’alumnat {0}",
    "Pupils of compulsory age the year before who left school":
      "Alumnat en edat obligatòria l’any anterior que ha deixat l’escola",
    "Pupils of compulsory age the year before who are not enrolled and of whom it is not known why":
      "Alumnat en edat obligatòria l’any anterior que no està matriculat i no se sap per què",
    "Mean time to the school attended, minutes": "Temps mitjà fins al centre on s’assisteix, minuts",
    "Median time to the school attended, minutes": "Mediana del temps fins al centre on s’assisteix, minuts",
    "Time to the school attended that 90 % of pupils do not exceed, minutes":
      "Temps fins al centre on s’assisteix que el 90 % de l’alumnat no supera, minuts",
    "Pupils at most 10 minutes from the school attended":
      "Alumnat com a màxim a 10 minuts del centre on assisteix",
    "Pupils at most 20 minutes from the school attended":
      "Alumnat com a màxim a 20 minuts del centre on assisteix",
    "Pupils more than 30 minutes from the school attended":
      "Alumnat a més de 30 minuts del centre on assisteix",
    "Mean time to the school of the catchment area, minutes": "Temps mitjà fins al centre de la zona, minuts",
    "Mean time to the nearest school, minutes": "Temps mitjà fins al centre més proper, minuts",
    "foreign origin": "origen estranger",
    "low education": "estudis baixos",
    "high education": "estudis alts",
    "special needs": "necessitats especials",
    "fees": "quotes",
    "school meals": "menjador",
    "materials": "material",
    "outings": "sortides",
    "after-school activities": "activitats extraescolars",
    "pupils": "alumnes",
    "m": "m",
    "percentage points": "punts percentuals",
    "years": "anys",
    "minutes": "minuts",
    "{0} pp": "{0} pp",
  ]
}
