import Newsletter
import Testing

/// Marks that generators, note keepers and content management systems add to Markdown.
@Suite struct ShortcodeTests {
  @Test(arguments: [
    Row("::: info Achtung\nText.\n:::\nEnde.", "Achtung|Text.|Ende."), Row(":::note\nText.\n:::", "Text."),
    Row(":::tip[Gut zu wissen]\nText.\n:::", "Gut zu wissen|Text."), Row("::: {.kasten #k}\nText.\n:::", "Text."),
    Row(":::{note} Titel\nText.\n:::", "Titel|Text."),
    Row("::: details Mehr dazu {open}\nText.\n:::", "Mehr dazu {open}|Text."),
    Row("!!! note \"Titel\"\n\n    Text.\n\n    Mehr.\n\nEnde.", "Titel|Text.|Mehr.|Ende."),
    Row("!!! tip\n    Text.", "Text."),
    Row("??? info \"Auf\"\n    Text.", "Auf|Text."), Row("=== \"Reiter\"\n\n    Text.", "Reiter|Text."),
    Row("!!! Achtung !!!\nText.", "!!! Achtung !!! Text."), Row("Wie viel? ::: Viel.", "Wie viel? ::: Viel."),
    Row("> [!warning] Vorsicht\n> Text.", "Vorsicht|Text."), Row("> [!NOTE]\n> Text.", "Text."),
    Row("> [!tip]- Zugeklappt\n> Text.", "Zugeklappt|Text."), Row("> [!quote]+\n> Text.", "Text."),
    Row("Wort\n: Erklärung.\n: Noch eine.", "Wort|Erklärung.|Noch eine."),
    Row("*[KI]: Künstliche Intelligenz", "KI: Künstliche Intelligenz"),
  ])
  func boxesKeepTheirText(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == "Anfang.|" + row.expected)
  }

  @Test(arguments: [
    Row("Im [[Hafen]] und im [[Kai|alten Kai]].", "Im Hafen und im alten Kai."),
    Row("Im [[Hafen#Kran]].", "Im Hafen Kran."),
    Row("| A | B |\n|---|---|\n| [[Hafen\\|Tor]] | b |", "A | B|Tor | b"),
    Row("Da: ![[kran.png]] steht.", "Da: steht."),
    Row("![[kran.png|300]] x.", "x."), Row("![[kran.png|Der Kran]] x.", "Der Kran x."),
    Row("![Kran|300](kran.png) x.", "Kran x."),
    Row("[[PDF]](https://a.example) x.", "[PDF] x."), Row("[[toc]]", ""), Row("[[ -f x ]] y.", "[[ -f x ]] y."),
    Row("Ein ==Kran== hebt. ^a1b2c3", "Ein Kran hebt."), Row("a == b und c == d.", "a == b und c == d."),
    Row("x %% weg %% y.", "x y."), Row("Zu 50 %% oder mehr.", "Zu 50 %% oder mehr."),
    Row("- Kran\n  id:: 65-1\n  collapsed:: true\n- Kai", "Kran|Kai"), Row("- ## Kran\n\t- hebt", "hebt"),
    Row("Der Titel:: so heißt er.", "Der Titel:: so heißt er."), Row("- :LOGBOOK:\n- x", ":LOGBOOK:|x"),
    Row("- x\n  :LOGBOOK:\n  CLOCK: [2024]\n  :END:", "x"), Row("#+BEGIN_QUOTE\nx\n#+END_QUOTE", "x"),
  ])
  func notesReadAsTheyAreShown(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == (row.expected.isEmpty ? "Anfang." : "Anfang.|" + row.expected))
  }

  @Test(arguments: [
    Row("[youtube]https://y.example/x[/youtube]", "https://y.example/x"), Row("[gallery ids=\"1,2\"]", ""),
    Row("[su_box title=\"Kran\" color='#fff']Text[/su_box] x.", "Text x.|Kran"),
    Row("[zitat]Text[/zitat] x.", "Text x."),
    Row("[code lang=r]\n# x <- 1\n*y*\n[/code]\n\nText.", "# x <- 1 *y*|Text."),
    Row("Das [code]a*b*c[/code] da.", "Das a*b*c da."),
    Row("[sourcecode language=\"sql\"]\nSELECT * FROM a\n[/sourcecode]", "SELECT * FROM a"),
    Row("[vc_row width=\"1/2\"][vc_column]Text[/vc_column][/vc_row] x.", "Text x."),
    Row("[spoiler]\n\nText.\n\n[/spoiler]", "Text."),
    Row(
      "[sic] und [Video] und [Anm. d. Red.] und […] bleiben.", "[sic] und [Video] und [Anm. d. Red.] und […] bleiben."),
    Row("[caption](https://a.example) x.", "caption x."), Row("[youtube https://y.example/x]", "https://y.example/x"),
    Row("Der [Code] gilt, x = [y].", "Der [Code] gilt, x = [y]."),
  ])
  func bracketsOfWordPressAreNoText(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == (row.expected.isEmpty ? "Anfang." : "Anfang.|" + row.expected))
  }

  @Test(arguments: [
    Row("{% highlight r %}\n# x\n*y*\n{% endhighlight %}\nText.", "# x *y*|Text."),
    Row("{{< highlight go >}}\n# x\n{{< /highlight >}}\nText.", "# x|Text."), Row("{# weg #} x.", "x."),
    Row("{/* weg */} x.", "x."),
    Row("{% comment %}\nweg\n{% endcomment %}\nx.", "x."), Row("Text {.klein} und `{.code}`.", "Text und {.code}."),
    Row("[Wort]{.klein} und ![](a.jpg){.breit\nwidth=\"3\"}.", "Wort und ."),
    Row("{{ \"Ein Satz\" | upper }} x.", "Ein Satz|x."),
    Row("{{ page.title | default: \"Kein Titel\" }} x.", "x."), Row("{% raw %}{{ x }}{% endraw %} y.", "y."),
    Row("Ein {Wort} und {a: b} bleiben.", "Ein {Wort} und {a: b} bleiben."), Row("{::nomarkdown} x.", "x."),
    Row("import K from './K.astro';\n\nx.", "x."), Row("import heißt Einfuhr.", "import heißt Einfuhr."),
  ])
  func templatesAreNoText(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == "Anfang.|" + row.expected)
  }

  @Test(arguments: [
    Row("<Karte>\n\nText.\n\n</Karte>", "Text."), Row("<Karte />\n\nText.", "Text."),
    Row("<Karte titel=\"Der Kai\"/>", "Der Kai"),
    Row("<o:p></o:p>Text.", "Text."),
    Row("Liebe <Name>, ein Array<Int> und </kalender/>.", "Liebe <Name>, ein Array<Int> und </kalender/>."),
    Row("<!DOCTYPE html>\nText.", "Text."), Row("<?php echo 1; ?>Text.", "Text."), Row("<![CDATA[Text.]]>", "Text.]]>"),
    Row("<a title='Karla's Kai' href=\"https://a.example\">Kai</a> x.", "Kai x.|Karla"),
    Row("<img alt='Karla's Kai' src=\"data:image/png;base64,iVBORw0KGgo=\"> x.", "Karla x."),
    Row("<p style=font-family:'Arial'>Kai</p>", "Kai"), Row("<a href=\"https://a.example>Kai</a>\n\nx.", "Kai|x."),
    Row("<a href=\"x\" 'y>Kai</a> z.", "Kai z."), Row("Bild data:image/png;base64,iVBORw0KGgo+/= Ende.", "Bild Ende."),
  ])
  func tagsAreNoText(_ row: Row) {
    #expect(issue("Anfang.\n\n" + row.input).texts == "Anfang.|" + row.expected)
  }
}
