/// Applicants who are counted together; wishes and schools are coded as in `Applications`.
package struct ApplicantCell: Hashable {
  package var firstWish: SchoolNumber
  package var assigned: SchoolNumber
  /// Of all wishes, where the city's own indicators ask for them.
  package var wishes: String?
  package var profile: String

  package init(firstWish: SchoolNumber, assigned: SchoolNumber, wishes: String?, profile: String) {
    (self.firstWish, self.assigned) = (firstWish, assigned)
    (self.wishes, self.profile) = (wishes, profile)
  }
}
