/// How a page of HTML looks, on a screen and on paper.
enum HTMLStyle {
  /// Dark words on white; nothing is said by a colour, and nothing needs one to be printed.
  static let sheet: StaticString = """
    html { color: #111; background: #fff; font: 1.05rem/1.5 "Noto Sans", "DejaVu Sans", system-ui, sans-serif; }
    body { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; overflow-wrap: break-word; }
    p, li, dt, dd, th, td, h1, h2, h3, span { unicode-bidi: plaintext; text-align: start; }
    h1 { font-size: 1.7rem; line-height: 1.2; border-bottom: 3px double #111; padding-bottom: .4rem; margin: 1rem 0; }
    h2 { font-size: 1.25rem; line-height: 1.3; border-bottom: 1px solid #555; margin: 1.8rem 0 .6rem; }
    h3 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
    p { margin: .5rem 0; }
    ul, ol { margin: .5rem 0; padding-inline-start: 1.6rem; }
    li { margin: .3rem 0; }
    .detail { display: block; color: #333; }
    .name { font-weight: bold; }
    header { border-bottom: 1px solid #555; }
    header p { margin: 0; }
    ul.boxes { list-style: none; padding-inline-start: 1.9rem; }
    ul.boxes > li::before { content: ""; float: inline-start; width: .8em; height: .8em; margin-top: .3em;
      margin-inline-start: -1.6em; border: 1.5px solid #111; }
    ul.lines > li::after { content: ""; display: block; height: 2em; border-bottom: 1px solid #555; }
    dl > div { display: grid; grid-template-columns: minmax(7rem, 30%) 1fr; column-gap: 1rem; margin: .3rem 0; }
    dt { font-weight: bold; }
    dd { margin: 0; grid-column: 2; }
    table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .95rem; line-height: 1.35; }
    th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid #555; }
    thead th { vertical-align: bottom; border-bottom: 2px solid #111; }
    tr.marked > th { border-inline-start: 5px solid #111; }
    .mark { font-weight: bold; }
    ol.ladder { list-style: none; padding: 0; }
    ol.ladder > li { border: 1px solid #555; border-inline-start-width: 8px; padding: .35rem .7rem; margin: .35rem 0; }
    ol.ladder > li.recommended { border: 3px solid #111; border-inline-start-width: 16px; }
    ol.ladder > li.chosen { border: 6px double #111; border-inline-start-width: 16px; }
    ol.ladder > li.possible { border: 2px dashed #111; border-inline-start-width: 12px; }
    ol.ladder > li strong { display: inline-block; min-width: 45%; }
    li.recommended .mark, li.chosen .mark, li.possible .mark { display: block; }
    ul.bars { list-style: none; padding: 0; }
    ul.bars > li { display: grid; grid-template-columns: minmax(8rem, 40%) max-content 1fr; column-gap: 1rem;
      align-items: center; }
    .note { border-inline-start: 4px solid #555; padding: 0 1rem; margin: 1rem 0; }
    .note.urgent { border: 3px solid #111; padding: .3rem 1rem; }
    .signature { display: flex; gap: 2rem; margin-top: 3rem; }
    .signature span { border-top: 1px solid #111; padding-top: .2rem; flex: 3; }
    .signature span + span { flex: 1; }
    footer { border-top: 1px solid #555; margin-top: 2rem; color: #333; font-size: .9rem; }
    @media print {
      @page { margin: 1.8cm; @bottom-right { content: counter(page) " / " counter(pages); } }
      html { font-size: 11.5pt; }
      body { max-width: none; padding: 0; }
      h1, h2, h3 { break-after: avoid; }
      li, dl > div, tr, .note.urgent, .signatures, ol.ladder, ul.bars { break-inside: avoid; }
      p { orphans: 2; widows: 2; }
      thead { display: table-header-group; }
      .page { break-after: page; }
    }

    """
}
