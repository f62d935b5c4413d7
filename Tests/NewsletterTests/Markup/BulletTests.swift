import Newsletter
import Testing

@Suite struct BulletTests {
  @Test(arguments: [
    Row("- a\n- b", "a|b"), Row("* a\n* b", "a|b"), Row("+ a\n+ b", "a|b"), Row("• a\n•b", "a|b"),
    Row("‣ a\n◦ b", "a|b"),
    Row("– a\n– b", "a|b"), Row("1. a\n2. b", "a|b"), Row("1) a\n2) b", "a|b"), Row("\t- a\n    - b", "a|b"),
    Row("- a\n  - b\n    - c", "a|b|c"), Row("- a\n  b\n- c", "a b|c"), Row("- a\nb\n- c", "a b|c"),
    Row("- a\n\n  b\n- c", "a|b|c"), Row("- - a", "a"), Row("- [x] a\n- [ ] b", "a|b"), Row("-\n- a", "a"),
    Row("Text am\n– wie gesagt – Ende", "Text am – wie gesagt – Ende"),
    Row("Es war am\n20. und 21. warm.", "Es war am 20. und 21. warm."),
    Row("20. Februar 2024 kam Sora.", "20. Februar 2024 kam Sora."), Row("-kein Punkt.", "-kein Punkt."),
    Row("* * *\n- a", "a"), Row("- a\r\n- b\r\n", "a|b"), Row("1. a\n1. b\n7. c", "a|b 7. c"),
    Row("-   a\n    weiter", "a weiter"),
    Row("1. a\n   - x\n2. b", "a|x|b"),
    Row("1. a\n2. b\n10. c", "a|b 10. c"),
  ])
  func stand(_ row: Row) {
    #expect(issue(row.input).texts == row.expected)
  }
}
