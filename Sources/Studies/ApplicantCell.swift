/// Applicants who are counted together; wishes and schools are coded as in `Applications`.
package struct ApplicantCell: Hashable {
  package var firstWish: SchoolNumber
  package var assigned: SchoolNumber
  package var profile: String

  package init(firstWish: SchoolNumber, assigned: SchoolNumber, profile: String) {
    (self.firstWish, self.assigned, self.profile) = (firstWish, assigned, profile)
  }
}
