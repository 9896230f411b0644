internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import PlatformStore

struct `Looking at the logs of a database` {
    /// In a process of its own: what other tests keep would hide it.
    @Test func `costs nothing for ever, as tenants are opened and closed for years`() async {
        await #expect(processExitsWith: .success) {
            let folder = try ScratchFolder()
            try Data().write(to: URL(filePath: folder.path(to: "000004.log")))
            _ = try LogInspection.run(in: folder.path, verifyingChecksums: false)
            let before = try residentPages()
            for _ in 0..<2_000 { _ = try LogInspection.run(in: folder.path, verifyingChecksums: false) }
            // It was a page each.
            try #require(try residentPages() - before < 1_000)
        }
    }
}

private func residentPages() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return try #require(text.split(separator: " ").dropFirst().first.flatMap { Int($0) })
}
