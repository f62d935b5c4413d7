/// Models of DeepMind and others for games, mathematics and nature. Rows: name, maker, kind, the year of the first
/// release or demonstration.
enum ScienceModels {
  static let all: [Model] = [
    .init("AlphaFold", "DeepMind", .science, 2018, variants: ["Multimer", "Server", "DB"]),
    .init("AlphaGo", "DeepMind", .science, 2016, variants: ["Zero", "Master", "Lee"]),
    .init("AlphaZero", "DeepMind", .science, 2017),
    .init("AlphaStar", "DeepMind", .science, 2019),
    .init("MuZero", "DeepMind", .science, 2019),
    .init("AlphaTensor", "DeepMind", .science, 2022),
    .init("AlphaDev", "DeepMind", .science, 2023),
    .init("AlphaProof", "DeepMind", .science, 2024),
    .init("AlphaGeometry", "DeepMind", .science, 2024),
    .init("AlphaEvolve", "DeepMind", .science, 2025),
    .init("AlphaGenome", "DeepMind", .science, 2025),
    .init(
      "Gato", "DeepMind", .science, 2022,
      falseFriends: [
        .init(
          "die Katze",
          near: ["Katze", "Kater", "Straßenkatze", "Barbieri", "Saxofon*"],
          before: ["El", "Un"],
          signs: .article)
      ]),
    .init("GraphCast", "DeepMind", .science, 2022),
    .init("GenCast", "DeepMind", .science, 2023),
    .init("ESMFold", "Meta", .science, 2022),
    .init("RoseTTAFold", "University of Washington", .science, 2021, variants: ["All-Atom"]),
    .init("FourCastNet", "Nvidia", .science, 2022),
  ]
}
