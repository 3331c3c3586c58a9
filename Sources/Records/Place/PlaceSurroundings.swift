/// What is asked of the system about a place.
package struct PlaceSurroundings: Sendable {
  /// An environment variable that is set to something.
  package var variable: @Sendable (_ name: String) -> String?
  /// The folder that the program runs in.
  package var workingFolder: @Sendable () -> String?
  package var user: UInt32
  /// What stands at a path, a link as itself; nil when there is nothing.
  package var facts: @Sendable (_ path: String) -> Result<FileFacts?, Refusal>
  /// What a folder that is there lies on.
  package var fileSystem: @Sendable (_ folder: String) -> Result<FileSystem, Refusal>
  /// Makes a folder that its owner alone can enter; there may be one already.
  package var makeFolder: @Sendable (_ path: String) -> Result<Void, Refusal>

  /// The system said no.
  package struct Refusal: Error, Hashable, Sendable {
    package let reason: String

    package init(reason: String) { self.reason = reason }
  }

  package init(
    variable: @escaping @Sendable (_ name: String) -> String?,
    workingFolder: @escaping @Sendable () -> String?, user: UInt32,
    facts: @escaping @Sendable (_ path: String) -> Result<FileFacts?, Refusal>,
    fileSystem: @escaping @Sendable (_ folder: String) -> Result<FileSystem, Refusal>,
    makeFolder: @escaping @Sendable (_ path: String) -> Result<Void, Refusal>
  ) {
    self.variable = variable
    self.workingFolder = workingFolder
    self.user = user
    self.facts = facts
    self.fileSystem = fileSystem
    self.makeFolder = makeFolder
  }
}
