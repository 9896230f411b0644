internal import PlatformCore
internal import PlatformStore

/// A user as deciding found one: known, or an identifier that names nobody yet.
enum Person {
    case known(AccountState)
    case new(UserID)

    var known: AccountState? {
        if case .known(let state) = self { state } else { nil }
    }

    var id: UserID {
        switch self {
        case .known(let state): state.user.id
        case .new(let id): id
        }
    }
}

extension Decider {
    /// Finds a user without making one.
    func find(_ reference: UserRef) throws(Refusal) -> Person {
        switch reference {
        case .account(let account): return .known(try memory.account(account))
        case .id(let id):
            if let state = try memory.user(id) { return .known(state) }
            return .new(id)
        }
    }

    /// Finds several users; what is cold among them is asked for at once.
    func find(_ ids: [UserID]) throws(Refusal) -> [Person] {
        try ids.allWarm { (id) throws(Refusal) in try find(.id(id)) }
    }

    /// The users among those mentioned, each once, in the order messages keep them.
    func mentioned(_ ids: [UserID]) throws(Refusal) -> [AccountState] {
        if ids.isEmpty { return [] }
        var states: [AccountNumber: AccountState] = [:]
        for state in try find(ids).compactMap(\.known) { states[state.account] = state }
        return states.values.sorted { $0.account < $1.account }
    }

    /// The account of a person; somebody new becomes a user here, so the quota was asked before.
    func settle(_ person: Person) -> AccountState {
        switch person {
        case .known(let state): return state
        case .new(let id):
            // The same new identifier may stand in one command twice.
            if let made = (try? memory.user(id)) ?? nil { return made }
            return makeUser(Registration(user: id), isStub: true)
        }
    }

    func makeUser(_ registration: Registration, isStub: Bool) -> AccountState {
        let lsn = nextLSN()
        let state = AccountState(
            user: User(
                id: registration.user,
                account: makeAccountNumber(),
                name: registration.name ?? "",
                portraitURI: registration.portraitURI ?? "",
                createdAt: now,
                isStub: isStub,
                lsn: lsn
            )
        )
        state.lsn = lsn
        pending.put(state.user, isNew: true)
        pending.note(.userCreated, of: state.account)
        memory.insert(state)
        return state
    }

    /// The user behind a link; app servers have none.
    func user(of actor: Actor) throws(Refusal) -> AccountState {
        switch actor {
        case .user(let account, _, _): return try user(behind: account)
        case .server: throw .refused(ClientError(.invalidArgument, "this request needs a user to act for"))
        }
    }

    /// Finds the user that a command is for: a link speaks for its own user alone.
    func find(_ reference: UserRef, for actor: Actor) throws(Refusal) -> Person {
        switch actor {
        case .user(let account, _, _): return .known(try user(behind: account))
        case .server: return try find(reference)
        }
    }

    /// The user of a link; one whose account was ended does nothing more.
    private func user(behind account: AccountNumber) throws(Refusal) -> AccountState {
        let state = try memory.account(account)
        if state.user.isGone { throw .refused(.accountEnded) }
        return state
    }

    /// The names that clients know accounts by, as far as they are users.
    func names(of accounts: [AccountNumber]) throws(Refusal) -> [UserID] {
        var names: [UserID] = []
        for account in accounts { names.append(try memory.account(account).user.id) }
        return names
    }

    func register(_ registration: Registration, mayCreate: Bool, _ reply: ReplyAddress) throws(Refusal) {
        try check(registration)
        switch try memory.user(registration.user) {
        case let state?:
            try reopen(state, by: registration, mayRegister: mayCreate)
            var user = state.user
            user.name = registration.name ?? user.name
            user.portraitURI = registration.portraitURI ?? user.portraitURI
            user.isStub = user.isStub && !mayCreate
            if user != state.user { update(state) { $0 = user } }
            pending.answer(reply, .success(.user(state.user)))
        case nil:
            guard mayCreate else {
                throw .refused(ClientError(.unknownUser, "there is no user \(registration.user)"))
            }
            try checkStorage()
            try checkUserQuota(for: [.new(registration.user)])
            pending.answer(reply, .success(.user(makeUser(registration, isStub: false).user)))
        }
    }

    /// Somebody whose account was ended registers: a deleted account starts afresh, a deactivated one stays closed.
    private func reopen(_ state: AccountState, by registration: Registration, mayRegister: Bool) throws(Refusal) {
        guard let gone = try item(GoneUser.self, of: state) else { return }
        guard mayRegister, gone.reason == .deleted else {
            throw .refused(ClientError(.unknownUser, "the account of \(registration.user) was ended"))
        }
        try comeBack(state)
        state.user.createdAt = now
    }

    func expireTokens(_ id: UserID, before time: Timestamp, _ reply: ReplyAddress) throws(Refusal) {
        let found = try find(.id(id))
        try checkUserQuota(for: [found])
        let state = settle(found)
        if time > state.user.tokensValidFrom { update(state) { $0.tokensValidFrom = time } }
        // Repeated it ends links all the same: the first time may have failed once it was on disk.
        let error = ClientError(.tokenRevoked, "the token was revoked; get a new one")
        pending.add(.closeLinks(state.account, device: nil, issuedBefore: time, error))
        pending.answer(reply, .success(.done))
    }

    func setBlacklisted(
        _ isBlacklisted: Bool,
        _ whom: UserID,
        by owner: UserRef,
        _ actor: Actor,
        _ reply: ReplyAddress
    ) throws(Refusal) {
        let (ownerFound, whomFound) = (try find(owner, for: actor), try find(.id(whom)))
        if case (.user, .new) = (actor, whomFound) {
            throw .refused(ClientError(.unknownUser, "there is no user \(whom)"))
        }
        try checkUserQuota(for: [ownerFound, whomFound])
        let (state, other) = (settle(ownerFound), settle(whomFound))
        if state.blacklist.contains(other.account) != isBlacklisted {
            guard !isBlacklisted || state.blacklist.count < Limits.senderListCountMax else {
                throw .refused(
                    ClientError(.invalidArgument, "a user blocks at most \(Limits.senderListCountMax) others")
                )
            }
            state.lsn = nextLSN()
            if isBlacklisted {
                state.blacklist.insert(other.account)
            } else {
                state.blacklist.remove(other.account)
            }
            pending.setBlacklisted(isBlacklisted, other.account, by: state.account)
        }
        pending.answer(reply, .success(.done))
    }

    /// Changes a user's record and tells the user's links.
    func update(_ state: AccountState, _ change: (inout User) -> Void) {
        state.lsn = nextLSN()
        change(&state.user)
        state.user.lsn = state.lsn
        pending.put(state.user, isNew: false)
        pending.note(.userUpdated, of: state.account)
        pending.add(.record(state.account, .profile(state.user), except: nil))
    }
}
