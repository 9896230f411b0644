package import PlatformCore

// What hosted groups have on shelves.

extension FollowedMembers: StoredShelfItem {
    private enum Field {
        /// A user, then since when.
        static let user: UInt32 = 2
        static let since: UInt32 = 3
    }

    package func put(into writer: inout RecordWriter) {
        for (user, since) in members.sorted(by: { $0.key < $1.key }) {
            writer.put(Field.user, user.text)
            writer.put(Field.since, UInt64(max(0, since.rawValue)))
        }
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var members: [UserID: Timestamp] = [:]
        var last: UserID?
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.user: last = try field.textID(in: bytes)
            case Field.since:
                guard let user = last else { throw field.damage("a time of nobody") }
                members[user] = Timestamp(rawValue: try Int64(clamping: field.uint64()))
            default: break
            }
        }
        self.init(try key.itemID(), members: members)
    }
}

extension HostedGroupMark: StoredShelfItem {
    package func put(into writer: inout RecordWriter) {}

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        self.init()
    }
}

extension GroupHosting {
    private enum Field {
        static let creator: UInt32 = 1
        static let owner: UInt32 = 2
        static let profileName: UInt32 = 3
        static let profileValue: UInt32 = 4
        static let extraName: UInt32 = 5
        static let extraValue: UInt32 = 6
        static let permissionName: UInt32 = 7
        static let permissionValue: UInt32 = 8
    }

    func put(into writer: inout RecordWriter) {
        writer.put(Field.creator, creator.text)
        writer.put(Field.owner, owner.text)
        writer.put(Field.profileName, Field.profileValue, profile)
        writer.put(Field.extraName, Field.extraValue, extra)
        writer.put(Field.permissionName, Field.permissionValue, permissions)
    }

    init(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        var (creator, owner): (UserID?, UserID?) = (nil, nil)
        var (profile, extra, permissions) = (ProfileFieldsReader(), ProfileFieldsReader(), ProfileFieldsReader())
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.creator: creator = try field.textID(in: bytes)
            case Field.owner: owner = try field.textID(in: bytes)
            case Field.profileName: try profile.takeName(field, in: bytes)
            case Field.profileValue: try profile.takeValue(field, in: bytes)
            case Field.extraName: try extra.takeName(field, in: bytes)
            case Field.extraValue: try extra.takeValue(field, in: bytes)
            case Field.permissionName: try permissions.takeName(field, in: bytes)
            case Field.permissionValue: try permissions.takeValue(field, in: bytes)
            default: break
            }
        }
        guard let creator, let owner else { throw RecordDamage("a hosted group of nobody") }
        self.init(
            creator: creator,
            owner: owner,
            profile: profile.fields,
            extra: extra.fields,
            permissions: permissions.fields
        )
    }
}
