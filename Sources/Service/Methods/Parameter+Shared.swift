/// Parameters that several methods take.
extension Parameter {
  static func limit(_ initial: Int = 0, of things: String) -> Parameter {
    Parameter(
      "limit", .integer(from: 0), initial: .number(JSONNumber(initial)), "At most so many \(things); 0 is all.")
  }

  static func offset(of things: String) -> Parameter {
    Parameter("offset", .integer(from: 0), initial: 0, "Skip so many \(things): how to get the next ones.")
  }
}
