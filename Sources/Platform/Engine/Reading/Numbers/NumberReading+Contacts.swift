internal import PlatformCore
internal import PlatformStore

extension NumberReading {
    /// Everybody on the viewer's list of friends who is still there, in the order of their numbers.
    ///
    /// A list is bounded and read whole, as decision 26 says of its pages.
    func contacts() throws(StoreError) -> NumbersFound {
        guard let owner = try snapshot.read(User.self, at: .user(viewer)), owner.shelves[.friend] != nil else {
            return .contacts([], lsn: reading.point.lsn)
        }
        let key = Friend.key(of: owner.id)
        var contacts: [NumberedContact] = []
        for friend in try reading.items(Friend.self, of: owner) {
            guard let user = try reading.user(friend.user), !user.isGone, user.createdAt <= friend.since else {
                continue
            }
            var isMutual = false
            if user.shelves[.friend] != nil { isMutual = try reading.item(Friend.self, key, of: user.account) != nil }
            contacts.append(NumberedContact(user: user, remark: friend.remark, isMutual: isMutual))
        }
        return .contacts(contacts.sorted { $0.user.account < $1.user.account }, lsn: reading.point.lsn)
    }
}
