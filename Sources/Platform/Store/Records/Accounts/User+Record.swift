package import PlatformCore

extension User: StoredRecord {
    private enum Field {
        static let id: UInt32 = 1
        static let name: UInt32 = 2
        static let portraitURI: UInt32 = 3
        static let createdAt: UInt32 = 4
        static let tokensValidFrom: UInt32 = 5
        static let isStub: UInt32 = 7
        static let lsn: UInt32 = 8
        /// Pairs of a kind and the shelf's last change.
        static let shelves: UInt32 = 9
        static let broadcastsThrough: UInt32 = 20
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 128)
        writer.put(Field.id, id.text)
        writer.putUnlessEmpty(Field.name, name)
        writer.putUnlessEmpty(Field.portraitURI, portraitURI)
        writer.put(Field.createdAt, createdAt)
        writer.put(Field.tokensValidFrom, tokensValidFrom)
        writer.putUnlessZero(Field.isStub, UInt32(isStub ? 1 : 0))
        writer.put(Field.lsn, lsn.rawValue)
        let directory = shelves.sorted { $0.key.rawValue < $1.key.rawValue }
        writer.putPacked(Field.shelves, directory.flatMap { [UInt64($0.key.rawValue), $0.value.rawValue] })
        writer.putUnlessZero(Field.broadcastsThrough, broadcastsThrough.rawValue)
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .user(let account) = key else { throw RecordDamage("a user under the key of something else") }
        self.init(id: UserID(unchecked: ""), account: account, createdAt: .zero, isStub: false, lsn: .zero)
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.id: id = try field.textID(in: bytes)
            case Field.name: name = try field.text(in: bytes)
            case Field.portraitURI: portraitURI = try field.text(in: bytes)
            case Field.createdAt: createdAt = try field.timestamp()
            case Field.tokensValidFrom: tokensValidFrom = try field.timestamp()
            case Field.isStub: isStub = try field.bool()
            case Field.lsn: lsn = try field.lsn()
            case Field.shelves: shelves = try Self.shelves(field, in: bytes)
            case Field.broadcastsThrough: broadcastsThrough = try field.place()
            default: break
            }
        }
        if id.text.isEmpty { throw RecordDamage("a user without an identifier") }
    }

    /// A kind that a newer release knows is left out.
    private static func shelves(
        _ field: RecordField,
        in bytes: RawSpan
    ) throws(RecordDamage) -> [ShelfKind: LSN] {
        let numbers = try field.packedUInt64(in: bytes)
        guard numbers.count.isMultiple(of: 2) else { throw field.damage("half a shelf") }
        var shelves: [ShelfKind: LSN] = [:]
        for index in stride(from: 0, to: numbers.count, by: 2) {
            guard let kind = UInt8(exactly: numbers[index]).flatMap(ShelfKind.init(rawValue:)) else { continue }
            guard kind.owner == .account else { throw field.damage("a shelf of something else") }
            shelves[kind] = LSN(rawValue: numbers[index + 1])
        }
        return shelves
    }
}
