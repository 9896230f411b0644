internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

/// Every query over random histories against a model that counts everything anew.
///
/// Method: per seed 150 random commands to four users, their private and system conversations and two groups
/// (with joins, leaves, recalls, edits, directed messages, blacklists, deletions, read marks, crashes
/// and a clock that goes back), with all questions asked now and then.
@Suite struct RandomHistoryTests {
    @Test(arguments: 0..<12 as Range<UInt64>)
    func `every answer is what counting anew gives`(seed: UInt64) throws {
        var policy = EnginePolicy()
        policy.seesHistoryBeforeJoining = seed.isMultiple(of: 2)
        // Every third tenant keeps the lists of users that have few conversations too.
        if seed.isMultiple(of: 3) { policy.fewConversationsMax = 0 }
        policy.syncCommitScanMax = seed.isMultiple(of: 3) ? 0 : 20_000
        policy.checkpointEntryCount = seed.isMultiple(of: 4) ? 10 : 65_536
        let model = try ModelTenant(seed: seed, policy: policy)
        let devices = ModelTenant.users.map { ModelDevice(of: $0) }
        for step in 1...150 {
            model.tenant.effects.clear()
            try model.step()
            try checkPushes(model, "seed \(seed), step \(step)")
            guard step.isMultiple(of: 30) || model.random.chance(40) else { continue }
            for device in devices where model.random.chance(2) {
                try device.sync(with: model)
                try check(device, model, "seed \(seed), step \(step), \(device.user)")
            }
            for user in ModelTenant.users { try check(user, model, "seed \(seed), step \(step), \(user)") }
        }
    }

