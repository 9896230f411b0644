package import PlatformCore

/// A channel inside its group's record; the conversation's name carries the identifier.
extension Channel {
    private enum Field {
        static let root: UInt32 = 1
        static let access: UInt32 = 2
        static let isMuted: UInt32 = 3
        static let notification: UInt32 = 4
        static let userGroups: UInt32 = 5
        static let isWhole: UInt32 = 6
        static let wholeNotification: UInt32 = 7
        static let userGroup: UInt32 = 8
    }

    private enum UserGroupField {
        static let id: UInt32 = 1
        static let slot: UInt32 = 2
    }

    func put(into writer: inout RecordWriter) {
        writer.put(Field.root, root.rawValue)
        writer.putUnlessZero(Field.access, UInt32(access.rawValue))
        writer.putUnlessZero(Field.isMuted, UInt32(isMuted ? 1 : 0))
        if notification != .unset { writer.putSigned(Field.notification, Int64(notification.rawValue)) }
        writer.putUnlessZero(Field.userGroups, userGroups.rawValue)
        guard let whole else { return }
        writer.put(Field.isWhole, true)
        if whole.notification != .unset {
            writer.putSigned(Field.wholeNotification, Int64(whole.notification.rawValue))
        }
        for group in whole.userGroups {
            writer.putRecord(Field.userGroup) { inner in
                inner.put(UserGroupField.id, group.id.text)
                inner.putUnlessZero(UserGroupField.slot, UInt32(group.slot))
            }
        }
    }

    init(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(id: .main, root: ConversationNumber(rawValue: 0))
        var whole = UltragroupWhole()
        var isWhole = false
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.root: root = try field.conversation()
            case Field.access:
                let number = try field.uint8()
                guard let access = ChannelAccess(rawValue: number) else {
                    throw field.damage("an unknown access \(number)")
                }
                self.access = access
            case Field.isMuted: isMuted = try field.bool()
            case Field.notification: notification = try field.notificationLevel()
            case Field.userGroups: userGroups = UserGroupSet(rawValue: try field.uint64())
            case Field.isWhole: isWhole = try field.bool()
            case Field.wholeNotification: whole.notification = try field.notificationLevel()
            case Field.userGroup: whole.userGroups.append(try Self.userGroup(field.record(), in: bytes))
            default: break
            }
        }
        if isWhole { self.whole = whole }
    }

    private static func userGroup(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) -> UserGroup {
        var id: GroupID?
        var slot: UInt8 = 0
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case UserGroupField.id: id = try field.textID(in: bytes)
            case UserGroupField.slot: slot = try field.uint8()
            default: break
            }
        }
        guard let id, slot < UInt8(UserGroup.countMax) else {
            throw RecordDamage("a user group without a name or slot")
        }
        return UserGroup(id: id, slot: slot)
    }
}

/// A channel beside an ultra group's main one, as the list of them names it.
package struct ChannelEntry: Hashable, Sendable {
    package var id: ChannelID
    /// Deleted channels stay listed for a while, so that devices are told.
    package var isDeleted: Bool

    package init(id: ChannelID, isDeleted: Bool = false) {
        self.id = id
        self.isDeleted = isDeleted
    }
}

extension ChannelEntry: StoredRecord {
    private enum Field {
        static let id: UInt32 = 1
        static let isDeleted: UInt32 = 2
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.id, id.text)
        writer.putUnlessZero(Field.isDeleted, UInt32(isDeleted ? 1 : 0))
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        var id = ""
        var isDeleted = false
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.id: id = try field.text(in: bytes)
            case Field.isDeleted: isDeleted = try field.bool()
            default: break
            }
        }
        guard let channel = ChannelID(id) else { throw RecordDamage("a channel without an identifier") }
        self.init(id: channel, isDeleted: isDeleted)
    }
}
