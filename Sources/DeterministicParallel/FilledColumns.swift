/// Arrays of one length that `body` writes side by side, and what it returns.
///
/// - Parameters:
///   - number: how many arrays.
///   - capacity: how many elements each has room for.
///   - body: must initialise as many elements from the start of each as it says.
public func filledColumns<Element: BitwiseCopyable, Result>(
  _ number: Int, capacity: Int,
  _ body: ([UnsafeMutableBufferPointer<Element>]) -> (count: Int, result: Result)
) -> (columns: [ContiguousArray<Element>], result: Result) {
  func filled(behind buffers: [UnsafeMutableBufferPointer<Element>]) -> (
    columns: [ContiguousArray<Element>], count: Int, result: Result
  ) {
    guard buffers.count < number else {
      let (count, result) = body(buffers)
      return ([], count, result)
    }
    var others: (columns: [ContiguousArray<Element>], count: Int, result: Result)?
    let own = ContiguousArray<Element>(unsafeUninitializedCapacity: capacity) { buffer, initialized in
      let found = filled(behind: buffers + [.init(rebasing: buffer[..<capacity])])
      initialized = found.count
      others = found
    }
    guard let others else { preconditionFailure("an array is filled by what it is made with") }
    return ([own] + others.columns, others.count, others.result)
  }
  let (columns, _, result) = filled(behind: [])
  return (columns, result)
}
