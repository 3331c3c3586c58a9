package import Placement
internal import Records
internal import SeededRandom

/// The power goes at every moment of an interview at which something is brought to the disk.
///
/// What was on its way by then is kept, lost, kept in parts, or torn; what is found when the power comes back must open,
/// be whole, and hold what was acknowledged.
package struct PowerTorture {
  private let seed: UInt64
  /// How many images are made of each moment for each fate that chance decides.
  private let tries: Int
  private let diskLies: Bool
  private let image: Folder
  private let disk = FaultyDisk()
  private var random: SeededGenerator
  /// What the store must hold after each mark; at first there is none.
  private var states = [StoreState()]
  package private(set) var moments = 0
  package private(set) var images = 0
  /// Images of a store whose making was not acknowledged, and that say so.
  package private(set) var unmade = 0
  package var acknowledged: Int { states.count - 1 }

  /// Prepares an interview.
  ///
  /// - Parameters:
  ///   - seed: What settles the answers and the images.
  ///   - tries: How many images are made of each moment for each fate that chance decides.
  ///   - diskLies: Whether the disk says that it has what it does not: then something must be lost.
  /// - Throws: A ``Loss`` when no folder can be made.
  package init(seed: UInt64, tries: Int, diskLies: Bool = false) throws {
    self.seed = seed
    self.diskLies = diskLies
    self.tries = tries
    image = try Folder()
    random = SeededGenerator(seed: seed)
  }

  /// Goes through an interview, and then through its moments.
  ///
  /// - Parameters:
  ///   - assessment: What is asked.
  ///   - answers: How many answers are given in the first record.
  /// - Throws: A ``Loss``.
  package mutating func run(_ assessment: Assessment, answers: Int) throws {
    do {
      try interview(assessment, answers)
    } catch let fault as StoreFault {
      throw Loss("\(fault)", seed: seed, at: "the interview itself")
    }
    try lookAtMoments()
  }

  // MARK: - The interview

  private mutating func interview(_ assessment: Assessment, _ answers: Int) throws {
    let folder = try Folder()
    disk.remember()
    var (store, code) = try Store.make(folder.store, vfs: disk.name)
    var state = states[0]
    state.code = code
    try acknowledge(&state, store)
    try lock(store, &state)
    store = try unlock(folder, &state)

    var person = RandomInterview(of: assessment, client: "Quillfeather", seed: seed)
    var (id, version) = try store.create(person.header, person.payload)
    state.records[id] = opened(person, version)
    try acknowledge(&state, store)
    for number in 1...answers {
      if number % 30 == 0 {
        try lock(store, &state)
        store = try unlock(folder, &state)
      }
      if number % 10 == 1 { _ = try store.claim(id) }
      guard person.answer() else { break }
      version = try store.save(id, person.header, person.payload, expecting: version)
      state.records[id] = opened(person, version)
      try acknowledge(&state, store)
    }
    try store.release(id)

    let other = RandomInterview(of: assessment, client: "Second", seed: seed &+ 1)
    let second = try store.create(other.header, other.payload).id
    state.records[second] = opened(other, 1)
    try acknowledge(&state, store)
    try store.note(.printed, second)
    try acknowledge(&state, store)
    _ = try store.delete(second)
    state.records[second] = nil
    try acknowledge(&state, store)

    code = .random()
    _ = try store.rekey(try Self.passphrase(), label: "Dr. Vega", code: code, cost: .floor)
    state.code = code
    try acknowledge(&state, store)
    _ = person.answer()
    version = try store.save(id, person.header, person.payload, expecting: version)
    state.records[id] = opened(person, version)
    try acknowledge(&state, store)
    code = .random()
    _ = try store.renewRecoveryCode(to: code)
    state.code = code
    try acknowledge(&state, store)
    try lock(store, &state)
  }

  private static func passphrase() throws(StoreFault) -> Passphrase {
    guard let passphrase = Passphrase(Store.passphrase.utf8) else { throw .wrongPassphrase }
    return passphrase
  }

  private func opened(_ person: RandomInterview, _ version: Int) -> OpenedRecord {
    OpenedRecord(header: person.header, payload: person.payload, version: version)
  }

  private mutating func acknowledge(_ state: inout StoreState, _ store: Store) throws(StoreFault) {
    try state.take(store)
    states.append(state)
    disk.mark(states.count - 1)
  }

  private mutating func lock(_ store: Store, _ state: inout StoreState) throws(StoreFault) {
    try store.lock()
    // Locking is a change too.
    state.counter += 1
    states.append(state)
    disk.mark(states.count - 1)
  }

  private mutating func unlock(
    _ folder: Folder, _ state: inout StoreState
  ) throws(StoreFault) -> Store {
    guard let code = state.code else { throw .wrongRecoveryCode }
    let store = try Store.unlock(folder.store, code, vfs: disk.name)
    try acknowledge(&state, store)
    return store
  }

  // MARK: - The moments

  private mutating func lookAtMoments() throws {
    var found = DiskImage()
    var mark = 0
    for place in 0..<disk.count {
      let event = disk[place]
      switch event {
      case .sync, .delete: try look(found, mark, at: place)
      case .mark(let number): mark = number
      case .make, .write, .truncate: break
      }
      if case .sync = event, diskLies { continue }
      found.take(event)
    }
    try look(found, mark, at: disk.count)
  }

  private mutating func look(_ found: DiskImage, _ mark: Int, at place: Int) throws {
    moments += 1
    for fate in DiskImage.Fate.allCases {
      let count =
        switch fate {
        case .allKept, .allLost: 1
        case .some, .torn: tries
        }
      for _ in 0..<count {
        image.clear()
        for file in found.files(fate, &random) {
          image.write(file.bytes, to: "store\(file.suffix)")
        }
        images += 1
        let moment = "moment \(place) after mark \(mark), changes \(fate)"
        do {
          try check(after: mark, at: moment)
        } catch let fault as StoreFault {
          throw Loss("\(fault)", seed: seed, at: moment)
        }
      }
    }
  }

  /// Opens the image: it must hold what was acknowledged, or that and what was on its way.
  private mutating func check(after mark: Int, at moment: String) throws {
    let allowed = states[mark...].prefix(2)
    guard let store = try open(allowed) else {
      guard mark == 0 else {
        throw Loss("nothing is there to be opened", seed: seed, at: moment)
      }
      unmade += 1
      return
    }
    let counter = try store.anchorFound().counter
    guard let state = allowed.first(where: { $0.counter == counter && $0.code != nil }) else {
      let counters = allowed.map { "\($0.counter)" }.joined(separator: " or ")
      throw Loss("change \(counter), not \(counters)", seed: seed, at: moment)
    }
    if let difference = try state.difference(from: store) {
      throw Loss(difference, seed: seed, at: moment)
    }
    // Work goes on from here.
    guard random.next() % 8 == 0, let (id, record) = state.records.first else { return }
    _ = try store.save(id, record.header, [1, 2, 3], expecting: record.version)
    try store.verify()
    try store.delete(id)
    try store.verify()
  }

  /// The store of the image; nil when it is not one yet.
  private func open(_ allowed: ArraySlice<StoreState>) throws(StoreFault) -> Store? {
    var refusal: StoreFault?
    for code in allowed.compactMap(\.code) {
      do throws(StoreFault) {
        return try Store.unlock(image.store, code)
      } catch {
        switch error {
        case .wrongFormat, .notFound: return nil
        case .wrongRecoveryCode: refusal = error
        default: throw error
        }
      }
    }
    if let refusal { throw refusal }
    return nil
  }
}
