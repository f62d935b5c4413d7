extension Workplace {
  /// Five issues that mention models, certainly and doubtfully, in versions, on days of four years and on none.
  static let names = Result { () throws -> Workplace in
    try indexed([
      "2022-06-16.md": """
      ---
      newsletter: Montag
      ---
      Sora heißt ihre Tochter, sagt Sora Lindner.

      """,
      "2024-02-20.md": """
      # Ein Satz wird Film

      ## Was ist

      - OpenAI zeigt Sora. Google hat Gemini 1.5 Pro.
      - Das Sternbild Gemini steht hoch.

      """,
      "2024-05-16.md": """
      ## Was ist

      - Gemini 1.5 ist da, GPT-4 auch, GPT 4 und GPT4.
      - Mammuts stapfen durch Schnee.

      """,
      "2025-10-09.md": """
      ---
      newsletter: Montag
      ---
      Sora 2 kommt, Veo 3 bleibt, und Soras Videos haben Ton.

      Google nennt Gemini sparsam.

      """,
      "notiz.md": "Veo steht ohne Tag da.\n",
    ])
  }
}
