internal import BenchmarkSupport

/// The content of a message: who said it, the how-manieth of theirs it is to that receiver, and when.
enum Content {
    static let prefix = Array("{\"content\":\"".utf8)
    private static let pool = TextPool()
    private static let senderAt = prefix.count
    private static let counterAt = senderAt + 7
    private static let timeAt = counterAt + 11
    private static let textAt = timeAt + 21

    /// JSON of exactly so many bytes, numbers at fixed places.
    static func make(bytes: Int, sender: Int, counter: Int, time: UInt64) -> [UInt8] {
        var content = prefix
        content.reserveCapacity(bytes)
        append(UInt64(sender), width: 6, to: &content)
        append(UInt64(counter), width: 10, to: &content)
        append(time, width: 20, to: &content)
        content.append(contentsOf: pool.text(sender &+ counter &* 64, byteCount: max(bytes - textAt - 2, 0)))
        content.append(UInt8(ascii: "\""))
        content.append(UInt8(ascii: "}"))
        return content
    }

    static func read(_ bytes: UnsafeRawBufferPointer) -> (sender: Int, counter: Int, time: UInt64)? {
        guard bytes.count >= textAt, bytes[0] == UInt8(ascii: "{"), bytes[senderAt + 6] == UInt8(ascii: " ") else {
            return nil
        }
        return (
            Int(number(bytes, senderAt, 6)), Int(number(bytes, counterAt, 10)), number(bytes, timeAt, 20)
        )
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
