package import PlatformCore
internal import PlatformStore

extension Action {
    /// Makes a login code an event, for whoever delivers codes; answers `changed` with the change that names it.
    package static func requestLoginCode(_ code: LoginCode) -> Action {
        .deciding(RequestLoginCode(code: code))
    }

    /// A user is a bot that logs in by a token of this hash, and not by one it had before; `nil` ends that.
    package static func setBotToken(hash: [UInt8]?, of user: UserID) -> Action {
        .deciding(SetBotToken(user: user, hash: hash))
    }
}

private struct RequestLoginCode: Deciding {
    let code: LoginCode

    var subject: DecisionSubject { .tenant }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        try decider.checkStorage()
        let lsn = decider.nextLSN()
        decider.pending.put(code, lsn, on: DayBucket(of: context.now))
        decider.pending.note(.loginCodeRequested)
        return .changed(Changed(seq: .zero, place: .zero, lsn: lsn))
    }
}

private struct SetBotToken: Deciding {
    let user: UserID
    let hash: [UInt8]?

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let shelf = try context.shelf(BotCredential.self, of: state)
        let credential = hash.map { BotCredential(tokenHash: $0, createdAt: context.now) }
        try context.change(shelf, putting: credential.map { [$0] } ?? [], removing: credential == nil ? [[]] : [])
        return .user(state.user)
    }
}
