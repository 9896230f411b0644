package import PlatformCore

/// What stands at a place of a mailbox, and when it came there.
package struct MailboxRecord: Hashable, Sendable {
    package var entry: MailboxEntry
    package var lsn: LSN
    package var time: Timestamp

    package init(entry: MailboxEntry, lsn: LSN, time: Timestamp) {
        self.entry = entry
        self.lsn = lsn
        self.time = time
    }
}

extension MailboxRecord: StoredRecord {
    private enum Field {
        static let kind: UInt32 = 1
        static let conversation: UInt32 = 2
        static let seq: UInt32 = 3
        static let lsn: UInt32 = 4
        static let time: UInt32 = 5
        static let seqs: UInt32 = 6
    }

    /// What the entry is; entries proper, by far the most, are zero and not written.
    private enum Kind {
        static let entry: UInt8 = 0
        static let ownRead: UInt8 = 1
        static let peerRead: UInt8 = 2
        static let deleted: UInt8 = 3
        static let cleared: UInt8 = 4
    }

    package var record: [UInt8] {
        var writer = RecordWriter(reservingBytes: 40)
        switch entry {
        case .entry(let conversation, let seq): Self.put(Kind.entry, conversation, seq, into: &writer)
        case .ownRead(let conversation, let seq): Self.put(Kind.ownRead, conversation, seq, into: &writer)
        case .peerRead(let conversation, let seq): Self.put(Kind.peerRead, conversation, seq, into: &writer)
        case .cleared(let conversation, let seq): Self.put(Kind.cleared, conversation, seq, into: &writer)
        case .deleted(let conversation, let seqs):
            Self.put(Kind.deleted, conversation, .zero, into: &writer)
            writer.putPacked(Field.seqs, seqs.map(\.rawValue))
        }
        writer.put(Field.lsn, lsn.rawValue)
        writer.put(Field.time, time)
        return writer.bytes
    }

    private static func put(
        _ kind: UInt8,
        _ conversation: ConversationNumber,
        _ seq: Place,
        into writer: inout RecordWriter
    ) {
        writer.putUnlessZero(Field.kind, UInt32(kind))
        writer.put(Field.conversation, conversation.rawValue)
        writer.putUnlessZero(Field.seq, seq.rawValue)
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        var kind = Kind.entry
        var conversation = ConversationNumber(rawValue: 0)
        var seq = Place.zero
        var seqs: [Place] = []
        var lsn = LSN.zero
        var time = Timestamp.zero
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.kind: kind = try field.uint8()
            case Field.conversation: conversation = try field.conversation()
            case Field.seq: seq = try field.place()
            case Field.lsn: lsn = try field.lsn()
            case Field.time: time = try field.timestamp()
            case Field.seqs: seqs = try field.packedUInt32(in: bytes).map { Place(rawValue: $0) }
            default: break
            }
        }
        let entry: MailboxEntry
        switch kind {
        case Kind.entry: entry = .entry(conversation, seq: seq)
        case Kind.ownRead: entry = .ownRead(conversation, upTo: seq)
        case Kind.peerRead: entry = .peerRead(conversation, upTo: seq)
        case Kind.deleted: entry = .deleted(conversation, seqs: seqs)
        case Kind.cleared: entry = .cleared(conversation, upTo: seq)
        default: throw RecordDamage("an unknown kind of mailbox entry \(kind)")
        }
        self.init(entry: entry, lsn: lsn, time: time)
    }
}
