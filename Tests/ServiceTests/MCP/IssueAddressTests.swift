import Testing

@testable import Service

@Suite struct IssueAddressTests {
  @Test(arguments: [
    ("2024/2024-02-20-sora-moment", "fundstelle://issue/2024/2024-02-20-sora-moment"),
    ("2024/Mit Leerzeichen & Ümlaut", "fundstelle://issue/2024/Mit%20Leerzeichen%20%26%20%C3%9Cmlaut"),
    ("100%", "fundstelle://issue/100%25"), ("a#b?c", "fundstelle://issue/a%23b%3Fc"),
  ])
  func isReadAsItIsWritten(id: String, uri: String) {
    #expect(IssueAddress(id: id).description == uri)
    #expect(IssueAddress(uri)?.id == id)
  }

  @Test func readsWhatTheTemplateGives() {
    #expect(IssueAddress("fundstelle://issue/2024%2F2024-02-20-sora-moment")?.id == "2024/2024-02-20-sora-moment")
  }

  @Test(arguments: ["", "fundstelle://issue/", "fundstelle://issues/a", "file:///etc/passwd", "2024-02-20"])
  func refuses(uri: String) { #expect(IssueAddress(uri) == nil) }
}
