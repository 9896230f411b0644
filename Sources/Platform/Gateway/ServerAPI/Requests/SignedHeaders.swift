package import HTTPTypes
package import PlatformCore

/// What the headers of a signed request say, before anybody has checked it.
///
/// Each name is taken with or without `RC-` in front, in any case. The signature covers the texts
/// exactly as they were sent, so they are kept so.
package struct SignedHeaders: Hashable, Sendable {
    package let appKey: String
    package let nonce: String
    package let timestamp: String
    package let signature: String
    /// `timestamp` as a time: callers send seconds or milliseconds.
    package let time: Timestamp

    /// The longest nonce; the vendor documents 18, its SDKs send 19 and more.
    package static let nonceBytesMax = 64

    /// Takes the fields out of a request's headers; of a field sent twice the first counts.
    package init(_ fields: HTTPFields) throws(ServerAPIError) {
        var appKey: String?
        var nonce: String?
        var timestamp: String?
        var signature: String?
        for field in fields {
            switch field.name.canonicalName {
            case "app-key", "rc-app-key": appKey = appKey ?? field.value
            case "nonce", "rc-nonce": nonce = nonce ?? field.value
            case "timestamp", "rc-timestamp": timestamp = timestamp ?? field.value
            case "signature", "rc-signature": signature = signature ?? field.value
            default: continue
            }
        }
        guard let appKey, !appKey.isEmpty else {
            throw ServerAPIError(.appKeyUnknown, "The App-Key header is required.")
        }
        guard let nonce, let timestamp, let signature else {
            throw ServerAPIError(.signatureWrong, "The Nonce, Timestamp and Signature headers are required.")
        }
        guard (1...Self.nonceBytesMax).contains(nonce.utf8.count), nonce.utf8.allSatisfy(isPrintable) else {
            throw ServerAPIError(
                .signatureWrong,
                "The Nonce header must be 1 to \(Self.nonceBytesMax) printable characters."
            )
        }
        guard let time = Self.time(timestamp) else {
            throw ServerAPIError(.signatureWrong, "The Timestamp header must be seconds or milliseconds since 1970.")
        }
        self.appKey = appKey
        self.nonce = nonce
        self.timestamp = timestamp
        self.signature = signature
        self.time = time
    }

    /// Up to 11 digits are seconds, more are milliseconds.
    private static func time(_ text: String) -> Timestamp? {
        guard (1...15).contains(text.utf8.count), let number = UInt64(text), !text.hasPrefix("+") else { return nil }
        return Timestamp(rawValue: Int64(text.utf8.count <= 11 ? number * 1_000 : number))
    }
}

private func isPrintable(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte)
}
