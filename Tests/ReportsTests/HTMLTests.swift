import Phrases
import Questionnaires
import Reports
import Testing

@Suite("A paper as HTML")
struct HTMLTests {
  private func page(_ blocks: [Document.Block], title: String = "Title") -> String {
    HTMLRenderer().render(
      Document(title: title, head: ["Clinic"], foot: ["Waymark."], blocks: blocks))
  }

  /// The papers of all cases, for both readers.
  private static func papers() throws -> [Document] {
    try Case.allCases.flatMap { sample in
      let context = try sample.context(voice: .interview, isNamed: true)
      return [PersonSummary(context).document, ChartSummary(context).document]
    }
  }

  @Test("has one first heading, and no heading more than a step below the one before")
  func headings() throws {
    let odd = page([.heading("A part first", .part), .heading("B", .section), .heading("C", .part)])
    for html in try Self.papers().map({ HTMLRenderer().render($0) }) + [odd] {
      let ranks = html.split(separator: "<h").compactMap { part -> Int? in
        guard let first = part.first, let rank = first.wholeNumberValue else { return nil }
        return rank
      }
      #expect(ranks.first == 1 && ranks.count { $0 == 1 } == 1)
      for (before, after) in zip(ranks, ranks.dropFirst()) { #expect(after <= before + 1) }
    }
  }

  @Test("holds everything itself: no script, nothing fetched, and its language")
  func selfContained() throws {
    for language in Language.allCases {
      for document in try Self.papers() {
        let html = HTMLRenderer(language: language).render(document)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
        let markup = Self.markup(of: html)
        for word in ["script", "src=", "href=", "url(", "@import", "onload", "<link", "<img"] {
          #expect(!markup.contains(word), "\(word)")
        }
        #expect(html.contains("default-src 'none'"))
      }
    }
  }

  /// The page without the words between its tags, but with its style sheet.
  private static func markup(of html: String) -> String {
    var isInside = false
    let tags = html.filter { character in
      if character == "<" { isInside = true }
      defer { if character == ">" { isInside = false } }
      return isInside
    }
    let style = html.split(separator: "<style>").last?.split(separator: "</style>").first ?? ""
    return tags.lowercased() + style.lowercased()
  }

  @Test("the heads of tables say what they are the heads of, and the heading above names a table")
  func tables() {
    let html = page([
      .heading("Levels", .section),
      .table(
        .init(
          columns: [.init("Level"), .init("Hours", mark: "more")],
          rows: [.init(["Inpatient", "40"], mark: "ask about"), .init(["Outpatient"])])),
    ])
    #expect(html.contains("<h2 id=\"h1\">Levels</h2>"))
    #expect(html.contains("<table aria-labelledby=\"h1\">"))
    #expect(html.contains("<th scope=\"col\">Level</th>"))
    #expect(html.contains("<th scope=\"col\"><span class=\"mark\">more</span> Hours</th>"))
    #expect(
      html.contains(
        "<tr class=\"marked\"><th scope=\"row\">Inpatient <span class=\"mark\">(ask about)</span></th>"
          + "<td>40</td></tr>"))
    #expect(html.contains("<tr><th scope=\"row\">Outpatient</th><td></td></tr>"))
  }

  @Test("what is drawn is hidden from those who listen, and its words stand beside it")
  func drawings() {
    let html = page([
      .bars([.init(name: "Home", range: 1...3, top: 4, word: "weekly to daily")]),
      .ladder(
        .init([.init(name: "Inpatient", details: ["day"], standing: .possible, word: "possible")])),
    ])
    #expect(html.contains("<span>Home</span> <svg aria-hidden=\"true\""))
    #expect(html.contains("</svg> <strong>weekly to daily</strong>"))
    // Four steps: one is full, two are half full.
    #expect(html.components(separated: "fill=\"none\"") == 4)
    #expect(html.components(separated: "height=\"14\" x=") == 5)
    #expect(html.components(separated: "height=\"6\"") == 2)
    #expect(
      html.contains(
        "<li class=\"possible\"><span class=\"mark\">possible</span> <strong>Inpatient</strong> <span>day</span>"
      ))
  }

  @Test("words are dark on white, seven to one, and lines three to one")
  func contrast() throws {
    let html = page([])
    let style = try #require(
      html.split(separator: "<style>").last?.split(separator: "</style>").first)
    var words = 0
    var lines = 0
    for part in style.split(separator: "#").dropFirst() {
      let code = part.prefix { $0.isHexDigit }
      let before = style[..<part.startIndex].dropLast().split(whereSeparator: { ";{ ".contains($0) }
      )
      let isBackground = before.last == "background:"
      guard !isBackground else {
        #expect(code == "fff")
        continue
      }
      let contrast = try Self.contrastWithWhite(code)
      if before.last == "color:" {
        words += 1
        #expect(contrast >= 7, "#\(code)")
      } else {
        lines += 1
        #expect(contrast >= 3, "#\(code)")
      }
    }
    #expect(words > 2 && lines > 5)
  }

  /// The contrast with white as the Web Content Accessibility Guidelines reckon it.
  private static func contrastWithWhite(_ code: Substring) throws -> Double {
    let digits = code.compactMap(\.hexDigitValue).map(Double.init)
    try #require(digits.count == 3)
    let linear = digits.map { digit in
      let share = digit * 17 / 255
      return share <= 0.04045 ? share / 12.92 : Self.power((share + 0.055) / 1.055)
    }
    let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)
  }

  /// The power of 2.4: the fifth root of the twelfth power, by halving.
  private static func power(_ base: Double) -> Double {
    let wanted = (0..<12).reduce(1.0) { product, _ in product * base }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if (0..<5).reduce(1.0, { product, _ in product * middle }) < wanted {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  @Test("what people type stays words, wherever it stands")
  func hostile() {
    for text in [
      "<script>alert('1')</script>", "\"><b onload=x>&amp;", "a\u{0}b\u{1B}[31mc\u{202E}d",
    ] {
      let item = Document.List.Item(text, details: [text])
      let html = HTMLRenderer().render(
        Document(
          title: text, head: [text, text], foot: [text],
          blocks: [
            .heading(text, .section), .paragraph(text), .list(.init(.checkBoxes, [item])),
            .facts([.init(text, text, details: [text])]),
            .table(.init(columns: [.init(text, mark: text)], rows: [.init([text], mark: text)])),
            .ladder(.init([.init(name: text, details: [text], standing: .other, word: text)])),
            .bars([.init(name: text, range: 0...1, top: 2, word: text)]),
            .note(.init(.urgent, title: text, [text], items: [item])),
            .signatures(.init([item], lines: [.init(name: text, dateName: text)])),
          ]))
      let markup = Self.markup(of: html)
      #expect(!markup.contains("script") && !markup.contains("<b ") && !markup.contains("onload"))
      for scalar in html.unicodeScalars where scalar != "\n" {
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E {
          Issue.record("\(scalar.value) came through")
        }
      }
    }
    #expect(page([.paragraph("O'Hara & <Sons>")]).contains("<p>O&#39;Hara &amp; &lt;Sons&gt;</p>"))
  }
}

extension String {
  /// How often a piece stands in the text.
  fileprivate func components(separated piece: String) -> Int { ranges(of: piece).count }
}
