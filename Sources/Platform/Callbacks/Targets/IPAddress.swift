/// An internet address as its bytes: four, or sixteen.
package struct IPAddress: Hashable, Sendable {
    package let bytes: [UInt8]

    /// Reads `192.0.2.1`, `2001:db8::1` or `::ffff:192.0.2.1`; nothing else.
    package init?(_ text: some StringProtocol) {
        guard let bytes = text.utf8.contains(UInt8(ascii: ":")) ? Self.sixteen(text) : Self.four(text) else {
            return nil
        }
        self.bytes = bytes
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The IPv4 address that an IPv6 address stands for: mapped, translated (NAT64) or tunnelled (6to4).
    var embedded: IPAddress? {
        guard bytes.count == 16 else { return nil }
        if bytes.prefix(10).allSatisfy({ $0 == 0 }) {
            let marker = (bytes[10], bytes[11])
            // The compatible form, out of use, is treated as the mapped one; `::` and `::1` are no such addresses.
            if marker == (0xFF, 0xFF) || (marker == (0, 0) && bytes[12...14].contains { $0 != 0 }) {
                return IPAddress(bytes: Array(bytes[12...]))
            }
        }
        if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B]) { return IPAddress(bytes: Array(bytes[12...])) }
        if bytes.starts(with: [0x20, 0x02]) { return IPAddress(bytes: Array(bytes[2...5])) }
        return nil
    }

    private static func four(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), part.utf8.count <= 3, let byte = UInt8(part)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func sixteen(_ text: some StringProtocol) -> [UInt8]? {
        // A zone names an interface of this machine.
        if text.utf8.contains(UInt8(ascii: "%")) { return nil }
        let text = String(text)
        guard let gap = text.range(ofDoubleColon: ()) else {
            guard let bytes = groups(Substring(text)), bytes.count == 16 else { return nil }
            return bytes
        }
        guard let head = groups(text[..<gap.lowerBound]), let tail = groups(text[gap.upperBound...]),
            head.count + tail.count <= 14
        else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        if text.isEmpty { return [] }
        var bytes: [UInt8] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, part.utf8.contains(UInt8(ascii: ".")) {
                guard let last = four(part) else { return nil }
                bytes += last
                continue
            }
            guard (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16), part.first != "+" else {
                return nil
            }
            bytes += [UInt8(group >> 8), UInt8(truncatingIfNeeded: group)]
        }
        return bytes
    }
}

extension String {
    fileprivate func range(ofDoubleColon: Void) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            let next = self.index(after: index)
            if self[index] == ":", next < endIndex, self[next] == ":" { return index..<self.index(after: next) }
            index = next
        }
        return nil
    }
}

/// A network: all addresses that begin with the same bits.
package struct IPNetwork: Hashable, Sendable, CustomStringConvertible {
    let address: IPAddress
    let bitCount: Int
    private let text: String

    /// Reads `10.0.0.0/8`, `fd00::/8`, or a single address.
    package init?(_ network: String) {
        let parts = network.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let address = IPAddress(first) else { return nil }
        self.text = String(first)
        let most = address.bytes.count * 8
        guard parts.count == 2 else {
            (self.address, bitCount) = (address, most)
            return
        }
        guard let count = Int(parts[1]), (0...most).contains(count) else { return nil }
        (self.address, bitCount) = (address, count)
    }

    package var description: String { "\(text)/\(bitCount)" }

    func contains(_ other: IPAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        for bit in 0..<bitCount {
            let mask: UInt8 = 0x80 >> (bit % 8)
            if (other.bytes[bit / 8] ^ address.bytes[bit / 8]) & mask != 0 { return false }
        }
        return true
    }
}
