@main
enum Program {
  static func main() {
    StandardError.occupyDescriptors()
    Interruption.cleanUpWhenEnded()
    Catchment.main()
  }
}
