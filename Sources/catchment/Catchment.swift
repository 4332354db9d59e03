import ArgumentParser

struct Catchment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catchment",
    abstract:
      "Measures school catchment areas: who lives where, how far they go, how segregated schools are.",
    discussion: """
      Begin with a study file that says what your files hold:

        catchment sample ribera              make a city to try things on
        catchment run ribera/study.yml       measure it and draw its maps

      All that a study file may say: catchment help study. Nothing leaves this machine.
      """,
    version: Version.text,
    subcommands: [
      Sample.self, Init.self, Check.self, Run.self, MeasuresCommand.self, MergeCommand.self, Indicators.self,
      Compare.self, Lookup.self, Geocode.self,
      Distances.self,
      WalkShedCommand.self, Segregation.self, Redraw.self, Edit.self, VerifyPlan.self, Ensemble.self,
      BalanceSchools.self, Forecast.self, Consult.self, Export.self, StudyPage.self,
      ReportCommand.self, MapCommand.self,
    ])
}
