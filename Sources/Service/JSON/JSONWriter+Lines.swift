extension JSONWriter {
  /// What is written, on a line of its own.
  package static func line(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return json.text + "\n"
  }
}
