internal import ArgumentParser

/// One of a few words that an option takes.
///
/// The parser would find out by itself what it is told here, but with key paths and casts: a twentieth of all that a
/// search does.
protocol Choice: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension Choice {
  static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  /// Words that say what they mean.
  static var allValueDescriptions: [String: String] { [:] }
  var defaultValueDescription: String { rawValue }

  init?(argument: String) { self.init(rawValue: argument) }
}
