import StudyFixtures

/// Plain tables for searches of plans: six blocks in two rows of three, two schools.
enum SixBlocks {
  static let units = """
    id,x,y,demand,minority
    a,0,0,4,4
    b,100,0,4,0
    c,200,0,4,1
    d,0,100,4,3
    e,100,100,4,1
    f,200,100,4,0

    """
  static let today = "unit,facility\na,w\nb,w\nd,w\nc,v\ne,v\nf,v\n"

  /// Writes them as units.csv, adjacency.csv, schools.csv and today.csv.
  static func write(to fixture: TinyStudy) throws {
    try fixture.write(units, to: "units.csv")
    try fixture.write("id1,id2\na,b\nb,c\nd,e\ne,f\na,d\nb,e\nc,f\n", to: "adjacency.csv")
    try fixture.write("id,unit,capacity\nw,a,12\nv,f,16\n", to: "schools.csv")
    try fixture.write(today, to: "today.csv")
  }
}
