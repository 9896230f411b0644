internal import Crypto
internal import PlatformCore

/// The keys that a tenant's tokens are signed with, derived from its App Secret.
///
/// One per kind of token, so that a token of one kind is never taken for another; the number goes
/// in, so that two tenants with one secret do not share keys.
struct TokenKeys: Sendable {
    private let user: SymmetricKey
    private let device: SymmetricKey
    private let file: SymmetricKey

    init(secret: AppSecret, tenant: TenantNumber) {
        func derive(_ kind: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: Array(secret.text.utf8)),
                info: Array("echoim \(kind) token v1 of tenant \(tenant.rawValue)".utf8),
                outputByteCount: 32
            )
        }
        user = derive("user")
        device = derive("device")
        file = derive("file")
    }

    func signature(of text: some Sequence<UInt8>, kind: AccessToken.Kind) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text), using: key(kind)))
    }

    /// Compares in constant time.
    func isSignature(_ signature: [UInt8], of text: some Sequence<UInt8>, kind: AccessToken.Kind) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: Array(text), using: key(kind))
    }

    /// Signs the address of a file.
    func fileSignature(of text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: file))
    }

    /// Compares in constant time.
    func isFileSignature(_ signature: [UInt8], of text: String) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: Array(text.utf8), using: file)
    }

    private func key(_ kind: AccessToken.Kind) -> SymmetricKey {
        switch kind {
        case .user: user
        case .device: device
        }
    }
}
