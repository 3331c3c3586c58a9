private import CSystem
private import Glibc
internal import Interview
internal import PDFReports

/// Makes a PDF beside an interview: what the libraries for it take is given back, and their crash would end nothing.
enum ApartPress {
  /// The bytes of the PDF.
  ///
  /// - Throws: ``PDFFault``.
  static func pdf(of source: PaperSource, on size: PaperSize) throws(PDFFault) -> [UInt8] {
    let file = cs_memory_file("paper")
    guard file >= 0 else { throw .failed(code: Int(errno)) }
    defer { close(file) }
    let job = Job(source, size, file)
    let code = cs_apart(
      { closure in
        guard let closure else { return Code.failed }
        return Unmanaged<Job>.fromOpaque(closure).takeUnretainedValue().work()
      }, Unmanaged.passUnretained(job).toOpaque())
    switch code {
    case 0: return try bytes(of: file)
    case Code.noLibrary: throw .noLibrary(name: PDFRenderer.usualLibrary)
    default: throw .failed(code: Int(code))
    }
  }

  private enum Code {
    static let failed: Int32 = 1
    static let noLibrary: Int32 = 2
  }

  private final class Job {
    private let source: PaperSource
    private let size: PaperSize
    private let file: Int32

    init(_ source: PaperSource, _ size: PaperSize, _ file: Int32) {
      self.source = source
      self.size = size
      self.file = file
    }

    func work() -> Int32 {
      do throws(PDFFault) {
        let bytes = try source.bytes(in: .pdf, on: size)
        return Glibc.write(file, bytes, bytes.count) == bytes.count ? 0 : Code.failed
      } catch {
        if case .noLibrary = error { return Code.noLibrary }
        return Code.failed
      }
    }
  }

  private static func bytes(of file: Int32) throws(PDFFault) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0, lseek(file, 0, SEEK_SET) == 0 else { throw .failed(code: Int(errno)) }
    var bytes = [UInt8](repeating: 0, count: size)
    guard read(file, &bytes, size) == size else { throw .failed(code: Int(errno)) }
    return bytes
  }
}
