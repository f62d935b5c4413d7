/// Names of media that German editors cite in brackets.
enum MediaNames {
  /// Whether a name, without regard to case and accents, is in the table.
  static func contains(_ name: [UInt8]) -> Bool {
    folded.contains(FoldedText.words(in: name))
  }

  private static let folded = Set(names.map { FoldedText.words(in: Array($0.utf8)) })

  private static let names = [
    // Newspapers and magazines in German
    "Spiegel", "Der Spiegel", "Spiegel Online", "SPON", "FAZ", "F.A.Z.", "FAZ.net", "Frankfurter Allgemeine", "FAS",
    "Süddeutsche",
    "Süddeutsche Zeitung", "SZ", "SZ Magazin", "Zeit", "Die Zeit", "Zeit Online", "Zeit.de", "taz", "die tageszeitung",
    "Welt",
    "Die Welt", "Bild", "Handelsblatt", "WirtschaftsWoche", "WiWo", "Manager Magazin", "Capital", "brand eins",
    "Focus", "Stern",
    "Tagesspiegel", "Der Tagesspiegel", "Berliner Zeitung", "Berliner Morgenpost", "Frankfurter Rundschau", "FR",
    "Der Freitag",
    "Neues Deutschland", "nd", "Junge Welt", "Cicero", "Kicker", "Stuttgarter Zeitung", "Kölner Stadt-Anzeiger",
    "Rheinische Post",
    "Hamburger Abendblatt", "Augsburger Allgemeine", "Krautreporter", "Perspective Daily", "Correctiv", "Übermedien",
    "MedienInsider", "Medieninsider", "DWDL", "Meedia", "kress", "turi2", "Horizont", "W&V", "journalist", "epd",
    "epd medien",
    "KNA", "dpa", "AFP", "Reuters", "AP", "Associated Press", "Bloomberg", "NZZ", "Neue Zürcher Zeitung",
    "Tages-Anzeiger",
    "Republik", "Blick", "SRF", "Der Standard", "Standard", "Die Presse", "Kurier", "Falter", "Profil",
    "Kleine Zeitung",
    "ORF", "Dossier", "Watson", "Vice", "Motherboard", "BuzzFeed", "BuzzFeed News", "Business Insider", "Gründerszene",
    "t3n",
    "OMR", "Table Media", "Tagesspiegel Background", "Politico", "Euractiv", "LTO", "Legal Tribune Online",
    "Beck aktuell",
    "Spektrum", "Spektrum der Wissenschaft", "National Geographic", "Geo", "Riffreporter", "Science Media Center",
    // Broadcasting
    "ARD", "Tagesschau", "tagesschau.de", "ZDF", "heute", "ZDFheute", "Deutschlandfunk", "Dlf", "DLF Kultur",
    "Deutschlandfunk Kultur", "Deutschlandradio", "BR", "Bayerischer Rundfunk", "BR24", "NDR", "Zapp", "WDR", "SWR",
    "MDR", "RBB",
    "rbb24", "hr", "Arte", "3sat", "n-tv", "ntv", "RTL", "Deutsche Welle", "DW", "Netzpolitik", "BBC", "BBC News",
    "NPR", "CNN",
    "CNBC", "NBC News", "CBS News", "ABC News", "Fox News", "PBS", "Sky News", "Al Jazeera", "Euronews",
    // Technology in German
    "heise", "heise online", "heise.de", "c't", "iX", "MIT Technology Review", "Technology Review", "Telepolis",
    "Golem",
    "Golem.de", "netzpolitik.org", "The Decoder", "Chip", "Computerwoche", "ComputerBase", "PC Welt", "Computer Bild",
    "Winfuture",
    "Caschys Blog", "Mobile Geeks", "Netzwelt", "AlgorithmWatch", "iRights.info", "iRights", "Basic Thinking", "1E9",
    "Trending Topics",
    "derStandard.at", "futurezone", "Apfeltalk", "iFun", "Macwelt", "Stadt Bremerhaven", "Linux Magazin", "Pro-Linux",
    "ZDNet",
    // Technology in English
    "The Verge", "Verge", "Wired", "TechCrunch", "Ars Technica", "Engadget", "Gizmodo", "The Information", "404 Media",
    "Platformer",
    "Rest of World", "Protocol", "VentureBeat", "CNET", "Mashable", "The Next Web", "The Register", "9to5Mac",
    "9to5Google",
    "MacRumors", "Android Police", "Android Authority", "XDA", "Digital Trends", "Fast Company", "Quartz", "Recode",
    "Vox",
    "Axios", "Semafor", "Stratechery", "Techmeme", "Slashdot", "Hacker News", "Bleeping Computer", "Krebs on Security",
    "The Markup", "Import AI", "The Batch", "Simon Willison", "Tom's Hardware", "AnandTech", "IEEE Spectrum", "Sifted",
    "Tech.eu",
    // Newspapers and magazines in English and other languages
    "New York Times", "The New York Times", "NY Times", "NYT", "Washington Post", "The Washington Post", "WaPo",
    "Wall Street Journal", "The Wall Street Journal", "WSJ", "Financial Times", "FT", "Guardian", "The Guardian",
    "The Observer",
    "Times", "The Times", "Independent", "The Independent", "Telegraph", "The Telegraph", "Daily Mail", "Economist",
    "The Economist", "Forbes", "Fortune", "Time", "Newsweek", "Atlantic", "The Atlantic", "New Yorker",
    "The New Yorker",
    "New York Magazine", "Vanity Fair", "Rolling Stone", "Variety", "Hollywood Reporter", "The Hollywood Reporter",
    "Deadline",
    "Los Angeles Times", "LA Times", "San Francisco Chronicle", "Boston Globe", "USA Today", "Slate", "Salon",
    "Daily Beast",
    "The Daily Beast", "HuffPost", "Huffington Post", "ProPublica", "The Intercept", "Bellingcat", "Mother Jones",
    "Nikkei",
    "Nikkei Asia", "South China Morning Post", "SCMP", "Le Monde", "Le Figaro", "Libération", "El País",
    "La Repubblica",
    "Corriere della Sera", "Haaretz", "Toronto Star", "Globe and Mail", "Sydney Morning Herald", "Poynter", "NiemanLab",
    "Nieman Lab", "Press Gazette", "Digiday", "Columbia Journalism Review", "Reuters Institute", "Nature", "Science",
    "New Scientist", "Scientific American", "The Lancet", "arXiv", "Wikipedia", "Medium", "Substack", "YouTube",
  ]
}
