/// The address of an app server, taken apart so that what is checked is what is called.
package struct CallbackURL: Hashable, Sendable {
    package let isSecure: Bool
    /// In lower case; an IPv6 address without its brackets.
    package let host: String
    package let port: Int
    /// From the first slash on, the query too; never empty.
    package let pathAndQuery: String

    /// `nil` for what is no `http` or `https` URL, has a user name or a fragment, or characters that need escaping.
    package init?(_ text: String) {
        guard
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "\\") })
        else { return nil }
        let rest: Substring
        let lowered = text.prefix(8).lowercased()
        if lowered.hasPrefix("https://") {
            (isSecure, rest) = (true, text.dropFirst(8))
        } else if lowered.hasPrefix("http://") {
            (isSecure, rest) = (false, text.dropFirst(7))
        } else {
            return nil
        }
        let authorityEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        guard let (host, port) = Self.parts(of: rest[..<authorityEnd]) else { return nil }
        self.host = host
        self.port = port ?? (isSecure ? 443 : 80)
        let tail = rest[authorityEnd...]
        pathAndQuery = tail.hasPrefix("/") ? String(tail) : "/" + tail
    }

    /// The whole, with more in its query.
    package func text(adding query: String) -> String {
        let shownHost = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        let joint = pathAndQuery.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return "\(isSecure ? "https" : "http")://\(shownHost):\(port)\(pathAndQuery)\(joint)\(query)"
    }

    private static func parts(of authority: Substring) -> (host: String, port: Int?)? {
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            let host = authority[authority.index(after: authority.startIndex)..<end].lowercased()
            guard host.utf8.contains(UInt8(ascii: ":")), host.utf8.allSatisfy(isAddressByte) else { return nil }
            let rest = authority[authority.index(after: end)...]
            if rest.isEmpty { return (host, nil) }
            guard rest.hasPrefix(":"), let port = port(rest.dropFirst()) else { return nil }
            return (host, port)
        }
        let pieces = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard pieces.count <= 2, let first = pieces.first else { return nil }
        let host = first.lowercased()
        guard (1...253).contains(host.utf8.count), host.utf8.allSatisfy(isNameByte) else { return nil }
        if pieces.count == 1 { return (host, nil) }
        guard let port = port(pieces[1]) else { return nil }
        return (host, port)
    }

    private static func port(_ text: Substring) -> Int? {
        guard let port = Int(text), (1...65_535).contains(port) else { return nil }
        return port
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}
