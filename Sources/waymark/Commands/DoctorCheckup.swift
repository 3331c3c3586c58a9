internal import Records

/// Looks over a computer: what it could keep or show of what is typed.
package struct Checkup: Sendable {
  /// The fewest bytes that must stay out of swap: a page for each key, with the pages that guard it.
  package static let neededLock: UInt64 = 64 << 10
  /// The fewest bytes that must be free, for records and for their log.
  package static let neededSpace: UInt64 = 100 << 20

  let machine: Machine
  /// The file of records that the command line names.
  let store: String?

  package init(_ machine: Machine, store: String? = nil) {
    self.machine = machine
    self.store = store
  }

  /// What was found, in the order in which it is said.
  package var findings: [Finding] {
    [.swap(swap), .crash(isKeptBack: isCrashKeptBack), .collector(collector), .keys(locking)]
      + storeFindings + printingFindings + terminals.map { .terminal($0) } + [.letters(letters)]
  }

  // MARK: - Crashes and keys

  private var isCrashKeptBack: Bool { machine.coreLimit == 0 && !machine.isDumpable }

  private var collector: Finding.Collector {
    guard let pattern = machine.read("/proc/sys/kernel/core_pattern").value else {
      return .unknown
    }
    guard pattern.hasPrefix("|") else { return .none }
    let program = pattern.dropFirst().split(whereSeparator: \.isWhitespace).first ?? ""
    let name = String(program.split(separator: "/").last ?? program)
    // By its manual it takes a core only where the limit is a page at least.
    return name == "systemd-coredump" ? .obedient(name) : .other(name)
  }

  private var locking: Finding.Locking {
    guard let limit = machine.lockLimit else { return .unknown }
    return limit >= Self.neededLock ? .enough : .little(kibibytes: Int(limit >> 10))
  }

  // MARK: - The records

  private var storeFindings: [Finding] {
    do throws(PlaceFault) {
      let place = try StorePlace(named: store, in: machine.place)
      do throws(PlaceFault) {
        let standing = try place.check(machine.place)
        return [.place(standing == .store ? .store(place.path) : .nothingYet(place.path))]
          + disk(of: place)
      } catch {
        return [.place(.refused(error))] + disk(of: place)
      }
    } catch {
      return [.place(.refused(error))]
    }
  }

  private func disk(of place: StorePlace) -> [Finding] {
    guard let (system, nearest) = try? place.fileSystem(machine.place) else { return [] }
    // That it lies on another computer was said of the place.
    if case .network = system { return [] }
    return [.disk(system, folder: place.folder), .space(space(in: nearest))]
  }

  private func space(in folder: String) -> Finding.Space {
    guard let free = machine.freeBytes(folder) else { return .unknown(folder: folder) }
    let mebibytes = Int(free >> 20)
    return free >= Self.neededSpace
      ? .enough(mebibytes: mebibytes) : .little(folder: folder, mebibytes: mebibytes)
  }
}
