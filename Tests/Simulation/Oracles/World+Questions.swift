internal import PlatformCore
internal import PlatformGateway

/// What a link answers to questions, against the model's recount.
extension World {
    /// Asks everything about every conversation of a device's user.
    func ask(_ device: Device) {
        let chronicle = chronicle(device.tenant)
        if plan.changesSettings { askOwnSettings(device) }
        if plan.befriends { askFriends(device) }
        let listed = list(device)
        for key in chronicle.keys(of: device.user) where violation == nil {
            guard let conversation = chronicle.conversations[key] else { continue }
            let question = Question(
                device: device,
                name: chronicle.name(key, for: device.user),
                conversation: conversation
            )
            checkUnread(question)
            checkDifference(question)
            checkHistory(question)
            checkListed(question, listed[question.name])
            if plan.marks { checkMarks(question) }
            if plan.ways { checkWays(question, listed[question.name]) }
        }
    }

    /// One user's side of one conversation that is asked about.
    struct Question {
        let device: Device
        let name: String
        let conversation: ToldConversation

        var user: String { device.user }

        var wire: WireConversation {
            var wire = WireConversation()
            wire.kind = name.hasPrefix("p:") ? .private : name.hasPrefix("g:") ? .group : .system
            wire.id = String(name.dropFirst(2))
            return wire
        }
    }

    func answer(_ device: Device, _ fill: (inout WireClientFrame) -> Void) -> WireResult.OneOf_Result? {
        figures.checks += 1
        var probe = Probe()
        guard device.isLive else {
            violated(5, "\(device.name) lost its link with nothing going wrong")
            return nil
        }
        device.say(.probe(probe), fill)
        for round in 0..<40 where probe.result == nil && probe.error?.mayBeRetried != false && violation == nil {
            drain()
            if probe.result != nil { break }
            if probe.error == nil, round >= Self.waitRoundCountMax { requireNoCall(while: device) }
            pass(250)
            // A tenant that failed rests for a moment: what is refused for now is asked again, as `link.md` says.
            guard probe.error?.mayBeRetried == true, device.isLive else { continue }
            probe = Probe()
            device.say(.probe(probe), fill)
        }
        if let error = probe.error {
            violated(5, "\(device.name): a question is refused with \(error.name): \(error.text)")
        }
        if probe.result == nil, probe.error == nil { violated(5, "\(device.name): a question is not answered") }
        return probe.result?.result
    }

    /// Rounds of a quarter of a second that a question may take with everything in order: a link whose page could not be
    /// read rests before it reads on.
    private static let waitRoundCountMax = 12

    /// What is waited for is not that somebody who listens answers.
    private func requireNoCall(while device: Device) {
        guard process.couriers?.line.isCalling(tenants[device.tenant]) == true else { return }
        violated(9, "\(device.name): a question is not answered while a listener is called")
    }

    private func checkUnread(_ question: Question) {
        let found = answer(question.device) { $0.unread.conversation = question.wire }
        guard case .unread(let unread)? = found else { return }
        let told = question.conversation.unread(of: question.user)
        if unread.count != UInt32(told.count) || unread.mentions != UInt32(told.mentions) {
            violated(
                6,
                "\(question.device.name): unread of \(question.name) is \(unread.count), \(unread.mentions) mentions; "
                    + "a recount gives \(told.count), \(told.mentions)"
            )
        }
    }

    private func checkDifference(_ question: Question) {
        let end = question.conversation.end(for: question.user)
        var after: UInt32 = 0
        while violation == nil {
            let found = answer(question.device) { frame in
                frame.difference.conversation = question.wire
                frame.difference.after = after
                frame.difference.limit = 50
            }
            guard case .difference(let page)? = found, !page.tooLong else { return }
            if page.head != end {
                return violated(5, "\(question.device.name): \(question.name) ends at \(page.head), not at \(end)")
            }
            for item in page.items {
                after += 1
                if item.seq != after { return violated(3, "\(question.device.name): \(question.name) has no \(after)") }
                checkItem(item, question)
            }
            if !page.hasMore_p || page.items.isEmpty { break }
        }
        if violation == nil, after != end {
            violated(5, "\(question.device.name): the difference of \(question.name) ends at \(after)")
        }
    }

