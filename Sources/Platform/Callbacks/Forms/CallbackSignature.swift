internal import PlatformCore
internal import Tenants

/// Proves to an app server that a call is ours: the vendor's formula, under the App Secret.
struct CallbackSignature {
    private let appKey: String
    private let timestamp: String
    private let nonce: String
    private let signature: String

    init(of tenant: Tenant, now: Timestamp, nonce: UInt64) {
        appKey = tenant.appKey.text
        timestamp = String(now.rawValue)
        self.nonce = String(nonce)
        signature = VendorSignature(nonce: self.nonce, timestamp: timestamp)
            .text(under: tenant.record.secrets.current)
    }

    /// All five parameters: the vendor's documents name the time in two ways.
    var query: String {
        "appKey=\(appKey)&timestamp=\(timestamp)&signTimestamp=\(timestamp)&nonce=\(nonce)&signature=\(signature)"
    }

    /// The same as headers, for the one callback that is documented with them.
    var headers: [(name: String, value: String)] {
        [
            ("App-Key", appKey), ("Timestamp", timestamp), ("Sign-Timestamp", timestamp), ("Nonce", nonce),
            ("Signature", signature),
        ]
    }
}
