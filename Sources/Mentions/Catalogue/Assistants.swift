/// Products that people talk to. Rows: name, maker, kind, the year of the first release or demonstration.
enum Assistants {
  static let all: [Model] = [
    .init(
      "ChatGPT", "OpenAI", .assistant, 2022,
      spellings: ["Chat-GPT"],
      variants: [
        "Plus", "Pro", "Team", "Enterprise", "Edu", "Go", "Atlas", "Agent", "Search", "Health", "Pulse", "Business",
        "Gov", "Images", "Turbo", "Codex", "Instant", "o1", "o3", "o4-mini",
      ]),
    .init(
      "Copilot", "Microsoft", .assistant, 2023,
      aliases: ["Bing Chat"],
      variants: ["Pro", "Studio", "Chat", "Vision", "Voice", "Daily", "Cowork", "Workspace", "Labs", "Agents", "+"],
      falseFriends: [
        .init(
          "der zweite Pilot",
          near: [
            "Flugzeug", "Cockpit", "Landung", "Airbus", "Boeing", "Kapitän", "Flughafen", "Germanwings", "Passagier",
            "Notlandung", "Airline", "Fluggast", "Ryanair", "Startbahn", "Flugkapitän", "Turbulenz",
            "Passagiermaschine",
          ]),
        .init(
          "der zweite Pilot",
          near: [
            "Flug", "Pilot", "Pilotin", "Maschine", "landen", "fliegen", "abstürzen", "Absturz", "Jet", "Uniform",
          ],
          signs: .nearAfterArticle),
        .init("der Beifahrer", near: ["Rallye", "Beifahrer", "Rennwagen", "Dakar", "Lenkrad"]),
      ]),
    .init(
      "Perplexity", "Perplexity AI", .assistant, 2022,
      variants: ["Pro", "Comet", "Labs", "Sonar", "Max", "Enterprise", "Pages", "Deep Research", "Computer"],
      falseFriends: [
        .init("das Maß für Sprachmodelle", near: ["Kreuzentropie", "WikiText", "Likelihood"], signs: .article)
      ]),
    .init(
      "Poe", "Quora", .assistant, 2022,
      falseFriends: [
        .init(
          "der Schriftsteller",
          near: [
            "Schriftsteller", "Roman", "Erzählung", "Detektivgeschichte", "Gedicht", "Rabe", "Krimi", "Grusel*",
            "Horror*", "Dichter", "Usher", "Lovecraft", "Baudelaire", "Novelle", "Verfilmung", "Baltimore",
            "Kurzgeschichte", "Bierce", "Dupin", "literarisch",
          ],
          before: ["Edgar Allan", "Edgar", "Allan", "E. A.", "Virginia"],
          signs: .givenName),
        .init(
          "die Stromversorgung über Netzwerkkabel",
          near: ["Switch", "Ethernet", "Injektor", "Netzwerkkabel", "Stromversorgung", "Ubiquiti", "Netzteil"]),
        .init("ein anderer Name", near: ["Dameron"], after: ["Dameron"]),
      ]),
    .init("Character.AI", "Character.AI", .assistant, 2022),
    .init(
      "Le Chat", "Mistral AI", .assistant, 2024,
      variants: ["Pro", "Enterprise"],
      falseFriends: [
        .init(
          "die Katze",
          near: ["Katze", "Kater", "Montmartre", "Kabarett", "Steinlen"],
          after: ["Noir", "Botté", "Qui", "du"])
      ]),
    .init(
      "Alexa", "Amazon", .assistant, 2014,
      variants: ["Plus", "+", "Guard", "Skills"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Vorname", "Schauspielerin", "Bundestrainerin"],
          before: ["Frau", "Tante"],
          signs: .surname),
        .init("das Einkaufszentrum", near: ["Alexanderplatz", "Einkaufszentrum", "Kaufhaus"], after: ["Center"]),
      ]),
    .init(
      "Siri", "Apple", .assistant, 2011,
      variants: ["Shortcuts", "AI"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Schriftstellerin", "Vorname", "Auster", "Norwegerin", "Schwedin"],
          before: ["Frau"],
          signs: .surname)
      ]),
    .init(
      "Bard", "Google", .assistant, 2023,
      variants: ["Advanced"],
      falseFriends: [
        .init(
          "der Sänger oder Dichter",
          near: ["Barde", "Avon", "Skalde", "Harfe", "Rollenspiel", "Troubadix", "Kelten", "keltisch", "Stratford"],
          after: ["College"],
          signs: .article)
      ]),
    .init("Bing Chat", "Microsoft", .assistant, 2023, variants: ["Enterprise"]),
    .init(
      "NotebookLM", "Google", .assistant, 2023,
      spellings: ["Notebook LM"],
      variants: ["Plus", "Pro", "Enterprise"]),
    .init(
      "Replika", "Luka", .assistant, 2017,
      variants: ["Pro"],
      falseFriends: [
        .init(
          "der Nachbau",
          near: [
            "Nachbau", "Original", "originalgetreu", "Museum", "Fälschung", "Statue", "Bronze", "Skelett", "Maßstab",
          ],
          signs: [.article, .head])
      ]),
    .init(
      "Pi", "Inflection AI", .assistant, 2023,
      falseFriends: [
        .init(
          "der Einplatinenrechner",
          near: [
            "Raspberry", "Himbeere", "Raspbian", "Einplatinen*", "GPIO", "Bastler", "Kodi", "Platine", "Arduino",
            "HDMI", "SSH",
          ],
          before: ["Raspberry", "Orange", "Banana"],
          after: ["Zero", "Hole", "Pico", "Foundation", "OS"]),
        .init(
          "die Kreiszahl",
          near: [
            "Kreiszahl", "Kreis", "Nachkommastelle", "Durchmesser", "Umfang", "Konstante", "Ziffer", "Radius",
            "Dezimalstelle", "Geometrie", "Archimedes",
          ]),
        .init(
          "etwas anderes",
          near: ["Tiger", "Schiffbruch", "Aronofsky", "Krypto*"],
          before: ["mal"],
          after: ["mal", "Network", "Coin", "Day", "Patel"],
          signs: [.article, .everyday, .head]),
      ]),
    .init("Meta AI", "Meta", .assistant, 2023, variants: ["App", "Studio"]),
    .init("Apple Intelligence", "Apple", .assistant, 2024),
    .init(
      "Manus", "Butterfly Effect", .assistant, 2025,
      variants: ["Pro", "Max", "AI", "Agent"],
      falseFriends: [
        .init(
          "etwas anderes",
          near: ["lateinisch", "Latein", "Anatomie", "Handschuh", "Papua", "Handwurzel", "Datenhandschuh"],
          before: ["Insel"],
          after: ["manum"],
          signs: .article)
      ]),
    .init("You.com", "You.com", .assistant, 2021),
    .init("Neuroflash", "Neuroflash", .assistant, 2021),
    .init(
      "Jasper", "Jasper", .assistant, 2021,
      variants: ["AI", "Chat", "Art"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: [
            "Vorname", "Nationalpark", "Kanada", "Alberta", "Schauspieler", "Radprofi", "Edelstein", "Waldbrand",
          ],
          before: ["Herr"],
          signs: .surname)
      ]),
    .init("Google Assistant", "Google", .assistant, 2016),
    .init(
      "Cortana", "Microsoft", .assistant, 2014,
      falseFriends: [
        .init("die Figur", near: ["Halo", "Xbox", "Videospiel"])
      ]),
    .init(
      "Bixby", "Samsung", .assistant, 2017,
      variants: ["Vision", "Voice"],
      falseFriends: [
        .init("die Serienfigur", before: ["Bill"], signs: .givenName)
      ]),
    .init("Lumo", "Proton", .assistant, 2025, variants: ["Plus"]),
    .init(
      "Joule", "SAP", .assistant, 2023,
      variants: ["Studio"],
      falseFriends: [
        .init(
          "die Einheit",
          near: [
            "Energie", "Einheit", "Watt", "Wattsekunde", "Kilojoule", "Kalorie", "Newton", "Wärme", "Kilowattstunde",
            "Kelvin", "Thomson",
          ],
          before: ["James Prescott", "Prescott"],
          signs: .everyday)
      ]),
    .init("HuggingChat", "Hugging Face", .assistant, 2023),
    .init("Langdock", "Langdock", .assistant, 2023),
    .init("DeepL", "DeepL", .assistant, 2017, variants: ["Write", "Pro", "Voice", "Agent", "Translate", "Clarify"]),
  ]
}
