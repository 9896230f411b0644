internal import BenchmarkSupport

/// What a message says: who said it, the how-manieth of theirs it is to that receiver, and when.
package enum Content {
    private static let prefix = Array("{\"content\":\"".utf8)
    private static let pool = TextPool()
    private static let counterAt = 7
    private static let timeAt = counterAt + 11
    private static let textAt = timeAt + 21

    /// A text of exactly so many bytes, numbers at fixed places; never less than the numbers take.
    package static func text(bytes: Int, sender: Int, counter: Int, time: UInt64) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes)
        append(to: &text, bytes: bytes, sender, counter, time)
        return text
    }

    /// The same as a `RC:TxtMsg`: JSON of exactly so many bytes.
    package static func make(bytes: Int, sender: Int, counter: Int, time: UInt64) -> [UInt8] {
        var content = prefix
        content.reserveCapacity(bytes)
        append(to: &content, bytes: bytes - prefix.count - 2, sender, counter, time)
        content.append(UInt8(ascii: "\""))
        content.append(UInt8(ascii: "}"))
        return content
    }

    /// Reads what `make` made; `nil` where something else stands there.
    package static func read(_ bytes: UnsafeRawBufferPointer) -> (sender: Int, counter: Int, time: UInt64)? {
        guard bytes.count > prefix.count, bytes[0] == prefix[0] else { return nil }
        return read(text: UnsafeRawBufferPointer(rebasing: bytes[prefix.count...]))
    }

    /// Reads what `text` made.
    package static func read(text: UnsafeRawBufferPointer) -> (sender: Int, counter: Int, time: UInt64)? {
        guard text.count >= textAt, text[counterAt - 1] == UInt8(ascii: " ") else { return nil }
        return (Int(number(text, 0, 6)), Int(number(text, counterAt, 10)), number(text, timeAt, 20))
    }

    private static func append(
        to text: inout [UInt8],
        bytes: Int,
        _ sender: Int,
        _ counter: Int,
        _ time: UInt64
    ) {
        append(UInt64(sender), width: 6, to: &text)
        append(UInt64(counter), width: 10, to: &text)
        append(time, width: 20, to: &text)
        text.append(contentsOf: pool.text(sender &+ counter &* 64, byteCount: max(bytes - textAt, 0)))
    }

    private static func append(_ number: UInt64, width: Int, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width))
        var (rest, index) = (number, start + width - 1)
        while rest > 0, index >= start {
            bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
            index -= 1
        }
        bytes.append(UInt8(ascii: " "))
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ width: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in start..<start + width { value = value * 10 + UInt64(bytes[index] & 0x0F) }
        return value
    }
}
