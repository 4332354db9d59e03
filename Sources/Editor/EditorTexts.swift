import Foundation
import Languages
import Layers

/// What the page says, by the names under which its scripts know it.
enum EditorTexts {
  static let today: Text = "Today"

  static let all: [String: Text] = [
    "today": "Today",
    "plan": "Plan",
    "plans": "Plans",
    "comparedWith": "Compared with",
    "copyPlan": "Copy this plan",
    "rename": "Rename",
    "nameOfPlan": "Name of the plan",
    "ok": "OK",
    "cancel": "Cancel",
    "export": "Export",
    "language": "Language",
    "map": "Map",
    "tools": "What the mouse does",
    "tool_look": "Look",
    "tool_click": "Give one block",
    "tool_brush": "Brush",
    "tool_lasso": "Lasso",
    "target": "to area",
    "undo": "Undo",
    "redo": "Redo",
    "rules": "Rules and search",
    "keepContiguity": "Never cut areas apart",
    "keepCapacity": "Never beyond the places",
    "goal": "Make better",
    "goal_segregation": "Segregation",
    "goal_ways": "Ways to school",
    "goal_balance": "Use of places",
    "goal_compactness": "Shapes of the areas",
    "improve": "Improve this for ten seconds",
    "stop": "Stop and take the best",
    "mapHelp":
      "Map of the blocks. Arrow keys move it, + and − zoom, 0 shows all. The lists beside it do all that it does.",
    "zoomIn": "Zoom in",
    "zoomOut": "Zoom out",
    "wholeMap": "Show all",
    "beside": "Draw the plan compared with beside it",
    "besideHelp": "Map of the plan compared with. It shows the same place as the map of the plan.",
    "names": "Names of areas",
    "forecastFor": "{0} {1}: pupils as forecast from {2}: {3} in place of {4}",
    "city": "City",
    "indicator": "Indicator",
    "before": "Before",
    "after": "After",
    "change": "Change",
    "areas": "Catchment areas",
    "schools": "Schools",
    "blocks": "Blocks, as a list",
    "notes": "Notes on this plan",
    "pupilsMoved": "Pupils who get another area",
    "meanWay": "Mean way to the school of the area, from the middle of each block",
    "far": "Pupils with more than 1 km to go, from the middle of each block",
    "dissimilarity": "D of {0}",
    "information": "H of {0}",
    "overfull": "Pupils beyond the places",
    "fullAreas": "Areas with more pupils than places",
    "cutOff": "Blocks that are cut off",
    "split": "Areas in several pieces",
    "compactness": "Compactness, 0 to 1",
    "area": "Area",
    "school": "School",
    "pupils": "Pupils",
    "places": "Places",
    "way": "Mean way",
    "pieces": "Pieces",
    "locked": "Locked",
    "lockArea": "Lock {0}",
    "blocksOf": "Blocks of",
    "chooseAll": "Choose all",
    "moveChosen": "Move the chosen to the area above",
    "noneChosen": "Choose blocks in the list first.",
    "schoolsHelp": "Pupils if all went to the nearest school of their area.",
    "pupilCount": "pupils: {0}",
    "isCutOff": "cut off",
    "blockInfo": "Block {0} · pupils: {1} · {2}",
    "blockIs": "Block {0} · {1}",
    "publicMode": "For the public: no figures of pupils. What may be told of a plan is in its export.",
    "notPublic": "The search goes by pupils and ways: it is not for the public.",
    "areaChosen": "Blocks now go to {0}.",
    "movedTo": "Blocks moved to {1}: {0}.",
    "undone": "Undone.",
    "redone": "Done again.",
    "saved": "Saved.",
    "planChosen": "Plan shown.",
    "improving": "Searching …",
    "improved": "The search moved blocks: {0}. Undo takes it back.",
    "exporting": "Writing the files …",
    "exported": "Written to {0}: {1}",
    "ready": "Ready. Every move is saved at once.",
    "back": "The editor answers again.",
    "lost": "The editor does not answer. Start catchment edit again: nothing is lost.",
    "busy": "Wait until the search or the export has ended.",
    "noBetter": "Nothing better was found near this plan.",
    "failed": "It could not be done.",
    "unknownBlock": "There is no such block.",
    "unknownArea": "There is no such area.",
    "unknownPlan": "There is no such plan.",
    "isToday": "Today’s plan stays as it is: copy it, or choose another plan.",
    "lockedArea": "{0} is locked.",
    "cutsApart": "That would cut {0} apart.",
    "overfills": "{0} has no places left for that.",
    "nothingToUndo": "There is nothing to undo.",
    "nothingToRedo": "There is nothing to do again.",
    "nothingToDo": "All is so already.",
    "noName": "Give the plan a name.",
    "tooLong": "The text is too long.",
    "tooManyPlans": "There are as many plans as there may be.",
    "noToken": "Open the address that catchment edit printed: its end is the key.",
  ]

  private struct Answer: Encodable {
    let language: String
    let languages: [[String]]
    let texts: [String: String]
    let groups: [String]
  }

  /// All texts and the titles of the groups in a language, and which languages there are.
  static func json(in language: Language, groups: [Text]) -> Data {
    let answer = Answer(
      language: language.code, languages: Language.all.map { [$0.code, $0.name] },
      texts: all.mapValues { $0.text(in: language) }, groups: groups.map { $0.text(in: language) })
    return Data(JSONOutput.of(answer).utf8)
  }
}
