internal import Crypto
package import PlatformCore
internal import PlatformStore

/// What an operator may do, weakest first.
package enum OperatorRole: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Reads figures, settings and the audit log.
    case viewer
    /// Also creates, changes, disables and backs up tenants.
    case `operator`
    /// Also deletes tenants and gives out operator keys.
    case owner

    private var rank: Int {
        switch self {
        case .viewer: 0
        case .operator: 1
        case .owner: 2
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// A key of the Admin API as the registry keeps it: the key itself is not there, only its hash.
///
/// The text an operator holds is random enough that a plain SHA-256 can't be searched backwards.
package struct OperatorKey: Hashable, Sendable {
    package static let nameBytesMax = 64

    package let id: String
    package let name: String
    package let role: OperatorRole
    package let createdAt: Timestamp
    fileprivate let hash: [UInt8]

    /// A new key, and the text that is shown once.
    package static func make(
        name: String,
        role: OperatorRole,
        now: Timestamp,
        using generator: inout some RandomNumberGenerator
    ) throws(TenantError) -> (key: OperatorKey, text: String) {
        try requireName(name, bytesMax: nameBytesMax)
        let id = randomLettersAndDigits(8, using: &generator)
        let text = "\(textPrefix)\(id)_\(randomLettersAndDigits(43, using: &generator))"
        return (OperatorKey(id: id, name: name, role: role, createdAt: now, hash: hash(of: text)), text)
    }

    /// The id that the text of a key carries; says nothing about whether the key is good.
    package static func id(in text: String) -> String? {
        guard text.utf8.count <= 128, text.hasPrefix(textPrefix) else { return nil }
        let parts = text.dropFirst(textPrefix.count).split(separator: "_", maxSplits: 1)
        return parts.count == 2 ? String(parts[0]) : nil
    }

    /// Whether this is the text that was shown when the key was made.
    package func matches(_ text: String) -> Bool {
        ConstantTime.areEqual(hash, Self.hash(of: text))
    }

    /// Throws unless the key may do what takes `least`.
    package func require(_ least: OperatorRole) throws(TenantError) {
        guard role >= least else {
            throw TenantError(.operatorNotAllowed, "this takes an operator key with the role \(least.rawValue)")
        }
    }

    private static let textPrefix = "eok_"

    private static func hash(of text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}

extension OperatorKey {
    private enum Field {
        static let id: UInt32 = 1
        static let name: UInt32 = 2
        static let role: UInt32 = 3
        static let createdAt: UInt32 = 4
        static let hash: UInt32 = 5
    }

    func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.id, id)
        writer.put(Field.name, name)
        writer.put(Field.role, role.rawValue)
        writer.putSigned(Field.createdAt, createdAt.rawValue)
        writer.put(Field.hash, hash)
        return writer.bytes
    }

    init(decoding stored: [UInt8]) throws(StoreError) {
        var reader = RecordReader(stored, of: "an operator key")
        var id = ""
        var name = ""
        var role: OperatorRole?
        var createdAt = Timestamp.zero
        var hash: [UInt8] = []
        while let field = try reader.nextField() {
            switch field {
            case Field.id: id = try reader.text()
            case Field.name: name = try reader.text()
            case Field.role: role = OperatorRole(rawValue: try reader.text())
            case Field.createdAt: createdAt = Timestamp(rawValue: try reader.int64())
            case Field.hash: hash = try reader.bytes()
            default: break
            }
        }
        guard let role, !id.isEmpty, hash.count == SHA256.byteCount else {
            throw reader.corrupt("an operator key without its fields")
        }
        self.init(id: id, name: name, role: role, createdAt: createdAt, hash: hash)
    }
}

/// Throws unless a name is 1 to `bytesMax` bytes without control characters.
func requireName(_ name: String, bytesMax: Int) throws(TenantError) {
    let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard (1...bytesMax).contains(name.utf8.count), isPlain else {
        throw TenantError(.invalidSetting, "a name is 1 to \(bytesMax) bytes without control characters")
    }
}
