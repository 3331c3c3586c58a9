extension StorePlace {
  /// What stands at a place that is fit for records.
  package enum Standing: Hashable, Sendable {
    case noFolder
    case noStore
    case store
  }

  /// Looks whether records may be kept here; changes nothing.
  ///
  /// - Parameter surroundings: What is asked of the system.
  /// - Returns: What stands here.
  /// - Throws: ``PlaceFault``.
  @discardableResult
  package func check(_ surroundings: PlaceSurroundings) throws(PlaceFault) -> Standing {
    let found = try Self.facts(folder, surroundings)
    if let found { try Self.checkFolder(folder, found, surroundings) }
    try checkAbove(surroundings)
    let nearest = try nearestFolder(surroundings)
    switch surroundings.fileSystem(nearest) {
    case .failure(let refusal): throw .cannotLook(nearest, reason: refusal.reason)
    case .success(.network(let name)): throw .network(folder: folder, name: name)
    case .success(.disk), .success(.memory): break
    }
    guard found != nil else { return .noFolder }
    var standing = Standing.noStore
    for file in files {
      guard let facts = try Self.facts(file, surroundings) else { continue }
      try Self.checkFile(file, facts, surroundings)
      if file == path { standing = .store }
    }
    return standing
  }

  /// Makes the folder, and those above it that are missing, for their owner alone; then looks as ``check(_:)`` does.
  ///
  /// - Parameter surroundings: What is asked of the system.
  /// - Returns: What stands here now.
  /// - Throws: ``PlaceFault``; nothing is made in a place that is refused.
  @discardableResult
  package func makeReady(_ surroundings: PlaceSurroundings) throws(PlaceFault) -> Standing {
    let standing = try check(surroundings)
    guard standing == .noFolder else { return standing }
    var missing: [String] = []
    var folder = folder
    while folder != "/", try Self.facts(folder, surroundings) == nil {
      missing.append(folder)
      folder = Self.folder(above: folder)
    }
    for folder in missing.reversed() {
      if case .failure(let refusal) = surroundings.makeFolder(folder) {
        throw .cannotMakeFolder(folder, reason: refusal.reason)
      }
    }
    return try check(surroundings)
  }

  /// What the folder lies on, or will lie on when it is made.
  ///
  /// - Parameter surroundings: What is asked of the system.
  /// - Returns: The file system, and the nearest folder that is there.
  /// - Throws: ``PlaceFault`` when the system does not tell.
  package func fileSystem(
    _ surroundings: PlaceSurroundings
  ) throws(PlaceFault) -> (system: FileSystem, folder: String) {
    let nearest = try nearestFolder(surroundings)
    switch surroundings.fileSystem(nearest) {
    case .success(let system): return (system, nearest)
    case .failure(let refusal): throw .cannotLook(nearest, reason: refusal.reason)
    }
  }

  private static func facts(
    _ path: String, _ surroundings: PlaceSurroundings
  ) throws(PlaceFault) -> FileFacts? {
    switch surroundings.facts(path) {
    case .success(let facts): return facts
    case .failure(let refusal): throw .cannotLook(path, reason: refusal.reason)
    }
  }

  private static func checkFolder(
    _ path: String, _ facts: FileFacts, _ surroundings: PlaceSurroundings
  ) throws(PlaceFault) {
    switch facts.kind {
    case .folder: break
    case .link: throw .link(path)
    case .file, .other: throw .notAFolder(path)
    }
    guard facts.owner == surroundings.user else { throw .foreign(path) }
    guard !facts.isOpenToOthers else { throw .openFolder(path) }
  }

  private static func checkFile(
    _ path: String, _ facts: FileFacts, _ surroundings: PlaceSurroundings
  ) throws(PlaceFault) {
    switch facts.kind {
    case .file: break
    case .link: throw .link(path)
    case .folder, .other: throw .notAFile(path)
    }
    guard facts.owner == surroundings.user else { throw .foreign(path) }
    guard !facts.isOpenToOthers else { throw .openFile(path) }
  }

  /// Refuses a way here on which anybody could put another folder in place.
  private func checkAbove(_ surroundings: PlaceSurroundings) throws(PlaceFault) {
    var above = Self.folder(above: folder)
    while above != "/" {
      if let facts = try Self.facts(above, surroundings), facts.kind == .folder,
        facts.letsAnybodyReplace
      {
        throw .openAbove(above)
      }
      above = Self.folder(above: above)
    }
  }

  private func nearestFolder(_ surroundings: PlaceSurroundings) throws(PlaceFault) -> String {
    var nearest = folder
    while nearest != "/", try Self.facts(nearest, surroundings) == nil {
      nearest = Self.folder(above: nearest)
    }
    return nearest
  }
}
