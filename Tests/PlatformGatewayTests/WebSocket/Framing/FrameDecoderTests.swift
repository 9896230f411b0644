import NIOCore
import TestSupport
import Testing

@testable import PlatformGateway

struct `A client's frames` {
    @Test func `the standard's masked hello is read`() throws {
        // RFC 6455, section 5.7.
        let bytes: [UInt8] = [0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58]
        let events = try FrameDecoder.events(of: bytes, pieceBytes: 64)
        #expect(events == [.message(.text, ByteBuffer(string: "Hello"))])
    }

    @Test(arguments: [0, 1, 7, 8, 9, 125, 126, 127, 65_535, 65_536, 200_000])
    func `every form of length is read, whole or byte by byte`(length: Int) throws {
        let payload = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let bytes = ClientFrame(.binary, payload).bytes
        for pieceBytes in [bytes.count, 1, 1448] {
            var decoder = FrameDecoder()
            let events = try decoder.events(of: bytes, pieceBytes: pieceBytes)
            #expect(events == [.message(.binary, ByteBuffer(bytes: payload))])
            #expect(!decoder.isAmidMessage)
        }
    }

    @Test func `every prefix of a frame asks for more`() throws {
        let bytes = ClientFrame(.text, text: String(repeating: "é", count: 100)).bytes
        for count in 0..<bytes.count {
            let events = try FrameDecoder.events(of: Array(bytes.prefix(count)), pieceBytes: max(1, count))
            #expect(events.isEmpty)
        }
    }

    @Test(arguments: [1, 2, 3, 5, 64, 4096])
    func `fragments with control frames between them make one message`(pieceBytes: Int) throws {
        let bytes =
            ClientFrame(.text, text: "Hel").with { $0.isFinal = false }.bytes
            + ClientFrame(.ping, text: "a").bytes
            + ClientFrame(.continuation, text: "l").with { $0.isFinal = false }.bytes
            + ClientFrame(.pong, text: "b").bytes
            + ClientFrame(.continuation, text: "o").bytes
            + ClientFrame(.binary, [1, 2]).bytes
            + ClientFrame(closing: 1000, reason: "bye").bytes
        let events = try FrameDecoder.events(of: bytes, pieceBytes: pieceBytes)
        #expect(
            events == [
                .ping(ByteBuffer(string: "a")),
                .pong(ByteBuffer(string: "b")),
                .message(.text, ByteBuffer(string: "Hello")),
                .message(.binary, ByteBuffer(bytes: [1, 2])),
                .close(CloseFrame(code: .normal, reason: "bye")),
            ]
        )
    }

    @Test func `a character may be cut by a fragment's end`() throws {
        let euro = Array("€".utf8)
        let bytes =
            ClientFrame(.text, [euro[0]]).with { $0.isFinal = false }.bytes
            + ClientFrame(.continuation, [euro[1], euro[2]]).bytes
        let events = try FrameDecoder.events(of: bytes, pieceBytes: 4)
        #expect(events == [.message(.text, ByteBuffer(string: "€"))])
    }

    @Test func `messages held by their receiver are not changed by those behind them`() throws {
        let payloads = (0..<50).map { index in [UInt8](repeating: UInt8(index), count: 20 + index) }
        let bytes = payloads.flatMap { ClientFrame(.binary, $0).bytes }
        var decoder = FrameDecoder()
        let events = try decoder.events(of: bytes, pieceBytes: 333)
        #expect(events == payloads.map { .message(.binary, ByteBuffer(bytes: $0)) })
    }

    @Test func `a close frame ends it: what follows is not looked at`() throws {
        var decoder = FrameDecoder()
        let bytes = ClientFrame(.close).bytes + [0xFF, 0xFF, 0xFF]
        let events = try decoder.events(of: bytes, pieceBytes: 64)
        #expect(events == [.close(CloseFrame())])
        decoder.append(ByteBuffer(bytes: [0xFF, 0xFF]))
        let more = try decoder.next()
        #expect(more == nil)
    }

    @Test func `a compressed message is told from others only where compression was agreed on`() throws {
        let frame = ClientFrame(.text, [1, 2, 3]).with { $0.reservedBits = 0b100 }
        var agreed = FrameDecoder(rules: FrameRules(allowsCompression: true))
        let events = try agreed.events(of: frame.bytes, pieceBytes: 64)
        #expect(events == [.compressedMessage(.text, ByteBuffer(bytes: [1, 2, 3]))])
        #expect(violation(of: frame.bytes) == .reservedBits)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `random messages in random pieces come out as they went in`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        var expected: [FrameEvent] = []
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            let payload = [UInt8].random(countMax: 700, using: &generator)
            expected.append(.message(.binary, ByteBuffer(bytes: payload)))
            bytes += fragments(of: payload, using: &generator)
        }
        var decoder = FrameDecoder()
        var events: [FrameEvent] = []
        while !bytes.isEmpty {
            let count = Int.random(in: 1...min(bytes.count, 900), using: &generator)
            events += try decoder.events(of: Array(bytes.prefix(count)), pieceBytes: count)
            bytes.removeFirst(count)
        }
        #expect(events == expected, "seed \(seed)")
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `random bytes never crash it`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for round in 0..<50 {
            let rules = FrameRules(messageBytesMax: 300, fragmentCountMax: 5, allowsCompression: round % 2 == 0)
            var decoder = FrameDecoder(rules: rules)
            do {
                for _ in 0..<20 {
                    var bytes = [UInt8].random(countMax: 200, using: &generator)
                    // Half of them begin like a frame, so that the walk gets further.
                    if bytes.count > 2, Bool.random(using: &generator) {
                        bytes[0] = [0x81, 0x82, 0x01, 0x80, 0x89][Int.random(in: 0..<5, using: &generator)]
                        bytes[1] |= 0x80
                    }
                    _ = try decoder.events(of: bytes, pieceBytes: Int.random(in: 1...50, using: &generator))
                }
            } catch {
                let more = try? decoder.next()
                #expect(more == nil, "seed \(seed), round \(round), after \(error)")
            }
        }
    }

    private func fragments(of payload: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        var rest = payload[...]
        var bytes: [UInt8] = []
        var opcode = FrameOpcode.binary
        repeat {
            let count = Int.random(in: 0...rest.count, using: &generator)
            let isFinal = count == rest.count
            let key = (0..<4).map { _ in UInt8.random(in: 0...255, using: &generator) }
            bytes +=
                ClientFrame(opcode, Array(rest.prefix(count)))
                .with { $0.isFinal = isFinal }.with { $0.maskingKey = key }.bytes
            rest.removeFirst(count)
            opcode = .continuation
            if isFinal { return bytes }
        } while true
    }
}

