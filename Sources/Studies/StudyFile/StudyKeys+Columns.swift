extension StudyKeys {
  static let schoolColumns = StudyKeys(
    "Columns of schools", "Columns that your own indicators name may stand here as well.",
    [
      Key("school", "the code of the school; needed"),
      Key("name", "its name"),
      Key("sector", "public, subsidised or private"),
      Key("capacity", "its places"),
      Key("entry_places", "its places in the entry grade"),
      Key("x", "easting or longitude; needed unless the file is a layer"),
      Key("y", "northing or latitude"),
      Key("zone", "the codes of the areas that it serves, such as \"A;B\"; empty for none"),
      Key("stage", "the stages or grades that it offers, such as \"1-6\""),
      Key("from", "its first school year, or its first day; in June and July that is of the year to come"),
      Key(
        "until",
        "its last school year or day, such as 2025-08-31; in 31/08/2025 the day stands first, unless another one of the columns can only have the month first"
      ),
      Key("successor", "the code of the school that took over"),
    ])

  static let pupilColumns = StudyKeys(
    "Columns of pupils",
    "Homes stand in x and y, or in address columns (one line, or its parts). Columns that groups and your own indicators name may stand here as well.",
    [
      Key("pupil", "a code that is the same from year to year"),
      Key("year", "the school year, in a file of several years"),
      Key("school", "the code of the school attended; needed"),
      Key("address", "the whole address in one line"),
      Key("street_type", "such as Carrer, Via or vei"),
      Key("street", "the name of the street"),
      Key("number", "the house number"),
      Key("suffix", "what follows the number, such as B or bis"),
      Key("postcode", "the postal code"),
      Key("city", "the town"),
      Key("floor", "floor, staircase and door; never taken for the house"),
      Key("x", "easting or longitude of the home"),
      Key("y", "northing or latitude of the home"),
      Key("sex", "for your own groups"),
      Key("sessions_missed", "half-days of absence"),
      Key("sessions_possible", "half-days of school"),
      Key("score", "a test score"),
      Key("grade", "the grade, such as P1"),
      Key("stage", "the stage, such as primary"),
      Key("repeater", "yes or no"),
      Key("status", "enrolled, graduated, moved, deceased or left"),
    ])

  static let registerColumns = StudyKeys(
    "Columns of the register", "Street, number and a place are needed.",
    [
      Key("id", "the code of the address point"),
      Key("type", "the kind of street, such as Carrer"),
      Key("street", "the name of the street"),
      Key("number", "the house number"),
      Key("suffix", "what follows the number"),
      Key("postcode", "the postal code"),
      Key("city", "the town"),
      Key("x", "easting or longitude"),
      Key("y", "northing or latitude"),
      Key("epsg", "the EPSG code of the row's coordinates, where rows differ"),
    ])

  static let applicationColumns = StudyKeys(
    "Columns of applications", "A row for each school that somebody applied for.",
    [
      Key("pupil", "the code of the applicant; needed"),
      Key("year", "the school year"),
      Key("grade", "the grade applied for"),
      Key("rank", "1 for the first choice"),
      Key("school", "the code of the school applied for; needed"),
      Key("assigned_school", "the code of the school that the applicant was given"),
    ])

  static let staffColumns = StudyKeys(
    "Columns of staff", "A row for each teacher, school and year.",
    [
      Key("teacher", "a code"),
      Key("year", "the school year"),
      Key("school", "the code of the school; needed"),
      Key("fte", "full-time equivalents"),
      Key("years_teaching", "years of experience"),
      Key("role", "such as teaching, management, support"),
      Key("first_year_here", "the first school year at this school"),
    ])

  static let costColumns = StudyKeys(
    "Columns of costs", "A row for each school and kind of cost.",
    [
      Key("year", "the school year"),
      Key("school", "the code of the school; needed"),
      Key("amount", "what a pupil pays in a year; needed"),
      Key("type", "such as fees, meals, materials"),
    ])
}
