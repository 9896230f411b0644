import NIOCore
import TestSupport
import Testing

@testable import PlatformGateway

struct `A zip archive` {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `holds what was written, piece by piece`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        var zip = ZipWriter(modified: (0x5765, 0x30C0)) { bytes += Array($0.readableBytesView) }
        var expected: [(String, String)] = []
        for number in 0..<Int.random(in: 0...3, using: &random) {
            let name = "texté-\(number).txt"
            try zip.begin(name)
            var text = ""
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                let piece = String(repeating: "ab\(Int.random(in: 0...9, using: &random))", count: 1_000)
                try zip.append(ByteBuffer(string: piece))
                text += piece
                #expect(zip.entryBytes == text.utf8.count)
            }
            expected.append((name, text))
        }
        try zip.finish()
        let read = try ZipArchive(bytes).texts
        #expect(read.map(\.name) == expected.map(\.0), "seed \(seed)")
        #expect(read.map(\.text) == expected.map(\.1), "seed \(seed)")
    }
}
