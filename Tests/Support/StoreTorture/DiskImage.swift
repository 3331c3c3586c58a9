internal import SeededRandom

/// What is on the disk for certain, and what is only on its way there.
struct DiskImage {
  /// A change that has not been brought to the disk.
  private enum Change {
    case write(offset: Int, bytes: UnsafeRawBufferPointer)
    case truncate(size: Int)
  }

  private struct File {
    let role: FaultyDisk.Role
    var settled: [UInt8] = []
    var pending: [Change] = []
  }

  private var files: [Int: File] = [:]
  /// Which file stands under each name: for certain, and as it is now.
  private var settledNames: [FaultyDisk.Role: Int] = [:]
  private var names: [FaultyDisk.Role: Int] = [:]

  /// What becomes of the changes that are on their way when the power goes.
  enum Fate: CaseIterable {
    case allKept, allLost
    /// Each is kept or lost as it comes.
    case some
    /// Each part of 512 bytes is kept or lost as it comes.
    case torn
  }

  /// Whether anything is on its way.
  var isSettled: Bool { names == settledNames && files.values.allSatisfy(\.pending.isEmpty) }

  mutating func take(_ event: FaultyDisk.Event) {
    switch event {
    case .make(let file, let role):
      files[file] = File(role: role)
      names[role] = file
      // The program itself has made this one, and brought its name to the disk.
      if role == .database { settledNames[role] = file }
    case .write(let file, let offset, let bytes):
      files[file]?.pending.append(.write(offset: offset, bytes: bytes))
    case .truncate(let file, let size): files[file]?.pending.append(.truncate(size: size))
    case .sync(let file, let keepsNames):
      guard var found = files.removeValue(forKey: file) else { return }
      let pending = found.pending
      found.pending = []
      for change in pending { Self.apply(change, to: &found.settled) }
      files[file] = found
      if keepsNames { settledNames = names }
    case .delete(let file, let keepsNames):
      guard let role = files[file]?.role else { return }
      names[role] = nil
      if keepsNames { settledNames = names }
    case .mark: break
    }
  }

  /// The files as they are found when the power comes back.
  func files(
    _ fate: Fate, _ random: inout SeededGenerator
  ) -> [(suffix: String, bytes: [UInt8])] {
    FaultyDisk.Role.allCases.compactMap { role in
      let isNew =
        switch fate {
        case .allKept: true
        case .allLost: false
        case .some, .torn: random.next() % 2 == 0
        }
      guard let number = isNew ? names[role] : settledNames[role], let file = files[number] else {
        return nil
      }
      var bytes = file.settled
      for change in file.pending {
        switch fate {
        case .allKept: Self.apply(change, to: &bytes)
        case .allLost: break
        case .some: if random.next() % 2 == 0 { Self.apply(change, to: &bytes) }
        case .torn: Self.tear(change, into: &bytes, &random)
        }
      }
      return (role.suffix, bytes)
    }
  }

  private static func tear(
    _ change: Change, into bytes: inout [UInt8], _ random: inout SeededGenerator
  ) {
    guard case .write(let offset, let whole) = change else {
      if random.next() % 2 == 0 { apply(change, to: &bytes) }
      return
    }
    var start = 0
    while start < whole.count {
      // Up to the next edge of a sector of the disk.
      let end = min(whole.count, start + 512 - (offset + start) % 512)
      if random.next() % 2 == 0 {
        let part = UnsafeRawBufferPointer(rebasing: whole[start..<end])
        apply(.write(offset: offset + start, bytes: part), to: &bytes)
      }
      start = end
    }
  }

  private static func apply(_ change: Change, to bytes: inout [UInt8]) {
    switch change {
    case .truncate(let size):
      if size <= bytes.count {
        bytes.removeLast(bytes.count - size)
      } else {
        bytes += [UInt8](repeating: 0, count: size - bytes.count)
      }
    case .write(let offset, let new):
      let end = offset + new.count
      if end > bytes.count { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
      bytes.withUnsafeMutableBytes { all in
        UnsafeMutableRawBufferPointer(rebasing: all[offset..<end]).copyMemory(from: new)
      }
    }
  }
}
