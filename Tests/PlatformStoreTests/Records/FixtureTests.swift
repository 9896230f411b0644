import Foundation
internal import PlatformCore
internal import PlatformStore
internal import TestSupport
internal import Testing

/// Every record type as each released format wrote it, in `Fixtures/<format>/records.txt`.
///
/// A line is the type, the key and the record, both in hexadecimal. The values are those that
/// `RandomRecords` makes from the line's number as the seed. A released file is never changed: what
/// today writes is compared to the newest only.
@Suite struct FixtureTests {
    private static let seeds = 1...3 as ClosedRange<UInt64>

    @Test func `today reads what format 1 wrote, and writes it still`() throws {
        var lines = try String(contentsOf: Self.file("v1"), encoding: .utf8).split(separator: "\n")[...]
        for kind in RandomRecords.kinds {
            for seed in Self.seeds {
                var random = SeededGenerator(seed: seed)
                let sample = RandomRecords.sample(of: kind, using: &random)
                let written = "\(kind) \(Self.hex(sample.key.bytes)) \(Self.hex(sample.record))"
                let line = lines.popFirst()
                let stored = try #require(line, "missing: \(written)")
                #expect(stored == written, "\(kind), seed \(seed)")
                let parts = stored.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
                #expect(try TenantKey(Self.bytes(parts[1])) == sample.key)
                #expect(try sample.reads(Self.bytes(parts[2])), "\(kind), seed \(seed)")
            }
        }
        #expect(lines.isEmpty)
    }

    private static func file(_ format: String) -> URL {
        URL(filePath: #filePath).appending(path: "../../Fixtures/\(format)/records.txt").standardizedFileURL
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).map { index in
            UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) ?? 0
        }
    }
}
