/// The records of one kind in an answer, as JSON has them.
package struct Records {
  private let name: String
  /// What a line says that it is, where the record does not say so itself.
  private let type: String?
  private let count: Int
  private let write: (inout JSONWriter, Int) -> Void

  /// - Parameters:
  ///   - name: of the list in JSON.
  ///   - write: writes a record's members.
  init<Elements: RandomAccessCollection>(
    _ name: String, _ elements: Elements, type: String? = nil,
    _ write: @escaping (inout JSONWriter, Elements.Element) -> Void
  ) {
    self.name = name
    self.type = type
    count = elements.count
    self.write = { json, number in write(&json, elements[elements.index(elements.startIndex, offsetBy: number)]) }
  }

  /// Writes the list as a member.
  func write(to json: inout JSONWriter) {
    json.array(name, 0..<count) { json, number in json.object { write(&$0, number) } }
  }

  /// Each record on a line.
  var lines: String {
    (0..<count).map { number in
      JSONWriter.line { json in
        json.object { json in
          if let type { json.field("type", type) }
          write(&json, number)
        }
      }
    }
    .joined()
  }
}
