internal import Crypto
internal import PlatformStore

/// Seals App Secrets for the registry under the operator's master key, when there is one.
///
/// AES-GCM under a key derived by HKDF-SHA256 from the operator's text and the registry's own salt;
/// each sealed value is bound to what it belongs to, so one cannot be put in another's place.
struct SecretBox: Sendable {
    /// The least a master key must be; it should be random, as `openssl rand -base64 32` makes it.
    static let masterKeyBytesMin = 16

    private let key: SymmetricKey?

    /// Without a master key secrets are kept as they are.
    static let open = SecretBox(key: nil)

    private init(key: SymmetricKey?) {
        self.key = key
    }

    init(masterKey: String, salt: [UInt8]) throws(TenantError) {
        let material = Array(masterKey.utf8)
        guard material.count >= Self.masterKeyBytesMin else {
            throw TenantError(
                .invalidSetting,
                "the master key is too short: give at least \(Self.masterKeyBytesMin) random bytes"
            )
        }
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: material),
            salt: salt,
            info: Array("echoim registry secrets v1".utf8),
            outputByteCount: 32
        )
    }

    var isSealing: Bool { key != nil }

    /// What is stored for `text`; `owner` names what it belongs to.
    func seal(_ text: String, owner: String) throws(TenantError) -> StoredSecret {
        guard isSealing else { return .plain(text) }
        return .sealed(try seal(Array(text.utf8), owner: owner))
    }

    /// The text behind a stored secret.
    func open(_ stored: StoredSecret, owner: String) throws(TenantError) -> String {
        switch stored {
        case .plain(let text): return text
        case .sealed(let bytes):
            guard let text = String(validating: try open(sealed: bytes, owner: owner), as: UTF8.self) else {
                throw Self.wrongKey
            }
            return text
        }
    }

    /// Seals bytes; only where there is a master key.
    func seal(_ bytes: [UInt8], owner: String) throws(TenantError) -> [UInt8] {
        guard let key else { throw Self.missingKey }
        do {
            let box = try AES.GCM.seal(bytes, using: key, authenticating: Array(owner.utf8))
            guard let combined = box.combined else { throw TenantError(.storage, "a secret could not be sealed") }
            return Array(combined)
        } catch {
            throw TenantError(.storage, "a secret could not be sealed: \(error)")
        }
    }

    /// The bytes behind sealed ones.
    func open(sealed bytes: [UInt8], owner: String) throws(TenantError) -> [UInt8] {
        guard let key else { throw Self.missingKey }
        guard let box = try? AES.GCM.SealedBox(combined: bytes),
            let opened = try? AES.GCM.open(box, using: key, authenticating: Array(owner.utf8))
        else { throw Self.wrongKey }
        return Array(opened)
    }

    static let missingKey = TenantError(
        .masterKeyMissing,
        "this registry's secrets are sealed: start with the master key they were sealed under"
    )
    static let wrongKey = TenantError(
        .masterKeyWrong,
        "this registry's secrets were sealed under another master key"
    )
}

/// A secret as it lies in the registry.
enum StoredSecret: Hashable, Sendable {
    case plain(String)
    case sealed([UInt8])

    private enum Field {
        static let plain: UInt32 = 1
        static let sealed: UInt32 = 2
    }

    func write(to writer: inout RecordWriter) {
        switch self {
        case .plain(let text): writer.put(Field.plain, text)
        case .sealed(let bytes): writer.put(Field.sealed, bytes)
        }
    }

    init(from reader: inout RecordReader) throws(StoreError) {
        var found: StoredSecret?
        while let field = try reader.nextField() {
            switch field {
            case Field.plain: found = .plain(try reader.text())
            case Field.sealed: found = .sealed(try reader.bytes())
            default: break
            }
        }
        guard let found else { throw reader.corrupt("no secret where one belongs") }
        self = found
    }
}