struct `Frames that break the rules` {
    @Test(arguments: [
        (ClientFrame(.text, text: "x").with { $0.maskingKey = nil }, FrameViolation.notMasked),
        (ClientFrame(.text, text: "x").with { $0.reservedBits = 0b100 }, .reservedBits),
        (ClientFrame(.text, text: "x").with { $0.reservedBits = 0b010 }, .reservedBits),
        (ClientFrame(.text, text: "x").with { $0.reservedBits = 0b001 }, .reservedBits),
        (ClientFrame(.text).with { $0.opcode = 3 }, .reservedOpcode),
        (ClientFrame(.text).with { $0.opcode = 7 }, .reservedOpcode),
        (ClientFrame(.text).with { $0.opcode = 11 }, .reservedOpcode),
        (ClientFrame(.text).with { $0.opcode = 15 }, .reservedOpcode),
        (ClientFrame(.ping, [UInt8](repeating: 0, count: 126)), .controlTooLong),
        (ClientFrame(.close).with { $0.claimedLength = (0, 8) }, .controlTooLong),
        (ClientFrame(.ping).with { $0.isFinal = false }, .controlFragmented),
        (ClientFrame(.binary).with { $0.claimedLength = (125, 2) }, .lengthNotMinimal),
        (ClientFrame(.binary).with { $0.claimedLength = (65_535, 8) }, .lengthNotMinimal),
        (ClientFrame(.binary).with { $0.claimedLength = (1 << 20 + 1, 8) }, .messageTooLarge),
        (ClientFrame(.binary).with { $0.claimedLength = (1 << 63, 8) }, .messageTooLarge),
        (ClientFrame(.binary).with { $0.claimedLength = (.max, 8) }, .messageTooLarge),
        (ClientFrame(.continuation, text: "x"), .continuationOfNothing),
        (ClientFrame(.close, [3]), .closeTooShort),
        (ClientFrame(.close, [3, 232, 0xC3]), .closeReasonNotUTF8),
        (ClientFrame(.text, [0xC3, 0x28]), .textNotUTF8),
    ])
    func `one frame`(frame: ClientFrame, expected: FrameViolation) {
        #expect(violation(of: frame.bytes) == expected)
    }

