/// A phone number with its country's code: digits alone, as clients and app servers are brought to one form.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    package static let lengths = 5...15

    package let digits: String

    /// Accepts digits and nothing else.
    package init?(digits: String) {
        let bytes = digits.utf8
        guard Self.lengths.contains(bytes.count), bytes.allSatisfy(Self.isDigit) else { return nil }
        self.digits = digits
    }

    /// Reads a number as people write it: what is no digit is left out.
    package init?(written text: String) {
        guard text.utf8.count <= Self.writtenBytesMax else { return nil }
        self.init(digits: String(decoding: text.utf8.filter(Self.isDigit), as: UTF8.self))
    }

    package var description: String { digits }

    private static let writtenBytesMax = 64

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
