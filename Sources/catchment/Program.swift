import CMalloc

@main
enum Program {
  static func main() {
    // A column that is let go goes back to the system at once. By itself malloc keeps what is smaller than the largest block
    // that it ever gave back, and the holes took a tenth of the memory of a large city.
    mallopt(M_MMAP_THRESHOLD, 1 << 22)
    mallopt(M_TRIM_THRESHOLD, 1 << 23)
    StandardError.occupyDescriptors()
    Interruption.cleanUpWhenEnded()
    Catchment.main()
  }
}
