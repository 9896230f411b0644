internal import PlatformCore
internal import PlatformEngine

/// What a client writes into fields, as values that the engine can trust.
enum WireValues {
    /// Entries in a page when the client does not say.
    static let pageCountDefault = 100

    static func target(_ wire: WireConversation) throws(ClientError) -> ConversationTarget {
        switch wire.kind {
        case .private: return .private(try user(wire.id, "conversation.id"))
        case .group: return .group(try group(wire.id, "conversation.id"))
        case .system: return .system(try user(wire.id, "conversation.id"))
        case .ultraGroup:
            return .channel(try group(wire.id, "conversation.id"), try channel(wire.channel, "conversation.channel"))
        case .unspecified, .UNRECOGNIZED:
            throw invalid("conversation.kind must be PRIVATE, GROUP, SYSTEM or ULTRA_GROUP")
        }
    }

    static func channel(_ text: String, _ field: String) throws(ClientError) -> ChannelID {
        if text.isEmpty { return .main }
        guard let id = ChannelID(text) else {
            throw invalid("\(field) must be 1 to \(ChannelID.bytesMax) bytes of A-Z a-z 0-9 + = _ -")
        }
        return id
    }

    static func user(_ text: String, _ field: String) throws(ClientError) -> UserID {
        guard let id = UserID(text) else { throw invalidID(field) }
        return id
    }

    static func group(_ text: String, _ field: String) throws(ClientError) -> GroupID {
        guard let id = GroupID(text) else { throw invalidID(field) }
        return id
    }

    static func device(_ text: String, _ field: String) throws(ClientError) -> DeviceID {
        guard let id = DeviceID(text) else { throw invalidID(field) }
        return id
    }

    static func users(_ texts: [String], _ field: String, countMax: Int) throws(ClientError) -> [UserID] {
        guard texts.count <= countMax else { throw invalid("\(field) names more than \(countMax) users") }
        var users: [UserID] = []
        users.reserveCapacity(texts.count)
        for text in texts { users.append(try user(text, field)) }
        return users
    }

    /// A place that has a next one: what logs can hold ends at 2³¹ − 1.
    static func place(_ value: UInt32, _ field: String) throws(ClientError) -> Place {
        let place = Place(rawValue: value)
        guard place < Place.last else { throw invalid("\(field) must be below 2147483647") }
        return place
    }

    static func time(_ value: Int64, _ field: String) throws(ClientError) -> Timestamp {
        guard (0...MessageUID.horizon.rawValue).contains(value) else {
            throw invalid("\(field) must be milliseconds since 1970")
        }
        return Timestamp(rawValue: value)
    }

    static func cursor(_ wire: WireCursor) throws(ClientError) -> SyncCursor {
        guard wire.lsn <= UInt64(Int64.max) else { throw invalid("lsn must be one that the server gave") }
        return SyncCursor(place: try place(wire.place, "cursor.place"), lsn: LSN(rawValue: wire.lsn))
    }

    static func limit(_ value: UInt32) -> Int {
        value == 0 ? pageCountDefault : min(Int(value), Limits.pageCountMax)
    }

    static func flags(_ value: UInt32) throws(ClientError) -> EntryFlags {
        let known: EntryFlags = [
            .counted, .inHistory, .updatesLast, .mentionAll, .expandable, .needsReceipt, .silent,
        ]
        guard let bits = UInt16(exactly: value), known.contains(EntryFlags(rawValue: bits)) else {
            throw invalid("flags has bits that are not defined")
        }
        return EntryFlags(rawValue: bits)
    }

    static func invalid(_ text: String) -> ClientError {
        ClientError(.invalidArgument, text)
    }

    private static func invalidID(_ field: String) -> ClientError {
        invalid("\(field) must be 1 to \(textIDBytesMax) bytes of A-Z a-z 0-9 + = _ -")
    }
}
