import Records
import waymark

extension Machine {
  /// A computer with nothing to look at: no swap, no collector, no print system, a plain terminal.
  static func plain(
    _ files: [String: String] = [:], folders: [String: [String]] = [:], denied: Set<String> = [],
    variables: [String: String] = [:], devices: [String: Device] = [:],
    programs: Set<String> = []
  ) -> Machine {
    let files = [
      "/proc/swaps": "Filename Type Size Used Priority\n",
      "/proc/sys/kernel/core_pattern": "core\n", "/proc/20/stat": "20 (bash) S 10 20",
      "/proc/10/stat": "10 (gnome-terminal-) S 1 10", "/proc/1/stat": "1 (systemd) S 0 1",
    ].merging(files) { $1 }
    let variables = ["HOME": "/home/ana", "LANG": "en_US.UTF-8"].merging(variables) { $1 }
    return Machine(
      read: { path in
        denied.contains(path) ? .denied : files[path].map { .seen($0) } ?? .absent
      },
      names: { path in
        denied.contains(path) ? .denied : folders[path].map { .seen($0) } ?? .absent
      },
      real: { $0 }, device: { devices[$0] }, has: { programs.contains($0) },
      waitingJobs: { 0 }, freeBytes: { _ in 5 << 30 }, parent: 20, coreLimit: 0,
      isDumpable: false, lockLimit: 8 << 20,
      place: PlaceSurroundings(
        variable: { variables[$0] }, workingFolder: { "/home/ana" }, user: 7,
        facts: { _ in .success(nil) }, fileSystem: { _ in .success(.disk(name: "ext4")) },
        makeFolder: { _ in .failure(.init(reason: "nothing may be changed")) }))
  }
}
