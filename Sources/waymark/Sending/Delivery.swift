private import Glibc
internal import ArgumentParser

/// Brings one Bundle to a server, with a few tries where the fault is likely to pass.
///
/// Every resource is made only where the server does not have it yet, so that trying again never makes anything twice.
struct Delivery {
  let transfer: Transfer
  /// How often it is tried.
  var tries = 3
  /// How long it waits before the second try, in seconds; twice as long before the third.
  let wait: Int

  enum Outcome {
    case arrived(made: Int, there: Int)
    /// The server took it, and said it in a way that is not understood.
    case arrivedUnsaid
    /// The server will not take it, however often it is tried.
    case refused(String)
    /// It may go another time.
    case failed(String)
  }

  /// Posts the Bundle until there is an answer to rest on.
  ///
  /// - Parameters:
  ///   - bundle: Its bytes.
  ///   - tell: Is told why there is another try.
  /// - Returns: What came of it.
  func run(_ bundle: [UInt8], tell: (String) -> Void) -> Outcome {
    var outcome = Outcome.failed("")
    for attempt in 1...tries {
      var (isPassing, pause) = (false, 0)
      (outcome, isPassing, pause) = judge(transfer.post(bundle))
      guard case .failed(let reason) = outcome, isPassing, attempt < tries else { break }
      let seconds = min(60, max(pause, wait << (attempt - 1)))
      tell("\(reason) Trying again\(seconds > 0 ? " in \(seconds) s" : "").")
      if seconds > 0 { sleep(UInt32(seconds)) }
    }
    return outcome
  }

  /// What an answer means, whether another may come soon, and how long the server wants to be left alone.
  private func judge(_ outcome: Transfer.Outcome) -> (Outcome, isPassing: Bool, wait: Int) {
    switch outcome {
    case .answered(let status, let body, let wait):
      return (judge(status, ServerAnswer(body)), status == 429 || status >= 500, wait)
    case .notReached(let reason):
      return (
        .failed("The server cannot be reached (\(reason)); nothing was sent."), true, 0
      )
    case .noAnswer(let reason):
      return (
        .failed(
          "The server gave no whole answer (\(reason)); the Bundle may have arrived. "
            + "Sending it again makes nothing twice."), true, 0
      )
    case .notTrusted(let reason):
      return (
        .refused(
          "The server could not show that it is the one at this address (\(reason)); nothing was sent. "
            + "Check the address. If your organization has its own certificates, name them with --ca-file."
        ),
        false, 0
      )
    case .noLibrary:
      return (
        .refused("Sending needs libcurl, which is not here. On Debian: apt install libcurl4."),
        false, 0
      )
    case .failed(let reason): return (.refused("Nothing could be sent: \(reason)."), false, 0)
    }
  }

  private func judge(_ status: Int, _ answer: ServerAnswer) -> Outcome {
    let said = answer.issues.map { " It says: \"\($0)\"" }.joined()
    switch status {
    case 200..<300:
      guard let counts = answer.counts else {
        return answer.issues.isEmpty
          ? .arrivedUnsaid
          : .failed("The server took the Bundle, and then found something wrong.\(said)")
      }
      return .arrived(made: counts.made, there: counts.there)
    case 300..<400:
      return .refused(
        "The server points elsewhere, and health records are not sent where nobody named. "
          + "Ask for its base address.")
    case 401:
      return .refused(
        "The server wants to know who sends (401). Name the file of a token that is valid now with --token-file.\(said)"
      )
    case 403:
      return .refused("The server does not allow this token to send it (403).\(said)")
    case 404, 405:
      return .refused("This is not the base of a server of FHIR R4 (\(status)).\(said)")
    case 412:
      return .refused(
        "The server finds several that this could be (412): two patients may share the identifier.\(said)"
      )
    case 413:
      return .refused("The Bundle is too large for the server (413). Try --without-questionnaire.")
    case 408, 429, 500...:
      return .failed("The server could not take it now (\(status)).\(said)")
    default:
      return .refused("The server does not take the Bundle (\(status)).\(said)")
    }
  }
}
