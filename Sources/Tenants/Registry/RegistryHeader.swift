internal import PlatformStore

/// What the registry keeps about itself.
struct RegistryHeader: Hashable, Sendable {
    /// Sealed under the master key, so that a wrong one is noticed before anything else is opened.
    private static let checkText = "echoim registry"
    private static let checkOwner = "header"

    /// The number the next tenant gets; never goes back.
    var nextNumber: UInt32 = 1
    let salt: [UInt8]
    var check: StoredSecret

    /// The header of a new registry, whose secrets are not sealed yet.
    init(salt: [UInt8]) {
        self.salt = salt
        check = .plain(Self.checkText)
    }

    /// Whether the registry's secrets are sealed.
    var isSealed: Bool {
        if case .sealed = check { true } else { false }
    }

    /// The box that opens this registry's secrets; throws if the master key is not theirs.
    func box(masterKey: String?) throws(TenantError) -> SecretBox {
        guard let masterKey else {
            if isSealed { throw SecretBox.missingKey }
            return .open
        }
        let box = try SecretBox(masterKey: masterKey, salt: salt)
        _ = try box.open(check, owner: Self.checkOwner)
        return box
    }

    mutating func seal(with box: SecretBox) throws(TenantError) {
        check = try box.seal(Self.checkText, owner: Self.checkOwner)
    }
}

extension RegistryHeader {
    private enum Field {
        static let nextNumber: UInt32 = 1
        static let salt: UInt32 = 2
        static let check: UInt32 = 3
    }

    func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.nextNumber, nextNumber)
        writer.put(Field.salt, salt)
        writer.putRecord(Field.check) { check.write(to: &$0) }
        return writer.bytes
    }

    init(decoding stored: [UInt8]) throws(StoreError) {
        var reader = RecordReader(stored, of: "the registry's header")
        var nextNumber: UInt32 = 0
        var salt: [UInt8] = []
        var check: StoredSecret?
        while let field = try reader.nextField() {
            switch field {
            case Field.nextNumber: nextNumber = try reader.uint32()
            case Field.salt: salt = try reader.bytes()
            case Field.check:
                var inner = try reader.record()
                check = try StoredSecret(from: &inner)
            default: break
            }
        }
        guard let check, nextNumber > 0 else { throw reader.corrupt("a header without its fields") }
        self.init(salt: salt)
        self.nextNumber = nextNumber
        self.check = check
    }
}
