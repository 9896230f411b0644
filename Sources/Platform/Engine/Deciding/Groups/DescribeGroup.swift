package import PlatformCore
internal import PlatformStore

extension Action {
    /// What everybody in a group is told of it; answers `group`.
    package static func describeGroup(
        _ group: GroupID,
        _ change: GroupDescriptionChange,
        notice: GroupNotice? = nil
    ) -> Action {
        .deciding(DescribeGroup(group: group, change: change, notice: notice))
    }
}

private struct DescribeGroup: Deciding {
    let group: GroupID
    let change: GroupDescriptionChange
    let notice: GroupNotice?

    var subject: DecisionSubject { .group(group) }
    var byteCount: Int { 2_048 + (notice?.body.content.count ?? 0) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let (conversation, state) = try context.group(group)
        try context.decider.checkMay(.changeProfile, usually: .manager, context.actor, state)
        guard (change.about ?? "").count <= GroupDescription.aboutCountMax else {
            throw .refused(
                ClientError(
                    .invalidArgument,
                    "an introduction has at most \(GroupDescription.aboutCountMax) characters"
                )
            )
        }
        guard (change.portraitURI ?? "").utf8.count <= Limits.portraitURIBytesMax else {
            throw .refused(
                ClientError(.invalidArgument, "a portrait's address has at most \(Limits.portraitURIBytesMax) bytes")
            )
        }
        if let notice { try context.decider.check(notice.body) }
        let speaker = try notice.map { (notice) throws(Refusal) in try context.user(.id(notice.from)) }
        var described = state.group
        described.apply(change)
        if let problem = described.hosting?.problem { throw .refused(ClientError(.profileTooLarge, problem)) }
        guard described != state.group else { return .group(GroupAnswer(group: state.group, notice: nil)) }
        try context.decider.checkStorage()
        state.group = described
        context.decider.save(conversation, state)
        context.decider.pending.note(.groupUpdated, in: conversation.number)
        var sent: Sent?
        if let notice, let speaker { sent = context.decider.say(notice, as: speaker, in: conversation) }
        return .group(GroupAnswer(group: state.group, notice: sent))
    }
}
