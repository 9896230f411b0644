import PlatformStore
import Testing

/// A record with one field of every kind, as a component would declare its own.
private struct Sample: Equatable {
    var number: UInt64 = 0
    var small: UInt32 = 0
    var signed: Int64 = 0
    var flag = false
    var text = ""
    var bytes: [UInt8] = []
    var list: [UInt32] = []
    var inner: [String] = []

    func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.put(1, number)
        writer.put(2, small)
        writer.putSigned(3, signed)
        writer.put(4, flag)
        writer.put(5, text)
        writer.put(6, bytes)
        writer.putPacked(7, list)
        for text in inner {
            writer.putRecord(8) { $0.put(1, text) }
        }
        return writer.bytes
    }

    init() {}

    init(decoding stored: [UInt8]) throws(StoreError) {
        var reader = RecordReader(stored, of: "sample")
        while let field = try reader.nextField() {
            switch field {
            case 1: number = try reader.uint64()
            case 2: small = try reader.uint32()
            case 3: signed = try reader.int64()
            case 4: flag = try reader.bool()
            case 5: text = try reader.text()
            case 6: bytes = try reader.bytes()
            case 7: list = try reader.packedUInt32()
            case 8:
                var nested = try reader.record()
                while let field = try nested.nextField() {
                    if field == 1 { inner.append(try nested.text()) }
                }
            default: break
            }
        }
    }

    static func random(using generator: inout some RandomNumberGenerator) -> Sample {
        var sample = Sample()
        sample.number = .random(in: 0...UInt64.max >> UInt64.random(in: 0...63, using: &generator), using: &generator)
        sample.small = .random(in: 0...UInt32.max >> UInt32.random(in: 0...31, using: &generator), using: &generator)
        sample.signed = .random(in: Int64.min...Int64.max, using: &generator)
        sample.flag = .random(using: &generator)
        sample.text = String(repeating: "ä🙂", count: .random(in: 0...90, using: &generator))
        sample.bytes = (0..<Int.random(in: 0...300, using: &generator)).map { UInt8(truncatingIfNeeded: $0) }
        sample.list = (0..<Int.random(in: 0...5, using: &generator)).map { UInt32($0) << 28 }
        sample.inner = (0..<Int.random(in: 0...3, using: &generator)).map { "inner \($0)" }
        return sample
    }
}

@Suite
struct RecordTests {
    @Test
    func `what is written is read back`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let sample = Sample.random(using: &generator)
            #expect(try Sample(decoding: sample.encoded()) == sample)
        }
    }

    @Test
    func `the bytes are those of protobuf`() {
        var writer = RecordWriter()
        writer.put(1, UInt64(150))
        writer.put(2, "testing")
        writer.putSigned(3, -2)
        writer.putRecord(4) { $0.put(1, UInt64(150)) }
        #expect(
            writer.bytes == [0x08, 0x96, 0x01, 0x12, 0x07] + Array("testing".utf8) + [0x18, 0x03]
                + [0x22, 0x03, 0x08, 0x96, 0x01]
        )
    }

    @Test
    func `unknown fields of every wire type are skipped`() throws {
        var stored: [UInt8] = [0xF8, 0x01, 0x7F]  // 31: varint
        stored += [0xF9, 0x01] + Array(repeating: 1, count: 8)  // 31: 64 bits
        stored += [0xFA, 0x01, 0x02, 9, 9]  // 31: two bytes
        stored += [0xFD, 0x01] + Array(repeating: 1, count: 4)  // 31: 32 bits
        var sample = Sample()
        sample.text = "kept"
        #expect(try Sample(decoding: stored + sample.encoded() + stored) == sample)
    }

    @Test
    func `a record cut anywhere is corrupt or shorter, never a crash`() throws {
        var generator = SystemRandomNumberGenerator()
        let stored = Sample.random(using: &generator).encoded()
        for length in stored.indices {
            do {
                _ = try Sample(decoding: Array(stored[..<length]))
            } catch {
                #expect(error.code == .corrupt)
                #expect(error.message.hasPrefix("sample: "))
            }
        }
    }

    @Test
    func `random bytes never crash`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let noise = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            do {
                _ = try Sample(decoding: noise)
            } catch {
                #expect(error.code == .corrupt)
            }
        }
    }

    @Test(
        arguments: [
            ([0x08], "a number cut short"),
            ([0x08] + Array(repeating: 0xFF, count: 9) + [0x02], "more than 64 bits"),
            ([0x10, 0x80, 0x80, 0x80, 0x80, 0x10], "where 32 bits belong"),
            ([0x20, 0x02], "yes or no"),
            ([0x2A, 0x05, 0x41], "longer than is left"),
            ([0x2A, 0x01, 0xFF], "not UTF-8"),
            ([0x28, 0x01], "field 5 of another type"),
            ([0x0B], "wire type 3"),
            ([0x00], "field number 0"),
        ] as [([UInt8], String)]
    )
    func `damage is named`(stored: [UInt8], sentence: String) {
        do {
            _ = try Sample(decoding: stored)
            Issue.record("read as if it were whole")
        } catch {
            #expect(error.code == .corrupt)
            #expect(error.message.contains(sentence), "\(error.message)")
        }
    }
}
