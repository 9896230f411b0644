internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

/// `help.getConfig` as TDLib packs it: zlib.
private let zlibGetConfig = ByteBuffer(hex: "789ccb96f879040004ae0241")

/// The object in a gzip_packed.
private func packed(_ object: ByteBuffer, with bytes: ByteBuffer? = nil) -> ByteBuffer {
    var writer = TLWriter()
    writer.write(id: 0x3072_cfa1)
    (bytes ?? TLGzip.deflate(object)).write(to: &writer)
    return writer.buffer
}

private func zeros(_ count: Int) -> ByteBuffer { ByteBuffer(repeating: 0, count: count) }

struct `Packed objects` {
    @Test func `come back`() throws {
        for count in [0, 1, 1000, 100_000] {
            let plain = ByteBuffer(bytes: (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0) })
            #expect(try TLGzip.inflate(TLGzip.deflate(plain), bytesMax: count) == plain)
        }
    }

    @Test func `come in zlib too`() throws {
        _ = try read(TL.HelpGetConfig.self, from: packed(ByteBuffer(), with: zlibGetConfig))
    }

    @Test func `are unpacked where they stand`() throws {
        let peer = TL.InputPeer.inputPeerUser(TL.InputPeerUser(userID: 1, accessHash: 2))
        var writer = TLWriter()
        writer.write(id: TL.MessagesReadHistory.id)
        writer.write(raw: packed(packed(packed(bytes(of: peer)))))
        Int32(77).write(to: &writer)
        let call = try read(TL.MessagesReadHistory.self, from: writer.buffer)
        #expect(call.maxID == 77)
        guard case .inputPeerUser(let user) = call.peer else {
            Issue.record("another peer")
            return
        }
        #expect(user.accessHash == 2)
    }

    @Test func `are looked into for their id`() throws {
        var reader = TLReader(packed(bytes(of: TL.HelpGetConfig())))
        #expect(try reader.peekID() == TL.HelpGetConfig.id)
        #expect(reader.rest == bytes(of: TL.HelpGetConfig()))
    }

    @Test func `are given room once for all of them`() throws {
        let half = packed(bytes(of: TLBytesObject(byteCount: 600)))
        var reader = TLReader(half, inflatedBytesMax: 1000)
        _ = try reader.peekID()
        #expect(reader.inflatedBytesLeft == 1000 - 608)
        var both = TLWriter()
        both.write(raw: half)
        both.write(raw: half)
        var second = TLReader(both.buffer, inflatedBytesMax: 1000)
        _ = try TLBytesObject(reading: &second)
        #expect(throws: TLError.inflatesTooFar) { try TLBytesObject(reading: &second) }
    }

    @Test func `are bombs beyond the limit`() throws {
        let limit = TLReader.inflatedBytesMax
        #expect(try TLGzip.inflate(TLGzip.deflate(zeros(limit)), bytesMax: limit).readableBytes == limit)
        #expect(throws: TLError.inflatesTooFar) {
            try TLGzip.inflate(TLGzip.deflate(zeros(limit + 1)), bytesMax: limit)
        }
        #expect(throws: TLError.inflatesTooFar) { try read(Bool.self, from: packed(zeros(limit + 1))) }
    }

    @Test func `in one another are as deep as other objects`() throws {
        var object = bytes(of: true)
        for _ in 0..<TLReader.depthMax { object = packed(object) }
        #expect(try read(Bool.self, from: object))
        #expect(throws: TLError.tooDeep) { try read(Bool.self, from: packed(object)) }
    }

    @Test func `that are broken are refused`() {
        let whole = TLGzip.deflate(bytes(of: true))
        for count in 0..<whole.readableBytes {
            let cut = whole.getSlice(at: 0, length: count) ?? ByteBuffer()
            #expect(throws: TLError.invalidCompression) { try read(Bool.self, from: packed(ByteBuffer(), with: cut)) }
        }
        #expect(throws: TLError.invalidCompression) {
            try read(Bool.self, from: packed(ByteBuffer(), with: ByteBuffer(string: "neither of the two")))
        }
    }
}

/// A boxed object of so many bytes.
private struct TLBytesObject: TLConstructor {
    static var id: UInt32 { 0x0102_0304 }
    private let content: TLBytes

    init(byteCount: Int) {
        content = TLBytes(repeating: 1, count: byteCount)
    }

    init(readingFields reader: inout TLReader) throws(TLError) {
        content = try TLBytes(reading: &reader)
    }

    func writeFields(to writer: inout TLWriter) {
        content.write(to: &writer)
    }
}
