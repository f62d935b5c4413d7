import GermanText
import Testing

@Suite struct FunctionWordsTests {
  @Test(
    "function words have no stem and no parts",
    arguments: [
      "über", "UEBER", "schon", "der", "die", "das", "und", "für", "während", "würden", "außerdem", "dass", "daß",
      "nicht", "ein", "einer", "jeder", "ab", "zwischen",
    ])
  func isFunction(_ word: String) {
    #expect(analyzed(word).map(\.isFunction) == [true])
    #expect(analyzed(word).map(\.stem) == [nil])
    #expect(analyzed(word).map(\.parts) == [[]])
  }

  @Test(
    "other words are none",
    arguments: [
      "Uber", "schön", "Haus", "KI", "Sora", "Dera", "undd", "Zwischenzeit", "uberall", "x", "wissenschaftlich",
    ])
  func isNone(_ word: String) { #expect(analyzed(word).map(\.isFunction) == [false]) }
}
