internal import Crypto
package import PlatformCore
package import PlatformEngine
package import Tenants

/// What a client must show beside the number of a user or group: proof that the server named it to that account.
///
/// Derived from a secret of the app that outlives its App Secret, so that nothing is kept, and what clients keep of people
/// and groups is good after they logged in again.
package struct AccessHash: Sendable {
    private let key: SymmetricKey

    package init(of tenant: Tenant) {
        let secret = tenant.record.lastingSecret ?? tenant.record.secrets.current
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(secret.text.utf8)),
            info: Array("echoim access hash v1 of tenant \(tenant.number.rawValue)".utf8),
            outputByteCount: 32
        )
    }

    /// One that nobody is told.
    init() {
        key = SymmetricKey(size: .bits256)
    }

    /// What `viewer` shows to name `peer`.
    package func callAsFunction(_ viewer: AccountNumber, _ peer: PeerNumber) -> Int64 {
        let (kind, number): (UInt32, UInt32) =
            switch peer {
            case .user(let account): (1, account.rawValue)
            case .group(let group): (2, group.rawValue)
            }
        return hash([viewer.rawValue, kind, number])
    }

    /// What `viewer` shows to name a file.
    func callAsFunction(_ viewer: AccountNumber, file id: Int64) -> Int64 {
        let bits = UInt64(bitPattern: id)
        return hash([viewer.rawValue, 3, UInt32(truncatingIfNeeded: bits), UInt32(truncatingIfNeeded: bits >> 32)])
    }

    private func hash(_ numbers: [UInt32]) -> Int64 {
        var mac = HMAC<SHA256>(key: key)
        mac.update(data: numbers.flatMap(Self.bytes))
        return mac.finalize().prefix(8).reduce(0) { $0 << 8 | Int64($1) }
    }

    private static func bytes(of number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
