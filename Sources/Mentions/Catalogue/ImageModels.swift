/// Models that draw. Rows: name, maker, kind, the year of the first release or demonstration.
enum ImageModels {
  static let all: [Model] = [
    .init("DALL-E", "OpenAI", .image, 2021, variants: ["mini", "mega"]),
    .init("Midjourney", "Midjourney", .image, 2022, spellings: ["Mid-Journey"], variants: ["Niji", "Alpha", "Video"]),
    .init(
      "Stable Diffusion", "Stability AI", .image, 2022,
      variants: ["XL", "Turbo", "Medium", "Large", "Ultra", "Lightning"]),
    .init("Stable Cascade", "Stability AI", .image, 2024),
    .init("Imagen", "Google", .image, 2022, variants: ["Ultra", "Fast", "Video", "Editor"]),
    .init(
      "Firefly", "Adobe", .image, 2023,
      variants: ["Image", "Video", "Vector", "Boards", "Services", "Audio", "Mobile"],
      falseFriends: [
        .init(
          "die Fernsehserie",
          near: ["Whedon", "Serenity", "Fillion", "Staffel", "Fernsehserie"],
          before: ["Serie"]),
        .init(
          "das Raumfahrtunternehmen",
          near: [
            "Rakete", "Mondlander", "Mondlandefähre", "NASA", "Raumfahrt*", "Startplatz", "Trägerrakete", "Landung",
            "Mond", "Satellit",
          ],
          after: ["Aerospace", "Alpha"]),
        .init(
          "der Leuchtkäfer",
          near: ["Glühwürmchen", "Leuchtkäfer", "Käfer", "Insekt", "Luciferase", "leuchten", "Sommernacht"],
          signs: .article),
      ]),
    .init(
      "FLUX", "Black Forest Labs", .image, 2024,
      variants: [
        "Pro", "Dev", "Schnell", "Kontext", "Ultra", "Fill", "Krea", "Tools", "Max", "Flex", "Klein", "Redux", "Canny",
      ],
      falseFriends: [
        .init(
          "der physikalische Fluss",
          near: [
            "Magnet*", "Neutron*", "Neutrino*", "Teilchen", "Weber", "Kompensator", "DeLorean", "Fluxkompensator",
            "Sonnenwind", "Photon", "Spule", "Induktion", "Physik",
          ],
          before: ["Magnetischer", "Magnetische", "Æon", "Aeon"],
          after: ["Kompensator", "Capacitor"],
          signs: .article),
        .init("das Flussmittel", near: ["Lötzinn", "Lötkolben", "Flussmittel", "löten", "Platine", "Lot"]),
      ]),
    .init("Ideogram", "Ideogram", .image, 2023, variants: ["Turbo", "Canvas", "Character"]),
    .init("Nano Banana", "Google", .image, 2025, variants: ["Pro"]),
    .init("Seedream", "ByteDance", .image, 2025),
    .init("Recraft", "Recraft", .image, 2023),
    .init(
      "Kandinsky", "Sber", .image, 2022,
      variants: ["Video", "Lite", "Pro", "Flash"],
      falseFriends: [
        .init(
          "der Maler",
          near: [
            "Maler", "Malerei", "Gemälde", "Museum", "Ausstellung", "Bauhaus", "abstrakt", "Expressionis*", "Leinwand",
            "Aquarell", "Murnau", "Lenbachhaus", "Münter", "Versteigerung",
          ],
          before: ["Wassily", "Vasily", "Wassili", "Nina"],
          signs: .givenName)
      ]),
    .init("Craiyon", "Craiyon", .image, 2022),
    .init("Leonardo.Ai", "Leonardo.Ai", .image, 2022, spellings: ["Leonardo AI"], variants: ["Phoenix", "Kino"]),
    .init(
      "Emu", "Meta", .image, 2023,
      variants: ["Video", "Edit"],
      falseFriends: [
        .init(
          "der Vogel",
          near: ["Vogel", "Strauß", "Australien", "Zoo", "Gefieder", "Laufvogel", "Federn"],
          signs: [.article, .everyday])
      ]),
    .init("Make-A-Scene", "Meta", .image, 2022),
    .init("DreamStudio", "Stability AI", .image, 2022),
    .init("DreamBooth", "Google", .image, 2022),
  ]
}
