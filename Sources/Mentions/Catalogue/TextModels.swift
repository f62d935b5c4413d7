/// Models that write. Rows: name, maker, kind, the year of the first release or demonstration.
enum TextModels {
  static let all: [Model] = [
    .init(
      "GPT", "OpenAI", .text, 2018,
      variants: [
        "Turbo", "mini", "nano", "Pro", "Vision", "Instruct", "Chat", "OSS", "Image", "Realtime", "Audio", "Codex",
        "Max", "Spark", "Preview", "Thinking", "Instant", "J", "Neo", "NeoX",
      ],
      longerNames: ["Chat-GPT"],
      falseFriends: [
        .init(
          "die Partitionstabelle",
          near: [
            "Partition", "Partitionstabelle", "Partitionierung", "MBR", "BIOS", "UEFI", "EFI", "Festplatte",
            "Bootloader", "GRUB",
          ]),
        .init("der Leberwert", near: ["Leberwert", "Leber", "Transaminase", "Blutbild", "Blutwert"]),
      ]),
    .init("o1", "OpenAI", .text, 2024, variants: ["preview", "mini", "pro"]),
    .init("o3", "OpenAI", .text, 2024, variants: ["mini", "high", "medium", "low", "pro", "Deep Research"]),
    .init("o4-mini", "OpenAI", .text, 2025, variants: ["high", "medium", "low", "Deep Research"]),
    .init(
      "Claude", "Anthropic", .text, 2023,
      variants: [
        "Opus", "Sonnet", "Haiku", "Instant", "Code", "Desktop", "Max", "Pro", "Team", "Enterprise", "Cowork",
        "Design", "Mythos", "Fable", "Skills", "Artifacts", "Projects", "Thinking",
      ],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Vorname"],
          before: [
            "Jean", "Marie", "Pierre", "Saint", "Herr", "Frau", "Monsieur", "Madame", "Onkel", "Tante", "Graf",
            "König", "Maler", "Malerin", "Komponist", "Bildhauer", "Ethnologe", "Anthropologe", "Regisseur",
            "Schauspieler", "Bürgermeister", "Erzbischof", "Trainer", "Autor", "Philosoph",
          ],
          signs: .surname)
      ]),
    .init(
      "Gemini", "Google", .text, 2023,
      aliases: ["Bard"],
      variants: [
        "Nano", "Pro", "Ultra", "Flash", "Flash-Lite", "Lite", "Advanced", "Live", "Deep Think", "Deep Research",
        "Code Assist", "CLI", "Robotics", "Diffusion", "Experimental", "Thinking", "Image", "Embedding", "Enterprise",
        "Omni", "Spark", "Preview",
      ],
      falseFriends: [
        .init(
          "die Kryptobörse",
          near: [
            "Krypto*", "Bitcoin", "Börse", "Börsengang", "Winklevoss", "Stablecoin", "Ethereum", "Coinbase", "Binance",
            "Blockchain", "Wallet",
          ]),
        .init(
          "das Sternbild",
          near: [
            "Sternbild", "Sternzeichen", "Tierkreis", "Tierkreiszeichen", "Horoskop", "Astrolog*", "Aszendent",
            "Sternenhimmel", "Nachthimmel", "Kastor", "Pollux", "Meteor*", "Sternschnuppe",
          ]),
        .init(
          "das Raumfahrtprogramm",
          near: [
            "NASA", "Raumfahrt*", "Raumkapsel", "Apollo", "Mercury", "Orbit", "Astronaut", "Weltraum", "Mondlandung",
            "Kosmonaut",
          ]),
        .init(
          "das Observatorium",
          near: ["Teleskop", "Observatorium", "Sternwarte", "Astronom*"],
          after: ["North", "South", "Observatory"]),
      ]),
    .init(
      "PaLM", "Google", .text, 2022,
      variants: ["E"],
      falseFriends: [
        .init(
          "ein anderer Name",
          near: ["Handheld", "Organizer", "webOS", "Strand"],
          before: ["Olof"],
          after: ["Springs", "Beach", "OS", "Pilot", "Jumeirah"],
          signs: [.surname, .givenName])
      ]),
    .init("LaMDA", "Google", .text, 2021),
    .init(
      "Gemma", "Google", .text, 2024,
      variants: ["Instruct", "Vision"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Schauspielerin", "Vorname", "Sängerin", "Königin", "Heilige", "Schriftstellerin"],
          before: ["Santa", "Frau", "Saint"],
          signs: .surname)
      ]),
    .init(
      "Llama", "Meta", .text, 2023,
      variants: ["Guard", "Scout", "Maverick", "Behemoth", "Instruct", "Vision", "Chat", "Stack", "Prompt Guard"],
      falseFriends: [
        .init(
          "das Tier",
          near: [
            "Tier", "Tierpark", "Zoo", "Herde", "Weide", "weiden", "grasen", "Wolle", "Fell", "Anden", "Peru",
            "Bolivien", "Alpaka", "Farm", "Bauernhof", "Kamel", "Stall", "Hirte", "Lama", "Inka", "spucken",
            "Wanderung", "Trekking",
          ],
          signs: .article)
      ]),
    .init(
      "Mistral", "Mistral AI", .text, 2023,
      variants: ["Large", "Medium", "Small", "Nemo", "Saba", "OCR", "Next", "Tiny", "Instruct", "Code"],
      falseFriends: [
        .init(
          "der Wind",
          near: [
            "Wind", "Böe", "Windböe", "Orkan", "wehen", "blasen", "Rhone*", "Provence", "Camargue", "Mittelmeerküste",
            "Windgeschwindigkeit", "Windstärke", "Segler", "Waldbrand", "Schirokko", "Tramontana", "Bora", "Föhn",
          ],
          signs: .article),
        .init("ein Familienname", before: ["Gabriela", "Frédéric"]),
      ]),
    .init("Mixtral", "Mistral AI", .text, 2023, variants: ["Instruct"]),
    .init("Ministral", "Mistral AI", .text, 2024, variants: ["Instruct"]),
    .init("Magistral", "Mistral AI", .text, 2025, variants: ["Small", "Medium"]),
    .init("Pixtral", "Mistral AI", .text, 2024, variants: ["Large"]),
    .init(
      "Grok", "xAI", .text, 2023,
      variants: ["Fast", "Heavy", "mini", "Code", "Imagine", "Vision", "Thinking", "Expert", "Business", "Beta"]),
    .init(
      "DeepSeek", "DeepSeek", .text, 2023,
      spellings: ["Deep-Seek"],
      variants: [
        "Coder", "Math", "VL", "OCR", "Prover", "Chat", "Zero", "Distill", "LLM", "Terminus", "Exp", "Speciale", "Pro",
        "Flash", "Janus",
      ]),
    .init(
      "Qwen", "Alibaba", .text, 2023,
      variants: [
        "Max", "Plus", "Turbo", "VL", "Omni", "Coder", "Math", "Audio", "Image", "Chat", "Next", "Instruct", "Long",
        "Edit", "Flash", "Thinking", "Embedding", "Preview",
      ]),
    .init("QwQ", "Alibaba", .text, 2024, variants: ["Preview", "Plus"]),
    .init(
      "Kimi", "Moonshot AI", .text, 2023,
      variants: ["Thinking", "Linear", "Researcher", "VL", "Dev", "Audio"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Formel", "Rennfahrer", "Weltmeister", "Ferrari", "Mercedes", "Vorname", "Finne"],
          before: ["Finne"],
          signs: .surname)
      ]),
    .init(
      "GLM", "Zhipu AI", .text, 2022,
      variants: ["Air", "Flash", "Plus", "Zero", "V", "Edge", "Image", "Turbo"],
      falseFriends: [
        .init(
          "das statistische Modell",
          near: ["Regression", "Statistik", "linear", "logistisch", "Kovariable", "Poisson", "Schätzer"])
      ]),
    .init("ChatGLM", "Zhipu AI", .text, 2023, variants: ["Turbo", "Pro"]),
    .init(
      "ERNIE", "Baidu", .text, 2019,
      variants: ["Bot", "Turbo", "Speed", "Lite", "VL", "Titan", "Thinking"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Bert", "Sesamstraße", "Krümelmonster", "Quietscheentchen", "Bibo", "Vorname"],
          after: ["und Bert"],
          signs: .surname)
      ]),
    .init(
      "MiniMax", "MiniMax", .text, 2025,
      variants: ["Text", "VL", "Lightning"],
      falseFriends: [
        .init(
          "das Verfahren der Spieltheorie",
          near: ["Algorithmus", "Spieltheorie", "Spielbaum", "Schach", "Suchbaum", "Theorem", "Spielzug"]),
        .init(
          "der Feuerlöscher",
          near: ["Feuerlöscher", "Löscher", "Brandschutz", "löschen", "Sprinkler", "Feuerwehr"]),
      ]),
    .init(
      "Hunyuan", "Tencent", .text, 2023,
      variants: ["Video", "Large", "Turbo", "TurboS", "Image", "World", "DiT", "Avatar", "Foley", "Lite"]),
    .init("Doubao", "ByteDance", .text, 2023, variants: ["Pro", "Lite", "Seed", "Vision", "Thinking", "Flash"]),
    .init(
      "Yi", "01.AI", .text, 2023,
      variants: ["Large", "Lightning", "VL", "Coder", "Chat"],
      falseFriends: [
        .init(
          "ein Name aus China",
          near: ["Minderheit", "Yunnan", "Sichuan", "Provinz", "Dynastie", "Qing"],
          before: ["Wang", "Chen", "Li", "Zhang", "Liu"],
          signs: [.surname, .givenName, .everyday])
      ]),
    .init("Baichuan", "Baichuan", .text, 2023, variants: ["Chat", "Turbo"]),
    .init("InternLM", "Shanghai AI Laboratory", .text, 2023, variants: ["Chat", "Math", "XComposer"]),
    .init(
      "Falcon", "Technology Innovation Institute", .text, 2023,
      variants: ["Mamba", "Instruct", "H1", "Edge", "Arabic", "VLM", "Perception"],
      falseFriends: [
        .init(
          "die Rakete",
          near: [
            "Rakete", "Trägerrakete", "SpaceX", "Booster", "Starlink", "Satellit", "Dragon", "Orbit", "Raumstation",
            "Nutzlast", "NASA", "Raumfahrt*", "Starship", "Schwerlastrakete",
          ],
          after: ["9", "Heavy"]),
        .init(
          "die Sicherheitssoftware",
          near: ["CrowdStrike", "Sicherheitssoftware", "Virenscanner"],
          before: ["CrowdStrike"]),
        .init(
          "ein anderer Name",
          near: [
            "Marvel", "Avengers", "Vogel", "Falke", "Millennium", "Geschäftsflugzeug", "Privatjet", "Cockpit",
            "Kampfjet",
          ],
          before: ["Millennium", "Ford", "Dassault", "Peregrine", "Fighting", "Maltese", "Atlanta"],
          after: ["Crest", "Lake"],
          signs: .article),
      ]),
    .init(
      "Phi", "Microsoft", .text, 2023,
      variants: [
        "Silica", "mini", "medium", "small", "vision", "MoE", "Reasoning", "Plus", "multimodal", "Instruct", "Ground",
      ],
      falseFriends: [
        .init(
          "der griechische Buchstabe",
          near: ["griechisch", "Buchstabe", "Fibonacci", "Psi", "Omega", "Winkel", "Wellenfunktion", "golden"],
          signs: .article),
        .init(
          "eine Verbindung von Studenten",
          near: ["Studentenverbindung", "Burschenschaft"],
          before: ["Alpha", "Sigma", "Beta"],
          after: ["Beta Kappa", "Delta", "Kappa", "Gamma"]),
      ]),
    .init(
      "Orca", "Microsoft", .text, 2023,
      variants: ["Mini", "Math", "AgentInstruct"],
      falseFriends: [
        .init(
          "das Tier",
          near: [
            "Wal", "Meer", "Boot", "Jacht", "Yacht", "Delfin", "Delphin", "Killerwal", "Robbe", "Aquarium",
            "Segelboot", "Schwertwal", "Küste", "Flosse", "Tier", "Gibraltar", "Ozean", "Ruder",
          ],
          signs: .article),
        .init("der Bildschirmleser", near: ["Screenreader", "Bildschirmleser", "Vorleser", "Braille*", "GNOME"]),
      ]),
    .init(
      "OLMo", "Ai2", .text, 2024,
      variants: ["Instruct", "Hybrid", "Think", "MoE", "Base"],
      falseFriends: [
        .init(
          "der Fußballer",
          near: [
            "Fußball*", "Leipzig", "Barcelona", "Barça", "Stürmer", "Mittelfeld*", "Trainer", "Torschütze", "Spanier",
            "Elfmeter", "Spanien", "Nationalspieler",
          ],
          before: ["Dani", "Daniel"],
          signs: .givenName)
      ]),
    .init("Molmo", "Ai2", .text, 2024),
    .init(
      "Tülu", "Ai2", .text, 2023,
      spellings: ["Tulu"],
      falseFriends: [
        .init("die Sprache", near: ["Indien", "Karnataka", "Sprache", "dravidisch", "Kamel"])
      ]),
    .init(
      "BLOOM", "BigScience", .text, 2022,
      variants: ["Z"],
      falseFriends: [
        .init(
          "ein Familienname",
          near: [
            "Joyce", "Ulysses", "Bloomsday", "Schauspieler", "Hollywood", "Elben", "Legolas", "Autorin",
            "Literaturkritiker",
          ],
          before: ["Orlando", "Leopold", "Molly", "Harold", "Rachel", "Benjamin", "Claire", "Luka", "Mister", "Mr"],
          signs: .givenName),
        .init("die Blüte", near: ["Alge", "Algenblüte", "Blüte", "Kirschblüte"], signs: .article),
      ]),
    .init(
      "OPT", "Meta", .text, 2022,
      variants: ["IML"],
      falseFriends: [
        .init(
          "das Ein- oder Abwählen",
          near: ["Einwilligung", "Widerspruch", "Cookie", "DSGVO", "Tracking"],
          after: ["in", "out", "ins", "outs"]),
        .init(
          "etwas anderes",
          near: ["Visum", "Visa", "Studierende", "Arbeitserlaubnis", "Verzeichnis", "Linux"],
          signs: .everyday),
      ]),
    .init(
      "Chinchilla", "DeepMind", .text, 2022,
      falseFriends: [
        .init(
          "das Tier",
          near: [
            "Fell", "Pelz", "Nager", "Nagetier", "Tier", "Haustier", "Kaninchen", "Käfig", "Mantel", "Sandbad",
            "Zucht", "Anden", "Meerschweinchen", "Tierarzt", "Zoo", "Chile", "Heu", "Felle",
          ],
          signs: .article)
      ]),
    .init(
      "Gopher", "DeepMind", .text, 2021,
      falseFriends: [
        .init(
          "der Dienst des frühen Internets",
          near: ["Protokoll", "Internetdienst", "WWW", "Browser", "FTP", "Usenet", "Telnet", "Hyperlink"]),
        .init(
          "das Tier",
          near: ["Tier", "Nager", "Nagetier", "Erdhörnchen", "Golfplatz", "Maskottchen", "Golang"],
          signs: .article),
      ]),
    .init(
      "Flamingo", "DeepMind", .text, 2022,
      variants: ["Open"],
      falseFriends: [
        .init(
          "der Vogel",
          near: ["Vogel", "Zoo", "rosa", "Gefieder", "Lagune", "Salzsee", "Schnabel", "Schwimmreifen"],
          signs: [.article, .everyday])
      ]),
    .init(
      "Sparrow", "DeepMind", .text, 2022,
      falseFriends: [
        .init(
          "ein anderer Name",
          near: ["Pirat", "Karibik", "Depp", "Spatz"],
          before: ["Jack", "Captain"],
          signs: .givenName)
      ]),
    .init(
      "Command R", "Cohere", .text, 2024,
      variants: ["+", "Plus"],
      falseFriends: [
        .init(
          "die Tasten",
          near: ["Taste", "Tastenkombination", "Tastenkürzel", "Tastatur", "drücken", "gedrückt", "Safari"])
      ]),
    .init(
      "Command A", "Cohere", .text, 2025,
      variants: ["Vision", "Reasoning", "Translate"],
      falseFriends: [
        .init(
          "die Tasten",
          near: ["Taste", "Tastenkombination", "Tastenkürzel", "Tastatur", "drücken", "gedrückt", "markieren"])
      ]),
    .init(
      "Aya", "Cohere", .text, 2024,
      variants: ["Expanse", "Vision"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Vorname", "Studentin", "Aktivistin", "Sängerin"],
          before: ["Frau", "Hagia"],
          signs: .surname)
      ]),
    .init(
      "Jamba", "AI21 Labs", .text, 2024,
      variants: ["Large", "Mini", "Instruct", "Reasoning"],
      falseFriends: [
        .init(
          "der Verkäufer von Klingeltönen",
          near: ["Klingelton", "Klingeltöne", "Handylogo", "Sparabo", "SMS", "Samwer", "Küken"])
      ]),
    .init(
      "Jurassic", "AI21 Labs", .text, 2021,
      variants: ["Jumbo", "Grande", "Large", "Ultra", "Mid"],
      falseFriends: [
        .init(
          "der Film",
          near: ["Dinosaurier", "Dino", "Spielberg", "Saurier", "Crichton"],
          after: ["Park", "World", "Coast"])
      ]),
    .init(
      "Nova", "Amazon", .text, 2024,
      variants: ["Pro", "Lite", "Micro", "Premier", "Canvas", "Reel", "Sonic", "Act", "Forge", "Omni"],
      falseFriends: [
        .init(
          "der Stern",
          near: [
            "Stern", "Sternbild", "Supernova", "Astronom*", "Galaxie", "Teleskop", "Nachthimmel", "aufleuchten",
            "Lichtjahre",
          ],
          signs: .article),
        .init(
          "ein anderer Name",
          near: ["Vorname", "Portugal", "Moderatorin", "Sängerin"],
          before: [
            "Bossa", "Vila", "Villa", "Terra", "Chevrolet", "Chevy", "Casa", "Super", "Radio", "Aqua", "Huawei", "Ars",
            "Fossa",
          ],
          after: ["Scotia", "Launcher", "Rock", "Kachowka", "Gorica"],
          signs: [.surname, .head]),
      ]),
    .init(
      "Titan", "Amazon", .text, 2023,
      variants: ["Text", "Image Generator", "Embeddings", "Multimodal Embeddings", "Express", "Lite", "Premier"],
      falseFriends: [
        .init(
          "das Metall",
          near: [
            "Metall", "Legierung", "Gehäuse", "Rahmen", "Aluminium", "Stahl", "Implantat", "Schraube", "Edelstahl",
            "Rost", "Werkstoff", "Magnesium", "Carbon", "schmelzen", "Erz", "Prothese", "Fahrrad",
          ]),
        .init(
          "der Mond",
          near: [
            "Saturn", "Saturnmond", "Mond", "NASA", "Sonde", "Raumsonde", "Dragonfly", "Cassini", "Huygens", "Methan",
            "Planet", "Atmosphäre", "Jupiter",
          ]),
        .init("das Tauchboot", near: ["Tauchboot", "Titanic", "OceanGate", "Wrack", "Tauchgang", "Tauchfahrt"]),
        .init(
          "der Riese",
          near: [
            "Titanen", "Zeus", "Götter", "Mythologie", "griechisch", "Prometheus", "Anime", "Torwart", "Kahn",
            "Grafikkarte", "GeForce", "Riese",
          ],
          before: ["on", "RTX", "GTX", "Tennessee", "Teen", "the"],
          after: ["RTX", "Xp", "Quest"],
          signs: [.article, .head, .everyday]),
      ]),
    .init(
      "Granite", "IBM", .text, 2023,
      variants: [
        "Code", "Vision", "Guardian", "Embedding", "Speech", "Instruct", "Tiny", "Small", "Nano", "Time Series",
      ],
      falseFriends: [
        .init(
          "der Stein",
          near: ["Gestein", "Fels", "Küchenplatte", "Arbeitsplatte", "Marmor"],
          after: ["State", "Mountain", "Ridge"])
      ]),
    .init("Nemotron", "Nvidia", .text, 2023, variants: ["Nano", "Super", "Ultra", "Instruct", "Reward", "Mini"]),
    .init(
      "Luminous", "Aleph Alpha", .text, 2022,
      variants: ["Base", "Extended", "Supreme", "Explore", "World"],
      falseFriends: [
        .init("das Leuchten", near: ["Lampe", "Leuchte", "Leuchtfarbe", "Zifferblatt"])
      ]),
    .init("Pharia", "Aleph Alpha", .text, 2024, variants: ["LLM", "Control", "Instruct"]),
    .init("Teuken", "OpenGPT-X", .text, 2024, variants: ["Instruct", "Base"]),
    .init(
      "Apertus", "ETH Zürich und EPFL", .text, 2025,
      variants: ["Instruct"],
      falseFriends: [
        .init("die Kamera", near: ["Kamera", "Axiom", "Filmkamera", "Objektiv", "Sensor"])
      ]),
    .init("StableLM", "Stability AI", .text, 2023, variants: ["Alpha", "Zephyr", "Tuned"]),
    .init(
      "Vicuna", "LMSYS", .text, 2023,
      falseFriends: [
        .init(
          "das Tier",
          near: [
            "Tier", "Wolle", "Alpaka", "Anden", "Peru", "Herde", "Lama", "Kamel", "Fell", "Bolivien", "Pullover",
            "Schal", "Faser", "Vikunja",
          ],
          signs: .article)
      ]),
    .init(
      "Alpaca", "Stanford University", .text, 2023,
      variants: ["LoRA"],
      falseFriends: [
        .init(
          "das Tier",
          near: [
            "Tier", "Wolle", "Lama", "Llama", "Weide", "Farm", "Pullover", "Garn", "Fell", "Herde", "Anden", "Peru",
            "stricken", "Socke",
          ],
          signs: .article),
        .init("der Broker", near: ["Broker", "Wertpapier", "Trading"]),
      ]),
    .init(
      "Dolly", "Databricks", .text, 2023,
      falseFriends: [
        .init("das Schaf", near: ["Schaf", "Klon", "klonen", "geklont", "Wilmut", "Roslin", "Stammzelle", "Lamm"]),
        .init(
          "ein Vorname",
          near: ["Country", "Sängerin", "Countrysängerin", "Nashville", "Musical", "Jolene", "Bluse"],
          before: ["Hello", "Frau"],
          signs: .surname),
      ]),
    .init("MPT", "MosaicML", .text, 2023, variants: ["Instruct", "Chat", "StoryWriter"]),
    .init("DBRX", "Databricks", .text, 2024, variants: ["Instruct", "Base"]),
    .init(
      "Arctic", "Snowflake", .text, 2024,
      variants: ["Embed", "Instruct", "Text2SQL"],
      falseFriends: [
        .init(
          "die Arktis",
          near: ["Arktis", "Polar*", "Expedition", "Nordpol", "Grönland", "Gletscher", "Eisbär", "Meereis", "Inuit"],
          after: [
            "Monkeys", "Council", "Circle", "Sea", "Cat", "Report", "Frontiers", "Ocean", "Code", "Race", "Silver",
          ],
          signs: [.article, .head])
      ]),
    .init(
      "Inflection", "Inflection AI", .text, 2023,
      falseFriends: [
        .init("der Wendepunkt", near: ["Wendepunkt"], after: ["Point", "Points", "Capital"])
      ]),
    .init("RedPajama", "Together AI", .text, 2023, variants: ["INCITE"]),
    .init("WizardLM", "Microsoft", .text, 2023),
    .init("OpenAssistant", "LAION", .text, 2023, spellings: ["Open Assistant"]),
    .init("LeoLM", "LAION", .text, 2023, variants: ["Chat"]),
    .init("SmolLM", "Hugging Face", .text, 2024, variants: ["Instruct"]),
    .init(
      "Galactica", "Meta", .text, 2022,
      falseFriends: [
        .init(
          "die Fernsehserie",
          near: ["Serie", "Zylonen", "Kampfstern", "Adama"],
          before: ["Battlestar", "Kampfstern"])
      ]),
    .init(
      "Pythia", "EleutherAI", .text, 2023,
      falseFriends: [
        .init(
          "das Orakel",
          near: [
            "Orakel", "Delphi", "Apollon", "Priesterin", "Tempel", "Griech*", "Krösus", "antik", "Antike", "weissagen",
            "Weissagung",
          ],
          signs: .article)
      ]),
    .init("Pangu", "Huawei", .text, 2021, variants: ["Weather", "Pro", "Ultra", "Sigma", "MoE", "Embedded"]),
    .init(
      "MiMo", "Xiaomi", .text, 2025,
      variants: ["VL", "Flash", "Audio"],
      falseFriends: [
        .init("ein Vorname", near: ["Vorname"], signs: .surname)
      ]),
    .init("LongCat", "Meituan", .text, 2025, variants: ["Flash", "Chat", "Video", "Thinking"]),
  ]
}
