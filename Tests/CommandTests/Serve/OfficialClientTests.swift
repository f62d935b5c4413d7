import Foundation
import TestSupport
import Testing

/// The official client of the Model Context Protocol, the Python package `mcp`, lists, calls and reads everything.
@Suite struct OfficialClientTests {
  @Test(
    .enabled(
      if: Requirements.hasMCPClient,
      "python3 with the packages mcp 2 and jsonschema is not installed; make test installs them where it can"))
  func listsCallsAndReadsEverythingInBothEras() throws {
    let workplace = try Workplace.shared.get()
    let run = try Run.python(
      "check_client.py", [Package.binary.path, workplace.folder.file("Archive").path], in: workplace.folder.url,
      input: Data(), environment: Requirements.pythonPackages)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(run.output == "spoke 2026-07-28, 2026-07-28, 2025-11-25\n")
  }
}
