/// Models that film. Rows: name, maker, kind, the year of the first release or demonstration.
enum VideoModels {
  static let all: [Model] = [
    .init(
      "Sora", "OpenAI", .video, 2024,
      variants: ["Turbo", "Pro"],
      falseFriends: [
        .init(
          "ein Vorname", near: ["Vorname", "Tochter", "Volontärin", "Schülerin"], before: ["Frau"], signs: .surname)
      ]),
    .init("Veo", "Google", .video, 2024, variants: ["Fast", "Flow", "Lite"]),
    .init(
      "Runway", "Runway", .video, 2018,
      variants: [
        "Gen", "Alpha", "Turbo", "Aleph", "Act-One", "Act-Two", "ML", "Frames", "Studios", "References", "Gen-2 Video",
      ],
      falseFriends: [
        .init(
          "der Laufsteg",
          near: [
            "Mode", "Laufsteg", "Fashion*", "Kollektion", "Modenschau", "Mannequin", "Klum", "Topmodel", "Couture",
            "Modewoche", "Chanel", "Dior",
          ],
          before: ["Project"]),
        .init(
          "die Start- und Landebahn",
          near: [
            "Flughafen", "Landebahn", "Startbahn", "Piste", "Flugzeug", "Rollfeld", "Boeing", "Airbus", "Flieger",
          ]),
        .init(
          "die Reichweite des Geldes",
          near: ["Liquidität", "Cashflow", "Burnrate"],
          before: ["Monate", "Monaten", "Jahre", "Jahren", "Jahr", "Cash"],
          signs: .article),
      ]),
    .init(
      "Kling", "Kuaishou", .video, 2024,
      variants: ["Master", "Turbo", "Omni", "Pro"],
      falseFriends: [
        .init(
          "ein Familienname",
          near: ["Känguru", "Känguruchroniken", "Kabarettist", "Qualityland"],
          before: ["Anja", "Gerit", "Uwe", "Marc-Uwe", "Herr", "Frau", "Klaus"],
          signs: .givenName)
      ]),
    .init(
      "Pika", "Pika Labs", .video, 2023,
      variants: ["Turbo", "Labs", "Art"],
      falseFriends: [
        .init("das Nagetier", near: ["Pfeifhase", "Nagetier", "Hase", "Pokémon", "Geröll"], signs: .article)
      ]),
    .init(
      "Dream Machine", "Luma AI", .video, 2024,
      aliases: ["Luma"],
      falseFriends: [
        .init("etwas anderes", near: ["Schlaf", "Flackerlicht", "Album"])
      ]),
    .init("Hailuo", "MiniMax", .video, 2024, variants: ["AI", "Director"]),
    .init(
      "Lumiere", "Google", .video, 2024,
      falseFriends: [
        .init(
          "die Brüder Lumière",
          near: [
            "Brüder", "Gebrüder", "Kino", "Kinematograf", "Cinematographe", "Auguste", "Louis", "Filmgeschichte",
            "Stummfilm", "Lyon", "Paris",
          ],
          before: ["Brüder", "Gebrüder", "Auguste", "Louis"],
          signs: .article)
      ]),
    .init("Make-A-Video", "Meta", .video, 2022),
    .init("Movie Gen", "Meta", .video, 2024, variants: ["Video", "Audio", "Edit"]),
    .init("Phenaki", "Google", .video, 2022),
    .init(
      "Wan", "Alibaba", .video, 2025,
      variants: ["Animate", "Turbo", "Video", "VACE", "Alpha"],
      falseFriends: [
        .init(
          "ein Name",
          near: ["Jedi", "Kenobi", "McGregor", "Netzwerk", "Router", "LAN", "Schnittstelle", "DSL", "Firewall"],
          before: ["Obi", "Ka"],
          after: ["Kenobi", "Gang", "Chai"],
          signs: [.everyday, .surname])
      ]),
    .init("HunyuanVideo", "Tencent", .video, 2024, spellings: ["Hunyuan-Video"], variants: ["Avatar", "I2V", "Foley"]),
    .init("Seedance", "ByteDance", .video, 2025, variants: ["Pro", "Lite", "Mini", "Fast"]),
    .init(
      "Genie", "Google", .video, 2024,
      falseFriends: [
        .init(
          "das Genie",
          near: ["Mozart", "Einstein", "Wahnsinn", "verkannt", "Goethe", "Beethoven", "Wunderkind"],
          before: ["als", "und", "oder"],
          signs: [.article, .everyday, .head]),
        .init("der Flaschengeist", near: ["Flasche", "Wunderlampe", "Aladdin"]),
      ]),
    .init("Vidu", "Shengshu", .video, 2024),
    .init("Stable Video Diffusion", "Stability AI", .video, 2023, variants: ["XT"]),
    .init("HeyGen", "HeyGen", .video, 2022, variants: ["Avatar"]),
    .init(
      "Mochi", "Genmo", .video, 2024,
      variants: ["Preview"],
      falseFriends: [
        .init(
          "der Reiskuchen",
          near: [
            "Reis", "Reiskuchen", "japanisch", "Dessert", "Bohnenpaste", "Teig", "Rezept", "Süßigkeit", "klebrig",
            "Sushi", "Matcha",
          ],
          signs: .article)
      ]),
    .init("LTX Video", "Lightricks", .video, 2024, spellings: ["LTXV"], variants: ["Distilled"]),
  ]
}
