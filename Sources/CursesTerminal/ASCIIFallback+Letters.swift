// The bare letters of the Latin blocks, in the order of their code points. Made from the canonical
// decompositions; letters that have none, such as the L with a stroke, were added by hand.

extension ASCIIFallback {
  /// A stretch of code points and one letter of ASCII for each.
  struct Block {
    let first: UInt32
    let letters: [UInt8]

    init(first: UInt32, _ lines: String...) {
      self.first = first
      letters = Array(lines.joined().utf8)
    }
  }

  static let latin: [Block] = [
    Block(
      first: 0xC0,
      "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty",
      "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL",
      "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs",
      "bBBb???CcDDDd?EE?FfG???IKkl??NnOOo??Pp?????tTtTUu?VYyZz?????????",
      "????DDdLLlNNnAaIiOoUuUuUuUuUueAaAa??GgGgKkOoOo??jDDdGg??NnAa??Oo",
      "AaAaEeEeIiIiOoOoRrRrUuUuSsTt??HhNd??ZzAaEeOoOoOoOoYylnt???ACcLTs",
      "z??B??EeJj?qRrYy"),
    Block(
      first: 0x1E00,
      "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm",
      "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv",
      "WwWwWwWwWwXxXxYyZzZzZzhtwyas??SdAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe",
      "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy????Yy"),
  ]
}
