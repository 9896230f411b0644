package import PlatformCore
internal import PlatformStore

extension Action {
    /// Makes, renames and ends tags that a user files conversations under.
    package static func changeConversationTags(of user: UserID, _ change: ConversationTagsChange) -> Action {
        .deciding(ChangeConversationTags(user: user, change: change))
    }

    /// Files conversations under a tag, or no longer.
    package static func tagConversations(
        of user: UserID,
        _ targets: [ConversationTarget],
        with tag: String,
        _ isTagged: Bool
    ) -> Action {
        .deciding(TagConversations(user: user, targets: targets, tag: tag, isTagged: isTagged))
    }
}

/// What a user wants other in the tags they file conversations under.
package struct ConversationTagsChange: Sendable {
    /// Made, or renamed where there is one of the identifier.
    package var setting: [(id: String, name: String)]
    /// Ended, on the conversations filed under them too.
    package var removing: [String]

    package init(setting: [(id: String, name: String)] = [], removing: [String] = []) {
        self.setting = setting
        self.removing = removing
    }
}

private struct ChangeConversationTags: Deciding {
    let user: UserID
    let change: ConversationTagsChange

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let shelf = try context.shelf(ConversationTag.self, of: state)
        let ended = Set(change.removing)
        let filed = state.memberships.filter { !ended.isDisjoint(with: $0.value.settings.tags) }.keys.sorted()
        let views = try context.views(of: filed, by: state)
        let named = change.setting.map { tag in
            let known = shelf[Array(tag.id.utf8)]
            return ConversationTag(id: tag.id, name: tag.name, createdAt: known?.createdAt ?? context.now)
        }
        try context.change(shelf, putting: named, removing: change.removing.map { Array($0.utf8) })
        for view in views {
            context.change(view, of: state) { $0.tags.removeAll(where: ended.contains) }
        }
        return .done
    }
}

private struct TagConversations: Deciding {
    let user: UserID
    let targets: [ConversationTarget]
    let tag: String
    let isTagged: Bool

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let isKnown = try context.shelf(ConversationTag.self, of: state)[Array(tag.utf8)] != nil
        guard !isTagged || isKnown else {
            throw .refused(ClientError(.invalidArgument, "there is no tag \(tag)"))
        }
        let views = try context.views(of: targets, by: state)
        let named = Set(views.map(\.conversation.number))
        let others = state.memberships.filter { $0.value.settings.tags.contains(tag) && !named.contains($0.key) }
        guard !isTagged || others.count + named.count <= Limits.taggedConversationCountMax else {
            let countMax = Limits.taggedConversationCountMax
            throw .refused(ClientError(.invalidArgument, "at most \(countMax) conversations are filed under a tag"))
        }
        for view in views {
            context.change(view, of: state) { settings in
                let tags = Set(settings.tags)
                settings.tags = (isTagged ? tags.union([tag]) : tags.subtracting([tag])).sorted()
            }
        }
        return .done
    }
}
