internal import Tenants

/// Where a server's public port is.
package struct Target: Hashable, Sendable {
    package let host: String
    package let port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `http://HOST:PORT`; `nil` if it is something else.
    package init?(url: String) {
        let prefix = "http://"
        guard url.hasPrefix(prefix) else { return nil }
        let rest = url.dropFirst(prefix.count).prefix { $0 != "/" }
        guard let colon = rest.lastIndex(of: ":"), let port = Int(rest[rest.index(after: colon)...]),
            (1...65_535).contains(port), colon > rest.startIndex
        else { return nil }
        self.init(host: String(rest[..<colon]), port: port)
    }

    var url: String { "http://\(host):\(port)" }
}

/// An app as its server knows it.
package struct App: Hashable, Sendable, CustomStringConvertible {
    package let appKey: String
    package var appSecret: String

    package init(appKey: String, appSecret: String) {
        self.appKey = appKey
        self.appSecret = appSecret
    }

    /// Reads `APPKEY:SECRET`; `nil` if it is something else.
    package init?(text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init
        )
        guard parts.count == 2, !parts[0].isEmpty, AppSecret(parts[1]) != nil else { return nil }
        self.init(appKey: parts[0], appSecret: parts[1])
    }

    /// Without the secret, which belongs in no output.
    package var description: String { "app \(appKey)" }
}
