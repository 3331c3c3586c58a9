package import Placement
internal import Records

/// The disk fails at every write and every sync of a short interview, once or from then on.
///
/// What is refused is refused by the right name; what was acknowledged can be read meanwhile; and when the trouble is over
/// the same session goes on.
package struct DiskTorture {
  /// The interview as it is after each answer.
  private let pages: [DiskWalk.Page]
  private let seed: UInt64
  private let disk = FaultyDisk()
  private let folder: Folder
  /// A store to begin with.
  private let start: [UInt8]
  private let code: RecoveryCode
  package private(set) var rounds = 0
  package private(set) var acknowledged = 0
  /// How often a step was refused.
  package private(set) var refusals = 0
  /// How often a store was opened, or a record read, while the disk took nothing.
  package private(set) var readings = 0

  package init(_ assessment: Assessment, seed: UInt64) throws {
    self.seed = seed
    var person = RandomInterview(of: assessment, client: "Quillfeather", seed: seed)
    pages = (0..<4).map { number in
      if number > 0 { _ = person.answer() }
      return DiskWalk.Page(header: person.header, payload: person.payload)
    }
    folder = try Folder()
    let (store, code) = try Store.make(folder.store)
    try store.lock()
    start = folder.bytes(of: "store")
    self.code = code
  }

  /// Goes through every n, or through every `stride`-th.
  package mutating func run(stride: Int = 1, makingStride: Int = 1) throws {
    for trouble in FaultyDisk.Trouble.allCases {
      for once in [false, true] {
        var place = 1
        while try make(trouble, place, once) { place += makingStride }
        place = 1 + Int(seed % UInt64(stride))
        while try interview(trouble, place, once) { place += stride }
      }
    }
  }

  private func loss(_ what: String, _ trouble: FaultyDisk.Trouble, _ place: Int, _ once: Bool)
    -> Loss
  {
    Loss(what, seed: seed, at: "\(trouble) at operation \(place)\(once ? ", once" : "")")
  }

  // MARK: - Making a store

  /// Makes a store; false when the disk did not come to fail.
  private mutating func make(
    _ trouble: FaultyDisk.Trouble, _ place: Int, _ once: Bool
  ) throws -> Bool {
    rounds += 1
    folder.clear()
    disk.fail(trouble, from: place, once: once)
    do throws(StoreFault) {
      let (store, code) = try Store.make(folder.store, vfs: disk.name)
      // What fails in closing a file fails nobody.
      try? store.lock()
      disk.mend()
      try Store.unlock(folder.store, code).verify()
      return disk.hasFailed
    } catch {
      disk.mend()
      guard trouble.explains(error) else { throw loss("\(error)", trouble, place, once) }
      refusals += 1
      guard folder.names.isEmpty else {
        throw loss("\(folder.names) is left behind", trouble, place, once)
      }
      _ = try Store.make(folder.store, vfs: disk.name)
      return true
    }
  }

  // MARK: - An interview

  private mutating func interview(
    _ trouble: FaultyDisk.Trouble, _ place: Int, _ once: Bool
  ) throws -> Bool {
    rounds += 1
    folder.clear()
    folder.write(start, to: "store")
    var walk = DiskWalk(pages, code: code, in: folder, on: disk, seed: seed)
    disk.fail(trouble, from: place, once: once)
    do {
      defer { disk.mend() }
      try walk.run(trouble)
    } catch let fault as StoreFault {
      throw loss("\(fault) \(walk.step)", trouble, place, once)
    } catch let loss as Loss {
      throw self.loss("\(loss)", trouble, place, once)
    }
    acknowledged += walk.acknowledged
    refusals += walk.refusals
    readings += walk.readings
    return disk.hasFailed
  }
}

extension FaultyDisk.Trouble {
  /// Whether this is the name under which the trouble is to be told.
  func explains(_ fault: StoreFault) -> Bool {
    switch (self, fault) {
    case (.full, .full), (.readOnly, .readOnly), (.brokenWrite, .inputOutput),
      (.brokenSync, .inputOutput):
      true
    default: false
    }
  }
}
