package import PlatformCore

/// What a trusted app server signs instead of holding a token: the upgrade of a link.
///
/// Headers of the upgrade request (never its query, which lands in logs): `EchoIM-App-Key`,
/// `EchoIM-User`, `EchoIM-Device`, `EchoIM-Nonce`, `EchoIM-Timestamp` and `EchoIM-Signature`, with
/// nonce and timestamp as in `RequestSignature` and the same HMAC over these lines:
///
/// ```text
/// ECHOIM-LINK-V1
/// the AppKey
/// the user's id
/// the device's id
/// the nonce
/// the timestamp as sent
/// ```
package struct LinkSignature: Hashable, Sendable {
    package let appKey: String
    package let user: UserID
    package let device: DeviceID
    package let nonce: String
    package let timestamp: String

    package init(appKey: String, user: UserID, device: DeviceID, nonce: String, timestamp: String) {
        self.appKey = appKey
        self.user = user
        self.device = device
        self.nonce = nonce
        self.timestamp = timestamp
    }

    /// The text that is signed.
    package var canonicalText: String {
        ["ECHOIM-LINK-V1", appKey, user.text, device.text, nonce, timestamp].joined(separator: "\n")
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
