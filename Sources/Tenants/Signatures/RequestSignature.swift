internal import Crypto

/// Our own signature of a Server API call (v2): HMAC-SHA256 over all that makes the call.
///
/// Headers: `EchoIM-App-Key`, `EchoIM-Nonce` (1–64 printable characters, used once),
/// `EchoIM-Timestamp` (milliseconds since 1970, within 5 minutes of the server's) and
/// `EchoIM-Signature`, the lower-case hexadecimal HMAC-SHA256 under the App Secret of these lines,
/// joined by one line feed each and without one at the end:
///
/// ```text
/// ECHOIM-REQUEST-V2
/// the AppKey
/// the method in upper case
/// the path with its query, as it stands in the request line
/// the lower-case hexadecimal SHA-256 of the body (of nothing, if there is none)
/// the nonce
/// the timestamp as sent
/// ```
package struct RequestSignature: Hashable, Sendable {
    package let appKey: String
    package let method: String
    package let pathAndQuery: String
    package let bodyHash: [UInt8]
    package let nonce: String
    package let timestamp: String

    package init(
        appKey: String,
        method: String,
        pathAndQuery: String,
        body: some Sequence<UInt8>,
        nonce: String,
        timestamp: String
    ) {
        self.init(
            appKey: appKey,
            method: method,
            pathAndQuery: pathAndQuery,
            bodyHash: Array(SHA256.hash(data: Array(body))),
            nonce: nonce,
            timestamp: timestamp
        )
    }

    /// One of a body whose SHA-256 is known.
    package init(
        appKey: String,
        method: String,
        pathAndQuery: String,
        bodyHash: [UInt8],
        nonce: String,
        timestamp: String
    ) {
        self.appKey = appKey
        self.method = method.uppercased()
        self.pathAndQuery = pathAndQuery
        self.bodyHash = bodyHash
        self.nonce = nonce
        self.timestamp = timestamp
    }

    /// The text that is signed.
    package var canonicalText: String {
        ["ECHOIM-REQUEST-V2", appKey, method, pathAndQuery, Hex.text(bodyHash), nonce, timestamp]
            .joined(separator: "\n")
    }

    /// The signature in lower-case hexadecimal.
    package func text(under secret: AppSecret) -> String {
        CanonicalText(canonicalText).signature(under: secret)
    }

    /// Compares in constant time; letter case is free.
    package func isSigned(_ signature: String, under secret: AppSecret) -> Bool {
        CanonicalText(canonicalText).isSigned(signature, under: secret)
    }
}

/// Text that is signed by HMAC-SHA256 under an App Secret.
struct CanonicalText {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    func signature(under secret: AppSecret) -> String {
        Hex.text(HMAC<SHA256>.authenticationCode(for: bytes, using: key(secret)))
    }

    func isSigned(_ signature: String, under secret: AppSecret) -> Bool {
        guard let presented = Hex.bytes(signature) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(presented, authenticating: bytes, using: key(secret))
    }

    private func key(_ secret: AppSecret) -> SymmetricKey {
        SymmetricKey(data: Array(secret.text.utf8))
    }
}
