/// Applicants who are counted together; wishes and schools are coded as in `Applications`.
package struct ApplicantCell: Hashable {
  package var firstWish: Int32
  package var assigned: Int32
  package var profile: String

  package init(firstWish: Int32, assigned: Int32, profile: String) {
    (self.firstWish, self.assigned, self.profile) = (firstWish, assigned, profile)
  }
}
