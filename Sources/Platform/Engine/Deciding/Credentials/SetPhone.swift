package import PlatformCore
internal import PlatformStore

extension Action {
    /// A user logs in by this phone number from here on; without one, by none.
    package static func setPhone(_ phone: PhoneNumber?, of user: UserID) -> Action {
        .deciding(SetPhone(user: user, phone: phone))
    }

    /// Somebody with a phone number that nobody has becomes a user; answers `user`.
    package static func signUp(_ registration: Registration, phone: PhoneNumber) -> Action {
        .deciding(SignUp(registration: registration, phone: phone))
    }
}

private struct SetPhone: Deciding {
    let user: UserID
    let phone: PhoneNumber?

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let shelf = try context.shelf(UserPhone.self, of: state)
        if shelf.item?.number == phone { return .done }
        if let phone { try context.decider.requireFree(phone) }
        let before = shelf.item?.number
        try context.change(shelf, putting: phone.map { [UserPhone($0)] } ?? [], removing: phone == nil ? [[]] : [])
        if let before { context.decider.setHolder(nil, of: before, state.lsn) }
        if let phone { context.decider.setHolder(state.account, of: phone, state.lsn) }
        return .done
    }
}

private struct SignUp: Deciding {
    let registration: Registration
    let phone: PhoneNumber

    var subject: DecisionSubject { .user(registration.user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        try decider.check(registration)
        guard case .new = try decider.find(.id(registration.user)) else {
            throw .refused(ClientError(.idReused, "there is a user \(registration.user)"))
        }
        try decider.requireFree(phone)
        try decider.checkStorage()
        try decider.checkUserQuota(for: [.new(registration.user)])
        let state = decider.makeUser(registration, isStub: false)
        try context.change(try context.shelf(UserPhone.self, of: state), putting: [UserPhone(phone)])
        decider.setHolder(state.account, of: phone, state.lsn)
        return .user(state.user)
    }
}

extension Decider {
    /// Throws if somebody has the number.
    fileprivate func requireFree(_ phone: PhoneNumber) throws(Refusal) {
        guard try memory.holder(of: phone) == nil else {
            throw .refused(ClientError(.phoneTaken, "another user has this phone number"))
        }
    }

    /// A number is somebody's by a change that was decided just now; `nil` for nobody's.
    func setHolder(_ account: AccountNumber?, of phone: PhoneNumber, _ lsn: LSN) {
        memory.insert(PhoneHolder(account: account, lsn: lsn), of: phone)
        pending.put(account, of: phone)
    }
}