    @Test(arguments: [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535] as [UInt16])
    func `a close code that nobody may send`(code: UInt16) {
        #expect(violation(of: ClientFrame(closing: code).bytes) == .closeCodeInvalid)
    }

    @Test(arguments: [1000, 1001, 1002, 1003, 1007, 1011, 1012, 1014, 3000, 4999] as [UInt16])
    func `a close code that may be sent is taken`(code: UInt16) {
        #expect(violation(of: ClientFrame(closing: code).bytes) == nil)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
            Array("plain ASCII text that is long enough to be read in words".utf8) + [0xFF],
        ] as [[UInt8]]
    )
    func `text that is not UTF-8, also when it comes in fragments`(payload: [UInt8]) {
        #expect(violation(of: ClientFrame(.text, payload).bytes) == .textNotUTF8)
        let bytes =
            ClientFrame(.text, [payload[0]]).with { $0.isFinal = false }.bytes
            + ClientFrame(.continuation, Array(payload.dropFirst())).bytes
        #expect(violation(of: bytes) == .textNotUTF8)
    }

    @Test func `a message begun inside another`() {
        let begun = ClientFrame(.text, text: "a").with { $0.isFinal = false }.bytes
        #expect(violation(of: begun + ClientFrame(.text, text: "b").bytes) == .messageInsideMessage)
        #expect(violation(of: begun + ClientFrame(.binary, text: "b").bytes) == .messageInsideMessage)
    }

    @Test func `fragments that are too large together, before the last one's payload has come`() {
        let rules = FrameRules(messageBytesMax: 100)
        let bytes =
            ClientFrame(.text, text: String(repeating: "a", count: 60)).with { $0.isFinal = false }.bytes
            + ClientFrame(.continuation).with { $0.claimedLength = (41, 0) }.bytes
        #expect(violation(of: bytes, rules: rules) == .messageTooLarge)
    }

    @Test func `a message of too many fragments, empty ones counted`() {
        let rules = FrameRules(fragmentCountMax: 3)
        let first = ClientFrame(.binary).with { $0.isFinal = false }.bytes
        let more = ClientFrame(.continuation).with { $0.isFinal = false }.bytes
        #expect(violation(of: first + more + more, rules: rules) == nil)
        #expect(violation(of: first + more + more + more, rules: rules) == .tooManyFragments)
    }

    @Test func `what came before the violation is still delivered`() throws {
        var decoder = FrameDecoder()
        let bad = ClientFrame(.text, text: "x").with { $0.maskingKey = nil }
        decoder.append(ByteBuffer(bytes: ClientFrame(.text, text: "good").bytes + bad.bytes))
        let good = try decoder.next()
        #expect(good == .message(.text, ByteBuffer(string: "good")))
        #expect(throws: FrameViolation.notMasked) { try decoder.next() }
        let more = try decoder.next()
        #expect(more == nil)
    }

    @Test func `every violation has a code that may be sent and a sentence that fits`() {
        let all: [FrameViolation] = [
            .notMasked, .reservedBits, .reservedOpcode, .controlTooLong, .controlFragmented, .lengthNotMinimal,
            .messageTooLarge, .tooManyFragments, .continuationOfNothing, .messageInsideMessage, .closeTooShort,
            .closeCodeInvalid, .closeReasonNotUTF8, .textNotUTF8, .compressionBroken,
        ]
        for violation in all {
            #expect(violation.closeCode.mayBeSent)
            #expect(violation.sentence.utf8.count <= CloseFrame.reasonBytesMax)
        }
    }
}

private func violation(of bytes: [UInt8], rules: FrameRules = FrameRules()) -> FrameViolation? {
    var decoder = FrameDecoder(rules: rules)
    do {
        _ = try decoder.events(of: bytes, pieceBytes: bytes.count)
        return nil
    } catch {
        return error
    }
}

extension [UInt8] {
    fileprivate static func random(countMax: Int, using generator: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 0...countMax, using: &generator)).map { _ in .random(in: 0...255, using: &generator) }
    }
}
