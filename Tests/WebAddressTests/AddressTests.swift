import Testing
import WebAddress

@Suite struct AddressTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var first: String
    var second: String

    init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }

    var testDescription: String { "\(first) · \(second)" }
  }

  @Test(arguments: [
    // Scheme, www., port, slash, case of the host
    Row("http://theverge.com/ai", "https://theverge.com/ai"),
    Row("https://www.theverge.com/ai", "https://theverge.com/ai"),
    Row("//theverge.com/ai", "https://theverge.com/ai"),
    Row("www.theverge.com/ai", "https://theverge.com/ai"),
    Row("HTTPS://WWW.TheVerge.com/ai", "https://theverge.com/ai"),
    Row("https://theverge.com:443/ai", "http://theverge.com:80/ai"),
    Row("https://leser@theverge.com/ai", "https://theverge.com/ai"),
    Row("https://theverge.com./ai", "https://theverge.com/ai"),
    Row("https://theverge.com/ai/", "https://theverge.com/ai"),
    Row("https://theverge.com", "https://theverge.com/"),
    Row(" <https://theverge.com/ai> ", "https://theverge.com/ai"),
    Row("https://theverge.com//2024///ai", "https://theverge.com/2024/ai"),
    Row("https://theverge.com/2023/../2024/./ai", "https://theverge.com/2024/ai"),
    Row("https://okfn.de/index.html", "https://okfn.de/"),
    Row("https://okfn.de/blog/index.php", "https://okfn.de/blog"),
    // Fragments
    Row("https://theverge.com/ai#comments", "https://theverge.com/ai"),
    Row("https://theverge.com/ai#:~:text=Sora", "https://theverge.com/ai"),
    // Spelling
    Row("https://de.wikipedia.org/wiki/M%C3%BCnchen", "https://de.wikipedia.org/wiki/München"),
    Row("https://de.wikipedia.org/wiki/Merkur_%28Planet%29", "https://de.wikipedia.org/wiki/Merkur_(Planet)"),
    Row("https://okfn.de/%7Eblog", "https://okfn.de/~blog"),
    Row("https://okfn.de/a%2fb", "https://okfn.de/a%2Fb"),
    Row("https://okfn.de/a%20b", "https://okfn.de/a b"),
    Row("https://xn--mnchen-3ya.de/rathaus", "https://münchen.de/rathaus"),
    Row("https://xn--bcher-kva.example", "https://bücher.example"),
    // Queries
    Row("https://zeit.de/ki?utm_source=newsletter&utm_medium=email", "https://zeit.de/ki"),
    Row("https://zeit.de/ki?fbclid=IwAR1", "https://zeit.de/ki?gclid=abc&mc_cid=1&mc_eid=2"),
    Row("https://zeit.de/ki?wt_zmc=sm.ext", "https://zeit.de/ki?ref=randnotiz.example"),
    Row("https://zeit.de/suche?q=ki&seite=2", "https://zeit.de/suche?seite=2&q=ki"),
    Row("https://zeit.de/ki?", "https://zeit.de/ki"),
    Row("https://zeit.de/ki?drucken=", "https://zeit.de/ki?drucken"),
    Row("https://heise.de/-123;jsessionid=5F", "https://heise.de/-123"),
    Row("https://twitter.com/okfde/status/1?s=20&t=x", "https://x.com/okfde/status/1"),
    // Mobile and AMP
    Row("https://m.spiegel.de/netz", "https://www.spiegel.de/netz"),
    Row("https://mobile.twitter.com/okfde", "https://twitter.com/okfde"),
    Row("https://de.m.wikipedia.org/wiki/Sora", "https://de.wikipedia.org/wiki/Sora"),
    Row("https://amp.theguardian.com/technology/ai", "https://www.theguardian.com/technology/ai"),
    Row("https://www.golem.de/news/sora-2402-182.amp.html", "https://www.golem.de/news/sora-2402-182.html"),
    Row("https://t3n.de/news/sora-video-1/amp/", "https://t3n.de/news/sora-video-1/"),
    Row("https://www.heise.de/amp/meldung/sora-1.html", "https://www.heise.de/meldung/sora-1.html"),
    Row("https://cnn.com/ai/sora?outputType=amp", "https://cnn.com/ai/sora"),
    Row("https://www.google.com/amp/s/www.zeit.de/ki", "https://www.zeit.de/ki"),
    Row("https://www-zeit-de.cdn.ampproject.org/c/s/www.zeit.de/ki", "https://www.zeit.de/ki"),
    // Redirects whose target stands in the address
    Row("https://www.google.com/url?sa=t&url=https%3A%2F%2Fokfn.de%2Fblog&usg=x", "https://okfn.de/blog"),
    Row("https://www.google.de/url?q=https://okfn.de/blog", "https://okfn.de/blog"),
    Row("https://l.facebook.com/l.php?u=https%3A%2F%2Fokfn.de%2F%3Ffbclid%3D1&h=x", "https://okfn.de"),
    Row("https://www.youtube.com/redirect?q=https%3A%2F%2Fokfn.de", "https://okfn.de"),
    Row("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fokfn.de%2Fa&data=1", "https://okfn.de/a"),
    Row("https://urldefense.com/v3/__https://okfn.de/a__;!!Abc", "https://okfn.de/a"),
    Row("https://urldefense.proofpoint.com/v2/url?u=https-3A__okfn.de_a&d=D", "https://okfn.de/a"),
    Row("https://tracking.brief.example/CL0/https:%2F%2Fokfn.de%2Fa%3Fb=1/1/0100-x/sig=1", "https://okfn.de/a?b=1"),
    Row("https://click.brief.example/r?u=https%253A%252F%252Fokfn.de%252Fa", "https://okfn.de/a"),
    Row("https://brief.example/redirect?to=https://okfn.de/a", "https://okfn.de/a"),
    Row("https://click.kit-mail.example/abc/def/aHR0cHM6Ly9va2ZuLmRlL2E=", "https://okfn.de/a"),
    Row("https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9va2ZuLmRlL2EifQ.x", "https://okfn.de/a"),
    Row("https://web.archive.org/web/20130102030405/http://okfn.de/a", "https://okfn.de/a"),
    Row("https://web.archive.org/web/2013*/https:/okfn.de/a", "https://okfn.de/a"),
    Row("https://href.li/?https://okfn.de/a", "https://okfn.de/a"),
    Row("https://www-okfn-de.translate.goog/a?_x_tr_sl=de&_x_tr_tl=en", "https://okfn.de/a"),
    Row("https://l.facebook.com/l.php?u=https%3A%2F%2Fgoogle.com%2Furl%3Fq%3Dhttps%253A%252F%252Fokfn.de", "okfn.de"),
    // One page under several addresses
    Row("https://youtu.be/HK6y8DAPN_0?si=abc", "https://www.youtube.com/watch?v=HK6y8DAPN_0&t=10s"),
    Row("https://www.youtube-nocookie.com/embed/HK6y8DAPN_0", "https://m.youtube.com/watch?v=HK6y8DAPN_0"),
    Row("https://arxiv.org/pdf/2103.00020v2.pdf", "http://arxiv.org/abs/2103.00020"),
    Row("https://open.substack.com/pub/randnotiz/p/sora?r=1", "https://randnotiz.substack.com/p/sora"),
  ])
  func meets(_ row: Row) throws {
    let first = try #require(Address(typed: row.first))
    let second = try #require(Address(typed: row.second))
    #expect(first.description == second.description)
  }

  @Test(arguments: [
    Row("https://theverge.com/ai", "https://theverge.com/AI"),
    Row("https://theverge.com/ai", "https://theverge.com/ai/sora"),
    Row("https://theverge.com/ai", "https://theverge.com/ai.html"),
    Row("https://theverge.com/ai", "https://theverge.de/ai"),
    Row("https://blog.okfn.org/a", "https://okfn.org/a"),
    Row("https://de.wikipedia.org/wiki/Sora", "https://en.wikipedia.org/wiki/Sora"),
    Row("https://mobile.de/", "https://m.de/"),
    Row("https://amp.dev/a", "https://dev/a.example"),
    Row("https://zeit.de/suche?q=ki", "https://zeit.de/suche?q=sora"),
    Row("https://zeit.de/ki?seite=1", "https://zeit.de/ki?seite=2"),
    Row("https://zeit.de/ki?a=1&a=2", "https://zeit.de/ki?a=2&a=1"),
    Row("https://zeit.de/ki", "https://zeit.de/?ki"),
    Row("https://okfn.de/a%2Fb", "https://okfn.de/a/b"),
    Row("https://okfn.de/a+b", "https://okfn.de/a%2Bb"),
    Row("https://github.com/ampproject/amp", "https://github.com/ampproject"),
    Row("https://npmjs.com/package/amp", "https://npmjs.com/package"),
    Row("https://github.com/okfde/x?ref=main", "https://github.com/okfde/x?ref=alt"),
    Row("https://app.example/#/artikel/1", "https://app.example/#/artikel/2"),
    Row("https://app.example/#!/artikel/1", "https://app.example/"),
    Row("https://www.youtube.com/watch?v=a", "https://www.youtube.com/watch?v=b"),
    Row("https://www.youtube.com/playlist?list=a", "https://www.youtube.com/playlist?list=b"),
    Row("https://twitter.com/okfde/status/1", "https://twitter.com/okfde/status/2"),
    Row("https://twitter.com/search?q=ki", "https://twitter.com/search?q=sora"),
    Row("https://arxiv.org/abs/2103.00020", "https://arxiv.org/abs/2103.00021"),
    // Pages about a page
    Row("https://validator.w3.org/check?uri=https://okfn.de/", "https://okfn.de/"),
    Row("https://accounts.google.com/login?continue=https://okfn.de/", "https://okfn.de/"),
    Row("https://www.facebook.com/sharer/sharer.php?u=https://okfn.de/a", "https://okfn.de/a"),
    Row("https://twitter.com/intent/tweet?url=https://okfn.de/a", "https://okfn.de/a"),
    Row("https://pad.okfn.de/p/https://okfn.de/a", "https://okfn.de/a"),
    // Counters that do not tell where they lead
    Row("https://rn.list-manage.com/track/click?u=1&id=2", "https://rn.list-manage.com/track/click?u=1&id=3"),
    Row("https://bit.ly/3abc", "https://bit.ly/3ABC"),
    Row("https://t.co/a1", "https://t.co/a2"),
  ])
  func doesNotMeet(_ row: Row) {
    #expect(Address(typed: row.first)?.description != Address(typed: row.second)?.description)
  }

  @Test(arguments: [
    "", " ", "mailto:redaktion@randnotiz.example", "tel:+49341", "javascript:void(0)", "#top", "../bild.png",
    "/blog/2013/05", "bild.png", "{{ site.url }}/blog", "irc://irc.freenode.net/kubuntu-de", "https://", "http:///a",
    "https://localhost/a", "data:text/plain,x", "https://kein host.de/a",
  ])
  func leadsNowhere(url: String) {
    #expect(Address(link: url) == nil)
  }

  @Test(arguments: [
    ("https://www.theverge.com/2024/sora?page=2", "theverge.com/2024/sora?page=2", "theverge.com", false),
    ("theverge.com", "theverge.com", "theverge.com", true),
    ("https://blog.okfn.org/", "blog.okfn.org", "blog.okfn.org", true),
    ("https://blog.okfn.org/?p=12", "blog.okfn.org/?p=12", "blog.okfn.org", false),
  ])
  func tellsItsSite(url: String, description: String, site: String, isSite: Bool) throws {
    let address = try #require(Address(typed: url))
    #expect(address.description == description)
    #expect(address.site == site)
    #expect(address.isSite == isSite)
  }

  /// What is normalized stays as it is when it is read again.
  @Test(arguments: [
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fokfn.de%2F%3Fq%3D%25C3%25BC", "https://münchen.de/a b?q=%26&x=1+2#/r",
    "https://de.wikipedia.org/wiki/Merkur_%28Planet%29", "https://x.example/%E4?%ff=%",
  ])
  func settlesAtOnce(url: String) throws {
    let address = try #require(Address(typed: url))
    #expect(Address(typed: address.description) == address)
  }
}
