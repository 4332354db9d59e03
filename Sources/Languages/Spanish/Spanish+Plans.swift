extension Language {
  /// What plans of catchment areas rest on.
  static let spanishPlans: [String: String] = [
    "{0} school serves several areas: its places are shared out among them as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "centros que sirven a varias zonas: {0}; las plazas de cada uno se reparten entre ellas como hoy el alumnado que lo tiene asignado, y las búsquedas no consideran planes que necesiten más de sus plazas para una de estas zonas",
    "{0} schools serve several areas: the places of each are shared out among these as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "centros que sirven a varias zonas: {0}; las plazas de cada uno se reparten entre ellas como hoy el alumnado que lo tiene asignado, y las búsquedas no consideran planes que necesiten más de sus plazas para una de estas zonas",
    "the places of an area are those of its schools of all stages together: a plan may keep to them and fill the schools of one stage beyond theirs, which catchment compare tells of each school":
      "las plazas de una zona son las de sus centros de todas las etapas juntas: un plan puede respetarlas y llenar los centros de una etapa más allá de las suyas, lo que catchment compare dice de cada centro",
    "{0} pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block":
      "alumnado sin centro de su etapa o curso en la zona: {0}; cuenta con el camino medio del resto de su manzana",
    "{0} pupils have no school of their stage or grade in their area: they count with the mean way of the others in their block":
      "alumnado sin centro de su etapa o curso en la zona: {0}; cuenta con el camino medio del resto de su manzana",
    "the stage or grade of {0} pupil is not known: this pupil counts with the mean way of the others in the block":
      "alumnado cuya etapa o curso no se conoce: {0}; cuenta con el camino medio del resto de su manzana",
    "the stage or grade of {0} pupils is not known: they count with the mean way of the others in their block":
      "alumnado cuya etapa o curso no se conoce: {0}; cuenta con el camino medio del resto de su manzana",
    "{0} pupil lives in an area without a school, and distances leave this pupil out; merge the area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "alumnado que vive en zonas sin centro, y que las distancias no cuentan: {0}; una una zona así con una vecina en el archivo del estudio para que sus manzanas se puedan reasignar: {1}",
    "{0} pupils live in areas without a school, and distances leave them out; merge such an area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "alumnado que vive en zonas sin centro, y que las distancias no cuentan: {0}; una una zona así con una vecina en el archivo del estudio para que sus manzanas se puedan reasignar: {1}",
    "the new plan has not got the area of {0} school, which counts as open in the area in which it stands: {1}; if it closes, give --close-missing, or name it under \"close\" in a scenario":
      "centros cuya zona no está en el plan nuevo, y que cuentan como abiertos en la zona en que se encuentran: {0} ({1}); si cierran, dé --close-missing, o nómbrelos bajo «close» en un escenario",
    "the new plan has not got the areas of {0} schools, which count as open in the areas in which they stand: {1}; if they close, give --close-missing, or name them under \"close\" in a scenario":
      "centros cuya zona no está en el plan nuevo, y que cuentan como abiertos en la zona en que se encuentran: {0} ({1}); si cierran, dé --close-missing, o nómbrelos bajo «close» en un escenario",
  ]
}
