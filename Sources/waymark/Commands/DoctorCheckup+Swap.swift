internal import Records

extension Checkup {
  /// Where memory goes when there is too little of it.
  var swap: Finding.Swap {
    guard let text = machine.read("/proc/swaps").value else { return .unknown }
    let paths = text.split(separator: "\n").dropFirst()
      .compactMap { $0.split(whereSeparator: \.isWhitespace).first.map(String.init) }
    guard !paths.isEmpty else { return .none }
    let guards = paths.map { (path: $0, guarding: guarding(path: $0)) }
    let open = guards.filter { $0.guarding == .nothing }.map(\.path)
    if !open.isEmpty { return .open(open) }
    if guards.contains(where: { $0.guarding == .unknown }) { return .unknown }
    return guards.allSatisfy { $0.guarding == .memory } ? .inMemory : .encrypted
  }

  /// What keeps the words in a swap from others.
  private enum Guarding: Hashable {
    case nothing, memory, encryption, unknown
  }

  private func guarding(path: String) -> Guarding {
    let name = (machine.real(path) ?? path).split(separator: "/").last.map(String.init) ?? path
    if name.hasPrefix("zram") {
      // It may push what it cannot hold to a disk.
      let behind = machine.read("/sys/block/\(name)/backing_dev").value ?? "none"
      return behind.hasPrefix("none") ? .memory : .nothing
    }
    guard let device = machine.device(path), device.major != 0 else { return .unknown }
    return guarding(device: "\(device.major):\(device.minor)", depth: 0)
  }

  /// Follows a device down to those that it is made of, until one is encrypted.
  private func guarding(device: String, depth: Int) -> Guarding {
    let folder = "/sys/dev/block/\(device)"
    guard depth < 8, case .seen = machine.names(folder) else { return .unknown }
    if machine.read("\(folder)/dm/uuid").value?.hasPrefix("CRYPT-") == true { return .encryption }
    let below = machine.names("\(folder)/slaves").value ?? []
    guard !below.isEmpty else { return .nothing }
    let guards = below.map { name -> Guarding in
      guard let text = machine.read("/sys/class/block/\(name)/dev").value else { return .unknown }
      let number = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
      return guarding(device: number, depth: depth + 1)
    }
    if guards.contains(.nothing) { return .nothing }
    return guards.contains(.unknown) ? .unknown : .encryption
  }
}
