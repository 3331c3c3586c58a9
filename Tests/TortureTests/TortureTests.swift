import Glibc
import Placement
import ShippedAssessment
import StoreTorture
import TerminalTesting
import Testing

/// The short forms; `waymark-torture` has the long ones.
@Suite("A store among troubles", .serialized)
struct TortureTests {
  @Test("loses nothing that was acknowledged to kill -9, and the same record goes on")
  func kill() throws {
    var torture = try KillTorture(program: BuiltProducts.path(of: "waymark-torture"), seed: 1)
    try torture.run(rounds: 8, deskEvery: 8, desk: BuiltProducts.path(of: "waymark"))
    #expect(torture.acknowledged > 0)
  }

  @Test("loses nothing that was acknowledged when the power goes, whatever was on its way")
  func power() throws {
    var torture = try PowerTorture(seed: 1, tries: 1)
    try torture.run(try ShippedAssessment.assessment(), answers: 8)
    #expect(torture.images > 4 * torture.acknowledged)
  }

  @Test("is found to lose something on a disk that lies about what it has")
  func lyingDisk() throws {
    var torture = try PowerTorture(seed: 1, tries: 1, diskLies: true)
    let assessment = try ShippedAssessment.assessment()
    let loss = #expect(throws: Loss.self) { try torture.run(assessment, answers: 2) }
    #expect(loss?.description.hasPrefix("seed 1, moment ") == true)
  }

  @Test("says what the disk refuses, can be read meanwhile, and goes on afterwards")
  func disk() throws {
    var torture = try DiskTorture(try ShippedAssessment.assessment(), seed: 1)
    try torture.run(stride: 40, makingStride: 40)
    #expect(torture.refusals > 10)
    #expect(torture.readings > 10)
  }

  @Test("loses no answer of processes that save at once in the same records")
  func crowd() throws {
    var torture = try CrowdTorture(program: BuiltProducts.path(of: "waymark-torture"), seed: 1)
    try torture.run(processes: 3, answers: 60)
    #expect(torture.acknowledged == 180)
  }

  @Test("shows a name nowhere but on paper and in an export, and after deletion not even sealed")
  func name() throws {
    var torture = try NameTorture(program: BuiltProducts.path(of: "waymark"), seed: 1)
    try torture.run(crashes: [SIGILL])
    #expect(torture.traces > 0)
  }
}
