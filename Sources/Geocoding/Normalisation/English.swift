extension AddressLanguage {
  static let english = AddressLanguage(
    streetTypes: """
      street: street st
      road: road rd
      avenue: avenue ave av
      lane: lane ln
      drive: drive dr
      close: close cl
      crescent: crescent cres
      court: court ct
      terrace: terrace ter tce
      square: square sq
      place: place pl
      gardens: gardens gdns
      grove: grove gr
      way: way
      hill: hill
      boulevard: boulevard blvd
      park: park
      alley: alley aly
      circle: circle cir
      cove: cove cv
      expressway: expressway expy
      freeway: freeway fwy
      highway: highway hwy
      loop: loop
      parkway: parkway pkwy
      trail: trail trl
      turnpike: turnpike tpke
      """,
    names: """
      saint: saint st
      doctor: doctor dr
      mount: mount mt
      north: north n
      south: south s
      east: east e
      west: west w
      northeast: northeast ne
      northwest: northwest nw
      southeast: southeast se
      southwest: southwest sw
      first: first
      second: second
      third: third
      fourth: fourth
      fifth: fifth
      sixth: sixth
      seventh: seventh
      eighth: eighth
      ninth: ninth
      tenth: tenth
      king: king
      queen: queen
      old: old
      new: new
      upper: upper
      lower: lower
      """,
    cardinals:
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    particles: "of the at in on",
    units:
      "flat apt apartment unit suite ste room rm box block bldg building staircase level basement studio door",
    floors: "floor fl",
    careOf: "co",
    quarters: "building house estate",
    numberPrefixes: "n no nr number",
    withoutNumber: "without",
    countries: "england scotland wales uk usa ireland",
    telephones: "tel phone mobile",
    townWords: "city centre center")
}
