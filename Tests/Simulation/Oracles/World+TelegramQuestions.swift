internal import MTProtoTL
internal import PlatformCore

/// What Telegram clients are answered when they load everything anew, against a recount.
extension World {
    /// Asks for the dialogs of a session's user, and for the history of each between two.
    func ask(_ session: TelegramSession) {
        let list = TL.MessagesGetDialogs(offsetDate: 0, offsetID: 0, offsetPeer: .inputPeerEmpty, limit: 100, hash: 0)
        guard let answer = answer(session, list) else { return }
        var dialogs: [String: TL.DialogFields] = [:]
        for case .dialog(let dialog) in session.dialogs(in: answer) {
            guard case .peerUser = dialog.peer else { continue }
            dialogs[session.conversation(of: dialog.peer)] = dialog
        }
        let chronicle = chronicle(session.tenant)
        let places = chronicle.shownPlaces(of: session.user)
        var shown: [String: [Int32]] = [:]
        for (index, place) in places.enumerated() {
            if let place { shown[place.name, default: []].append(Int32(index + 1)) }
        }
        for (name, ids) in shown.sorted(by: { $0.key < $1.key }) where violation == nil {
            guard let dialog = dialogs[String(name.dropFirst(2))] else {
                requireUnlisted(name, session, chronicle)
                continue
            }
            checkUnread(dialog, name, session, chronicle)
            checkHistory(dialog.peer, name, ids, places.map { $0?.text }, session)
        }
    }

    /// A chat that is not among the dialogs is off the user's list, or nothing in it is to be seen.
    private func requireUnlisted(_ name: String, _ session: TelegramSession, _ chronicle: Chronicle) {
        guard let conversation = chronicle.conversation(named: name, by: session.user),
            let side = conversation.sides[session.user], conversation.last(for: session.user) != nil,
            !side.settings.isHidden(conversation.end(for: session.user))
        else { return }
        violated(5, "\(session.name): \(name) is not among the dialogs")
    }

    private func checkUnread(
        _ dialog: TL.DialogFields,
        _ name: String,
        _ session: TelegramSession,
        _ chronicle: Chronicle
    ) {
        guard let told = chronicle.conversation(named: name, by: session.user)?.unread(of: session.user) else { return }
        if dialog.unreadCount != Int32(told.count) || dialog.unreadMentionsCount != Int32(told.mentions) {
            violated(
                6,
                "\(session.name): the list says \(dialog.unreadCount) unread of \(name), "
                    + "\(dialog.unreadMentionsCount) mentions; a recount gives \(told.count), \(told.mentions)"
            )
        }
    }

    private func checkHistory(
        _ peer: TL.Peer,
        _ name: String,
        _ ids: [Int32],
        _ texts: [String?],
        _ session: TelegramSession
    ) {
        guard let input = session.input(peer) else { return }
        var walked: [Int32] = []
        while violation == nil {
            let page = TL.MessagesGetHistory(
                peer: input,
                offsetID: walked.last ?? 0,
                offsetDate: 0,
                addOffset: 0,
                limit: 40,
                maxID: 0,
                minID: 0,
                hash: 0
            )
            guard let answer = answer(session, page) else { return }
            let before = walked.count
            for case .message(let message) in answer.all {
                walked.append(message.id)
                let told = texts.indices.contains(Int(message.id) - 1) ? texts[Int(message.id) - 1] : nil
                if message.message != told {
                    violated(
                        5,
                        "\(session.name): \(name) shows \(message.message) at \(message.id), not \(told ?? "-")"
                    )
                }
            }
            if walked.count == before { break }
        }
        if violation == nil, walked != ids.reversed() {
            violated(5, "\(session.name): history of \(name) shows \(walked), not \(Array(ids.reversed()))")
        }
    }

    /// What a session is answered; what is refused for now is asked again.
    private func answer<Function: TLFunction>(_ session: TelegramSession, _ function: Function) -> Function.Answer? {
        figures.checks += 1
        var probe = ChatProbe()
        session.ask(.probe(probe), function)
        session.flush()
        for _ in 0..<40 where probe.answer == nil && violation == nil {
            drain()
            if probe.answer != nil { break }
            pass(250)
            guard probe.error != nil, session.isLive else { continue }
            probe = ChatProbe()
            session.ask(.probe(probe), function)
            session.flush()
        }
        guard var reader = probe.answer else {
            violated(5, "\(session.name): a question is not answered: \(probe.error?.errorMessage ?? "nothing")")
            return nil
        }
        do {
            return try Function.Answer(reading: &reader)
        } catch {
            violated(8, "\(session.name) is answered what cannot be read: \(error)")
            return nil
        }
    }
}

extension TelegramSession {
    fileprivate func dialogs(in answer: TL.MessagesDialogs) -> [TL.Dialog] {
        switch answer {
        case .dialogs(let all):
            chats.learn(all.users)
            return all.dialogs
        case .dialogsSlice(let slice):
            chats.learn(slice.users)
            return slice.dialogs
        case .dialogsNotModified: return []
        }
    }
}

extension TL.MessagesMessages {
    fileprivate var all: [TL.Message] {
        switch self {
        case .messages(let all): all.messages
        case .messagesSlice(let slice): slice.messages
        case .channelMessages(let all): all.messages
        case .messagesNotModified: []
        }
    }
}
