internal import PlatformCore
internal import PlatformStore

/// Ultra groups and their channels.
extension TenantCheck {
    /// A main channel is its own root, and the others are listed with theirs.
    mutating func checkChannel(_ number: ConversationNumber, _ channel: Channel) throws(StoreError) {
        let name = "channel \(channel.id) of conversation \(channel.root.rawValue)"
        report.expect(channel.isMain == (channel.root == number), .references, "\(name) has a wrong root")
        report.expect(channel.isMain == (channel.whole != nil), .references, "\(name) and its ultra group disagree")
        guard channel.isMain else { return }
        for (listed, entry) in try snapshot.channels(of: number) {
            let record = try snapshot.read(ConversationRecord.self, at: .conversation(listed))
            report.expect(
                record?.group?.channel?.root == number && record?.group?.channel?.id == entry.id
                    && record?.group?.isDismissed == entry.isDeleted,
                .references,
                "\(name) lists conversation \(listed.rawValue), which is not its channel \(entry.id)"
            )
        }
    }
}
