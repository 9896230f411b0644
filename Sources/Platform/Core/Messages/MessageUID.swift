/// Names a message in its tenant for ever: 80 bits, written as `XXXX-XXXX-XXXX-XXXX`.
///
/// From the left: send time in ms since 2020 (41 bits), conversation number (32), counter within
/// the millisecond (7). Time and counter grow with seq, so a message is found by binary search in
/// its conversation and needs no index of its own.
package struct MessageUID: Hashable, Sendable, CustomStringConvertible {
    /// 2020-01-01T00:00:00Z, the first time a UID can carry.
    package static let epoch = Timestamp(rawValue: 1_577_836_800_000)
    /// The last time a UID can carry: 41 bits of milliseconds after `epoch`.
    package static let horizon = epoch.advanced(byMilliseconds: (1 << 41) - 1)
    /// The last counter within one millisecond.
    package static let counterMax: UInt8 = 127

    package let sentTime: Timestamp
    package let conversation: ConversationNumber
    package let counter: UInt8

    package init(sentTime: Timestamp, conversation: ConversationNumber, counter: UInt8) {
        precondition(sentTime >= Self.epoch, "a send time before 2020")
        precondition(sentTime <= Self.horizon, "a send time past the UID's 41 bits")
        precondition(counter <= Self.counterMax, "a counter past the UID's 7 bits")
        self.sentTime = sentTime
        self.conversation = conversation
        self.counter = counter
    }
}

extension MessageUID {
    /// Reads the text form; letter case is free, anything else that is not a UID is `nil`.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.count == 19 else { return nil }
        var bits: UInt128 = 0
        for (index, byte) in bytes.enumerated() {
            if index % 5 == 4 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard let digit = crockfordDigit(of: byte) else { return nil }
                bits = bits << 5 | UInt128(digit)
            }
        }
        self.init(
            sentTime: Self.epoch.advanced(byMilliseconds: Int64(bits >> 39)),
            conversation: ConversationNumber(rawValue: UInt32(truncatingIfNeeded: bits >> 7)),
            counter: UInt8(truncatingIfNeeded: bits & 0x7F)
        )
    }

    package var description: String {
        let milliseconds = UInt128(UInt64(sentTime.rawValue - Self.epoch.rawValue))
        let bits = milliseconds << 39 | UInt128(conversation.rawValue) << 7 | UInt128(counter)
        var text: [UInt8] = []
        text.reserveCapacity(19)
        for shift in stride(from: 75, through: 0, by: -5) {
            if text.count % 5 == 4 { text.append(UInt8(ascii: "-")) }
            text.append(crockfordAlphabet[Int(truncatingIfNeeded: bits >> shift & 31)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

private let crockfordAlphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

private func crockfordDigit(of byte: UInt8) -> UInt8? {
    let upper = byte >= UInt8(ascii: "a") ? byte & 0xDF : byte
    return crockfordAlphabet.firstIndex(of: upper).map { UInt8($0) }
}
