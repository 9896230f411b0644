package import NIOCore

/// Where a client comes from, as far as limits tell clients apart: an IPv4 address or an IPv6 network of 64 bits.
///
/// This machine is no address: behind a proxy here everybody would come from it.
package struct ClientAddress: Hashable, Sendable {
    /// Four bytes, or the first four groups.
    private let numbers: [UInt16]

    /// `nil` where no limit holds: this machine, and sockets without an address.
    package init?(_ address: SocketAddress?) {
        guard let text = address?.ipAddress else { return nil }
        let numbers = Self.bytes(text.hasPrefix("::ffff:") ? text.dropFirst(7) : text[...]) ?? Self.network(text)
        guard let numbers, numbers.first != 127, text != "::1" else { return nil }
        self.numbers = numbers
    }

    /// The bytes of an IPv4 address.
    private static func bytes(_ text: Substring) -> [UInt16]? {
        let bytes = text.split(separator: ".").compactMap { UInt16($0) }
        return bytes.count == 4 ? bytes : nil
    }

    /// The groups that name the network of an IPv6 address.
    private static func network(_ text: String) -> [UInt16]? {
        let sides = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false).map { side in
            // What follows a % names an interface of this machine.
            side.prefix { $0 != "%" }.split(separator: ":").compactMap { UInt16($0, radix: 16) }
        }
        guard let first = sides.first else { return nil }
        let last = sides.count > 1 ? sides[1] : []
        let zeros = [UInt16](repeating: 0, count: max(0, 8 - first.count - last.count))
        return Array((first + zeros + last).prefix(4))
    }
}
