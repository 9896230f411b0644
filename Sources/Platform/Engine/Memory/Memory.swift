internal import PlatformCore
internal import PlatformStore

/// A state that deciding asked for and memory does not hold.
enum ColdState: Hashable, Sendable {
    case user(UserID)
    case account(AccountNumber)
    case name(ConversationName)
    case conversation(ConversationNumber)
    case sendKey(SendKey)
    case message(ConversationNumber, MessageRef)
    case shelf(ShelfName)
    /// Who has a phone number.
    case phone(PhoneNumber)
    /// What was last said to all users.
    case broadcasts
    /// The app's sensitive words.
    case words
    /// All that is set up about chatrooms.
    case chatrooms
    /// The counts of a viewer at a place before the head.
    case counts(ConversationNumber, AccountNumber, at: Place, from: ReadMark)
    /// Up to which change commit records are older than a time; nobody waits for it.
    case oldCommits(before: Timestamp)
}

/// A free-form id under which somebody sent something.
struct SendKey: Hashable, Sendable {
    let account: AccountNumber
    let key: String
}

/// Whose a phone number is.
struct PhoneHolder: Sendable {
    /// `nil` where it is nobody's.
    let account: AccountNumber?
    /// The change that made it so; until it is on disk the store does not know.
    let lsn: LSN
}

/// Why deciding stopped.
enum Refusal: Error {
    /// Some state must be loaded first; the command is decided anew once it is there.
    case cold([ColdState])
    case refused(ClientError)
}

extension Sequence {
    /// What is found for each element; what is cold among them is asked for at once.
    func allWarm<Found>(_ find: (Element) throws(Refusal) -> Found) throws(Refusal) -> [Found] {
        var found: [Found] = []
        var missing: [ColdState] = []
        found.reserveCapacity(underestimatedCount)
        for element in self {
            do {
                found.append(try find(element))
            } catch {
                guard case .cold(let states) = error else { throw error }
                missing += states
            }
        }
        if !missing.isEmpty { throw .cold(missing) }
        return found
    }
}

/// The warm part of a tenant: what was used lately, as it is after everything decided so far.
///
/// Lookups throw `cold` rather than wait. What is known not to exist is kept too: the decider alone
/// makes things, so absence stays true until it does.
struct Memory {
    private var accountsByID: GenerationalCache<UserID, AccountNumber?>
    private var accounts: GenerationalCache<AccountNumber, AccountState>
    private var numbersByName: GenerationalCache<ConversationName, ConversationNumber?>
    private var conversations: GenerationalCache<ConversationNumber, ConversationState>
    private var sendKeys: GenerationalCache<SendKey, IdempotencyRecord?>
    private var phones: GenerationalCache<PhoneNumber, PhoneHolder>
    private var facts = Facts()
    /// Loaded at the first command about one, and kept.
    private(set) var chatrooms: Chatrooms?
    /// The last change whose commit record nobody needs any more, until it is removed.
    var oldCommits: LSN?
    private let pins: Pins
    /// What is loaded with a group when it is looked at.
    private static let groupShelves: [ShelfKind] = [.groupInvite, .joinRequest]

    init(policy: EnginePolicy, durable: DurableMark, pins: Pins) {
        self.pins = pins
        accountsByID = GenerationalCache(countMax: policy.accountCountMax) { (id, account) in
            account.map { $0 <= durable.lastAccount } ?? true && !pins.holds(.user(id))
        }
        accounts = GenerationalCache(countMax: policy.accountCountMax) { (account, state) in
            state.lsn <= durable.lsn && !state.hasUnsavedDevices
                && !pins.holds(.account(account)) && !pins.holds(.user(state.user.id))
                && !state.user.shelves.keys.contains { pins.holds(.shelf(ShelfName($0, of: account))) }
        }
        numbersByName = GenerationalCache(countMax: policy.conversationCountMax) { (name, number) in
            number.map { $0 <= durable.lastConversation } ?? true && !pins.holds(.name(name))
        }
        conversations = GenerationalCache(countMax: policy.conversationCountMax) { (number, state) in
            state.lsn <= durable.lsn && state.group?.unsavedTotals.isEmpty ?? true
                && !pins.holds(.conversation(number)) && !pins.holds(.name(state.name))
                && !(state.group != nil && Self.groupShelves.contains { pins.holds(.shelf(ShelfName($0, of: number))) })
        }
        phones = GenerationalCache(countMax: policy.accountCountMax) { (phone, holder) in
            holder.lsn <= durable.lsn && !pins.holds(.phone(phone))
        }
        sendKeys = GenerationalCache(countMax: policy.accountCountMax) { (key, record) in
            record.map { $0.sent.lsn <= durable.lsn } ?? true && !pins.holds(.sendKey(key))
        }
    }

    /// The user of an identifier, or `nil` where there is none.
    mutating func user(_ id: UserID) throws(Refusal) -> AccountState? {
        guard let known = accountsByID[id] else { throw .cold([.user(id)]) }
        guard let account = known else { return nil }
        return try self.account(account)
    }

    mutating func account(_ number: AccountNumber) throws(Refusal) -> AccountState {
        guard let state = accounts[number] else { throw .cold([.account(number)]) }
        return state
    }

    /// The conversation of a name, or `nil` where there is none yet.
    mutating func conversation(_ name: ConversationName) throws(Refusal) -> ConversationState? {
        guard let known = numbersByName[name] else { throw .cold([.name(name)]) }
        guard let number = known else { return nil }
        return try conversation(number)
    }