    private func checkItem(_ item: WireLogItem, _ question: Question) {
        let told = question.conversation.item(item.seq, for: question.user).now
        let (kind, message): (HeldItem, WireMessage?) =
            switch item.content {
            case .message(let message): (.message, message)
            case .change(let change): (.change(of: change.message.seq), change.message)
            case .hidden, nil: (.hidden, nil)
            }
        if kind != told {
            violated(5, "\(question.device.name): \(question.name) \(item.seq) is answered \(kind), and is \(told)")
        }
        if let message { checkMessage(message, question) }
    }

    func checkMessage(_ message: WireMessage, _ question: Question) {
        let text = message.hasRecalled ? nil : message.content
        guard let told = question.conversation.message(message.seq) else {
            return violated(3, "\(question.device.name): \(question.name) \(message.seq) is no message")
        }
        let carried = HeldCarried(message)
        if told.carried != carried {
            violated(
                5,
                "\(question.device.name): \(question.name) \(message.seq) has \(carried), not \(told.carried)"
            )
        }
        if told.text != text || told.sender != message.sender {
            violated(
                5,
                "\(question.device.name): \(question.name) \(message.seq) is shown as \(message.sender): \(text ?? "recalled"); "
                    + "it is \(told.sender): \(told.text ?? "recalled")"
            )
        }
    }

    private func checkHistory(_ question: Question) {
        var walked: [UInt32] = []
        while violation == nil {
            let found = answer(question.device) { frame in
                frame.history.conversation = question.wire
                frame.history.limit = 40
                if let last = walked.last { frame.history.seq = last }
            }
            guard case .history(let page)? = found else { return }
            for message in page.messages {
                checkMessage(message, question)
                walked.append(message.seq)
            }
            if !page.hasMore_p || page.messages.isEmpty { break }
        }
        let told = Array(question.conversation.history(of: question.user).reversed())
        if violation == nil, walked != told {
            violated(5, "\(question.device.name): history of \(question.name) shows \(walked), not \(told)")
        }
    }

    private func list(_ device: Device) -> [String: WireConversationSummary] {
        var listed: [String: WireConversationSummary] = [:]
        var next = ""
        var lastIsPinned = true
        repeat {
            let page = next
            guard case .conversations(let answer)? = answer(device, { $0.conversations.page = page }) else {
                return [:]
            }
            for summary in answer.conversations {
                let isPinned = summary.state.pinnedAt > 0
                if isPinned && !lastIsPinned { violated(5, "\(device.name): what is pinned is not first in the list") }
                lastIsPinned = isPinned
                listed[summary.conversation.name] = summary
            }
            next = answer.next
        } while !next.isEmpty && violation == nil
        return listed
    }

    private func checkListed(_ question: Question, _ summary: WireConversationSummary?) {
        let conversation = question.conversation
        let last = conversation.last(for: question.user)
        guard violation == nil, let side = conversation.sides[question.user] else { return }
        if side.settings.isHidden(conversation.end(for: question.user)) {
            if summary != nil { violated(5, "\(question.device.name): \(question.name) is in the list, and hidden") }
            return
        }
        guard let summary else {
            // A conversation between two is listed for what can be seen of it.
            if conversation.ends.isEmpty || last != nil || side.settings.keepsListed {
                violated(5, "\(question.device.name): \(question.name) is not in the list")
            }
            return
        }
        let told = conversation.unread(of: question.user)
        if summary.unread.count != UInt32(told.count) || summary.unread.mentions != UInt32(told.mentions) {
            violated(
                6,
                "\(question.device.name): the list says \(summary.unread.count) unread of \(question.name), not \(told.count)"
            )
        }
        if summary.lastMessage.seq != last ?? 0 {
            violated(
                5,
                "\(question.device.name): the last of \(question.name) is \(summary.lastMessage.seq), not \(last ?? 0)"
            )
        }
        if last != nil { checkMessage(summary.lastMessage, question) }
        if summary.state.read != side.read {
            violated(6, "\(question.device.name): \(question.name) is read up to \(summary.state.read)")
        }
        checkListed(HeldSettings(summary.state), question.name, side, question.device)
    }
}
