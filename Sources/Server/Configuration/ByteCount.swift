/// An amount of memory or disk as the operator writes it: `256MiB`, `2GiB`, `65536`.
struct ByteCount: Hashable, Sendable, CustomStringConvertible {
    let bytes: Int

    init(_ bytes: Int) {
        self.bytes = bytes
    }

    /// Reads a number with a unit of `Self.units`, or one of bytes without; everything else is `nil`.
    init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count)
        guard let number = Int(digits) else { return nil }
        guard let shift = unit.isEmpty ? 0 : Self.units.first(where: { $0.name == unit })?.shift else { return nil }
        let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: 1 << shift)
        guard !isTooLarge else { return nil }
        self.bytes = bytes
    }

    /// In the largest unit that leaves no rest.
    var description: String {
        guard let unit = Self.units.first(where: { bytes > 0 && bytes.isMultiple(of: 1 << $0.shift) }) else {
            return String(bytes)
        }
        return "\(bytes >> unit.shift)\(unit.name)"
    }

    private static let units = [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10)].map { (name: $0, shift: $1) }
}
