internal import Glibc

// The bytes of an input belong to libFuzzer, which has the process's `main`, and are copied before they are checked.

/// What is fed with random bytes; one of them for each run, named by `FUZZ_TARGET`.
///
/// A further one is a case here and a type whose `check` traps when something is wrong.
enum Target: String {
  case query, issue, message

  static let chosen: Target = {
    guard let target = getenv("FUZZ_TARGET").flatMap({ Target(rawValue: String(cString: $0)) }) else {
      fatalError("FUZZ_TARGET names no target")
    }
    return target
  }()

  func check(_ bytes: [UInt8]) {
    switch self {
    case .query: QueryTarget.check(bytes)
    case .issue: IssueTarget.check(bytes)
    case .message: MessageTarget.check(bytes)
    }
  }
}

/// Ends the run with a message, which `precondition` does not show in release builds.
func expect(_ isTrue: Bool, _ message: @autoclosure () -> String) {
  if !isTrue { fatalError(message()) }
}

/// Called for every input: https://llvm.org/docs/LibFuzzer.html#fuzz-target.
@_cdecl("LLVMFuzzerTestOneInput")
func checkInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Target.chosen.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
