internal import NIOCore

@testable internal import PlatformGateway

/// RFC 6455 read off the page: what a client's bytes mean, in one pass over all of them.
///
/// It shares nothing with the decoder under test but the names of its events, and is written to be checked by eye.
struct PlainFrames {
    private(set) var events: [FrameEvent] = []
    private(set) var isViolated = false

    private let rules: FrameRules
    private var begun: (kind: MessageKind, isCompressed: Bool, bytes: [UInt8], fragmentCount: Int)?

    init(_ bytes: [UInt8], rules: FrameRules) {
        self.rules = rules
        var rest = bytes[...]
        while let outcome = takeFrame(&rest) {
            guard outcome else {
                isViolated = true
                return
            }
            if case .close? = events.last { return }
        }
    }

    /// Whether the next frame is right; `nil` when it is not all there.
    private mutating func takeFrame(_ rest: inout ArraySlice<UInt8>) -> Bool? {
        let bytes = Array(rest)
        guard bytes.count >= 2 else { return nil }
        let (isFinal, rsv, opcode) = (bytes[0] & 0x80 != 0, bytes[0] & 0x70, bytes[0] & 0x0F)
        let isControl = opcode >= 8
        guard [0, 1, 2, 8, 9, 10].contains(opcode), bytes[1] & 0x80 != 0 else { return false }
        if rsv != 0, rsv != 0x40 || !rules.allowsCompression || opcode == 0 || isControl { return false }
        let short = Int(bytes[1] & 0x7F)
        if isControl, !isFinal || short > 125 { return false }

        let lengthBytes = short == 126 ? 2 : short == 127 ? 8 : 0
        guard bytes.count >= 2 + lengthBytes else { return nil }
        let long = bytes[2..<2 + lengthBytes].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let length = lengthBytes == 0 ? UInt64(short) : long
        if lengthBytes == 2, length <= 125 { return false }
        if lengthBytes == 8, length <= 0xFFFF { return false }
        if length > UInt64(rules.messageBytesMax) { return false }
        let start = 2 + lengthBytes + 4
        guard bytes.count >= start else { return nil }
        if !isControl, !fits(opcode: opcode, length: Int(length)) { return false }

        let end = start + Int(length)
        guard bytes.count >= end else { return nil }
        let key = bytes[start - 4..<start]
        let payload = bytes[start..<end].enumerated().map { $1 ^ key[key.startIndex + $0 % 4] }
        rest = rest.dropFirst(end)
        return isControl
            ? takeControl(opcode, payload) : takeData(opcode, isFinal, isCompressed: rsv != 0, payload)
    }

    /// Whether a data frame may come now.
    private func fits(opcode: UInt8, length: Int) -> Bool {
        guard let begun else { return opcode != 0 }
        return opcode == 0 && begun.fragmentCount < rules.fragmentCountMax
            && begun.bytes.count + length <= rules.messageBytesMax
    }

    private mutating func takeControl(_ opcode: UInt8, _ payload: [UInt8]) -> Bool {
        switch opcode {
        case 9: events.append(.ping(ByteBuffer(bytes: payload)))
        case 10: events.append(.pong(ByteBuffer(bytes: payload)))
        default:
            if payload.isEmpty {
                events.append(.close(CloseFrame()))
                return true
            }
            guard payload.count >= 2, let reason = String(validating: payload[2...], as: UTF8.self) else {
                return false
            }
            let code = UInt16(payload[0]) << 8 | UInt16(payload[1])
            guard [1000...1003, 1007...1014, 3000...4999].contains(where: { $0.contains(code) }) else { return false }
            events.append(.close(CloseFrame(code: CloseCode(rawValue: code), reason: reason)))
        }
        return true
    }

    private mutating func takeData(_ opcode: UInt8, _ isFinal: Bool, isCompressed: Bool, _ payload: [UInt8]) -> Bool {
        var message = begun ?? (opcode == 1 ? .text : .binary, isCompressed, [], 0)
        message.bytes += payload
        message.fragmentCount += 1
        guard isFinal else {
            begun = message
            return true
        }
        begun = nil
        let whole = ByteBuffer(bytes: message.bytes)
        if message.isCompressed {
            events.append(.compressedMessage(message.kind, whole))
            return true
        }
        guard message.kind == .binary || String(validating: message.bytes, as: UTF8.self) != nil else { return false }
        events.append(.message(message.kind, whole))
        return true
    }
}
