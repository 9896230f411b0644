internal import PlatformCore

/// A group inside its conversation's record, whose name carries the identifier.
extension Group {
    private enum Field {
        static let name: UInt32 = 1
        static let createdAt: UInt32 = 2
        static let isDismissed: UInt32 = 3
        static let isMuted: UInt32 = 4
        static let memberCountMax: UInt32 = 5
        static let memberCount: UInt32 = 6
        static let lsn: UInt32 = 7
        static let joining: UInt32 = 8
        static let hosting: UInt32 = 90
        static let channel: UInt32 = 80
        static let about: UInt32 = 115
        static let portraitURI: UInt32 = 116
    }

    func put(into writer: inout RecordWriter) {
        writer.putUnlessEmpty(Field.name, name)
        writer.put(Field.createdAt, createdAt)
        writer.putUnlessZero(Field.isDismissed, UInt32(isDismissed ? 1 : 0))
        writer.putUnlessZero(Field.isMuted, UInt32(isMuted ? 1 : 0))
        if let memberCountMax { writer.put(Field.memberCountMax, memberCountMax) }
        writer.putUnlessZero(Field.memberCount, memberCount)
        writer.put(Field.lsn, lsn.rawValue)
        writer.putUnlessZero(Field.joining, UInt32(joining.rawValue))
        if let hosting { writer.putRecord(Field.hosting) { hosting.put(into: &$0) } }
        if let channel { writer.putRecord(Field.channel) { channel.put(into: &$0) } }
        writer.putUnlessEmpty(Field.about, plainDescription.about)
        writer.putUnlessEmpty(Field.portraitURI, plainDescription.portraitURI)
    }

    init(_ record: RecordFields, of id: GroupID, in bytes: RawSpan) throws(RecordDamage) {
        self.init(id: id, name: "", createdAt: .zero, lsn: .zero)
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.name: name = try field.text(in: bytes)
            case Field.createdAt: createdAt = try field.timestamp()
            case Field.isDismissed: isDismissed = try field.bool()
            case Field.isMuted: isMuted = try field.bool()
            case Field.memberCountMax: memberCountMax = try field.uint32()
            case Field.memberCount: memberCount = try field.uint32()
            case Field.lsn: lsn = try field.lsn()
            case Field.joining:
                let number = try field.uint8()
                guard let joining = GroupJoining(rawValue: number) else {
                    throw field.damage("an unknown way of joining \(number)")
                }
                self.joining = joining
            case Field.hosting: hosting = try GroupHosting(field.record(), in: bytes)
            case Field.channel: channel = try Channel(field.record(), in: bytes)
            case Field.about: plainDescription.about = try field.text(in: bytes)
            case Field.portraitURI: plainDescription.portraitURI = try field.text(in: bytes)
            default: break
            }
        }
    }
}
