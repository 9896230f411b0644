internal import PlatformCore
internal import PlatformEngine

extension OwnSettingsChange {
    init(_ wire: WireChangeOwnSettings) throws(ClientError) {
        var levels: [TypeNotification] = []
        for type in wire.typeNotifications { levels.append(try TypeNotification(type)) }
        self.init(
            quietPeriod: wire.hasQuietPeriod ? try Self.period(wire.quietPeriod) : .kept,
            notifications: levels
        )
    }

    private static func period(_ wire: WireQuietPeriod) throws(ClientError) -> Period {
        if wire.minutes == 0 { return .ended }
        guard wire.start < QuietPeriod.secondsPerDay, QuietPeriod.minutes.contains(wire.minutes) else {
            throw WireValues.invalid("quietPeriod starts within a day and is shorter than one")
        }
        let level = try WireValues.notification(wire.notification)
        return .set(QuietPeriod(start: wire.start, minutes: wire.minutes, level: level))
    }
}

extension TypeNotification {
    fileprivate init(_ wire: WireTypeNotification) throws(ClientError) {
        guard let raw = UInt8(exactly: wire.kind), let kind = ConversationKind(rawValue: raw) else {
            throw WireValues.invalid("kind must be 1, 3, 4, 6 or 10")
        }
        self.init(try WireValues.notification(wire.notification), for: kind)
    }
}

extension ConversationTagsChange {
    init(_ wire: WireChangeConversationTags) throws(ClientError) {
        let countMax = ShelfKind.conversationTag.countMax
        guard wire.set.count <= countMax, wire.remove.count <= countMax else {
            throw WireValues.invalid("a user has at most \(countMax) tags")
        }
        var named: [(id: String, name: String)] = []
        for tag in wire.set {
            guard (1...ConversationTag.nameCountMax).contains(tag.name.unicodeScalars.count) else {
                throw WireValues.invalid("a tag's name has 1 to \(ConversationTag.nameCountMax) characters")
            }
            named.append((try WireValues.tag(tag.id, "id"), tag.name))
        }
        self.init(setting: named, removing: wire.remove)
    }
}

extension WireValues {
    static func tag(_ id: String, _ field: String) throws(ClientError) -> String {
        guard (1...ConversationTag.idBytesMax).contains(id.utf8.count) else {
            throw invalid("\(field) has 1 to \(ConversationTag.idBytesMax) bytes")
        }
        return id
    }

    static func targets(_ wires: [WireConversation], _ field: String) throws(ClientError) -> [ConversationTarget] {
        guard wires.count <= Limits.taggedCallCountMax else {
            throw invalid("\(field) names more than \(Limits.taggedCallCountMax) conversations")
        }
        var targets: [ConversationTarget] = []
        for wire in wires { targets.append(try target(wire)) }
        return targets
    }

    static func notification(_ level: Int32) throws(ClientError) -> NotificationLevel {
        guard let raw = Int8(exactly: level), let level = NotificationLevel(rawValue: raw) else {
            throw invalid("notification must be -1, 0, 1, 2, 4 or 5")
        }
        return level
    }
}
