/// Models and tools that program. Rows: name, maker, kind, the year of the first release or demonstration.
enum CodeModels {
  static let all: [Model] = [
    .init(
      "Codex", "OpenAI", .code, 2021,
      variants: ["Max", "CLI", "mini", "Spark", "Cloud", "Security", "App"],
      falseFriends: [
        .init(
          "die Handschrift oder das Regelwerk",
          near: [
            "Handschrift", "Manuskript", "Kloster", "Pergament", "Mönch", "Mittelalter", "Hammurabi", "Buchmalerei",
            "Abschrift", "mittelalterlich",
          ],
          before: ["Dresdner"],
          after: [
            "Sinaiticus", "Hammurabi", "Leicester", "Alimentarius", "Gigas", "Argenteus", "Iuris", "Manesse",
            "Atlanticus", "Aureus", "Vaticanus", "Amiatinus", "Seraphinianus", "Juris",
          ],
          signs: [.article, .head])
      ]),
    .init(
      "GitHub Copilot", "GitHub", .code, 2021,
      variants: ["Chat", "Workspace", "Pro", "Business", "Enterprise", "X", "CLI", "Agent", "Extensions", "Spark"]),
    .init(
      "Cursor", "Anysphere", .code, 2023,
      variants: ["Composer", "Tab", "Pro", "Ultra", "Business", "CLI"],
      falseFriends: [
        .init(
          "der Mauszeiger",
          near: [
            "blinken", "Maus", "Mauszeiger", "Tastatur", "Textfeld", "Einfügemarke", "Touchpad", "Trackpad",
            "Pfeiltaste", "X11", "Taste",
          ],
          signs: .article)
      ]),
    .init(
      "Windsurf", "Codeium", .code, 2024,
      variants: ["Cascade", "Pro", "Editor"],
      falseFriends: [
        .init(
          "der Sport",
          near: [
            "Segel", "Surfbrett", "Surfer", "Ostsee", "Nordsee", "Strand", "Weltcup", "Gardasee", "Olympia", "Fehmarn",
            "Neopren", "Board", "Regatta", "Sylt", "Brett",
          ])
      ]),
    .init(
      "Devin", "Cognition", .code, 2024,
      variants: ["Wiki", "Review"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Vorname", "NBA", "Suns", "Basketball", "Abgeordneter"],
          before: ["Herr", "Bruder", "Schauspieler"],
          signs: .surname)
      ]),
    .init("AlphaCode", "DeepMind", .code, 2022),
    .init("StarCoder", "BigCode", .code, 2023, variants: ["Base", "Plus"]),
    .init("Code Llama", "Meta", .code, 2023, variants: ["Instruct", "Python"]),
    .init("Codestral", "Mistral AI", .code, 2024, variants: ["Mamba", "Embed"]),
    .init("Devstral", "Mistral AI", .code, 2025, variants: ["Small", "Medium", "Large"]),
    .init("Replit Agent", "Replit", .code, 2024),
    .init(
      "Lovable", "Lovable", .code, 2024,
      variants: ["Cloud"],
      falseFriends: [
        .init("liebenswert", near: ["liebenswert"], before: ["Most", "Minimum"], after: ["Loser", "Product"])
      ]),
    .init(
      "Bolt", "StackBlitz", .code, 2024,
      spellings: ["Bolt.new"],
      variants: ["Pro"],
      falseFriends: [
        .init(
          "der Läufer",
          near: [
            "Sprinter", "Weltrekord", "Jamaika", "Jamaikaner", "Olympia", "Läufer", "Leichtathlet*", "Goldmedaille",
          ],
          before: ["Usain"]),
        .init(
          "der Fahrdienst",
          near: [
            "Uber", "Taxi", "Scooter", "Fahrdienst", "Estland", "estnisch", "Fahrer", "Lieferdienst", "Roller", "Lime",
            "Voi", "Fahrgast", "Tallinn", "Mietwagen", "Freenow", "Lyft", "Carsharing", "Robotaxi",
          ]),
        .init(
          "ein anderer Name",
          near: ["Chevrolet", "Elektroauto", "Dramatiker"],
          before: ["Chevrolet", "Chevy", "Robert", "Mr", "John"],
          after: ["EV", "EUV"],
          signs: [.givenName, .article]),
      ]),
    .init("v0", "Vercel", .code, 2023),
    .init("Tabnine", "Tabnine", .code, 2018, variants: ["Pro"]),
    .init("CodeWhisperer", "Amazon", .code, 2022),
    .init("Amazon Q", "Amazon", .code, 2023, variants: ["Developer", "Business"]),
    .init(
      "Jules", "Google", .code, 2024,
      variants: ["Tools"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Vorname", "Verne", "Maigret", "Tarantino"],
          before: ["Saint", "Herr"],
          after: ["und Jim", "Verne"],
          signs: .surname)
      ]),
    .init("Antigravity", "Google", .code, 2025),
    .init("Kiro", "Amazon", .code, 2025),
    .init(
      "Trae", "ByteDance", .code, 2025,
      variants: ["Solo"],
      falseFriends: [
        .init("ein Vorname", near: ["Basketball", "NBA", "Hawks"], signs: .surname)
      ]),
    .init("Junie", "JetBrains", .code, 2025),
    .init("Codeium", "Codeium", .code, 2022),
  ]
}
