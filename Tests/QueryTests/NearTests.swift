import Testing

@testable import Query

/// Words within so many words of each other, as they are understood.
@Suite struct NearTests {
  @Test(
    "understood",
    arguments: [
      ("sora NEAR/5 google", "sora NEAR/5 google"), ("sora NEAR google", "sora NEAR/10 google"),
      ("sora NEAR/2 \"ai act\" veo", "sora NEAR/2 \"ai act\" veo"), ("a NEAR/1 b NEAR/2 c", "a NEAR/1 b b NEAR/2 c"),
      ("NEAR/5 google", "near/5 google"), ("sora NEAR/5", "sora near/5"), ("sora near/5 google", "sora near/5 google"),
      ("sora NEAR/0 google", "sora NEAR/0 google"), ("sora NEAR/101 google", "sora NEAR/101 google"),
      ("-(sora NEAR/5 google)", "-(sora NEAR/5 google)"), ("-sora NEAR/5 google", "-(sora NEAR/5 google)"),
      ("NICHT a NEAR/1 b NEAR/2 c", "-(a NEAR/1 b b NEAR/2 c)"), ("--sora NEAR/5 google", "sora NEAR/5 google"),
      ("-a NEAR/1 … NEAR/2 b", "-(a NEAR/2 b)"),
      ("a NEAR/1 … NEAR/2 b NEAR/3 …", "a NEAR/2 b"), ("-… NEAR/5 google", "google"), ("-sora NEAR/5 …", "-sora"),
      ("sora NEAR/5 (google)", "sora near/5 google"),
    ])
  func understands(_ text: String, _ expected: String) throws { #expect(try understood(text) == expected) }
}
