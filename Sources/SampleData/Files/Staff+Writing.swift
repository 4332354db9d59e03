import Layers

extension SampleCity {
  /// Who works at which school, as the education office lists it, a row for each post and year.
  func writeStaff(_ enrolment: SchoolRolls, to writer: ByteWriter) throws(FileError) {
    let staff = SchoolStaff(schools: people.schools, enrolment: enrolment, seed: seed)
    var table = TableText(writer, separator: ";", decimalMark: ",")
    table.row("curs_escolar", "docent", "centre", "dedicacio", "funcio", "any_arribada", "anys_experiencia")
    for year in SampleYear.allCases {
      var postsBefore = 0
      for school in 0..<schoolCount {
        let posts = staff.posts(school)
        for (number, post) in posts.enumerated() {
          let holder = staff.holder(school: school, post: number, role: post.role, in: year)
          table.add(year.text)
          // Each post has two numbers, one for who holds it today and one for who held it before.
          table.add(100_001 + 2 * (postsBefore + number) + (holder.isToday ? 0 : 1))
          table.add(SampleCity.code(ofSchool: school))
          table.add(hundredths: post.dedication)
          table.add(post.role.catalan)
          table.add(SampleYear.text(startingIn: holder.firstYear))
          table.add(holder.yearsTeaching)
          table.endRow()
        }
        postsBefore += posts.count
        try writer.check()
      }
    }
  }
}
