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
    }
}
