private import CTransfer
private import Passphrases

/// One post to a server, and what came of it.
struct Transfer {
  enum Outcome {
    /// A whole answer, with its status and what it holds.
    case answered(status: Int, body: [UInt8], wait: Int)
    /// Nothing was sent.
    case notReached(String)
    case notTrusted(String)
    /// It may have arrived.
    case noAnswer(String)
    case noLibrary
    case failed(String)
  }

  let address: ServerAddress
  /// What shows the server who asks; nil where it does not want to know.
  let token: [UInt8]?
  /// A file with the authorities to trust instead of the system's.
  let authorities: String?
  /// How long the whole of it may take, in seconds.
  let seconds: Int
  let agent: String

  /// Posts a body.
  func post(_ body: [UInt8]) -> Outcome {
    var header: [UInt8] = []
    if let token { header = Array("Authorization: Bearer ".utf8) + token + [0] }
    defer { header.forget() }
    var answer = ct_answer()
    defer { ct_free_answer(&answer) }
    let result = header.withUnsafeBytes { header in
      body.withUnsafeBufferPointer { body in
        withStrings([address.text, address.scheme, agent, authorities]) { texts in
          var request = ct_request()
          request.url = texts[0]
          request.protocol = texts[1]
          request.agent = texts[2]
          request.authorities = texts[3]
          request.authorization =
            token == nil ? nil : header.baseAddress?.assumingMemoryBound(to: CChar.self)
          request.body = body.baseAddress
          request.size = body.count
          request.connect_milliseconds = min(10_000, 1_000 * seconds)
          request.milliseconds = 1_000 * seconds
          return ct_post(&request, &answer)
        }
      }
    }
    let reason = withUnsafeBytes(of: answer.reason) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    switch result {
    case CT_ANSWERED:
      let body = Array(UnsafeBufferPointer(start: answer.body, count: answer.size))
      return .answered(status: answer.status, body: body, wait: answer.retry_after)
    case CT_NOT_REACHED: return .notReached(reason)
    case CT_NOT_TRUSTED: return .notTrusted(reason)
    case CT_NO_ANSWER, CT_TOO_LARGE: return .noAnswer(reason)
    case CT_NO_LIBRARY: return .noLibrary
    default: return .failed(reason)
    }
  }

  private func withStrings<Result>(
    _ texts: [String?], _ body: ([UnsafePointer<CChar>?]) -> Result
  ) -> Result {
    func lend(
      _ rest: ArraySlice<String?>, _ lent: [UnsafePointer<CChar>?]
    ) -> Result {
      guard let first = rest.first else { return body(lent) }
      guard let first else { return lend(rest.dropFirst(), lent + [nil]) }
      return first.withCString { lend(rest.dropFirst(), lent + [$0]) }
    }
    return lend(texts[...], [])
  }
}
