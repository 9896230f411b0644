internal import PlatformGateway

/// Who is whose friend, and who wishes to be.
struct ToldFriends {
    struct Wish: Hashable {
        let from: String
        let to: String
        let text: String
    }

    /// What each user calls each of their friends.
    var lists: [String: [String: String]] = [:]
    var wishes: [Wish] = []
    var policies: [String: WireFriendPolicy] = [:]

    func has(_ user: String, _ other: String) -> Bool { lists[user]?[other] != nil }
}

/// Friends: lists that grow and shrink on both sides at once.
extension Chronicle {
    enum FriendOutcome {
        case alreadyFriends
        case friends
        case waits
        case refused
    }

    /// What must come of somebody asking another to be friends.
    func outcome(of user: String, adding other: String) -> FriendOutcome {
        if friends.has(user, other) { return .alreadyFriends }
        if friends.wishes.contains(where: { $0.from == other && $0.to == user }) { return .friends }
        if blacklist.contains([other, user]) { return .refused }
        switch friends.policies[other] {
        case .anyone: return .friends
        case .nobody: return .refused
        default: return .waits
        }
    }

    func befriend(_ addition: WireAddFriend, _ user: String) {
        let other = addition.user
        switch outcome(of: user, adding: other) {
        case .friends: settle(user, other, areFriends: true)
        case .waits:
            friends.wishes.removeAll { $0.from == user && $0.to == other }
            friends.wishes.append(ToldFriends.Wish(from: user, to: other, text: addition.text))
        case .alreadyFriends, .refused:
            violation(5, "\(user) may ask \(other) to be friends, who are so already or do not want to")
        }
    }

    func answer(_ answer: WireAnswerFriend, by user: String) {
        guard friends.wishes.contains(where: { $0.from == answer.user && $0.to == user }) else {
            return violation(5, "\(user) answers \(answer.user), who did not ask")
        }
        settle(user, answer.user, areFriends: answer.isAccepted)
    }

    func endFriendships(of user: String, with others: [String]) {
        for other in others {
            friends.lists[user]?[other] = nil
            friends.lists[other]?[user] = nil
        }
    }

    func change(_ change: WireChangeFriend, by user: String) {
        guard friends.has(user, change.user) else {
            return violation(5, "\(user) gives \(change.user) a name, and is no friend of theirs")
        }
        friends.lists[user]?[change.user] = change.remark
    }

    /// Whatever the two wished of each other is settled.
    private func settle(_ user: String, _ other: String, areFriends: Bool) {
        friends.wishes.removeAll { Set([$0.from, $0.to]) == [user, other] }
        if !areFriends { return }
        for (one, another) in [(user, other), (other, user)] where !friends.has(one, another) {
            friends.lists[one, default: [:]][another] = ""
        }
    }
}
