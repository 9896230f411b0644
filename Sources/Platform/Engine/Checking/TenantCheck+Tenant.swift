internal import PlatformCore
internal import PlatformStore

/// What belongs to the tenant as a whole.
extension TenantCheck {
    /// What was said to all is a log like any other.
    mutating func checkBroadcasts() throws(StoreError) {
        var time = Timestamp.zero
        try snapshot.scan(Broadcast.self, in: .broadcasts()) { (_, broadcast) throws(StoreError) in
            report.expect(
                broadcast.seq == lastBroadcast.next,
                .density,
                "the broadcast \(broadcast.seq.rawValue) stands behind \(lastBroadcast.rawValue)"
            )
            report.expect(
                broadcast.sentTime >= time,
                .order,
                "the broadcast \(broadcast.seq.rawValue) is older than the one before it"
            )
            (lastBroadcast, time) = (broadcast.seq, broadcast.sentTime)
            return .goOn
        }
    }

    /// Words and pushes stand for themselves: each can be read.
    mutating func checkWordsAndPushes() throws(StoreError) {
        try snapshot.scan(SensitiveWord.self, in: .table(.sensitiveWord)) { (_, _) throws(StoreError) in .goOn }
        try snapshot.scan(PushRequest.self, in: .table(.pushRequest)) { (_, _) throws(StoreError) in .goOn }
        try snapshot.scan(LoginCode.self, in: .table(.loginCode)) { (_, _) throws(StoreError) in .goOn }
    }

    /// A phone number leads to the user whose shelf holds it, and the other way round.
    mutating func checkPhones() throws(StoreError) {
        var count = 0
        try snapshot.scan(AccountNumber.self, in: .table(.userByPhone)) { (key, account) throws(StoreError) in
            guard case .userByPhone(let phone) = key else { return .goOn }
            count += 1
            let shelf = TenantKey.shelf(ShelfName(.phone, of: account), [])
            let held = try snapshot.read(ShelfRecord<UserPhone>.self, at: shelf)?.item.number
            report.expect(held == phone, .references, "a number leads to account \(account.rawValue), whose it is not")
            return .goOn
        }
        try snapshot.scanShelves(of: .phone, in: .shelves(of: .phone)) { (_, _, _) throws(StoreError) in
            count -= 1
            return .goOn
        }
        report.expect(count == 0, .references, "users have phone numbers that do not lead to them")
    }
}
