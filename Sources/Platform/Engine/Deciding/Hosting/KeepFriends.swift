package import PlatformCore
internal import PlatformStore

// A list of friends as an address book: whom one keeps there is nobody else's business.

extension Action {
    /// Puts somebody on a user's own list, and says what the user calls them; their list stays as it is, but where they
    /// wished to be friends.
    package static func keepFriend(_ friend: UserID, of user: UserID, remark: String) -> Action {
        .deciding(KeepFriend(user: user, friend: friend, remark: remark))
    }

    /// Takes others off a user's own list; theirs stay as they are.
    package static func dropFriends(_ friends: [UserID], of user: UserID) -> Action {
        .deciding(DropFriends(user: user, friends: friends))
    }
}

private struct KeepFriend: Deciding {
    let user: UserID
    let friend: UserID
    let remark: String

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        guard user != friend else {
            throw .refused(ClientError(.invalidArgument, "nobody is a friend of their own"))
        }
        guard remark.count <= Friend.remarkCountMax else {
            throw .refused(ClientError(.invalidArgument, "a remark has at most \(Friend.remarkCountMax) characters"))
        }
        let pair = try FriendPair(user, friend, in: context)
        if !pair.isInMine { try pair.befriend(isMutual: false, in: context) }
        guard var item = pair.mine.friends[Friend.key(of: friend)], item.remark != remark else { return .done }
        item.remark = remark
        try context.change(pair.mine.friends, putting: [item])
        pair.tellUser(in: context)
        return .done
    }
}

private struct DropFriends: Deciding {
    let user: UserID
    let friends: [UserID]

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let pairs = try friends.filter { $0 != user }.allWarm { (friend) throws(Refusal) in
            try FriendPair(user, friend, in: context)
        }
        let ended = pairs.filter(\.isInMine)
        guard let first = ended.first else { return .done }
        try context.change(first.mine.friends, removing: ended.map { Friend.key(of: $0.other.user.id) })
        context.tell(.removed(ended.map(\.other.user.id)), first.user)
        for pair in ended where pair.isInTheirs { pair.tellOther(in: context) }
        return .done
    }
}
