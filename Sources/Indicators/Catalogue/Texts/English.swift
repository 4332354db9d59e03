extension CatalogueIndicator {
  var english: CatalogueText {
    switch self {
    case .demand:
      CatalogueText(
        name: "Schools by level of demand",
        definition:
          "First-rank applications by entry place of each school; the shares of schools and of places in each class of demand.",
        unit: "applications per place; share of schools, of places")
    case .firstChoice:
      CatalogueText(
        name: "Schools by pupils attending their first choice",
        definition:
          "Of the pupils assigned to a school, those for whom it was the first choice; and of those who wished it first, those who were admitted.",
        unit: "share of pupils; share of schools")
    case .sectors:
      CatalogueText(
        name: "Pupils in public, subsidised and private schools",
        definition:
          "Pupils of each sector among all whose school’s sector is known, by the area of the home and by that of the school.",
        unit: "share of pupils")
    case .foreignOrigin:
      CatalogueText(
        name: "Pupils of foreign origin",
        definition:
          "Pupils of foreign origin among those whose origin is known; the study says whom it counts.",
        unit: "share of pupils")
    case .parentsEducation:
      CatalogueText(
        name: "Pupils from families with low or high education",
        definition:
          "Pupils whose parents’ highest ISCED level is at most 2 (low) or at least 5 (high), among those of whom it is known.",
        unit: "share of pupils")
    case .transitions:
      CatalogueText(
        name: "Transitions from public to private",
        definition:
          "Of the pupils of a sector who are found again in the next year, those who are then in each sector; those not found; the net flow.",
        unit: "share of pupils; pupils")
    case .supportTeachers:
      CatalogueText(
        name: "Support teachers for special needs",
        definition:
          "Full-time equivalents of support teachers by 100 pupils, and of all teaching time.",
        unit: "full-time equivalents per 100 pupils; share of time")
    case .costs:
      CatalogueText(
        name: "Costs of schooling by type of cost",
        definition:
          "Mean and median of what a pupil pays in a year for each type of cost, weighted with the pupils, in all and by sector.",
        unit: "the study’s currency per pupil and year")
    case .experience:
      CatalogueText(
        name: "Years of experience of teachers",
        definition:
          "Mean of the years taught, weighted with teaching time, and the share of experienced teachers.",
        unit: "years; share of time")
    case .newTeachers:
      CatalogueText(
        name: "Schools with a proportion of new teachers",
        definition:
          "Teachers in their first year at the school, by teaching time; schools above the threshold; the mean of the schools.",
        unit: "share of time; share of schools")
    case .dissimilarity:
      CatalogueText(
        name: "Dissimilarity",
        definition:
          "Half the sum of the differences between the shares of the group and of the rest in each school, beside its value under random allocation.",
        unit: "index from 0 to 1")
    case .exposure:
      CatalogueText(
        name: "Exposure and isolation",
        definition:
          "The share of the group, or of the rest, in the school of the average member of the group; the correlation ratio.",
        unit: "index from 0 to 1")
    case .residentialDifference:
      CatalogueText(
        name: "Difference between residential and school segregation",
        definition:
          "The index over the schools less that over the areas for the same pupils, raw and in excess of random allocation; the share enrolled less the share resident.",
        unit: "difference of indices; percentage points")
    case .distance:
      CatalogueText(
        name: "Average distance from home to school",
        definition:
          "Mean, median and ninth decile to the school attended, the school of the area and the nearest one; shares within limits.",
        unit: "metres; share of pupils")
    case .retention:
      CatalogueText(
        name: "Retention of resident pupils in the catchment area",
        definition:
          "Pupils enrolled in a school of their own catchment area among those who live there and are enrolled anywhere.",
        unit: "share of pupils")
    case .sectorRetention:
      CatalogueText(
        name: "Retention by school sector",
        definition:
          "Pupils enrolled in a school of one sector of their own catchment area among those who live there; the sectors sum to the retention.",
        unit: "share of pupils")
    case .enrolledOutside:
      CatalogueText(
        name: "Pupils enrolled outside the catchment area",
        definition:
          "Pupils enrolled outside their area among its residents; those who come from elsewhere among its enrolled; the balance of both.",
        unit: "share of pupils; ratio")
    case .lowPerformance:
      CatalogueText(
        name: "Pupils and schools with low performance",
        definition:
          "Pupils whose score is below the low cut among those tested, the participation, and schools above the threshold.",
        unit: "share of pupils; share of schools")
    case .highPerformance:
      CatalogueText(
        name: "Pupils and schools with high performance",
        definition:
          "Pupils whose score reaches the high cut among those tested, the participation, and schools above the threshold.",
        unit: "share of pupils; share of schools")
    case .repetition:
      CatalogueText(
        name: "Pupils that repeat at least one course",
        definition:
          "Repeaters among all of whom it is known, in all and by grade.",
        unit: "share of pupils")
    case .absence:
      CatalogueText(
        name: "Absence and dropout",
        definition:
          "Sessions missed of those possible; the persistently absent; pupils of compulsory age who left school since the year before, those of unknown destination apart.",
        unit: "share of sessions; share of pupils")
    }
  }
}
