/// Products that people talk to. Rows: name, maker, kind, the year of the first release or demonstration.
enum Assistants {
  static let all: [Model] = [
    .init(
      "ChatGPT", "OpenAI", .assistant, 2022,
      spellings: ["Chat-GPT"],
      variants: [
        "Plus", "Pro", "Team", "Enterprise", "Edu", "Go", "Atlas", "Agent", "Search", "Health", "Pulse", "Business",
        "Gov", "Images", "Turbo", "Codex", "Instant",
      ]),
    .init(
      "Copilot", "Microsoft", .assistant, 2023,
      aliases: ["Bing Chat"],
      variants: ["Pro", "Studio", "Chat", "Vision", "Voice", "Daily", "Cowork", "Workspace", "Labs", "Agents", "+"],
      falseFriends: [
        .init(
          "der zweite Pilot",
          near: [
            "Flugzeug", "Flug", "Pilot", "Cockpit", "Landung", "landen", "Airbus", "Boeing", "Kapitän", "Flughafen",
            "Absturz", "abstürzen", "Lufthansa", "Germanwings", "Passagier", "Maschine", "Notlandung", "Airline",
            "Fluggast", "Ryanair", "Jet", "Startbahn", "Uniform", "Flugkapitän", "Turbulenz",
          ]),
        .init("der Beifahrer", near: ["Rallye", "Beifahrer", "Rennen", "Rennwagen", "Dakar", "Lenkrad", "Navigator"]),
      ]),
    .init(
      "Perplexity", "Perplexity AI", .assistant, 2022,
      variants: ["Pro", "Comet", "Labs", "Sonar", "Max", "Enterprise", "Pages", "Deep Research", "Computer"],
      falseFriends: [
        .init(
          "das Maß für Sprachmodelle",
          near: ["Kreuzentropie", "WikiText", "Log-Likelihood", "Testmenge"],
          signs: .article)
      ]),
    .init(
      "Poe", "Quora", .assistant, 2022,
      falseFriends: [
        .init(
          "der Schriftsteller",
          near: [
            "Schriftsteller", "Autor", "Roman", "Erzählung", "Detektivgeschichte", "Gedicht", "Rabe", "Krimi",
            "Grusel*", "Horror*", "Literatur", "Dichter", "Usher", "Lovecraft", "Baudelaire", "Novelle", "Verfilmung",
            "Grab", "Baltimore", "Kurzgeschichte", "Bierce", "Dupin", "literarisch",
          ],
          before: ["Edgar Allan", "Edgar", "Allan", "E. A.", "Virginia"],
          signs: .givenName),
        .init(
          "die Stromversorgung über Netzwerkkabel",
          near: [
            "Switch", "Ethernet", "Injektor", "Netzwerkkabel", "Stromversorgung", "Access-Point", "IP-Kamera",
            "Ubiquiti", "Netzteil",
          ]),
        .init(
          "ein anderer Name",
          near: ["Star-Wars", "Dameron", "Rebellen", "Panda", "Kung-Fu"],
          before: ["Tödlicher"],
          after: ["Dameron"]),
      ]),
    .init("Character.AI", "Character.AI", .assistant, 2022),
    .init(
      "Le Chat", "Mistral AI", .assistant, 2024,
      variants: ["Pro", "Enterprise"],
      falseFriends: [
        .init(
          "die Katze",
          near: ["Katze", "Kater", "französisch Katze", "Montmartre", "Kabarett", "Steinlen", "Plakat"],
          after: ["Noir", "Botté", "Qui", "du"])
      ]),
    .init(
      "Alexa", "Amazon", .assistant, 2014,
      variants: ["Plus", "+", "Guard", "Skills"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: [
            "Vorname", "Schauspielerin", "Tennis*", "Model", "Redakteurin", "Moderatorin", "Bundestrainerin",
            "Tochter", "Schwester", "Autorin", "Freundin", "Mutter",
          ],
          before: ["Frau", "Tante"],
          signs: .surname),
        .init(
          "das Einkaufszentrum",
          near: ["Alexanderplatz", "Einkaufszentrum", "Shopping*", "Kaufhaus", "Mall", "Center", "Filiale"],
          after: ["Center"]),
      ]),
    .init(
      "Siri", "Apple", .assistant, 2011,
      variants: ["Shortcuts", "AI"],
      falseFriends: [
        .init(
          "ein Vorname",
          near: ["Schriftstellerin", "Autorin", "Roman", "Vorname", "Auster", "Norwegerin", "Schwedin", "Tochter"],
          before: ["Frau"],
          signs: .surname)
      ]),
    .init(
      "Bard", "Google", .assistant, 2023,
      variants: ["Advanced"],
      falseFriends: [
        .init(
          "der Sänger oder Dichter",
          near: [
            "Shakespeare", "Barde", "Avon", "Dichter", "Skalde", "Harfe", "Laute", "Rollenspiel", "Troubadix",
            "Sänger", "Kelten", "keltisch", "Lied", "Ballade", "Asterix", "Stratford", "Theater", "Festung", "Aosta",
          ],
          before: ["Magical"],
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
            "Nachbau", "Original", "originalgetreu", "Museum", "Uhr", "Schwert", "Modell Auto", "Fälschung", "Kopie",
            "Statue", "Waffe", "Schiff", "Bronze", "Skelett", "Maßstab",
          ],
          signs: [.article, .head])
      ]),
    .init(
      "Pi", "Inflection AI", .assistant, 2023,
      falseFriends: [
        .init(
          "der Einplatinenrechner",
          near: [
            "Raspberry", "Himbeere", "Raspbian", "Einplatinen*", "GPIO", "SD-Karte", "Bastler", "Kodi", "Linux",
            "Ubuntu", "Platine", "Arduino", "HDMI", "SSH",
          ],
          before: ["Raspberry", "Orange", "Banana"],
          after: ["Zero", "Hole", "Pico", "Foundation", "OS"]),
        .init(
          "die Kreiszahl",
          near: [
            "Kreiszahl", "Zahl", "Kreis", "Nachkommastelle", "Mathematik*", "Formel", "Durchmesser", "Umfang",
            "Stelle", "Pi-Day", "3", "14", "Konstante", "Ziffer", "Radius", "rechnen", "Dezimalstelle", "Zahlen",
            "Geometrie", "Archimedes", "mal",
          ]),
        .init(
          "etwas anderes",
          near: ["Film", "Tiger", "Schiffbruch", "Aronofsky", "Coin", "Netzwerk", "Krypto*", "Daumen", "Detektiv"],
          before: ["mal", "of"],
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
          near: [
            "Hand", "lateinisch", "Latein", "Anatomie", "Finger", "Handschuh", "Insel", "Papua", "Australien",
            "Flüchtling", "Lager", "Handwurzel", "Virtual", "Datenhandschuh",
          ],
          before: ["Insel"],
          after: ["manum", "x"],
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
            "Vorname", "Nationalpark", "Kanada", "Alberta", "Schauspieler", "Radprofi", "Maler", "Edelstein",
            "Waldbrand", "Sohn", "Tour",
          ],
          before: ["Herr"],
          signs: .surname)
      ]),
    .init("Google Assistant", "Google", .assistant, 2016),
    .init(
      "Cortana", "Microsoft", .assistant, 2014,
      falseFriends: [
        .init("die Figur", near: ["Halo", "Chief", "Xbox", "Spiel", "Videospiel"])
      ]),
    .init(
      "Bixby", "Samsung", .assistant, 2017,
      variants: ["Vision", "Voice"],
      falseFriends: [
        .init("die Serienfigur", near: ["Serie", "Film", "Schauspieler"], before: ["Bill"], signs: .givenName)
      ]),
    .init("Lumo", "Proton", .assistant, 2025, variants: ["Plus"]),
    .init(
      "Joule", "SAP", .assistant, 2023,
      variants: ["Studio"],
      falseFriends: [
        .init(
          "die Einheit",
          near: [
            "Energie", "Einheit", "Watt", "Kilojoule", "Kalorie", "Newton", "Wärme", "Physik*", "Kilowattstunde",
            "Arbeit", "Sekunde", "Laser", "Batterie", "Impuls", "Kelvin", "Grad", "Thomson", "Joules",
          ],
          before: ["James Prescott", "Prescott"],
          signs: .everyday)
      ]),
    .init("HuggingChat", "Hugging Face", .assistant, 2023),
    .init("Langdock", "Langdock", .assistant, 2023),
    .init("DeepL", "DeepL", .assistant, 2017, variants: ["Write", "Pro", "Voice", "Agent", "Translate", "Clarify"]),
  ]
}
