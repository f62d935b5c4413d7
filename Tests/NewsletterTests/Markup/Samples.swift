import Newsletter

/// Issues as editors write them.
enum Samples {
  static let all = [markdown, pelican, plain, web]

  static let markdown = """
    ---
    title: "Sora ist da"
    date: 2024-02-20
    tags: [KI, Video]
    ---

    Liebe Leser*innen, **OpenAI** hat Sora gezeigt ([The Verge](https://www.theverge.com/x)), und alle staunen.

    ## Was ist

    - Für 2024 kündigt Google `Gemini 1.5` an (The Decoder).
      Es liest eine Million Token.
    - Größe ist nicht alles, sagt _Mistral_[^1].

    ### Überblick

    | Modell | Länge |
    | ------ | ----- |
    | Sora | 60 Sekunden |

    ## Über diesen Newsletter

    Gute Grüße &amp; bis bald!

    [^1]: Siehe [hier][m].

    [m]: https://mistral.ai "Mistral"
    """

  static let pelican = """
    Title: Kubuntu für Einsteiger
    Date: 2012-03-07 18:40
    Tags: KDE

    Die Entwickler haben die neueste Version
    veröffentlicht.

    Von 7.10 aktualisieren
    ----------------------

    <!--break-->

    -   Erstens: das [Forum
        und mehr](http://forum.example.org "Zum Forum").
    -   <https://example.org/> (Köln)

    Dieser Artikel ist nur für zahlende Mitglieder.
    """

  static let plain = """
    20. März 2024

    Was ist
    • Sora kann jetzt Ton (Vice), heißt es.
    • Gemini überholt sich selbst.

    Was Sora kann

    Das Modell rechnet Physik nach – manchmal.

    Und sonst so
    1. Ein Link: https://example.org/a_b_c
    2. Noch einer

    Jetzt Mitglied werden
    Hast du schon einen Account? Einloggen
    """

  static let web = """
    <h2>Für alle</h2>
    <p>Ein <b>Absatz</b> mit &uuml; und <a href="https://a.de">einem Link</a>.<br>Weiter.</p>
    <ul>
      <li>Äpfel</li>
      <li>Öl</li>
    </ul>
    <script>var x = "</p>";</script>
    {{< figure src="a.jpg" >}}
    **Fett als Zeile**

    Schluss.
    """
}
