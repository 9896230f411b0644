internal import NIOCore

/// Where to listen, as the operator writes it: `ADDRESS:PORT`, with brackets around an IPv6 address.
struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
    let host: String
    /// Zero lets the system choose.
    let port: Int

    init(host: String, port: UInt16) {
        self.host = host
        self.port = Int(port)
    }

    /// Reads `127.0.0.1:8080`, `[::1]:8080`, `localhost:8080`; everything else is `nil`.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        let isPlain = host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
        guard !host.isEmpty, isPlain, host.utf8.count <= Self.hostBytesMax else { return nil }
        self.init(host: String(host), port: port)
    }

    var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// Whether only this machine can reach it.
    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

    /// The same if a client that is told it can connect to it: clients of Telegram look no names up.
    var reachable: ListenAddress? {
        let isNumber = (try? SocketAddress(ipAddress: host, port: port)) != nil
        return isNumber && host != "0.0.0.0" && host != "::" ? self : nil
    }

    /// The longest name DNS knows.
    private static let hostBytesMax = 253
}
