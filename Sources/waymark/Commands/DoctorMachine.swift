package import Records

/// What the doctor asks of a computer: files as text, and a few numbers.
package struct Machine: Sendable {
  package var read: @Sendable (_ path: String) -> Glance<String>
  /// What is in a folder.
  package var names: @Sendable (_ folder: String) -> Glance<[String]>
  /// A path without links; nil when there is nothing.
  package var real: @Sendable (_ path: String) -> String?
  /// The device that a path is, or that a file lies on.
  package var device: @Sendable (_ path: String) -> Device?
  /// Whether a program is found as a shell finds it.
  package var has: @Sendable (_ program: String) -> Bool
  /// The lines that `lpstat -o` writes, one for each waiting job; nil when it fails.
  package var waitingJobs: @Sendable () -> Int?
  package var freeBytes: @Sendable (_ folder: String) -> UInt64?
  /// The process that started this one.
  package var parent: Int32
  /// The most bytes of a core; nil when the system does not tell, and all ones without limit.
  package var coreLimit: UInt64?
  package var isDumpable: Bool
  /// The most bytes that stay out of swap; as above.
  package var lockLimit: UInt64?
  package var place: PlaceSurroundings

  package struct Device: Hashable, Sendable {
    package let major, minor: UInt32

    package init(major: UInt32, minor: UInt32) {
      self.major = major
      self.minor = minor
    }
  }

  /// What came of a look at something.
  package enum Glance<Value: Sendable>: Sendable {
    case seen(Value)
    case absent
    case denied

    package var value: Value? { if case .seen(let value) = self { value } else { nil } }
  }

  package init(
    read: @escaping @Sendable (_ path: String) -> Glance<String>,
    names: @escaping @Sendable (_ folder: String) -> Glance<[String]>,
    real: @escaping @Sendable (_ path: String) -> String?,
    device: @escaping @Sendable (_ path: String) -> Device?,
    has: @escaping @Sendable (_ program: String) -> Bool,
    waitingJobs: @escaping @Sendable () -> Int?,
    freeBytes: @escaping @Sendable (_ folder: String) -> UInt64?, parent: Int32,
    coreLimit: UInt64?, isDumpable: Bool, lockLimit: UInt64?, place: PlaceSurroundings
  ) {
    self.read = read
    self.names = names
    self.real = real
    self.device = device
    self.has = has
    self.waitingJobs = waitingJobs
    self.freeBytes = freeBytes
    self.parent = parent
    self.coreLimit = coreLimit
    self.isDumpable = isDumpable
    self.lockLimit = lockLimit
    self.place = place
  }
}
