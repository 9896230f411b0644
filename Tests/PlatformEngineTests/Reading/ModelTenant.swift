internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

/// A tenant told twice, to an engine and to a model, by random commands from one seed.
final class ModelTenant {
    static let users = ["ann", "bob", "cid", "dan"]
    static let groups = ["g1", "g2"]
    static let systemSender = "ann"

    let tenant: TestTenant
    let policy: EnginePolicy
    var random: SeededGenerator
    /// By the group's identifier, or by both users' in order.
    var conversations: [String: ModelConversation] = [:]
    private(set) var links: [String: TestLink] = [:]
    var blacklist: Set<[String]> = []
    private var textCount = 0

    init(seed: UInt64, policy: EnginePolicy) throws {
        self.policy = policy
        random = SeededGenerator(seed: seed)
        tenant = try TestTenant(policy: policy)
        for (index, user) in Self.users.enumerated() {
            links[user] = try tenant.link(user, number: UInt64(index + 1))
        }
        for group in Self.groups {
            let members = [UserID(unchecked: "ann")]
            try tenant.run(
                .createGroup(GroupCreation(id: GroupID(unchecked: group), name: group, owner: nil, members: members))
            )
            conversations[group] = ModelConversation(sides: ["ann": ModelSide(intervals: [(0, nil)])])
        }
    }

    /// Does one random thing to both.
    func step() throws {
        if random.chance(3) { tenant.clock.advance(milliseconds: Int64(random.below(3))) }
        switch random.below(100) {
        case ..<5: try sayAsSystem()
        case ..<25: try sayPrivately()
        case ..<55: try sayInGroup()
        case ..<62: try change()
        case ..<72: try markRead()
        case ..<77: try deleteMessages()
        case ..<80: try clear()
        case ..<87: try join()
        case ..<92: try leave()
        case ..<95: try changeSettings()
        case ..<97: try setBlacklisted()
        case ..<98: try tenant.reopen()
        case ..<99: try tenant.crash()
        default: tenant.clock.jump(milliseconds: -2)
        }
    }

    func account(_ user: String) throws -> AccountNumber { try #require(links[user]).account }

    /// A conversation as one of its users names it.
    func target(_ name: String, of user: String) -> ConversationTarget {
        guard let conversation = conversations[name], !conversation.ends.isEmpty else {
            return .group(GroupID(unchecked: name))
        }
        let peer = UserID(unchecked: conversation.ends.first { $0 != user } ?? user)
        return conversation.isSystem ? .system(peer) : .private(peer)
    }

    func text() -> String {
        textCount += 1
        return "text \(textCount)"
    }

    /// A random user's side of a random conversation of theirs.
    func someSide() throws -> (name: String, user: String, actor: Actor, conversation: ModelConversation)? {
        let user = random.one(of: Self.users)
        // A system sender has no side of its own to act on.
        let names = conversations.keys.filter { name in
            guard let conversation = conversations[name] else { return false }
            return conversation.sides[user] != nil && !(conversation.isSystem && user == Self.systemSender)
        }.sorted()
        guard let name = random.one(ofAny: names), let conversation = conversations[name] else { return nil }
        return (name, user, try #require(links[user]).actor, conversation)
    }
}

extension SeededGenerator {
    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
    mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
    mutating func one<Element>(of all: [Element]) -> Element { all[below(all.count)] }
    mutating func one<Element>(ofAny all: [Element]) -> Element? { all.isEmpty ? nil : all[below(all.count)] }
    mutating func some(of all: [String]) -> [String] { all.filter { _ in below(2) == 0 } }
}
