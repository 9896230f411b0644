import Foundation
import MTProtoCrypto
import TestSupport
import Testing

@testable import echoim

struct `The key that Telegram clients know a server by` {
    @Test func `is made once, and only its owner may read it`() throws {
        let scratch = try ScratchFolder()
        let file = ServerKeyFile(dataFolder: scratch.path(to: "data"))
        let made = try file.open()
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try file.open().fingerprint == made.fingerprint)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path(to: "data"))
        #expect(names == [ServerKeyFile.name])
    }

    @Test func `is never replaced because it cannot be used`() throws {
        let scratch = try ScratchFolder()
        let file = ServerKeyFile(dataFolder: scratch.path(to: ""))
        try "no key".write(toFile: file.path, atomically: true, encoding: .utf8)
        #expect(throws: ServerKeyFileError.self) { try file.open() }
        #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "no key")
    }
}
