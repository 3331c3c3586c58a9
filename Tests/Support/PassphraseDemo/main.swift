internal import Passphrases
internal import Phrases

// Asks for a passphrase, "new" or "known", at the terminal or in a file, and shows each byte of it with one added: enough to
// know it again, and never itself.
let arguments = CommandLine.arguments.dropFirst()
let purpose: PassphrasePurpose = arguments.first == "new" ? .new : .known
do throws(PassphraseFault) {
  var bytes: [UInt8]
  if let file = arguments.dropFirst().first {
    bytes = try PassphraseFile(file).read(purpose)
  } else {
    bytes = try PassphrasePrompt(.english).read(purpose)
  }
  print("taken:", bytes.map { String($0 + 1) }.joined(separator: " "), "end")
  bytes.forget()
  print(bytes.allSatisfy { $0 == 0 } ? "forgotten" : "kept")
} catch {
  print("refused:", error.sentence(.english))
}
