internal import Crypto
internal import MTProtoCrypto
package import PlatformCore
package import PlatformEngine
package import Tenants

/// What a client must show beside the number of a user or group: proof that the server named it to that account.
///
/// Derived from a secret of the app that outlives its App Secret, so that nothing is kept, and what clients keep of people
/// and groups is good after they logged in again. Each holds a cipher's context: whoever asks often keeps one.
package struct AccessHash: Sendable {
    private let proof: BlockProof

    package init(of tenant: Tenant) {
        let key = HMAC<SHA256>.authenticationCode(
            for: Array("echoim access hash v1 of tenant \(tenant.number.rawValue)".utf8),
            using: SymmetricKey(data: Array(Self.secret(of: tenant).utf8))
        )
        proof = BlockProof(key: SecretBytes(copying: Array(key)))
    }

    /// What it is derived from: of one app it is the same as long as this is.
    static func secret(of tenant: Tenant) -> String {
        (tenant.record.lastingSecret ?? tenant.record.secrets.current).text
    }

    /// One that nobody is told.
    init() {
        proof = BlockProof(key: SecureRandom.secret(32))
    }

    /// What `viewer` shows to name `peer`.
    package func callAsFunction(_ viewer: AccountNumber, _ peer: PeerNumber) -> Int64 {
        switch peer {
        case .user(let account): hash(viewer, kind: 1, UInt64(account.rawValue))
        case .group(let group): hash(viewer, kind: 2, UInt64(group.rawValue))
        }
    }

    /// What `viewer` shows to name a file.
    func callAsFunction(_ viewer: AccountNumber, file id: Int64) -> Int64 {
        hash(viewer, kind: 3, UInt64(bitPattern: id))
    }

    private func hash(_ viewer: AccountNumber, kind: UInt64, _ number: UInt64) -> Int64 {
        Int64(bitPattern: proof(UInt64(viewer.rawValue) | kind << 32, number))
    }
}
