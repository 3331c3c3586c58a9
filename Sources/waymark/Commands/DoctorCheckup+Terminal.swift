internal import Records

extension Checkup {
  /// Who else sees the terminal, each once.
  var terminals: [Finding.Terminal] {
    let variable = machine.place.variable
    var found: [Finding.Terminal] = []
    let add = { (one: Finding.Terminal) in if !found.contains(one) { found.append(one) } }
    if variable("TMUX") != nil { add(.multiplexer("tmux")) }
    if variable("STY") != nil { add(.multiplexer("screen")) }
    if variable("ZELLIJ") != nil { add(.multiplexer("zellij")) }
    if variable("ASCIINEMA_REC") != nil || variable("ASCIINEMA_SESSION") != nil {
      add(.recorder("asciinema"))
    }
    if variable("SSH_CONNECTION") != nil { add(.remote) }
    let ancestors = ancestors
    for name in ancestors ?? [] {
      switch name {
      case "tmux", "tmux: server": add(.multiplexer("tmux"))
      case "screen", "SCREEN": add(.multiplexer("screen"))
      case "zellij", "dtach", "abduco": add(.multiplexer(name))
      case "script", "asciinema", "ttyrec", "termrec", "rootsh", "sudosh": add(.recorder(name))
      // The system keeps 15 letters of a name.
      case "tlog-rec", "tlog-rec-sessio": add(.recorder("tlog"))
      case "sshd", "sshd-session", "mosh-server", "ttyd", "gotty", "in.telnetd": add(.remote)
      default: break
      }
    }
    if found.isEmpty { return [ancestors == nil ? .unknown : .alone] }
    return found
  }

  /// The names of the programs that led to this one; nil when the nearest cannot be seen.
  private var ancestors: [String]? {
    var names: [String] = []
    var process = machine.parent
    // As far up as anybody would nest, should the numbers change on the way.
    while process > 0, names.count < 64 {
      guard let text = machine.read("/proc/\(process)/stat").value,
        // The name stands in brackets, and may hold some itself.
        let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")")
      else { return names.isEmpty ? nil : names }
      names.append(String(text[text.index(after: start)..<end]))
      let fields = text[text.index(after: end)...].split(separator: " ")
      process = fields.count > 1 ? Int32(fields[1]) ?? 0 : 0
    }
    return names
  }

  /// Whether the locale lets all letters be shown.
  var letters: Finding.Letters {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    // These two say nothing of the terminal, and the program takes it for one that knows all.
    guard let locale = names.lazy.compactMap(machine.place.variable).first, locale != "C",
      locale != "POSIX"
    else { return .all }
    guard let dot = locale.firstIndex(of: ".") else { return .unknown(locale: locale) }
    let charset = locale[dot...].dropFirst().lowercased()
    return charset.hasPrefix("utf-8") || charset.hasPrefix("utf8") ? .all : .few(locale: locale)
  }
}