    /// What was pushed as it happened is what difference gives for the place, for each who was to hear of it.
    private func checkPushes(_ model: ModelTenant, _ comment: String) throws {
        for effect in model.tenant.effects.effects {
            switch effect {
            case .group(let push):
                let conversation = try #require(model.conversations[push.group.text])
                for user in ModelTenant.users where conversation.sides[user]?.isOpen == true {
                    let isShown = push.audience.includes(try model.account(user), sender: push.sender)
                    let shown = (isShown ? push.item : push.item.hidden).shown
                    #expect(shown == conversation.item(push.item.seq.rawValue, for: user), "\(comment), \(user)")
                }
            case .mailbox(let account, let item, _):
                guard case .entry(let entry) = item.content else { continue }
                let user = try #require(try ModelTenant.users.first { try model.account($0) == account })
                let conversation = try #require(
                    model.conversations.first { name, conversation in
                        conversation.sides[user] != nil && model.target(name, of: user) == item.target
                    }?.value
                )
                #expect(entry.shown == conversation.item(entry.seq.rawValue, for: user), "\(comment), \(user)")
            default: continue
            }
        }
    }

    private func check(_ user: String, _ model: ModelTenant, _ comment: String) throws {
        for (name, conversation) in model.conversations.sorted(by: { $0.key < $1.key })
        where conversation.sides[user] != nil {
            let asked = Asked(user: user, name: name, conversation: conversation, comment: "\(comment), \(name)")
            try checkUnread(asked, model)
            try checkDifference(asked, model)
            for direction in [HistoryQuery.Direction.older, .newer] { try checkHistory(asked, direction, model) }
            try checkHistoryByTime(asked, model)
        }
        try checkList(user, model, comment)
    }

    /// One user's side of one conversation that is asked about.
    private struct Asked {
        let user: String
        let name: String
        let conversation: ModelConversation
        let comment: String

        var said: Comment { Comment(rawValue: comment) }
    }

    private func checkUnread(_ asked: Asked, _ model: ModelTenant) throws {
        let query = Query.unread(try model.account(asked.user), model.target(asked.name, of: asked.user))
        guard case .unread(let unread) = try model.tenant.ask(query) else { throw UnexpectedAnswer() }
        #expect(unread == asked.conversation.unread(of: asked.user), asked.said)
    }

    private func checkDifference(_ asked: Asked, _ model: ModelTenant) throws {
        let end = asked.conversation.end(for: asked.user)
        var after = UInt32(model.random.below(Int(end) + 1))
        var items = (0..<after).map { asked.conversation.item($0 + 1, for: asked.user) }
        var hasMore = true
        while hasMore {
            let query = Query.difference(
                try model.account(asked.user),
                model.target(asked.name, of: asked.user),
                after: Place(rawValue: after),
                limit: 1 + model.random.below(20)
            )
            guard case .difference(let page) = try model.tenant.ask(query),
                case .items(let found, let more) = page.content
            else { throw UnexpectedAnswer() }
            #expect(page.head.rawValue == end, asked.said)
            items += found.map(\.shown)
            after = found.last?.seq.rawValue ?? after
            hasMore = more
            try #require(!hasMore || !found.isEmpty, asked.said)
        }
        #expect(items == (0..<end).map { asked.conversation.item($0 + 1, for: asked.user) }, asked.said)
    }

    private func checkHistory(_ asked: Asked, _ direction: HistoryQuery.Direction, _ model: ModelTenant) throws {
        var walked: [UInt32] = []
        var start = direction == .older ? HistoryQuery.Start.head : .seq(.zero)
        var hasMore = true
        while hasMore {
            let query = HistoryQuery(
                viewer: .id(UserID(unchecked: asked.user)),
                target: model.target(asked.name, of: asked.user),
                start: start,
                direction: direction,
                limit: 1 + model.random.below(12)
            )
            guard case .history(let views, let more) = try model.tenant.ask(.history(query)) else {
                throw UnexpectedAnswer()
            }
            for view in views {
                let seq = view.message.seq.rawValue
                #expect(view.shown == asked.conversation.message(seq)?.shown, asked.said)
                walked.append(seq)
            }
            hasMore = more
            if let last = views.last { start = .seq(last.message.seq) }
            try #require(!hasMore || !views.isEmpty, asked.said)
        }
        let expected = asked.conversation.history(of: asked.user)
        #expect(walked == (direction == .older ? expected.reversed() : expected), asked.said)
    }

    private func checkHistoryByTime(_ asked: Asked, _ model: ModelTenant) throws {
        let seqs = asked.conversation.history(of: asked.user)
        guard let some = model.random.one(ofAny: seqs), let time = asked.conversation.message(some)?.sentTime else {
            return
        }
        let (isOlder, isInclusive) = (model.random.chance(2), model.random.chance(2))
        let end = time.advanced(byMilliseconds: isOlder ? -5 : 5)
        let query = HistoryQuery(
            viewer: .id(UserID(unchecked: asked.user)),
            target: model.target(asked.name, of: asked.user),
            start: .time(time, inclusive: isInclusive),
            direction: isOlder ? .older : .newer,
            endTime: end,
            limit: 200
        )
        guard case .history(let views, false) = try model.tenant.ask(.history(query)) else { throw UnexpectedAnswer() }
        var expected = seqs.filter { seq in
            guard let sentTime = asked.conversation.message(seq)?.sentTime else { return false }
            if sentTime == time { return isInclusive }
            return isOlder ? sentTime < time && sentTime >= end : sentTime > time && sentTime <= end
        }
        if isOlder { expected.reverse() }
        #expect(views.map(\.message.seq.rawValue) == expected, "\(asked.comment), \(query)")
    }

    private func checkList(_ user: String, _ model: ModelTenant, _ comment: String) throws {
        var listed: [ConversationSummary] = []
        var page: ConversationPage?
        repeat {
            let query = Query.conversations(try model.account(user), page: page, limit: 1 + model.random.below(4))
            guard case .conversations(let summaries, let next) = try model.tenant.ask(query) else {
                throw UnexpectedAnswer()
            }
            listed += summaries
            page = next
        } while page != nil
        let expected = model.conversations.filter { _, conversation in
            guard let side = conversation.sides[user] else { return false }
            if side.hiddenThrough > 0 && conversation.end(for: user) <= side.hiddenThrough { return false }
            return conversation.isListed(for: user)
        }
        let targets = expected.keys.map { model.target($0, of: user) }
        #expect(listed.count == targets.count, Comment(rawValue: comment))
        #expect(Set(listed.map(\.target)) == Set(targets), Comment(rawValue: comment))
        for (name, conversation) in expected {
            let summary = listed.first { $0.target == model.target(name, of: user) }
            if let summary { check(summary, of: user, conversation, comment) }
        }
        checkOrder(listed, comment)
    }

    private func checkOrder(_ listed: [ConversationSummary], _ comment: String) {
        let firstOrdinary = listed.firstIndex { $0.membership.settings.pinnedAt == nil } ?? listed.endIndex
        let (pinned, ordinary) = (listed[..<firstOrdinary], listed[firstOrdinary...])
        #expect(ordinary.allSatisfy { $0.membership.settings.pinnedAt == nil }, Comment(rawValue: comment))
        let pinTimes = pinned.compactMap(\.membership.settings.pinnedAt)
        #expect(pinTimes == pinTimes.sorted(by: >), Comment(rawValue: comment))
        let times = ordinary.map { $0.lastMessage?.message.sentTime ?? $0.group?.createdAt ?? .zero }
        #expect(times == times.sorted(by: >), Comment(rawValue: comment))
    }

    private func check(
        _ summary: ConversationSummary,
        of user: String,
        _ conversation: ModelConversation,
        _ comment: String
    ) {
        let comment = Comment(rawValue: "\(comment), \(summary.target)")
        #expect(summary.unread == conversation.unread(of: user), comment)
        #expect(summary.head.rawValue == conversation.end(for: user), comment)
        #expect(summary.membership.readMark.seq.rawValue == conversation.sides[user]?.read, comment)
        let last = conversation.last(for: user)
        #expect(summary.lastMessage?.message.seq.rawValue == last, comment)
        #expect(summary.lastMessage?.shown == last.flatMap { conversation.message($0)?.shown }, comment)
    }

    /// What a device knows after a sync is what the model says, for every conversation of its user.
    private func check(_ device: ModelDevice, _ model: ModelTenant, _ comment: String) throws {
        let user = device.user
        for (name, conversation) in model.conversations where conversation.sides[user] != nil {
            let target = model.target(name, of: user)
            guard conversation.isListed(for: user) else {
                #expect(device.summaries[target] == nil, "\(comment): \(name) has left the list")
                continue
            }
            let summary = try #require(device.summaries[target], "\(comment): \(name) is missing")
            // Who left a group is not told of later changes to what they may still see: they ask for it.
            if conversation.sides[user]?.isOpen == true { check(summary, of: user, conversation, comment + " synced") }
            if conversation.ends.isEmpty { continue }
            let places = device.mailbox.compactMap { item -> UInt32? in
                guard item.target == target, case .entry(let entry) = item.content else { return nil }
                return entry.seq.rawValue
            }
            #expect(places == conversation.mailbox(of: user), "\(comment), mailbox of \(name)")
        }
    }
}
