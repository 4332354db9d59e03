extension Language {
  /// Segregation by stage, needs in years to come and plans in reports.
  static let spanishOutlook: [String: String] = [
    "Segregation by stage and district": "Segregación por etapa y distrito",
    "Pupils count where their school stands. D is the index of dissimilarity over the schools of a place; where fewer than {0} pupils are in the group, or outside it, there is none. H says how much less mixed schools are than the city; it is the sum of what lies between districts and what lies within them.":
      "El alumnado cuenta donde está su centro. D es el índice de disimilitud entre los centros de un lugar; donde hay menos de {0} alumnos del grupo, o fuera de él, no se da. H dice cuánto menos mezclados están los centros que la ciudad; es la suma de lo que hay entre distritos y de lo que hay dentro de ellos.",
    "All stages": "Todas las etapas",
    "{0}: index of dissimilarity by district and stage":
      "{0}: índice de disimilitud por distrito y etapa",
    "{0}: between districts and within them, by stage":
      "{0}: entre distritos y dentro de ellos, por etapa",
    "Stage": "Etapa",
    "Pupils enrolled": "Alumnado matriculado",
    "Share of the group": "Proporción del grupo",
    "Of H between districts": "Parte de H entre distritos",
    "Of H within districts": "Parte de H dentro de los distritos",
    "Pupils in the grades {0}, if cohorts move on and births enter as of late; places are today’s. Of intervals of 80 % one in five misses what comes. That an area has more pupils than places is very likely where its whole interval lies above the places, likely where the forecast does, possible where only the upper end does. Schools are full if pupils go on to choose as they do today.":
      "Alumnado de los cursos {0}, si las cohortes avanzan y los nacimientos entran como en los últimos años; las plazas son las de hoy. De los intervalos del 80 %, uno de cada cinco no acierta lo que ocurre. Que una zona tenga más alumnado que plazas es muy probable donde todo el intervalo supera las plazas, probable donde las supera la previsión y posible donde solo las supera el extremo superior. Los centros se llenan si el alumnado sigue eligiendo como hoy.",
    "Places and pupils in the years to come": "Plazas y alumnado en los próximos años",
    "Pupils today": "Alumnado hoy",
    "Pupils in {0}": "Alumnado en {0}",
    "More pupils than places by then": "Más alumnado que plazas entonces",
    "Pupils and places by area, {0}": "Alumnado y plazas por zona, {0}",
    "very likely, as today": "muy probable, como hoy",
    "very likely": "muy probable",
    "likely": "probable",
    "possible": "posible",
    "unlikely": "improbable",
    "More pupils than places from": "Más alumnado que plazas desde",
    "Schools with more pupils than places, today or later":
      "Centros con más alumnado que plazas, hoy o más adelante",
    "Areas and figures": "Zonas y cifras",
    "today’s areas": "zonas de hoy",
    "Borders drawn over them": "Límites dibujados encima",
    "none": "ninguno",
  ]
}
