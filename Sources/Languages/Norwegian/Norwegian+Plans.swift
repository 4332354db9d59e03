extension Language {
  /// What plans of catchment areas rest on.
  static let norwegianPlans: [String: String] = [
    "{0} school serves several areas: its places are shared out among them as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "skoler som betjener flere kretser: {0}; plassene på hver fordeles mellom dem slik elevene som har den som kretsens skole, er fordelt i dag, og søk vurderer ikke planer som trenger flere av plassene for en av disse kretsene",
    "{0} schools serve several areas: the places of each are shared out among these as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "skoler som betjener flere kretser: {0}; plassene på hver fordeles mellom dem slik elevene som har den som kretsens skole, er fordelt i dag, og søk vurderer ikke planer som trenger flere av plassene for en av disse kretsene",
    "the places of an area are those of its schools of all stages together: a plan may keep to them and fill the schools of one stage beyond theirs, which catchment compare tells of each school":
      "plassene i en krets er plassene på skolene på alle trinn til sammen: en plan kan holde dem og likevel fylle skolene på ett trinn ut over sine, noe catchment compare sier om hver skole",
    "{0} pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block":
      "elever uten skole for sitt trinn i kretsen: {0}; de teller med den gjennomsnittlige veien til de andre i blokken",
    "{0} pupils have no school of their stage or grade in their area: they count with the mean way of the others in their block":
      "elever uten skole for sitt trinn i kretsen: {0}; de teller med den gjennomsnittlige veien til de andre i blokken",
    "the stage or grade of {0} pupil is not known: this pupil counts with the mean way of the others in the block":
      "elever på et trinn som ikke er kjent: {0}; de teller med den gjennomsnittlige veien til de andre i blokken",
    "the stage or grade of {0} pupils is not known: they count with the mean way of the others in their block":
      "elever på et trinn som ikke er kjent: {0}; de teller med den gjennomsnittlige veien til de andre i blokken",
    "{0} pupil lives in an area without a school, and distances leave this pupil out; merge the area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "elever som bor i kretser uten skole, og som avstandene ikke tar med: {0}; slå en slik krets sammen med en nabo i studiefilen, så blokkene kan fordeles på nytt: {1}",
    "{0} pupils live in areas without a school, and distances leave them out; merge such an area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "elever som bor i kretser uten skole, og som avstandene ikke tar med: {0}; slå en slik krets sammen med en nabo i studiefilen, så blokkene kan fordeles på nytt: {1}",
    "the new plan has not got the area of {0} school, which counts as open in the area in which it stands: {1}; if it closes, give --close-missing, or name it under \"close\" in a scenario":
      "skoler som ikke har kretsen sin i den nye planen, og som teller som åpne i kretsen der de ligger: {0} ({1}); hvis de legges ned, oppgi --close-missing, eller nevn dem under «close» i et scenario",
    "the new plan has not got the areas of {0} schools, which count as open in the areas in which they stand: {1}; if they close, give --close-missing, or name them under \"close\" in a scenario":
      "skoler som ikke har kretsen sin i den nye planen, og som teller som åpne i kretsen der de ligger: {0} ({1}); hvis de legges ned, oppgi --close-missing, eller nevn dem under «close» i et scenario",
  ]
}
