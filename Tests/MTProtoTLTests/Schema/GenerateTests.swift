internal import Foundation
internal import Testing

struct `The generated code` {
    @Test func `is what the script makes of the schema`() throws {
        let script = URL(filePath: #filePath).appending(path: "../../../../Sources/MTProtoBridge/TL/generate")
        let check = Process()
        check.executableURL = URL(filePath: "/usr/bin/env")
        check.arguments = ["python3", "-B", script.standardizedFileURL.path, "--check"]
        let said = Pipe()
        check.standardError = said
        try check.run()
        let words = try said.fileHandleForReading.readToEnd() ?? Data()
        check.waitUntilExit()
        #expect(check.terminationStatus == 0, "\(String(decoding: words, as: UTF8.self))")
    }
}
