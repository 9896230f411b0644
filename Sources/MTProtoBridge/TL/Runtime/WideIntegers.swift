internal import NIOCore

/// `int128`: sixteen bytes of a nonce, compared and carried, never computed with.
package struct TLInt128: TLValue, Hashable {
    private let bits: UInt128

    /// Nil unless there are sixteen bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        bits = bytes.reversed().reduce(0) { $0 << 8 | UInt128($1) }
    }

    package init(random generator: inout some RandomNumberGenerator) {
        bits = .random(in: 0...UInt128.max, using: &generator)
    }

    package init(reading reader: inout TLReader) throws(TLError) {
        bits = try reader.readInteger(UInt128.self)
    }

    package func write(to writer: inout TLWriter) {
        writer.write(integer: bits)
    }

    /// The sixteen bytes as they are sent.
    package var bytes: [UInt8] {
        (0..<16).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
    }
}

/// `int256`: thirty-two bytes of a nonce.
package struct TLInt256: TLValue, Hashable {
    private let first: TLInt128
    private let second: TLInt128

    /// Nil unless there are thirty-two bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard let first = TLInt128(bytes.prefix(16)), let second = TLInt128(bytes.dropFirst(16)) else { return nil }
        self.first = first
        self.second = second
    }

    package init(random generator: inout some RandomNumberGenerator) {
        first = TLInt128(random: &generator)
        second = TLInt128(random: &generator)
    }

    package init(reading reader: inout TLReader) throws(TLError) {
        first = try TLInt128(reading: &reader)
        second = try TLInt128(reading: &reader)
    }

    package func write(to writer: inout TLWriter) {
        first.write(to: &writer)
        second.write(to: &writer)
    }

    /// The thirty-two bytes as they are sent.
    package var bytes: [UInt8] { first.bytes + second.bytes }
}