    mutating func conversation(_ number: ConversationNumber) throws(Refusal) -> ConversationState {
        guard let state = conversations[number] else { throw .cold([.conversation(number)]) }
        return state
    }

    /// What was sent under a key lately, or `nil` where nothing was.
    mutating func send(under key: SendKey) throws(Refusal) -> IdempotencyRecord? {
        guard let known = sendKeys[key] else { throw .cold([.sendKey(key)]) }
        return known
    }

    /// Who has a phone number; `nil` where nobody does.
    mutating func holder(of phone: PhoneNumber) throws(Refusal) -> AccountNumber? {
        guard let holder = phones[phone] else { throw .cold([.phone(phone)]) }
        return holder.account
    }

    /// A message as it stands after everything decided so far, or `nil` where there is none.
    mutating func message(
        _ reference: MessageRef,
        in conversation: ConversationState
    ) throws(Refusal) -> KnownMessage? {
        guard let found = facts.message(reference, in: conversation.number) else {
            throw .cold([.message(conversation.number, reference)])
        }
        return found
    }

    /// A viewer's counts at a place of a conversation, found by walking from an earlier read mark.
    mutating func counts(
        of viewer: AccountNumber,
        at place: Place,
        from mark: ReadMark,
        in conversation: ConversationState
    ) throws(Refusal) -> ViewerCounts {
        if place == conversation.head.seq { return conversation.counts(of: viewer) }
        let name = ColdState.counts(conversation.number, viewer, at: place, from: mark)
        guard let counts = facts.counts[name] else { throw .cold([name]) }
        return counts
    }
}

extension Memory {
    mutating func insert(_ state: AccountState) {
        accountsByID[state.user.id] = .some(state.account)
        accounts[state.account] = state
    }

    mutating func insert(_ state: ConversationState) {
        numbersByName[state.name] = .some(state.number)
        conversations[state.number] = state
    }

    mutating func insert(_ send: IdempotencyRecord?, under key: SendKey) {
        sendKeys[key] = .some(send)
    }

    /// A phone number is somebody's by a change, or nobody's any more.
    mutating func insert(_ holder: PhoneHolder, of phone: PhoneNumber) {
        phones[phone] = holder
    }

    /// A message changed: whoever looks at it next sees the change.
    mutating func update(_ message: KnownMessage, in conversation: ConversationNumber) {
        facts.update(message, in: conversation)
    }

    /// Takes what was loaded, unless deciding has made or loaded it meanwhile.
    mutating func install(_ loaded: LoadedState) {
        switch loaded {
        case .account(let snapshot):
            guard accounts[snapshot.user.account] == nil else {
                accountsByID[snapshot.user.id] = .some(snapshot.user.account)
                return
            }
            insert(snapshot.state())
        case .noUser(let id):
            if accountsByID[id] == nil { accountsByID[id] = .some(nil) }
        case .conversation(let snapshot):
            if conversations[snapshot.number] == nil { conversations[snapshot.number] = snapshot.state() }
            if snapshot.isFoundByName, numbersByName[snapshot.name] == nil {
                numbersByName[snapshot.name] = .some(snapshot.number)
            }
        case .noConversation(let name):
            if numbersByName[name] == nil { numbersByName[name] = .some(nil) }
        case .sendKey(let key, let send):
            if sendKeys[key] == nil { sendKeys[key] = .some(send) }
        case .shelf(let name, let items):
            if name.kind.owner == .conversation {
                guard let group = conversations[ConversationNumber(rawValue: name.owner)]?.group else { return }
                if group.shelves[name.kind] == nil { group.shelves[name.kind] = items }
                return
            }
            guard let owner = accounts[AccountNumber(rawValue: name.owner)] else { return }
            if owner.shelves[name.kind] == nil { owner.shelves[name.kind] = items }
        case .phone(let phone, let account):
            if phones[phone] == nil { phones[phone] = PhoneHolder(account: account, lsn: .zero) }
        case .chatrooms(let loaded):
            if chatrooms == nil { chatrooms = loaded.state() }
        case .message(let reference, let conversation, let message):
            facts.install(message, reference, in: conversation)
        case .counts(let name, let counts):
            facts.counts[name] = counts
        case .oldCommits(let lsn): oldCommits = lsn
        // The decider keeps these by itself.
        case .broadcasts, .words: break
        }
    }

    /// Ends a turn: what was not used lately is forgotten, and what was loaded for single commands once it is many.
    mutating func trim() {
        accountsByID.trim()
        accounts.trim()
        numbersByName.trim()
        conversations.trim()
        sendKeys.trim()
        phones.trim()
        facts.trim(keeping: pins)
    }

    /// Users of whom everything is in memory.
    var warmAccounts: [AccountNumber] { accounts.values.map(\.account) }

    /// Everything that waits for a checkpoint.
    var unsaved: (accounts: [AccountState], groups: [ConversationState]) {
        (
            accounts.values.filter(\.hasUnsavedDevices),
            conversations.values.filter { !($0.group?.unsavedTotals.isEmpty ?? true) }
        )
    }
}

/// How far the tenant is on disk; shared by the decider's parts, touched under the decider's lock.
final class DurableMark {
    var lsn: LSN
    /// What was made later is not found by its name yet, other than in memory.
    var lastAccount: AccountNumber
    var lastConversation: ConversationNumber

    init(_ start: TenantStart) {
        lsn = start.lsn
        lastAccount = start.lastAccount
        lastConversation = start.lastConversation
    }
}
