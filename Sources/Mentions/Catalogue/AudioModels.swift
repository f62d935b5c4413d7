/// Models that speak, hear or make music. Rows: name, maker, kind, the year of the first release or demonstration.
enum AudioModels {
  static let all: [Model] = [
    .init(
      "Whisper", "OpenAI", .audio, 2022,
      variants: ["Large", "Medium", "Small", "Base", "Tiny", "Turbo", "API"],
      falseFriends: [
        .init(
          "etwas anderes",
          near: ["Pferdeflüsterer", "Parfüm", "Wham"],
          before: ["Careless", "Ghost", "Horse", "Stage"],
          after: ["Network"])
      ]),
    .init(
      "ElevenLabs", "ElevenLabs", .audio, 2023,
      spellings: ["Eleven Labs"],
      variants: ["Multilingual", "Turbo", "Flash", "Music", "Scribe", "Reader"]),
    .init("Suno", "Suno", .audio, 2023, variants: ["Studio", "Pro", "Premier"]),
    .init("Udio", "Udio", .audio, 2024, variants: ["Pro"]),
    .init(
      "Jukebox", "OpenAI", .audio, 2020,
      falseFriends: [
        .init(
          "der Musikautomat",
          near: ["Kneipe", "Münze", "Diner", "Schallplatte", "Musikautomat", "Wirtshaus", "Vinyl", "Theke"],
          signs: [.article, .everyday])
      ]),
    .init("MusicLM", "Google", .audio, 2023),
    .init("MusicGen", "Meta", .audio, 2023, variants: ["Melody", "Stereo"]),
    .init("AudioCraft", "Meta", .audio, 2023),
    .init("AudioLM", "Google", .audio, 2022),
    .init("Lyria", "Google", .audio, 2023, variants: ["RealTime", "Pro", "Clip"]),
    .init("Voicebox", "Meta", .audio, 2023),
    .init(
      "VALL-E", "Microsoft", .audio, 2023,
      variants: ["X", "R"],
      falseFriends: [
        .init(
          "ein Name von Orten und Personen",
          near: ["Tal", "Tessin"],
          before: ["Della", "Del", "La", "Inle", "Do"],
          after: ["d'Aosta", "Maggia", "Verzasca", "de", "del", "di", "Aosta", "Inclán"],
          signs: .givenName)
      ]),
    .init("Riffusion", "Riffusion", .audio, 2022),
    .init("Stable Audio", "Stability AI", .audio, 2023, variants: ["Open"]),
    .init("SeamlessM4T", "Meta", .audio, 2023, variants: ["Large", "Medium"]),
    .init("Voxtral", "Mistral AI", .audio, 2025, variants: ["Small", "Mini", "Transcribe", "Realtime", "TTS"]),
    .init("Fugatto", "Nvidia", .audio, 2024),
  ]
}
