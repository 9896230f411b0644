internal import Crypto

/// RongCloud's signature: `hex(SHA1(AppSecret + Nonce + Timestamp))`, without separators.
///
/// It covers neither path nor body, so it opens the Server API only, and an app can require our own
/// (`RequestSignature`) instead. The same formula signs callbacks to the app's server.
package struct VendorSignature: Hashable, Sendable {
    package let nonce: String
    /// As sent: seconds or milliseconds.
    package let timestamp: String

    package init(nonce: String, timestamp: String) {
        self.nonce = nonce
        self.timestamp = timestamp
    }

    /// The signature in lower-case hexadecimal.
    package func text(under secret: AppSecret) -> String {
        Hex.text(bytes(under: secret))
    }

    /// Compares in constant time; letter case is free.
    package func isSigned(_ signature: String, under secret: AppSecret) -> Bool {
        guard let presented = Hex.bytes(signature) else { return false }
        return ConstantTime.areEqual(presented, bytes(under: secret))
    }

    private func bytes(under secret: AppSecret) -> [UInt8] {
        var hash = Insecure.SHA1()
        hash.update(data: Array((secret.text + nonce + timestamp).utf8))
        return Array(hash.finalize())
    }
}
