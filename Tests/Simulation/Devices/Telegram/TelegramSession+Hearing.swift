internal import MTProtoClient
internal import MTProtoTL

/// What a Telegram client makes of what the server says.
extension TelegramSession {
    func take(_ event: ClientSession.Event) {
        switch event {
        case .pushed(var reader):
            do {
                take(try TL.Updates(reading: &reader))
            } catch {
                world.violated(8, "\(name) is pushed what cannot be read: \(error)")
            }
        case .began: askDifference()
        case .failed(let call, let error):
            guard let request = waiting.removeValue(forKey: call) else { return }
            take(error, of: request)
        case .answered(let call, let reader):
            guard let request = waiting.removeValue(forKey: call) else { return }
            do {
                try take(reader, of: request)
            } catch {
                world.violated(8, "\(name) is answered what cannot be read: \(error)")
            }
        }
    }

    private func take(_ answer: TLReader, of request: Request) throws(TLError) {
        var reader = answer
        switch request {
        case .state:
            chats.begin(try TL.UpdatesState(reading: &reader))
            // What came before is known to be there.
            if lacksUpTo != nil { caughtUp(isFinal: true) }
        case .difference: take(try TL.UpdatesDifference(reading: &reader))
        case .send(let randomID): takeSent(try TL.Updates(reading: &reader), randomID)
        case .change: break
        case .probe(let probe): probe.answer = reader
        }
    }

    private func take(_ error: TL.RpcError, of request: Request) {
        world.trace.note("\(name) is refused \(error.errorCode) \(error.errorMessage)")
        if error.errorCode == 401 {
            if case .probe(let probe) = request { probe.error = error }
            return lostLogin(error.errorMessage)
        }
        let mayPass = [420, 500].contains(error.errorCode) && error.errorMessage != "RANDOM_ID_DUPLICATE"
        if mayPass { asksAgainAt = world.now + 500 }
        switch request {
        case .send(let randomID):
            guard let index = outbox.firstIndex(where: { $0.randomID == randomID }) else { return }
            if mayPass {
                outbox[index].isUnderWay = false
                outbox[index].retryAt = world.now + 500
            } else {
                outbox.remove(at: index)
            }
        case .probe(let probe): probe.error = error
        case .state, .difference:
            if !mayPass { world.violated(5, "\(name) is told no difference: \(error.errorMessage)") }
        case .change: break
        }
    }

    // MARK: Updates

    private func take(_ updates: TL.Updates) {
        switch updates {
        case .updatesTooLong: askDifference()
        case .updates(let all): take(all.updates, all.users)
        case .updatesCombined(let all): take(all.updates, all.users)
        case .updateShort(let short): take([short.update], [])
        case .updateShortMessage, .updateShortChatMessage, .updateShortSentMessage:
            world.violated(5, "\(name) is told of a message without its people")
        }
    }

    private func take(_ updates: [TL.Update], _ users: [TL.User]) {
        chats.learn(users)
        for update in updates {
            requireKnown(update.shown)
            guard case .ahead? = chats.hear(update), let (pts, _) = update.mailboxState else { continue }
            lacksUpTo = max(lacksUpTo ?? 0, pts)
            askDifference()
        }
    }

    /// Nobody is spoken of whom the client was never told of: it could not show them.
    private func requireKnown(_ message: TL.Message?) {
        guard let message else { return }
        for user in message.people where chats.users[user] == nil {
            world.violated(5, "\(name) is told of a message of user \(user), of whom it knows nothing")
        }
    }

    private func take(_ difference: TL.UpdatesDifference) {
        switch difference {
        case .differenceEmpty(let empty):
            chats.noteDate(empty.date)
            caughtUp(isFinal: true)
        case .differenceTooLong: world.violated(5, "\(name) is told that it lacks too much")
        case .difference(let all):
            take(all.newMessages, all.otherUpdates, all.users, upTo: all.state)
            caughtUp(isFinal: true)
        case .differenceSlice(let all):
            take(all.newMessages, all.otherUpdates, all.users, upTo: all.intermediateState)
            caughtUp(isFinal: false)
        }
    }

    private func take(
        _ messages: [TL.Message],
        _ updates: [TL.Update],
        _ users: [TL.User],
        upTo state: TL.UpdatesState
    ) {
        chats.learn(users)
        for message in messages + updates.compactMap(\.shown) { requireKnown(message) }
        chats.hear(missed: messages, updates, upTo: state)
    }

    /// A page of the difference is there; whoever is still behind asks on.
    private func caughtUp(isFinal: Bool) {
        let has = chats.pts ?? 0
        if isFinal, let lacking = lacksUpTo, lacking <= has { lacksUpTo = nil } else { askDifference() }
    }

    /// The answer to a message names it, and stands in the place of its push.
    private func takeSent(_ updates: TL.Updates, _ randomID: Int64) {
        guard case .updates(let all) = updates, let index = outbox.firstIndex(where: { $0.randomID == randomID }) else {
            return world.violated(2, "\(name) is answered \(updates) to what it says")
        }
        let said = outbox.remove(at: index)
        var number: Int32?
        for case .updateMessageID(let named) in all.updates where named.randomID == randomID { number = named.id }
        guard let number else { return world.violated(2, "\(name) is not told which message it said") }
        world.chronicle(tenant).acknowledged(said.text, at: number, by: name)
        own.append((number, said.peer))
        take(all.updates, all.users)
    }
}
