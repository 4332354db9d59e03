extension Language {
  /// Why no plan keeps to all that is asked of it.
  static let spanishClashes: [String: String] = [
    "no plan was found that keeps to all constraints":
      "no se ha encontrado ningún plan que cumpla todas las condiciones",
    "what clashes:": "qué choca:",
    "all facilities together have {0} places too few for {1} pupils":
      "a todas las zonas juntas les faltan {0} plazas para {1} alumnos",
    "no facility alone has the places: the largest that may be has {0} too few for {1} pupils":
      "ninguna zona sola tiene plazas suficientes: a la mayor posible le faltan {0} para {1} alumnos",
    "even the {0} largest facilities that may be open together have {1} places too few for {2} pupils":
      "incluso a las {0} zonas mayores que pueden estar abiertas a la vez les faltan {1} plazas para {2} alumnos",
    "the search ended with its time of {0} s: a longer --time may find a plan":
      "la búsqueda terminó con su tiempo de {0} s: un --time más largo puede hallar un plan",
    "the least fill of all facilities together asks for {0} pupils more than there are":
      "la ocupación mínima de todas las zonas juntas pide {0} alumnos más de los que hay",
    "block {0} may be in no facility: all are too far or locked":
      "la manzana {0} no puede ser de ninguna zona: todas están demasiado lejos o bloqueadas",
    "block {0} has more pupils than any facility that it may be in has places, by {1}":
      "la manzana {0} tiene más alumnado que plazas cualquiera de las zonas en que puede estar: {1} de más",
    "facility {0} stands in block {1}, which must be in another zone":
      "el centro de la zona {0} está en la manzana {1}, que debe ser de otra zona",
    "{0} facilities cannot be open: {1} must be, and there are {2}":
      "no puede haber {0} zonas abiertas: tiene que haber {1}, y hay {2} en total",
    "feeder {0} must stay together, but holds schools of {1} and of {2}":
      "la zona de adscripción {0} debe quedar entera, pero tiene centros de {1} y de {2}",
    "block {0} cannot be reached from any facility that it may be in":
      "a la manzana {0} no se puede llegar desde ninguna zona en que puede estar",
    "block without a facility": "manzana sin zona",
    "home outside its own zone": "centro fuera de su zona",
    "facility that must stay open serves no block":
      "zona que debe seguir abierta sin ninguna manzana",
    "blocks cut off from their facility": "manzanas separadas del resto de su zona",
    "block without a nearer neighbour in its zone": "manzana sin vecina más cercana en su zona",
    "more pupils than the ceiling": "más alumnado que el máximo",
    "fewer pupils than the floor": "menos alumnado que el mínimo",
    "way longer than allowed": "camino más largo de lo permitido",
    "too few neighbours of today's zone go with the block":
      "muy pocas vecinas de la zona de hoy acompañan a la manzana",
    "more pupils moved than allowed": "más alumnado cambiado de zona de lo permitido",
    "locked, but changed": "bloqueada, pero cambiada",
    "other number of open facilities than asked for":
      "un número de zonas abiertas distinto del pedido",
    "feeder whose pupils go elsewhere, too, than most of them":
      "zona de adscripción con alumnado en otra zona que la mayoría",
    "feeder {0}": "zona de adscripción {0}",
    "facility {0}": "zona {0}",
    "block {0}": "manzana {0}",
    "by {0}": "por {0}",
    "the most pupils of a facility": "el máximo de alumnado de una zona",
    "the fewest pupils of a facility": "el mínimo de alumnado de una zona",
    "the longest ways": "los caminos más largos",
    "cohesion": "la cohesión",
    "contiguity": "la continuidad",
    "homes in their own zone": "los centros dentro de su zona",
    "the share of pupils who move": "la parte del alumnado que cambia",
    "locked blocks and facilities": "las manzanas y zonas bloqueadas",
    "feeders that stay together": "las zonas de adscripción enteras",
    "the number of open facilities": "el número de zonas abiertas",
    "{0}: no plan was found without it, either": "{0}: tampoco sin esto se ha encontrado ningún plan",
    "{0}: the others clash without it, too": "{0}: lo demás choca también sin esto",
    "{0}: would have to give by {1}": "{0}: tendría que ceder en {1}",
    "{0}: would have to give by {1} in all, in the unit of the ways":
      "{0}: tendría que ceder en {1} en total, en la unidad de los caminos",
    "{0} neighbour": "{0} vecina",
    "{0} neighbours": "{0} vecinas",
    "{0} block": "{0} manzana",
    "{0} blocks": "{0} manzanas",
    "{0} facility": "{0} zona",
    "{0} facilities": "{0} zonas",
  ]
}
