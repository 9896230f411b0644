/// Finds names of objects in bytes of any kind, however they are written around them.
///
/// A name is found wherever its 32 digits stand one after the other: in an address with or without a host, with slashes
/// that were escaped, and amid other digits too. So what is found may be no name; but no name is missed.
enum ObjectNameSearch {
    private static let digitCount = 32

    static func names(in bytes: [UInt8], _ body: (ObjectName) -> Void) {
        var start = 0
        while start + digitCount <= bytes.count {
            // From behind: where the last of 32 bytes is no digit, none of the 32 begins a name.
            guard let other = bytes[start..<start + digitCount].lastIndex(where: { digit($0) == nil }) else {
                start = names(from: start, in: bytes, body)
                continue
            }
            start = other + 1
        }
    }

    /// Calls back with each 32 digits of a run; answers where the run ends.
    private static func names(from start: Int, in bytes: [UInt8], _ body: (ObjectName) -> Void) -> Int {
        var (high, low): (UInt64, UInt64) = (0, 0)
        var index = start
        while index < bytes.count, let digit = digit(bytes[index]) {
            high = high << 4 | low >> 60
            low = low << 4 | digit
            index += 1
            if index - start >= digitCount { body(ObjectName(high: high, low: low)) }
        }
        return index
    }

    private static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}
